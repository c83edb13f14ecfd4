package reportsite.preview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reportsite.build.BuildResult;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.load.ProjectFiles;
import reportsite.model.report.Publication;
import reportsite.render.TemplateFiles;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

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
 * @param files what the content is now
 */
record PreviewState(
    long version,
    long edition,
    @Nullable BuildResult good,
    @Nullable BuildResult before,
    @Nullable Publication latest,
    List<Diagnostic> problems,
    List<Diagnostic> audited,
    Files files) {

  private static final PreviewState NOTHING =
      new PreviewState(0, 0, null, null, null, List.of(), List.of(), Files.NONE);

  /** All that pages are made of, as it was read at a moment. */
  record Files(ProjectFiles content, TemplateFiles templates) {

    /** What there is where nothing could be read. */
    static final Files NONE = new Files(ProjectFiles.of(Map.of()), TemplateFiles.NONE);

    /** File names to whole texts, for quoting lines in messages. */
    Map<String, String> texts() {
      Map<String, String> texts = new TreeMap<>(content.texts());
      templates.texts().forEach((name, text) -> texts.put("templates/" + name, text));
      return texts;
    }
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
  PreviewState wrong(@Nullable Publication read, List<Diagnostic> found, Files now) {
    return new PreviewState(version + 1, edition, good, before, read, found, audited, now);
  }

  /** The next state, with new pages. */
  PreviewState right(BuildResult site, List<Diagnostic> warnings, Files now) {
    Publication read = site.publication();
    return new PreviewState(version + 1, version + 1, site, good, read, warnings, List.of(), now);
  }

  /** The same as if the content had not been touched since. */
  PreviewState asLastGood() {
    Publication then = good == null ? latest : good.publication();
    return new PreviewState(version, edition, good, before, then, problems, audited, files);
  }

  /** The next state, with what was found in the finished pages. */
  PreviewState auditedWith(List<Diagnostic> found) {
    return new PreviewState(version + 1, edition, good, before, latest, problems, found, files);
  }

  /**
   * The present state, for whose successor readers can wait, and how long it took from a change of
   * a file to its being seen, for the last changes.
   */
  static final class Present {

    private static final int KEPT = 50;

    private PreviewState state = NOTHING;
    private final Deque<Long> seen = new ArrayDeque<>();
    private Bilingual speed = Phrases.of("preview/reading");
    private long noticed;

    /** The edition that somebody waits for; 0 where nobody does. */
    private long awaited;

    synchronized PreviewState now() {
      return state;
    }

    synchronized PreviewState change(UnaryOperator<PreviewState> next) {
      state = next.apply(state);
      notifyAll();
      return state;
    }

    /** Waits for a state behind a version, but not longer than so many milliseconds. */
    synchronized PreviewState waitBehind(long version, long milliseconds)
        throws InterruptedException {
      long end = System.nanoTime() + milliseconds * 1_000_000;
      long left = milliseconds;
      while (state.version() <= version && left > 0) {
        wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
      return state;
    }

    /**
     * A change that was noticed at that time has led to the present state.
     *
     * @param isAwaited whether a page is open; else nobody sees it until later, which is not the
     *     tool's doing
     */
    synchronized void ready(long noticedAt, boolean isAwaited) {
      noticed = noticedAt;
      awaited = isAwaited ? state.edition() : 0;
      speed = Phrases.of("preview/ready", since(noticedAt));
    }

    /** A page of that edition stands on a screen; false if that is no news. */
    synchronized boolean seen(long edition) {
      if (awaited == 0 || edition != awaited) {
        return false;
      }
      awaited = 0;
      long milliseconds = since(noticed);
      seen.addLast(milliseconds);
      if (seen.size() > KEPT) {
        seen.removeFirst();
      }
      List<Long> sorted = seen.stream().sorted().toList();
      speed =
          Phrases.of("preview/seen", milliseconds, sorted.get(sorted.size() / 2), sorted.size());
      return true;
    }

    /** How long it took. */
    synchronized Bilingual speed() {
      return speed;
    }

    private static long since(long nanoseconds) {
      return (System.nanoTime() - nanoseconds + 500_000) / 1_000_000;
    }
  }
}
