package reportsite.output;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic;
import reportsite.diag.Position;
import reportsite.diag.Severity;

/** The site could not be written; the published folder is as it was before. */
public final class WriteFailed extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  WriteFailed(OutputFault kind, Path where, @Nullable Exception cause, Object... particulars) {
    super(kind.wording().fault().with(particulars).en() + " (" + where + ")", cause);
    this.diagnostic =
        new Diagnostic(
            Severity.ERROR,
            kind.id(),
            Position.of(where.toString()),
            kind.wording().fault().with(particulars),
            kind.wording().cure().with(particulars));
  }

  /** What failed, at which file or folder, and what to do. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
