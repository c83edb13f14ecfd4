package reportsite.draft;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import reportsite.diag.Diagnostics;
import reportsite.markdown.Narrative;
import reportsite.notation.Notation;
import reportsite.text.Lang;
import reportsite.text.TextLimits;

/**
 * Measures how the time grows with hostile or broken text: a pattern repeated to paragraphs of the
 * greatest length, these to files of 8 KB to 1 MB of characters. Prints milliseconds of processor
 * time, and how many times longer the largest took than ten times less. Not a test; run {@code
 * main} with the test class path, and the largest size in thousands of characters as an argument.
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

  /** With it a text is no longer than a report may be. */
  private static final int FRAME = HEAD.length() + TAIL.length();

  private LinearBench() {}

  /** Reads, drafts or checks a text. */
  private interface Work {
    void on(String text) throws IOException;
  }

  public static void main(String[] arguments) throws InterruptedException {
    int most = 1000 * (arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000);
    measure("numerals", IN_REPORTS, most, text -> Notation.numerals(text, Lang.ZH));
    measure(
        "narrative",
        IN_NARRATIVES,
        most,
        text -> Narrative.parse("a.md", text, Lang.ZH, new Diagnostics()));
    measure("draft", IN_REPORTS, most, text -> drafted(text));
    measure("check", IN_REPORTS, most, text -> DraftedProject.of(bytes(HEAD + text + TAIL)));
  }

  static void drafted(String text) throws IOException {
    new Drafting("report.txt", new Diagnostics())
        .draft(bytes(HEAD + text + TAIL), null, null, null);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void measure(String what, List<String> patterns, int most, Work work)
      throws InterruptedException {
    for (String pattern : patterns) {
      StringBuilder line = new StringBuilder("%-10s %-16s".formatted(what, pattern));
      double before = 0;
      double last = 0;
      for (int size = most / 100; size <= most; size *= 10) {
        before = last;
        last = milliseconds(work, text(pattern, size - FRAME));
        line.append(String.format(Locale.ROOT, " %9.0f", last));
      }
      System.out.printf(Locale.ROOT, "%s   × %.1f%n", line, last / Math.max(1, before));
    }
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

  /** Of all threads: the checks run beside each other. */
  private static double milliseconds(Work work, String text) throws InterruptedException {
    OperatingSystemMXBean times = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long start = times.getProcessCpuTime();
    Thread thread =
        new Thread(
            () -> {
              try {
                work.on(text);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    thread.start();
    thread.join();
    return (times.getProcessCpuTime() - start) / 1e6;
  }
}
