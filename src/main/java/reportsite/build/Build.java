package reportsite.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.check.Checks;
import reportsite.check.Checks.Strictness;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.output.OutputFiles;
import reportsite.output.audit.OutputAudit;
import reportsite.press.EditionSet;
import reportsite.press.Editions;
import reportsite.render.PrintRenderer;
import reportsite.render.RenderFault;
import reportsite.render.SiteRenderer;
import reportsite.render.SiteRenderer.Mode;
import reportsite.render.TemplateFiles;
import reportsite.site.print.PrintPlan;

/**
 * The pipeline: load, check, plan the site, render it, audit the finished pages. It stops between
 * stages when something is wrong, never inside one, so that all problems of a stage are told at
 * once.
 */
public final class Build {

  private final Path project;
  private final Mode mode;
  private final Editions editions;

  /**
   * @param editions where the PDFs and pictures come from that go with the pages
   */
  public Build(Path project, Mode mode, Editions editions) {
    this.project = project;
    this.mode = mode;
    this.editions = editions;
  }

  /**
   * What came of a run.
   *
   * @param files the finished site in memory; null when something is wrong
   * @param report what was counted; null when the content is wrong
   * @param problems in the order in which they are to be told
   * @param isUseWrong whether the content is right, and the font is not
   */
  public record Outcome(
      @Nullable OutputFiles files,
      @Nullable BuildReport report,
      List<Diagnostic> problems,
      boolean isUseWrong) {}

  /** Does all but the writing. */
  public Outcome run(ProjectFiles sources) throws IOException {
    Run run = new Run();
    OutputFiles files = null;
    try {
      files = run.files(sources);
    } catch (RuntimeException | IOException failed) {
      if (!RenderFault.tell(failed, run.diagnostics)) {
        throw failed;
      }
    }
    return new Outcome(files, run.report, run.diagnostics.sorted(), run.isUseWrong);
  }

  private final class Run {

    private final Diagnostics diagnostics = new Diagnostics();
    private @Nullable BuildReport report;
    private boolean isUseWrong;

    private @Nullable OutputFiles files(ProjectFiles sources) throws IOException {
      Optional<Publication> loaded = PublicationLoader.load(sources, diagnostics);
      if (loaded.isEmpty() || diagnostics.hasErrors()) {
        return null;
      }
      Publication publication = loaded.get();
      Checks.run(publication, mode.draft() ? Strictness.DRAFT : Strictness.RELEASE, diagnostics);
      if (diagnostics.hasErrors()) {
        return null;
      }
      BuildReport counted = BuildReport.of(publication, diagnostics.sorted());
      report = counted;
      TemplateFiles templates = TemplateFiles.read(project.resolve("templates"));
      PrintRenderer print = new PrintRenderer(templates);
      EditionSet printed =
          editions.of(
              () -> print.render(publication, PrintPlan.of(publication, mode.baseUrl())),
              diagnostics);
      if (diagnostics.hasErrors()) {
        isUseWrong = true;
        return null;
      }
      BuildResult result =
          BuildResult.of(publication, counted, printed, new SiteRenderer(templates, mode));
      OutputFiles files = result.all();
      new OutputAudit(result.rules(mode.baseUrl())).run(files, diagnostics);
      return diagnostics.hasErrors() ? null : files;
    }
  }
}
