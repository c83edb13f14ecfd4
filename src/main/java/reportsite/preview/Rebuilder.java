package reportsite.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import reportsite.build.Build;
import reportsite.build.BuildReport;
import reportsite.build.BuildResult;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.load.ProjectFiles.ParsedFiles;
import reportsite.model.report.Publication;
import reportsite.press.Editions.EditionSet;
import reportsite.preview.PreviewState.Present;
import reportsite.render.SiteRenderer;
import reportsite.render.SiteRenderer.Mode;
import reportsite.render.TemplateBroken.RenderFault;
import reportsite.render.TemplateFiles;

/**
 * Brings the shown state up to date with the files: load, check, plan, and make the pages that
 * somebody looks at. Only when all that is without a fault does the new site take the place of the
 * last.
 */
final class Rebuilder {

  private static final int ATTEMPTS = 10;
  private static final int PAUSE = 20;

  private final Path project;
  private final Mode mode;
  private final Present present;
  private final ParsedFiles parsed = new ParsedFiles();
  private PreviewState.@Nullable Files last;
  private @Nullable SiteRenderer renderer;
  private @Nullable Judged judged;

  /** The content of this run, right or wrong; null where it could not be read. */
  private @Nullable Publication read;

  /** What came of the content: templates alone change nothing of it. */
  private record Judged(
      ProjectFiles content, @Nullable Publication read, List<Diagnostic> problems) {}

  Rebuilder(Path project, Mode mode, Present present) {
    this.project = project;
    this.mode = mode;
    this.present = present;
  }

  /**
   * Looks at the files again.
   *
   * @param open the pages that somebody looks at
   * @return whether the state is another one
   */
  boolean rebuild(Set<String> open) throws InterruptedException {
    PreviewState.Files sources;
    try {
      sources = read();
    } catch (IOException unreadable) {
      last = null;
      Diagnostics diagnostics = new Diagnostics();
      Position at = Position.of(place(unreadable));
      String kind = unreadable.getClass().getSimpleName();
      diagnostics.error(at, PreviewFault.UNREADABLE, kind);
      present.change(
          shown -> shown.wrong(shown.latest(), diagnostics.sorted(), PreviewState.Files.NONE));
      return true;
    }
    if (sources.equals(last)) {
      return false;
    }
    last = sources;
    Diagnostics diagnostics = new Diagnostics();
    read = null;
    BuildResult good = null;
    try {
      good = site(sources, open, diagnostics);
    } catch (RuntimeException failed) {
      report(failed, diagnostics);
    }
    BuildResult site = diagnostics.hasErrors() ? null : good;
    List<Diagnostic> found = diagnostics.sorted();
    present.change(
        shown ->
            site == null ? shown.wrong(read, found, sources) : shown.right(site, found, sources));
    return true;
  }

  /** Reads everything; a file that is just being replaced is waited for. */
  private PreviewState.Files read() throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return new PreviewState.Files(
            ProjectFiles.read(project), TemplateFiles.read(project.resolve("templates")));
      } catch (IOException missing) {
        if (attempt == ATTEMPTS) {
          throw missing;
        }
        Thread.sleep(PAUSE);
      }
    }
  }

  /** Whether the last look found files that could not be read, so that nobody tells of a change. */
  boolean isToBeRepeated() {
    return last == null;
  }

  private String place(IOException unreadable) {
    String message = String.valueOf(unreadable.getMessage());
    Path whole = project.toAbsolutePath();
    Path path = Path.of(message.replace('\0', ' ')).toAbsolutePath();
    return path.startsWith(whole)
        ? whole.relativize(path).toString().replace('\\', '/')
        : "content";
  }

  /** Templates are read once as long as they stay the same. */
  private SiteRenderer renderer(TemplateFiles templates) {
    if (renderer == null || !renderer.sources().equals(templates)) {
      renderer = new SiteRenderer(templates, mode);
    }
    return renderer;
  }

  /** Tells what kept a page from being made. */
  static void report(RuntimeException failed, Diagnostics diagnostics) {
    if (!RenderFault.tell(failed, diagnostics)) {
      diagnostics.error(Position.of("content"), PreviewFault.TOOL_FAILED, failed);
    }
  }

  private @Nullable BuildResult site(
      PreviewState.Files sources, Set<String> open, Diagnostics diagnostics) {
    SiteRenderer renderer = renderer(sources.templates());
    Judged known = judged;
    if (known != null && known.content().equals(sources.content())) {
      read = known.read();
      diagnostics.takeOver(known.problems());
      return read == null || diagnostics.hasErrors() ? null : made(read, renderer, open);
    }
    // Beside the rules, since somebody waits: most changes are right, and what was made of a wrong
    // one is thrown away.
    List<CompletableFuture<BuildResult>> made = new ArrayList<>();
    Publication right =
        Build.judge(
            sources.content(),
            parsed,
            mode,
            diagnostics,
            publication -> {
              read = publication;
              if (!diagnostics.hasErrors()) {
                made.add(CompletableFuture.supplyAsync(() -> made(publication, renderer, open)));
              }
            });
    judged = new Judged(sources.content(), read, diagnostics.sorted());
    try {
      return right == null ? null : made.get(0).join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  private static BuildResult made(Publication read, SiteRenderer renderer, Set<String> open) {
    // Warnings are told on the pages; the file that counts them is the build's.
    BuildReport report = BuildReport.of(read, List.of());
    BuildResult good =
        BuildResult.of(read.unreleased(), report, EditionSet.NOTHING, renderer, List.of());
    new ArrayList<>(open).forEach(good::at);
    return good;
  }

  /** What can be wrong with files that are looked at while they are written. */
  enum PreviewFault implements Fault {
    UNREADABLE,
    TOOL_FAILED
  }
}
