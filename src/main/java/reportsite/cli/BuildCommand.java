package reportsite.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.build.Build;
import reportsite.build.Build.Finished;
import reportsite.build.BuildReport;
import reportsite.diag.Console;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.load.ProjectFiles;
import reportsite.output.write.SiteWriter;
import reportsite.output.write.SiteWriter.WriteFailed;
import reportsite.output.write.SiteWriter.Written;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/** Builds or checks a project's site, and says so in one line. */
final class BuildCommand {

  private final Path project;
  private final Build build;
  private final boolean strict;
  private final Console console;
  private final long start = System.nanoTime();
  private int wrong = ExitCode.WRONG_CONTENT;

  /**
   * @param strict whether nothing is written where there is a warning: a release has to be without
   *     blemish
   */
  BuildCommand(Path project, Build build, boolean strict, Console console) {
    this.project = project;
    this.build = build;
    this.strict = strict;
    this.console = console;
  }

  /** Writes the website; returns the exit code. */
  int build(Path target) throws IOException {
    SiteWriter writer = new SiteWriter(target);
    try {
      writer.recover();
      Finished finished = finish();
      if (finished == null) {
        return wrong;
      }
      Written written = writer.write(finished.files());
      console.say(
          Phrases.of(
              "build/written",
              written.files(),
              target,
              written.changed(),
              written.removed(),
              coverage(finished.report()),
              seconds()));
      return ExitCode.FINE;
    } catch (WriteFailed failed) {
      console.report(List.of(failed.diagnostic()), Map.of());
      return ExitCode.FAILED;
    }
  }

  /** Does all but the writing; returns the exit code. */
  int check() throws IOException {
    Finished finished = finish();
    if (finished == null) {
      return wrong;
    }
    console.say(
        Phrases.of(
            "build/checked",
            finished.files().all().size(),
            coverage(finished.report()),
            seconds()));
    return ExitCode.FINE;
  }

  /** The finished site, with all problems told; null when something is wrong. */
  private @Nullable Finished finish() throws IOException {
    ProjectFiles sources = ProjectFiles.read(project);
    Build.Outcome outcome = build.run(sources);
    List<Diagnostic> problems = outcome.problems();
    if (strict) {
      problems = problems.stream().map(Diagnostic::raised).toList();
    }
    console.report(problems, sources.texts());
    if (outcome.isUseWrong()) {
      wrong = ExitCode.WRONG_USE;
    }
    return problems.stream().anyMatch(one -> one.severity() == Severity.ERROR)
        ? null
        : outcome.site();
  }

  private static Bilingual coverage(BuildReport report) {
    int percent = report.numerals() == 0 ? 100 : 100 * report.covered() / report.numerals();
    return Phrases.of(
        "build/coverage", report.figures(), report.covered(), report.numerals(), percent);
  }

  private BigDecimal seconds() {
    return BigDecimal.valueOf(System.nanoTime() - start, 9).setScale(1, RoundingMode.HALF_UP);
  }
}
