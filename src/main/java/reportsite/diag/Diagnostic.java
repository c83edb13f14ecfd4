package reportsite.diag;

import java.util.Comparator;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/** One problem as a value: how bad, of which kind, where, what is wrong and what to do. */
public record Diagnostic(
    Severity severity, String kind, Position at, Bilingual fault, Bilingual cure) {

  /** By place, then by text, so that parallel work reads the same. */
  static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::kind)
          .thenComparing(diagnostic -> diagnostic.fault().en());

  /** The same, as an error. */
  public Diagnostic raised() {
    return new Diagnostic(Severity.ERROR, kind, at, fault, cure);
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
