package reportsite.diag;

import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/**
 * One problem as a value: how bad, of which kind, where, what is wrong and what to do.
 *
 * @param isExcused whether it is a warning only because its place says of itself that it is not
 *     finished, so that no release fails for it
 */
public record Diagnostic(
    Severity severity,
    String kind,
    Position at,
    Bilingual fault,
    Bilingual cure,
    boolean isExcused) {

  public Diagnostic(Severity severity, String kind, Position at, Bilingual fault, Bilingual cure) {
    this(severity, kind, at, fault, cure, false);
  }

  /** The same, as an error, unless it is excused. */
  public Diagnostic raised() {
    return isExcused ? this : new Diagnostic(Severity.ERROR, kind, at, fault, cure);
  }

  /** The same as an excused warning, with what is said of others of its kind. */
  Diagnostic excused(int others) {
    Bilingual more =
        switch (others) {
          case 0 -> Phrases.of("excused/alone", fault);
          case 1 -> Phrases.of("excused/one", fault);
          default -> Phrases.of("excused/more", fault, others);
        };
    return new Diagnostic(Severity.WARNING, kind, at, more, cure, true);
  }

  static Diagnostic of(Severity severity, Fault kind, Position at, Object... particulars) {
    Fault.Wording wording = kind.wording();
    return new Diagnostic(
        severity,
        kind.id(),
        at,
        wording.fault().with(particulars),
        wording.cure().with(particulars));
  }

  /** How much a diagnostic weighs: an error keeps the site from being published. */
  public enum Severity {
    ERROR,
    WARNING;

    public Bilingual word() {
      return Phrases.of("severity", this);
    }
  }
}
