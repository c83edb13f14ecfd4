package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reportsite.cli.Commands.ExitCode;

/** The website of the project's own content, built into a folder for a test. */
public final class BuiltSite {

  private final Path root;

  private BuiltSite(Path root) {
    this.root = root;
  }

  /** Builds with these options; a build that is not fine fails the test and shows what was said. */
  public static BuiltSite in(Path folder, String... options) {
    Path target = folder.resolve("site");
    String[] arguments =
        Stream.concat(Stream.of("build", "--out", target.toString()), Stream.of(options))
            .toArray(String[]::new);
    Answer answer = Answer.to(arguments);
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
    return new BuiltSite(target);
  }

  /** Built once for all tests that only look at it. */
  public static BuiltSite shared() {
    return Shared.SITE;
  }

  /** Tests run in two processes: the first that asks builds, the other waits and reads. */
  private static final class Shared {
    static final BuiltSite SITE = once(Path.of("target", "built"));

    private static BuiltSite once(Path folder) {
      String run = System.getProperty("reportsite.run", "");
      Path marker = folder.resolve("run");
      try {
        Files.createDirectories(folder);
        try (FileChannel lock =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
          // Held until the channel closes.
          lock.lock();
          boolean built =
              !run.isEmpty() && Files.exists(marker) && Files.readString(marker).equals(run);
          BuiltSite site = built ? new BuiltSite(folder.resolve("site")) : in(folder);
          Files.writeString(marker, run);
          return site;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public Path root() {
    return root;
  }

  public String text(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file, relative to the root, sorted. */
  public List<String> files() {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> pages() {
    return files().stream().filter(file -> file.endsWith(".html")).toList();
  }

  /** One page of every kind in a language: a folder's pages but its index count as one kind. */
  public List<String> onePageOfEveryKind(String lang) {
    Map<String, String> byKind = new java.util.TreeMap<>();
    for (String page : pages()) {
      if (page.startsWith(lang + "/")) {
        int slash = page.lastIndexOf('/');
        boolean leafOfList = page.split("/").length >= 4 && !page.endsWith("/index.html");
        byKind.putIfAbsent(leafOfList ? page.substring(0, slash) : page, page);
      }
    }
    return List.copyOf(byKind.values());
  }
}
