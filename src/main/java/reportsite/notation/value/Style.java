package reportsite.notation.value;

/**
 * Where a number stands: English writes "percent" and "fourth" in prose, "%" and "4th" in tables.
 */
public enum Style {
  PROSE,
  TABLE,
  /** As the predicate of a sentence, where it has a direction: fell by 1.2 percent. */
  CLAUSE
}
