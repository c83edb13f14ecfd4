package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import reportsite.model.Passage;
import reportsite.model.Report;
import reportsite.model.Span;
import reportsite.model.StatedNumbers;
import reportsite.notation.Numeral;
import reportsite.text.Lang;

/**
 * How many of the report's numbers the ledger accounts for.
 *
 * @param covered numbers of the report that a figure quotes
 * @param total all numbers of the report that state a quantity and are no part of a declared name
 * @param uncovered those that no figure quotes, in the order of the report
 */
public record Coverage(int covered, int total, List<Uncovered> uncovered) {

  public Coverage {
    uncovered = List.copyOf(uncovered);
    if (covered + uncovered.size() != total) {
      throw new IllegalArgumentException(
          covered + " covered and " + uncovered.size() + " uncovered are not " + total);
    }
  }

  /**
   * A number of the report that no figure quotes.
   *
   * @param passage its passage's number
   * @param start offset of its first character in the passage (UTF-16)
   * @param end offset behind its last character
   * @param text the number as written
   */
  public record Uncovered(int passage, int start, int end, String text) {}

  public static Coverage of(Report report) {
    StatedNumbers numbers = StatedNumbers.of(report);
    List<Uncovered> uncovered = new ArrayList<>();
    int total = 0;
    for (Passage passage : report.source().passages()) {
      List<Span> values = values(passage, report);
      for (Numeral numeral : numbers.in(passage.text(), Lang.ZH)) {
        total++;
        if (values.stream().noneMatch(value -> meet(value, numeral))) {
          uncovered.add(
              new Uncovered(passage.number(), numeral.start(), numeral.end(), numeral.text()));
        }
      }
    }
    return new Coverage(total - uncovered.size(), total, uncovered);
  }

  /** Where the values of figures stand in a passage. */
  private static List<Span> values(Passage passage, Report report) {
    return report.figures().stream()
        .filter(figure -> figure.passage() == passage.number())
        .flatMap(figure -> report.valueSpan(figure).stream())
        .toList();
  }

  private static boolean meet(Span span, Numeral numeral) {
    return span.start() < numeral.end() && numeral.start() < span.end();
  }
}
