package reportsite.check;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.report.Report;
import reportsite.notation.Notation;
import reportsite.notation.Noun;
import reportsite.notation.Style;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** The words that several rules need about the ledger. */
final class LedgerWords {

  private static final int MOST_OFFERED = 3;

  private LedgerWords() {}

  /** What a figure counts, in English; null where it counts nothing. */
  static @Nullable Noun noun(Figure figure, Report report) {
    return report.indicator(figure.indicator()).map(Indicator::noun).orElse(null);
  }

  /** A figure's value as a sentence of the language has it. */
  static String written(Figure figure, Report report, Lang lang) {
    return Notation.write(figure.value(), noun(figure, report), figure.kind(), Style.PROSE, lang);
  }

  /** What to type instead of a bare number: a reference to each figure that it agrees with. */
  static Bilingual references(String number, Report report, Lang lang) {
    List<Figure> figures =
        report.figures().stream()
            .filter(figure -> Notation.agrees(number, figure.value(), noun(figure, report), lang))
            .toList();
    if (figures.isEmpty()) {
      return new Bilingual(
          "请先在台账里登记这个数字（连同报告原文的引文），再引用它；如果它只是名称的一部分，请写进 report.yaml 的 names",
          "enter it in the ledger with the report's words, then refer to it; if it is only part of"
              + " a name, declare the name under 'names' in report.yaml");
    }
    String offered =
        figures.stream()
            .limit(MOST_OFFERED)
            .map(figure -> "[](figure:" + figure.id() + ")")
            .collect(Collectors.joining(" / "));
    return new Bilingual(
            "如果说的是台账里的数字，请改为引用：{0}；否则请先登记，或换一种说法",
            "if it is the figure of the ledger, refer to it: {0}; else enter it there first, or say it"
                + " without a number")
        .with(offered);
  }
}
