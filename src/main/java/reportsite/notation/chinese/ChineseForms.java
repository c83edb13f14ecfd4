package reportsite.notation.chinese;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import reportsite.notation.value.Forms;
import reportsite.text.Patterns;

/** The forms by which a Chinese text shows that a numeral states no quantity. */
final class ChineseForms {
  private static final Patterns SAID = Patterns.of(ChineseForms.class);

  static final Forms DATES = new Forms(SAID.lines("DATES"));
  static final Forms ORDINALS = new Forms(SAID.lines("ORDINALS"));
  static final Forms NAMES = new Forms(SAID.lines("NAMES"));

  /** Set phrases whose numerals count nothing that anyone could check, the longest first. */
  private static final List<String> IDIOMS =
      SAID.lines("IDIOMS").stream()
          .flatMap(line -> Stream.of(line.split(" ", -1)))
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();

  private ChineseForms() {}

  /** The length of the longest set phrase that begins at the place, 0 if none does. */
  static int idiomAt(String text, int from) {
    return IDIOMS.stream()
        .filter(phrase -> text.startsWith(phrase, from))
        .findFirst()
        .map(String::length)
        .orElse(0);
  }
}
