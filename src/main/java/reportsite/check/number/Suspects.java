package reportsite.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.model.Span;
import reportsite.text.Patterns;

/**
 * Finds whatever in a Chinese text may state a number. It is crude on purpose and shares nothing
 * with the reader of notations, so that a number which that one does not know is seen all the same.
 * It takes too much rather than too little: what counts nothing is settled by a rule or a name.
 */
final class Suspects {
  private static final Patterns SAID = Patterns.of(Suspects.class);

  /**
   * What may state a number.
   *
   * @param start offset of its first character (UTF-16), 第 included
   * @param core offset behind 第, with a sign or what bounds a bare scale: 负, 上百, 近千
   * @param end offset behind its last character
   * @param text the characters from start to end
   */
  record Suspect(int start, int core, int end, String text) {

    Span whole() {
      return new Span(start, end);
    }

    /** Without 第. */
    Span number() {
      return new Span(core, end);
    }
  }

  private static final Pattern SUSPECT = SAID.pattern("SUSPECT");

  private Suspects() {}

  /** In the order of the text, none overlapping. */
  static List<Suspect> in(String text) {
    List<Suspect> found = new ArrayList<>();
    Matcher matcher = SUSPECT.matcher(text);
    while (matcher.find()) {
      int core = matcher.start("core");
      found.add(
          new Suspect(
              matcher.start(), core < 0 ? matcher.start() : core, matcher.end(), matcher.group()));
    }
    return found;
  }
}
