package reportsite.notation.value;

import reportsite.text.Bilingual;

/** What came of reading a notation. */
public sealed interface Reading {

  /** It was understood. */
  record Understood(Value value) implements Reading {}

  /** It was not, and why, and what to type instead. */
  record Refused(Bilingual fault, Bilingual cure) implements Reading {}
}
