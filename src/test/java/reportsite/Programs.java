package reportsite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
              + ": apt-get install nginx apache2-bin caddy parallel libreoffice-calc-nogui";
      if (System.getenv("CI") != null) {
        Assertions.fail(missing);
      }
      System.err.println("\n*** " + missing + " ***\n");
      Assumptions.abort(missing);
    }
  }
}
