package reportsite.preview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic;
import reportsite.diag.Severity;
import reportsite.model.report.Publication;

/**
 * What the preview shows at a moment.
 *
 * @param version counts the states, from 1
 * @param edition the version in which the pages became what they are
 * @param good the last site without a fault; null while there was none
 * @param before the one before, for pages that turn out to be faulty when they are made
 * @param latest the content as it was read last, right or wrong; null where it cannot be read
 * @param problems what is wrong with the content as it is now
 * @param audited what was found in the finished pages, which are looked through later
 * @param sources what the content is now
 */
record Shown(
    long version,
    long edition,
    @Nullable GoodSite good,
    @Nullable GoodSite before,
    @Nullable Publication latest,
    List<Diagnostic> problems,
    List<Diagnostic> audited,
    Sources sources) {

  static final Shown NOTHING =
      new Shown(0, 0, null, null, null, List.of(), List.of(), Sources.NONE);

  Shown {
    problems = List.copyOf(problems);
    audited = List.copyOf(audited);
  }

  /** Whether the pages are older than the content. */
  boolean isWrong() {
    return problems.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  /** Everything that is wrong. */
  List<Diagnostic> all() {
    List<Diagnostic> all = new ArrayList<>(problems);
    all.addAll(audited);
    return all.stream().distinct().toList();
  }

  /** The next state, in which the content is wrong and the pages stay as they are. */
  Shown wrong(@Nullable Publication read, List<Diagnostic> found, Sources sources) {
    return new Shown(version + 1, edition, good, before, read, found, audited, sources);
  }

  /** The next state, with new pages. */
  Shown right(GoodSite site, List<Diagnostic> warnings, Sources sources) {
    Publication read = site.site().publication();
    return new Shown(version + 1, version + 1, site, good, read, warnings, List.of(), sources);
  }

  /** The same as if the content had not been touched since. */
  Shown asLastGood() {
    Publication then = good == null ? latest : good.site().publication();
    return new Shown(version, edition, good, before, then, problems, audited, sources);
  }

  /** The next state, with what was found in the finished pages. */
  Shown auditedWith(List<Diagnostic> found) {
    return new Shown(version + 1, edition, good, before, latest, problems, found, sources);
  }
}
