package reportsite.draft;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.markdown.Narrative;
import reportsite.model.report.Publication;
import reportsite.notation.Notation;
import reportsite.sheet.SheetExport;
import reportsite.sheet.SheetImport;
import reportsite.text.Lang;
import reportsite.text.TextLimits;

/**
 * Measures how the time grows with hostile or broken text: a pattern repeated to paragraphs of the
 * greatest length, these to texts of a hundredth, a tenth and all of the largest that is not
 * refused (up to 1 MB of characters), and to one that is. Prints the characters of the largest,
 * milliseconds of processor time of all threads for each, how many times longer the largest took
 * than ten times less, and how what is larger is refused. Not a test; run {@code main} with the
 * test class path, and as arguments the largest size in thousands of characters and what is
 * measured, or nothing for all.
 */
final class LinearBench {

  private static final List<String> IN_REPORTS =
      List.of(
          "1个", "中1", "亿元", "%", "至", "第", "（", "年", "1-", "增长", "、", "，", "2024年", "3.", "1,", "约",
          "１个", "“", "》", "百分之五", "倍", "翻", "月", "1月", "第一", "其中", "和", "…", "1 ", "　", "；1", "：1",
          "1/", "/", "+1", "不", "全市", "增长1%，", "新增1个、", "1个和", "由1", "由1提高到", "1提高到", "每1", "1元/",
          "分别增长1%、", "1%、", "1个、", "不低于5", "10亿元", "超", "左右", "以上", "1～", "—", "～", "·", "#个",
          "#个、", "增长#%，", "新建学校#所。", "第#名，", "其中#人，", "#年，");

  private static final List<String> IN_NARRATIVES =
      List.of(
          "``a`",
          "[](",
          "*a",
          "**",
          "[a](figure:x)",
          "![](",
          "> ",
          "- ",
          "<a>",
          "&",
          "`",
          "***a",
          "|a",
          "1. ",
          "[a]: b",
          "[a][b]",
          "(",
          "a* ");

  private static final String HEAD =
      """
      青溪区2026年政府工作报告
      ——2026年1月12日在青溪区第九届人民代表大会第五次会议上
      青溪区人民政府区长  王岚
      一、2025年工作回顾
      全年地区生产总值增长5.2%。
      """;
  private static final String TAIL =
      """
      二、2026年工作安排
      主要预期目标是：地区生产总值增长5%左右。新建学校2所。
      """;

  private static final List<String> IN_ALL =
      Stream.concat(IN_REPORTS.stream(), IN_NARRATIVES.stream()).toList();

  private LinearBench() {}

  /** Reads, drafts or checks a text. */
  private interface Work {
    void on(String text) throws IOException;
  }

  public static void main(String[] arguments) throws InterruptedException, IOException {
    int most = 1000 * (arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000);
    Set<String> wanted = Set.of(arguments);
    Map<String, Work> works = new LinkedHashMap<>();
    works.put("numerals", text -> Notation.numerals(text, Lang.ZH));
    works.put("narrative", text -> Narrative.parse("a.md", text, Lang.ZH, new Diagnostics()));
    works.put("draft", LinearBench::drafted);
    works.put("check", text -> DraftedProject.of(bytes(HEAD + text + TAIL)));
    works.put("workbook", LinearBench::thereAndBack);
    for (Map.Entry<String, Work> work : works.entrySet()) {
      if (arguments.length < 2 || wanted.contains(work.getKey())) {
        boolean isReport = !List.of("numerals", "narrative").contains(work.getKey());
        milliseconds(work.getValue(), text("增长#%，", 4_000));
        for (String pattern : IN_ALL) {
          measure(
              work.getKey(),
              pattern,
              isReport ? largest(pattern, most) : most,
              most,
              work.getValue());
        }
      }
    }
  }

  /** The most characters of a pattern that a report may have. */
  private static int largest(String pattern, int most) {
    int fits = 0;
    int refused = most + 1;
    while (refused - fits > 1_000) {
      int size = (fits + refused) / 2;
      boolean isRefused = TextLimits.ofReport(HEAD + text(pattern, size) + TAIL) != null;
      refused = isRefused ? size : refused;
      fits = isRefused ? fits : size;
    }
    return fits;
  }

  /** A draft exported to a workbook, which is read and compared. */
  private static void thereAndBack(String text) throws IOException {
    DraftedProject project = DraftedProject.of(bytes(HEAD + text + TAIL));
    ProjectFiles files = ProjectFiles.of(project.files());
    Publication publication = PublicationLoader.load(files, new Diagnostics()).orElseThrow();
    Path folder = Files.createTempDirectory("bench");
    Path book = folder.resolve("report.xlsx");
    try {
      SheetExport.write(files, project.report(), book, new Diagnostics());
      SheetImport.of(book, files, publication);
    } finally {
      Files.deleteIfExists(book);
      Files.delete(folder);
    }
  }

  static void drafted(String text) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    new Drafting("report.txt", diagnostics).draft(bytes(HEAD + text + TAIL), null, null, null);
    if (diagnostics.hasErrors()) {
      throw new IllegalArgumentException(DraftedProject.print(diagnostics.sorted(), Map.of()));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void measure(String what, String pattern, int largest, int most, Work work)
      throws InterruptedException {
    StringBuilder line = new StringBuilder("%-10s %-16s %8d".formatted(what, pattern, largest));
    double before = 0;
    Taken last = new Taken(0, "");
    for (int part = 100; part >= 1; part /= 10) {
      before = last.milliseconds();
      last = milliseconds(work, text(pattern, largest / part));
      line.append(String.format(Locale.ROOT, " %8.0f%s", last.milliseconds(), last.refused()));
    }
    line.append(String.format(Locale.ROOT, "   × %.1f", last.milliseconds() / Math.max(1, before)));
    if (largest < most - 1_000) {
      Taken more = milliseconds(work, text(pattern, most));
      line.append(String.format(Locale.ROOT, "   %.0f%s", more.milliseconds(), more.refused()));
    }
    System.out.println(line);
  }

  /**
   * Paragraphs of a pattern, apart by empty lines, as narratives need them.
   *
   * @param pattern in which a sharp stands for a number that goes up, so that no words are repeated
   */
  static String text(String pattern, int size) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    while (text.length() < size) {
      int length = Math.min(TextLimits.LONGEST, size - text.length());
      StringBuilder paragraph = new StringBuilder();
      while (paragraph.length() < length) {
        number = number % 99_991 + 1;
        paragraph.append(pattern.replace("#", Integer.toString(number)));
      }
      // A paragraph that does not end is taken for a broken line and joined with the next.
      text.append(paragraph, 0, length - 1).append("。\n\n");
    }
    return text.toString();
  }

  /**
   * What a work took, in processor time of all threads: the checks run beside each other.
   *
   * @param refused the kind of the fault that refused the text; empty where none did
   */
  private record Taken(double milliseconds, String refused) {}

  private static Taken milliseconds(Work work, String text) throws InterruptedException {
    OperatingSystemMXBean times = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long start = times.getProcessCpuTime();
    StringBuilder refused = new StringBuilder();
    Thread thread =
        new Thread(
            () -> {
              try {
                work.on(text);
              } catch (IOException | AssertionError | RuntimeException e) {
                String said = String.valueOf(e.getMessage());
                refused.append(said.replaceAll("(?s)^.*?(\\[[a-z-]+])\\R.*$", " $1"));
              } catch (StackOverflowError e) {
                refused.append(" STACK");
              }
            });
    thread.start();
    thread.join();
    return new Taken((times.getProcessCpuTime() - start) / 1e6, refused.toString());
  }
}
