package reportsite;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import reportsite.output.SiteWriter.Written;
import reportsite.text.Bilingual;

/** The one line with which a command ends. */
final class Summary {

  private static final Bilingual WRITTEN =
      new Bilingual(
          "已写入 {1}：{0} 个文件，改动 {2} 个，删除 {3} 个；{4}；用时 {5} 秒。",
          "Wrote {1}: {0} files, {2} changed, {3} removed; {4}; {5} s.");

  private static final Bilingual CHECKED =
      new Bilingual(
          "内容无误：可生成 {0} 个文件；{1}；用时 {2} 秒。", "All is well: {0} files could be written; {1}; {2} s.");

  private static final Bilingual COVERAGE =
      new Bilingual(
          "台账 {0} 个数字，覆盖报告 {2} 个数字中的 {1} 个（{3}%）",
          "{0} figures cover {1} of the {2} numerals of the report ({3} %)");

  private Summary() {}

  static Bilingual written(Written written, Path target, long start, BuildReport report) {
    return WRITTEN.with(
        written.files(),
        target,
        written.changed(),
        written.removed(),
        coverage(report),
        seconds(start));
  }

  static Bilingual checked(int files, long start, BuildReport report) {
    return CHECKED.with(files, coverage(report), seconds(start));
  }

  private static Bilingual coverage(BuildReport report) {
    int percent = report.numerals() == 0 ? 100 : 100 * report.covered() / report.numerals();
    return COVERAGE.with(report.figures(), report.covered(), report.numerals(), percent);
  }

  private static BigDecimal seconds(long start) {
    return BigDecimal.valueOf(System.nanoTime() - start, 9).setScale(1, RoundingMode.HALF_UP);
  }
}
