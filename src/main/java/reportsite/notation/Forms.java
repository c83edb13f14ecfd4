package reportsite.notation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Patterns tried in order at one place of a text. They have only bounded or possessive repetitions,
 * so none can take long.
 */
final class Forms {

  private final List<Pattern> patterns;

  Forms(String... patterns) {
    this.patterns = List.of(patterns).stream().map(Pattern::compile).toList();
  }

  /** The end of the first form that begins at the place, or the place itself if none does. */
  int end(String text, int from) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text).region(from, text.length());
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      if (matcher.lookingAt()) {
        return matcher.end();
      }
    }
    return from;
  }
}
