package reportsite.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import reportsite.check.Checks;
import reportsite.check.Strictness;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.ParsedFiles;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.render.RenderFault;
import reportsite.render.SiteRenderer;
import reportsite.render.SiteRenderer.Mode;
import reportsite.render.TemplateFiles;
import reportsite.site.Site;
import reportsite.site.page.Printed;

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
  private final Workshop workshop;
  private final Board board;
  private final ParsedFiles parsed = new ParsedFiles();
  private @Nullable Sources last;
  private @Nullable SiteRenderer renderer;
  private @Nullable Judged judged;

  /** What came of the content: templates alone change nothing of it. */
  private record Judged(
      ProjectFiles content, @Nullable Publication read, List<Diagnostic> problems) {}

  Rebuilder(Path project, Mode mode, Workshop workshop, Board board) {
    this.project = project;
    this.mode = mode;
    this.workshop = workshop;
    this.board = board;
  }

  /**
   * Looks at the files again.
   *
   * @param open the pages that somebody looks at
   * @return whether the state is another one
   */
  boolean rebuild(Set<String> open) throws InterruptedException {
    Sources sources;
    try {
      sources = read();
    } catch (IOException unreadable) {
      last = null;
      Diagnostics diagnostics = new Diagnostics();
      Position at = Position.of(place(unreadable));
      String kind = unreadable.getClass().getSimpleName();
      diagnostics.error(at, PreviewFault.UNREADABLE, kind);
      board.change(shown -> shown.wrong(shown.latest(), diagnostics.sorted(), Sources.NONE));
      return true;
    }
    if (sources.equals(last)) {
      return false;
    }
    last = sources;
    Result result = new Run(sources, open).result();
    board.change(
        shown ->
            result.good() == null
                ? shown.wrong(result.read(), result.problems(), sources)
                : shown.right(result.good(), result.problems(), sources));
    return true;
  }

  /** Reads everything; a file that is just being replaced is waited for. */
  private Sources read() throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return new Sources(
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
      @Nullable GoodSite good, @Nullable Publication read, List<Diagnostic> problems) {}

  /** One run through the stages. */
  private final class Run {

    private final Sources sources;
    private final Set<String> open;
    private final Diagnostics diagnostics = new Diagnostics();
    private @Nullable Publication publication;

    Run(Sources sources, Set<String> open) {
      this.sources = sources;
      this.open = open;
    }

    Result result() {
      GoodSite good = null;
      try {
        good = site();
      } catch (RuntimeException failed) {
        report(failed, diagnostics);
      }
      return new Result(diagnostics.hasErrors() ? null : good, publication, diagnostics.sorted());
    }

    private @Nullable GoodSite site() {
      SiteRenderer renderer = renderer(sources.templates());
      Judged known = judged;
      if (known != null && known.content().equals(sources.content())) {
        publication = known.read();
        diagnostics.takeOver(known.problems());
        return publication == null || diagnostics.hasErrors() ? null : made(publication, renderer);
      }
      GoodSite good = judge(renderer);
      judged = new Judged(sources.content(), publication, diagnostics.sorted());
      return good;
    }

    private @Nullable GoodSite judge(SiteRenderer renderer) {
      Publication read =
          PublicationLoader.load(sources.content(), parsed, diagnostics).orElse(null);
      publication = read;
      if (read == null || diagnostics.hasErrors()) {
        return null;
      }
      // Beside each other, since somebody waits: most changes are right, and what was made of a
      // wrong one is thrown away.
      CompletableFuture<GoodSite> made = CompletableFuture.supplyAsync(() -> made(read, renderer));
      Strictness strictness = mode.draft() ? Strictness.DRAFT : Strictness.RELEASE;
      Checks.run(read, strictness, diagnostics);
      return diagnostics.hasErrors() ? null : finished(made);
    }

    private static GoodSite finished(CompletableFuture<GoodSite> made) {
      try {
        return made.join();
      } catch (CompletionException failed) {
        throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
      }
    }

    private GoodSite made(Publication read, SiteRenderer renderer) {
      Site site = Site.plan(read, workshop.proof(read), new Printed(Map.of()));
      GoodSite good = new GoodSite(site, renderer, () -> workshop.more(read, site.pages().size()));
      new ArrayList<>(open).forEach(good::at);
      return good;
    }
  }
}
