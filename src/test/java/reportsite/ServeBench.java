package reportsite;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures from saving to seeing on a copy of the project's own content: the time from the write of
 * a file to the last byte of the new page. Not a test; run {@code main} with the test class path.
 */
final class ServeBench {

  private static final String REPORT = "hongqi-2025";
  private static final String PAGE = "zh/" + REPORT + "/review/economy.html";
  private static final int SAVES = 50;
  private static final int REBUILDS = 500;

  private final Path project;
  private final RunningPreview preview;

  private ServeBench(Path project, RunningPreview preview) {
    this.project = project;
    this.preview = preview;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path project = Files.createTempDirectory("serve-bench");
    ProjectCopy.ofOwn(project);
    try (RunningPreview preview = RunningPreview.of(project)) {
      preview.awaitPage(PAGE, page -> page.contains("<main id=\"_main\">"));
      new ServeBench(project, preview).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    String content = "content/" + REPORT + "/";
    measure("narrative, first (warming up)", content + "review/economy.zh.md", SAVES);
    measure("figure file", content + "economy.yaml", SAVES);
    measure("narrative", content + "review/economy.zh.md", SAVES);
    measure("template", "templates/chapter.ftlh", SAVES);
    long before = memory();
    measure("narrative, many", content + "review/economy.zh.md", REBUILDS);
    System.out.println(
        "memory before and after " + REBUILDS + " rebuilds, MB: " + before + ", " + memory());
  }

  private void measure(String what, String file, int saves)
      throws IOException, InterruptedException {
    Path path = project.resolve(file);
    String text = Files.readString(path);
    List<Long> times = new ArrayList<>();
    try (RunningPreview.Events events = preview.events(PAGE)) {
      long edition = events.nextEdition(0);
      for (int i = 0; i < saves; i++) {
        String changed = changed(file, text, i);
        long start = System.nanoTime();
        Files.writeString(path, changed);
        edition = events.nextEdition(edition);
        preview.get(PAGE);
        times.add(System.nanoTime() - start);
      }
      Files.writeString(path, text);
      events.nextEdition(edition);
    }
    times.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%s: median %s ms, worst %s ms of %s saves%n",
        what,
        milliseconds(times.get(times.size() / 2)),
        milliseconds(times.get(times.size() - 1)),
        saves);
  }

  /** A different text each time, right each time. */
  private static String changed(String file, String text, int turn) {
    String words = "甲乙丙丁戊己庚辛壬癸".repeat(1 + turn / 10).substring(turn % 10);
    return switch (file.substring(file.lastIndexOf('.'))) {
      case ".md" -> text + "\n经济运行" + words + "。\n";
      case ".ftlh" -> text + "<#-- " + words + " -->\n";
      // The note of an indicator: its figures, their pages and the chapter are new.
      default -> text.replaceFirst("\n      zh: ", "$0" + words + "，");
    };
  }

  private static BigDecimal milliseconds(long nanoseconds) {
    return BigDecimal.valueOf(nanoseconds, 6).setScale(0, RoundingMode.HALF_UP);
  }

  private static long memory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000;
  }
}
