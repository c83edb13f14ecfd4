package reportsite.notation.value;

import reportsite.text.Phrases;

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
