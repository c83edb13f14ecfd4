package reportsite.notation.english;

import reportsite.notation.value.Forms;
import reportsite.text.Patterns;

/** The forms by which an English text shows that a numeral states no quantity. */
final class EnglishForms {
  private static final Patterns SAID = Patterns.of(EnglishForms.class);

  static final Forms DATES = new Forms(SAID.lines("DATES"));
  static final Forms ORDINALS = new Forms(SAID.lines("ORDINALS"));
  static final Forms NAMES = new Forms(SAID.lines("NAMES"));
  static final Forms NOT_COUNTED = new Forms(SAID.lines("NOT_COUNTED"));

  private EnglishForms() {}
}
