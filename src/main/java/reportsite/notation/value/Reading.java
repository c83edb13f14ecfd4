package reportsite.notation.value;

import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/** What came of reading a notation. */
public sealed interface Reading {

  /** It was understood. */
  record Understood(Value value) implements Reading {}

  /** It was not, and why, and what to type instead. */
  record Refused(Bilingual fault, Bilingual cure) implements Reading {}

  /** The ways in which a typed number can fail to be one: the whole catalogue of refusals. */
  public enum Slip {
    EMPTY,
    FULL_WIDTH,
    TWO_POINTS,
    GROUPING,
    NO_DIGITS,
    NOT_A_NUMBER,
    UNKNOWN_UNIT,
    TWO_BOUNDS,
    DESCENDING,
    SPACE,
    MISTYPED_YUAN,
    TRAILING,
    ENGLISH_TRAILING;

    public Reading refuse(Object... particulars) {
      return new Reading.Refused(
          Phrases.of("slip", this).with(particulars), Phrases.of("mend", this).with(particulars));
    }
  }
}
