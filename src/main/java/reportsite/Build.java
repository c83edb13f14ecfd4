package reportsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.check.Checks;
import reportsite.check.Strictness;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.output.OutputAudit;
import reportsite.output.OutputFile;
import reportsite.output.OutputFiles;
import reportsite.output.SiteWriter;
import reportsite.output.WriteFailed;
import reportsite.output.Written;
import reportsite.press.Edited;
import reportsite.press.Editions;
import reportsite.render.PrintRenderer;
import reportsite.render.RenderFault;
import reportsite.render.SiteRenderer;
import reportsite.render.SiteRenderer.Mode;
import reportsite.render.TemplateFiles;
import reportsite.site.Site;
import reportsite.site.page.Printed;
import reportsite.site.print.PrintPlan;

/**
 * The pipeline: load, check, plan the site, render it, audit the finished pages, write. It stops
 * between stages when something is wrong, never inside one, so that all problems of a stage are
 * told at once.
 */
final class Build {

  private final Path project;
  private final Path target;
  private final Mode mode;
  private final Warnings warnings;
  private final Editions editions;
  private final Console console;
  private final Diagnostics diagnostics = new Diagnostics();
  private final long start = System.nanoTime();
  private int wrong = Main.WRONG_CONTENT;

  /** What becomes of a website about which there is a warning. */
  enum Warnings {
    ALLOWED,
    /** Nothing is written: a release has to be without blemish. */
    REFUSED
  }

  /**
   * @param editions where the PDFs and pictures come from that go with the pages
   */
  Build(
      Path project, Path target, Mode mode, Warnings warnings, Editions editions, Console console) {
    this.warnings = warnings;
    this.editions = editions;
    this.project = project;
    this.target = target;
    this.mode = mode;
    this.console = console;
  }

  /** Writes the website; returns the exit code. */
  int build() throws IOException {
    SiteWriter writer = new SiteWriter(target);
    try {
      writer.recover();
      Finished finished = finish();
      if (finished == null) {
        return wrong;
      }
      Written written = writer.write(finished.files());
      console.say(Summary.written(written, target, start, finished.report()));
      return Main.FINE;
    } catch (WriteFailed failed) {
      console.report(List.of(failed.diagnostic()), Map.of());
      return Main.FAILED;
    }
  }

  /** Does all but the writing; returns the exit code. */
  int check() throws IOException {
    Finished finished = finish();
    if (finished == null) {
      return wrong;
    }
    console.say(Summary.checked(finished.files().all().size(), start, finished.report()));
    return Main.FINE;
  }

  /** The finished files in memory. */
  private record Finished(OutputFiles files, BuildReport report) {}

  /** Everything before the writing, with all problems told; null when the content is wrong. */
  private @Nullable Finished finish() throws IOException {
    ProjectFiles sources = ProjectFiles.read(project);
    Finished finished = null;
    try {
      finished = audited(sources);
    } catch (RuntimeException | IOException failed) {
      if (!RenderFault.tell(failed, diagnostics)) {
        throw failed;
      }
    }
    List<Diagnostic> problems = diagnostics.sorted();
    if (warnings == Warnings.REFUSED) {
      problems = problems.stream().map(Diagnostic::raised).toList();
    }
    console.report(problems, sources.texts());
    return warnings == Warnings.REFUSED && !problems.isEmpty() ? null : finished;
  }

  private @Nullable Finished audited(ProjectFiles sources) throws IOException {
    Optional<Publication> loaded = PublicationLoader.load(sources, diagnostics);
    if (loaded.isEmpty() || diagnostics.hasErrors()) {
      return null;
    }
    Publication publication = loaded.get();
    Strictness strictness = mode.draft() ? Strictness.DRAFT : Strictness.RELEASE;
    Checks.run(publication, strictness, diagnostics);
    if (diagnostics.hasErrors()) {
      return null;
    }
    BuildReport report = BuildReport.of(publication, diagnostics.sorted());
    TemplateFiles templates = TemplateFiles.read(project.resolve("templates"));
    Edited edited =
        editions.of(
            () ->
                new PrintRenderer(templates)
                    .render(publication, PrintPlan.of(publication, mode.baseUrl())),
            diagnostics);
    if (diagnostics.hasErrors()) {
      wrong = Main.WRONG_USE; // the content is right, the font is not
      return null;
    }
    List<OutputFile> more = new ArrayList<>(edited.files());
    Site site = Site.plan(publication, report.proof(), new Printed(edited.sizes()));
    more.add(report.file(site.pages().size()));
    OutputFiles files = new SiteRenderer(templates, mode).files(site).all(more);
    new OutputAudit(new PublicationAudit(publication).rules(mode.baseUrl()))
        .run(files, diagnostics);
    return diagnostics.hasErrors() ? null : new Finished(files, report);
  }
}
