package reportsite.diag;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic.Severity;

/**
 * Collects the problems of a build; stages look at it between each other, never inside.
 * Thread-safe.
 */
public final class Diagnostics {

  /** By place, then by text, so that parallel work reads the same. */
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::at)
          .thenComparing(Diagnostic::kind)
          .thenComparing(diagnostic -> diagnostic.fault().en(), Diagnostics::compareNaturally);

  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])0*([0-9]{1,9})(?![0-9])");

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
    return found.stream().distinct().sorted(ORDER).toList();
  }

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
}
