package reportsite.diag;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic.Severity;

/**
 * Collects the problems of a build; stages look at it between each other, never inside.
 * Thread-safe.
 */
public final class Diagnostics {

  private final ConcurrentLinkedQueue<Diagnostic> found;

  /** What is told of an error: an error, unless all is taken as a warning. */
  private final Severity worst;

  public Diagnostics() {
    this(new ConcurrentLinkedQueue<>(), Severity.ERROR);
  }

  private Diagnostics(ConcurrentLinkedQueue<Diagnostic> found, Severity worst) {
    this.found = found;
    this.worst = worst;
  }

  /** The same collection, in which every error reported through it counts as a warning. */
  public Diagnostics asWarnings() {
    return new Diagnostics(found, Severity.WARNING);
  }

  /**
   * Takes over what was found in something that is in draft: as warnings that no release fails for,
   * the first of each kind with the number of the others.
   */
  public void excuse(Diagnostics drafts) {
    Map<String, List<Diagnostic>> kinds =
        drafts.sorted().stream()
            .collect(Collectors.groupingBy(Diagnostic::kind, TreeMap::new, Collectors.toList()));
    kinds.forEach((kind, all) -> found.add(all.get(0).excused(all.size() - 1)));
  }

  public void error(Position at, Fault kind, Object... particulars) {
    found.add(Diagnostic.of(worst, kind, at, particulars));
  }

  /** An error, instead of what was to be made of something. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // nothing is of every type
  public <T> @Nullable T refuse(Position at, Fault kind, Object... particulars) {
    error(at, kind, particulars);
    return null;
  }

  public void warning(Position at, Fault kind, Object... particulars) {
    found.add(Diagnostic.of(Severity.WARNING, kind, at, particulars));
  }

  /** Adds problems that were found before. */
  public void takeOver(Collection<Diagnostic> others) {
    found.addAll(others);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }

  /** Everything found, by place, each problem once. */
  public List<Diagnostic> sorted() {
    return found.stream().distinct().sorted(Diagnostic.ORDER).toList();
  }
}
