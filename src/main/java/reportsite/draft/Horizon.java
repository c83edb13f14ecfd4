package reportsite.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last year of the five-year plan that a heading or a text speaks of. */
final class Horizon {

  private static final Pattern PLAN = Pattern.compile("“?(十[一二三四五六七八九]?)五”?(?:时期|期间|规划)");

  /** The years in which plans end are five apart; the eleventh ended in 2010. */
  private static final int END_OF_NONE = 1955;

  private Horizon() {}

  /** The year, or null where words name no plan or speak of a single year as well. */
  static @Nullable Integer of(String words) {
    Matcher plan = PLAN.matcher(words);
    boolean isOfAYear = words.matches(".*20[0-9]{2}年.*");
    return plan.find() && !isOfAYear ? yearOf(plan.group(1)) : null;
  }

  private static int yearOf(String number) {
    return END_OF_NONE + 5 * FrameReader.number(number);
  }
}
