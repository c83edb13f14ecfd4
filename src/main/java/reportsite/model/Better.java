package reportsite.model;

/** Which direction of an indicator is the better one, where that is beyond dispute. */
public enum Better {
  HIGHER,
  LOWER,
  NEITHER
}
