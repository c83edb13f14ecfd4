package reportsite.chart;

import java.util.List;

/** How many there are of each kind, for one thing after another. Its counts are the site's own. */
public record CountChart(Frame frame, List<Row> rows) implements Chart {

  public CountChart {
    rows = List.copyOf(rows);
    if (rows.isEmpty() || rows.get(0).counts().isEmpty()) {
      throw new IllegalArgumentException("chart '" + frame.id() + "' counts nothing");
    }
    List<String> kinds = kinds(rows.get(0));
    if (rows.stream().anyMatch(row -> !kinds(row).equals(kinds))) {
      throw new IllegalArgumentException("rows of chart '" + frame.id() + "' differ in kinds");
    }
  }

  /** What is counted, in the same order in every row. */
  public List<String> kinds() {
    return kinds(rows.get(0));
  }

  private static List<String> kinds(Row row) {
    return row.counts().stream().map(Count::kind).toList();
  }

  /** A thing with its counts. */
  public record Row(String label, List<Count> counts) {
    public Row {
      counts = List.copyOf(counts);
    }

    public int total() {
      return counts.stream().mapToInt(Count::number).sum();
    }
  }

  /** How many of one kind. */
  public record Count(String kind, int number) {
    public Count {
      if (number < 0) {
        throw new IllegalArgumentException(number + " of " + kind);
      }
    }

    public String text() {
      return Integer.toString(number);
    }
  }
}
