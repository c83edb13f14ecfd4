package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import reportsite.model.Figure;
import reportsite.model.Passage;
import reportsite.model.Report;
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
    StatedNumbers numbers = new StatedNumbers(report);
    List<Uncovered> uncovered = new ArrayList<>();
    int total = 0;
    for (Passage passage : report.source().passages()) {
      List<Stretch> stretches = stretches(passage, report);
      for (Numeral numeral : numbers.in(passage.text(), Lang.ZH)) {
        total++;
        if (stretches.stream().noneMatch(stretch -> stretch.meets(numeral))) {
          uncovered.add(
              new Uncovered(passage.number(), numeral.start(), numeral.end(), numeral.text()));
        }
      }
    }
    return new Coverage(total - uncovered.size(), total, uncovered);
  }

  /** Where the values of figures stand in a passage. */
  private static List<Stretch> stretches(Passage passage, Report report) {
    List<Stretch> stretches = new ArrayList<>();
    for (Figure figure : report.figures()) {
      int quotation =
          figure.passage() == passage.number() ? passage.text().indexOf(figure.quote()) : -1;
      if (quotation >= 0) {
        String written = figure.value().written();
        for (int place : Occurrences.valuePlaces(written, figure.quote())) {
          int start = quotation + place;
          stretches.add(new Stretch(start, start + written.length()));
        }
      }
    }
    return stretches;
  }

  private record Stretch(int start, int end) {

    boolean meets(Numeral numeral) {
      return start < numeral.end() && numeral.start() < end;
    }
  }
}
