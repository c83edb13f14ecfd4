package reportsite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Programs of the system that some tests ask. */
public final class Programs {

  private Programs() {}

  /** Where one is missing the test is skipped, loudly, and in CI it fails. */
  public static void require(String program) {
    boolean isThere =
        List.of("/usr/sbin", "/usr/bin").stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    if (!isThere) {
      String missing =
          "NOT TESTED WITH "
              + program
              + ": apt-get install nginx apache2-bin caddy parallel libreoffice-calc-nogui ruby";
      if (System.getenv("CI") != null) {
        Assertions.fail(missing);
      }
      System.err.println("\n*** " + missing + " ***\n");
      Assumptions.abort(missing);
    }
  }

  /** Files as LibreOffice saves them in another format: one process opens all of them. */
  public static List<Path> converted(
      Collection<Path> files, Path to, String format, String... options)
      throws IOException, InterruptedException {
    Files.createDirectories(to);
    List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
    command.add("-env:UserInstallation=" + to.resolveSibling("profile").toUri());
    command.addAll(List.of(options));
    command.addAll(List.of("--convert-to", format, "--outdir", to.toString()));
    files.forEach(file -> command.add(file.toString()));
    Path said = to.resolveSibling("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    try {
      Assertions.assertTrue(process.waitFor(2, TimeUnit.MINUTES), "soffice does not end");
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    List<Path> made = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      Path one = to.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
      Assertions.assertTrue(Files.exists(one), Files.readString(said));
      made.add(one);
    }
    return made;
  }
}
