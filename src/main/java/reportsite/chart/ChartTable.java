package reportsite.chart;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Quantity;

/**
 * The numbers of a chart: as a table shows them, and as the description of the drawing says them.
 *
 * @param heads names of the columns behind the first
 */
public record ChartTable(List<String> heads, List<Line> lines) {

  /** A table of one number a row, said together with the row's heading. */
  static ChartTable of(ChartFrame frame, String head, List<ValueRow> rows) {
    String comma = frame.say("，", ", ");
    return new ChartTable(
        List.of(head),
        rows.stream()
            .map(row -> Line.of(row, row.heading() == null ? "" : row.heading() + comma, false))
            .toList());
  }

  /**
   * A line of the table.
   *
   * @param heading under which it stands; null for none
   * @param spoken what the description calls it
   * @param isTotal whether it holds the others: it is shown last and said first
   */
  public record Line(
      @Nullable String heading, String label, String spoken, boolean isTotal, List<Cell> cells) {

    static Line of(ValueRow row, String before, boolean isTotal) {
      List<Cell> cells = List.of(Cell.of(row.value()));
      return new Line(row.heading(), row.label(), before + row.label(), isTotal, cells);
    }

    /** "经济，地区生产总值：2024年结果5.5%，2025年目标6%左右". */
    String said(ChartFrame frame) {
      return spoken
          + frame.say("：", ": ")
          + cells.stream()
              .map(Cell::spoken)
              .filter(Predicate.not(String::isEmpty))
              .collect(Collectors.joining(frame.say("，", ", ")));
    }
  }

  /**
   * A cell behind the first.
   *
   * @param value whose text it is; null for words
   * @param spoken as the description says it; empty where it does not
   */
  public record Cell(String text, @Nullable Quantity value, String spoken) {

    static Cell of(String words) {
      return new Cell(words, null, words);
    }

    static Cell of(Quantity value) {
      return new Cell(value.text(), value, value.text());
    }

    /** A number that the description calls by a name: "2024 result 5.5%". */
    static Cell of(ChartFrame frame, String name, Quantity value) {
      return new Cell(value.text(), value, name + frame.say("", " ") + value.text());
    }
  }
}
