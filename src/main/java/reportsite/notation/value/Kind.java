package reportsite.notation.value;

/** What a sentence says with a number. */
public enum Kind {
  /** What was reached. */
  RESULT,
  /** What is aimed at. */
  TARGET,
  /** How large a project, a list or an area is that the sentence names: neither of both. */
  DESCRIBED
}
