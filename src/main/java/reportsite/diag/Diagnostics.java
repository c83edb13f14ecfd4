package reportsite.diag;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects the problems of a build; stages look at it between each other, never inside.
 * Thread-safe.
 */
public final class Diagnostics {

  private final ConcurrentLinkedQueue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  public void error(Position at, Fault kind, Object... particulars) {
    found.add(Diagnostic.of(Severity.ERROR, kind, at, particulars));
  }

  public void warning(Position at, Fault kind, Object... particulars) {
    found.add(Diagnostic.of(Severity.WARNING, kind, at, particulars));
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }

  /** Everything found, by place, each problem once. */
  public List<Diagnostic> sorted() {
    return found.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }
}
