package reportsite.notation.value;

/** Whether a sentence reports what was reached or says what is aimed at. */
public enum Kind {
  RESULT,
  TARGET
}
