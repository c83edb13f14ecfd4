package reportsite.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a number's text that is set in one size: the digits, or the words around them.
 *
 * @param isNumeral whether it is what the eye shall see first
 */
record Run(String text, boolean isNumeral) {

  private static final Pattern NUMERAL = Pattern.compile("[0-9][0-9.,]*%?");

  /** The text in its runs: "不少于", "235", "天". */
  static List<Run> of(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher matcher = NUMERAL.matcher(text);
    int done = 0;
    while (matcher.find()) {
      if (matcher.start() > done) {
        runs.add(new Run(text.substring(done, matcher.start()), false));
      }
      runs.add(new Run(matcher.group(), true));
      done = matcher.end();
    }
    if (done < text.length()) {
      runs.add(new Run(text.substring(done), false));
    }
    return runs;
  }
}
