package reportsite.notation.value;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Patterns tried in order at one place of a text. They have only bounded or possessive repetitions,
 * so none can take long.
 */
public final class Forms {

  private final Pattern pattern;

  public Forms(List<String> patterns) {
    this.pattern =
        Pattern.compile(
            patterns.stream().map(form -> "(?:" + form + ")").collect(Collectors.joining("|")));
  }

  /** The end of the first form that begins at the place, or the place itself if none does. */
  public int end(String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    return matcher.lookingAt() ? matcher.end() : from;
  }
}
