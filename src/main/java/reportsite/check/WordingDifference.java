package reportsite.check;

import org.jspecify.annotations.Nullable;
import reportsite.model.Span;

/**
 * Where two Chinese wordings differ, with a little around it and with whole numbers.
 *
 * @param quoted of the first
 * @param stated of the second
 */
record WordingDifference(String quoted, String stated) {

  private static final int CONTEXT = 2;

  static WordingDifference between(String quote, String report) {
    int most = Math.min(quote.length(), report.length());
    int head = 0;
    while (head < most && quote.charAt(head) == report.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && quote.charAt(quote.length() - 1 - tail) == report.charAt(report.length() - 1 - tail)) {
      tail++;
    }
    return new WordingDifference(part(quote, head, tail), part(report, head, tail));
  }

  private static String part(String text, int head, int tail) {
    int from = Math.max(0, head - CONTEXT);
    int to = Math.min(text.length(), text.length() - tail + CONTEXT);
    Span whole = WholeNumbers.widened(from, to, text);
    return text.substring(whole.start(), whole.end());
  }

  /**
   * The number that stands in the report where the quotation has the value; null where that cannot
   * be told, or the value stands there too.
   */
  static @Nullable String valueInstead(String value, String quote, String report) {
    if (value.isEmpty() || report.contains(value)) {
      return null;
    }
    var quoted = WholeNumbers.in(quote);
    var stated = WholeNumbers.in(report);
    int place = quoted.indexOf(value);
    if (stated.size() == 1) {
      return stated.get(0);
    }
    return place >= 0 && quoted.size() == stated.size() ? stated.get(place) : null;
  }
}
