package reportsite.chart;

import java.util.List;

/** What is due in a year, along its months. There may be nothing. */
public record MilestoneChart(Frame frame, List<Item> items) implements Chart {

  private static final int MONTHS = 12;

  public MilestoneChart {
    items = List.copyOf(items);
  }

  /** Something due, and when. */
  public record Item(String label, When when) {}

  /**
   * A time of the year.
   *
   * @param first month of it, 1 to 12
   * @param last month of it, by whose end it is due
   * @param end how much of these months is meant
   * @param words as the reader sees it
   */
  public record When(int first, int last, End end, String words) {
    public When {
      if (first < 1 || last > MONTHS || first > last) {
        throw new IllegalArgumentException("no months of a year: " + first + " to " + last);
      }
    }
  }

  /** Whether a time is a stretch of the year or the end of one. */
  public enum End {
    WITHIN,
    AT_END
  }
}
