package reportsite.diag;

import java.util.Comparator;
import java.util.regex.Pattern;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/** One problem as a value: how bad, of which kind, where, what is wrong and what to do. */
public record Diagnostic(
    Severity severity, String kind, Position at, Bilingual fault, Bilingual cure) {

  /** By place, then by text, so that parallel work reads the same. */
  static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::kind)
          .thenComparing(diagnostic -> diagnostic.fault().en(), Diagnostic::compareNaturally);

  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])0*([0-9]{1,9})(?![0-9])");

  /** Numbers as numbers: passage 2 goes before passage 10. */
  private static int compareNaturally(String one, String other) {
    int natural = padded(one).compareTo(padded(other));
    return natural != 0 ? natural : one.compareTo(other);
  }

  private static String padded(String text) {
    return NUMBER
        .matcher(text)
        .replaceAll(number -> "0".repeat(9 - number.group(1).length()) + number.group(1));
  }

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
