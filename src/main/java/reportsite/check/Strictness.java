package reportsite.check;

/** How much must be finished before a site is built. */
public enum Strictness {
  /** Everything: it is published. */
  RELEASE,
  /** What is still to be done is told, and the site is built all the same. */
  DRAFT
}
