package reportsite.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import reportsite.build.BuildReport;
import reportsite.build.BuildResult;
import reportsite.check.Checks;
import reportsite.check.Checks.Strictness;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.load.ParsedFiles;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.press.EditionSet;
import reportsite.preview.PreviewState.Present;
import reportsite.render.RenderFault;
import reportsite.render.SiteRenderer;
import reportsite.render.SiteRenderer.Mode;
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
    Result result = new Run(sources, open).result();
    present.change(
        shown ->
            result.good() == null
                ? shown.wrong(result.read(), result.problems(), sources)
                : shown.right(result.good(), result.problems(), sources));
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

  /** What came of it; without a site when something is wrong. */
  private record Result(
      @Nullable BuildResult good, @Nullable Publication read, List<Diagnostic> problems) {}

  /** One run through the stages. */
  private final class Run {

    private final PreviewState.Files sources;
    private final Set<String> open;
    private final Diagnostics diagnostics = new Diagnostics();
    private @Nullable Publication publication;

    Run(PreviewState.Files sources, Set<String> open) {
      this.sources = sources;
      this.open = open;
    }

    Result result() {
      BuildResult good = null;
      try {
        good = site();
      } catch (RuntimeException failed) {
        report(failed, diagnostics);
      }
      return new Result(diagnostics.hasErrors() ? null : good, publication, diagnostics.sorted());
    }

    private @Nullable BuildResult site() {
      SiteRenderer renderer = renderer(sources.templates());
      Judged known = judged;
      if (known != null && known.content().equals(sources.content())) {
        publication = known.read();
        diagnostics.takeOver(known.problems());
        return publication == null || diagnostics.hasErrors() ? null : made(publication, renderer);
      }
      BuildResult good = judge(renderer);
      judged = new Judged(sources.content(), publication, diagnostics.sorted());
      return good;
    }

    private @Nullable BuildResult judge(SiteRenderer renderer) {
      Publication read =
          PublicationLoader.load(sources.content(), parsed, diagnostics).orElse(null);
      publication = read;
      if (read == null || diagnostics.hasErrors()) {
        return null;
      }
      // Beside each other, since somebody waits: most changes are right, and what was made of a
      // wrong one is thrown away.
      CompletableFuture<BuildResult> made =
          CompletableFuture.supplyAsync(() -> made(read, renderer));
      Strictness strictness = mode.draft() ? Strictness.DRAFT : Strictness.RELEASE;
      Checks.run(read, strictness, diagnostics);
      return diagnostics.hasErrors() ? null : finished(made);
    }

    private static BuildResult finished(CompletableFuture<BuildResult> made) {
      try {
        return made.join();
      } catch (CompletionException failed) {
        throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
      }
    }

    private BuildResult made(Publication read, SiteRenderer renderer) {
      // Warnings are told on the pages; the file that counts them is the build's.
      BuildReport report = BuildReport.of(read, List.of());
      BuildResult good = BuildResult.of(read, report, EditionSet.NOTHING, renderer);
      new ArrayList<>(open).forEach(good::at);
      return good;
    }
  }

  /** What can be wrong with files that are looked at while they are written. */
  enum PreviewFault implements Fault {
    UNREADABLE,
    TOOL_FAILED
  }
}
