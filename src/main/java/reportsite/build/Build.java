package reportsite.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reportsite.check.Checks;
import reportsite.check.Checks.Strictness;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.ProjectFiles.ParsedFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.output.OutputFiles;
import reportsite.output.audit.OutputAudit;
import reportsite.press.Editions;
import reportsite.press.Editions.EditionSet;
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

  /** A finished site in memory, and what was counted. */
  public record Finished(OutputFiles files, BuildReport report) {}

  /**
   * What came of a run.
   *
   * @param site null when something is wrong
   * @param problems in the order in which they are to be told
   * @param isUseWrong whether the content is right, and the font is not
   */
  public record Outcome(@Nullable Finished site, List<Diagnostic> problems, boolean isUseWrong) {}

  /** Does all but the writing. */
  public Outcome run(ProjectFiles sources) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Finished site = null;
    boolean isUseWrong = false;
    try {
      Publication publication = judge(sources, new ParsedFiles(), mode, diagnostics, any -> {});
      if (publication != null) {
        BuildReport report = BuildReport.of(publication, diagnostics.sorted());
        TemplateFiles templates = TemplateFiles.read(project.resolve("templates"));
        PrintRenderer print = new PrintRenderer(templates);
        EditionSet printed =
            editions.of(
                () -> print.render(publication, PrintPlan.of(publication, mode.baseUrl())),
                diagnostics);
        isUseWrong = diagnostics.hasErrors();
        if (!isUseWrong) {
          BuildResult result =
              BuildResult.of(publication, report, printed, new SiteRenderer(templates, mode));
          OutputFiles files = result.all();
          new OutputAudit(result.rules(mode.baseUrl(), () -> {})).run(files, diagnostics);
          site = new Finished(files, report);
        }
      }
    } catch (RuntimeException | IOException failed) {
      if (!RenderFault.tell(failed, diagnostics)) {
        throw failed;
      }
    }
    return new Outcome(diagnostics.hasErrors() ? null : site, diagnostics.sorted(), isUseWrong);
  }

  /**
   * Reads the content and applies every rule to it.
   *
   * @param parsed what the files were read as the last time
   * @param whenRead is given what was read, right or wrong, before the rules are applied
   * @return the publication if it is right; else null
   */
  public static @Nullable Publication judge(
      ProjectFiles sources,
      ParsedFiles parsed,
      Mode mode,
      Diagnostics diagnostics,
      Consumer<Publication> whenRead) {
    Publication read = PublicationLoader.load(sources, parsed, diagnostics).orElse(null);
    if (read == null) {
      return null;
    }
    whenRead.accept(read);
    if (!diagnostics.hasErrors()) {
      Checks.run(read, mode.draft() ? Strictness.DRAFT : Strictness.RELEASE, diagnostics);
    }
    return diagnostics.hasErrors() ? null : mode.draft() ? read.asDraft() : read;
  }
}
