package reportsite.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.cli.Commands.ExitCode;
import reportsite.diag.Console;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.sheet.SheetExport;
import reportsite.sheet.SheetImport;
import reportsite.text.Phrases;

/** The records of a report out into a workbook, and what was changed there back into the files. */
final class Spreadsheets {

  private final Path project;
  private final Console console;
  private final Diagnostics diagnostics = new Diagnostics();

  Spreadsheets(Path project, Console console) {
    this.project = project;
    this.console = console;
  }

  /** Writes a report's workbook; returns the exit code. */
  int export(@Nullable String id, @Nullable Path to) throws IOException {
    ProjectFiles files = ProjectFiles.read(project);
    Publication publication = load(files);
    Report report = publication == null ? null : SheetExport.choose(publication, id, diagnostics);
    Path target = report == null ? null : to == null ? Path.of(report.id() + ".xlsx") : to;
    boolean written =
        report != null && target != null && SheetExport.write(files, report, target, diagnostics);
    console.report(diagnostics.sorted(), files.texts());
    if (written) {
      console.say(Phrases.of("sheet/exported", String.valueOf(target)));
      return ExitCode.FINE;
    }
    return publication == null
        ? ExitCode.WRONG_CONTENT
        : report == null ? ExitCode.WRONG_USE : ExitCode.FAILED;
  }

  /** Brings a workbook's changes into the files; returns the exit code. */
  int importing(Path workbook) throws IOException {
    if (!Files.isRegularFile(workbook)) {
      console.err().println(Phrases.of("sheet/not-found", workbook).in(console.lang()));
      return ExitCode.WRONG_USE;
    }
    ProjectFiles files = ProjectFiles.read(project);
    Publication publication = load(files);
    if (publication == null) {
      console.report(diagnostics.sorted(), files.texts());
      return ExitCode.WRONG_CONTENT;
    }
    SheetImport.Outcome outcome = SheetImport.of(workbook, files, publication);
    int written = write(outcome, files);
    // Behind what was taken, so that what is left to do is read last.
    console.reportEach(outcome.problems(), outcome.files().texts());
    if (written == ExitCode.FINE && !outcome.isRight()) {
      console.say(Phrases.of("sheet/refused", workbook));
      return ExitCode.WRONG_CONTENT;
    }
    return written;
  }

  private int write(SheetImport.Outcome outcome, ProjectFiles before) {
    Map<String, byte[]> changed = SheetImport.changed(before, outcome.files());
    if (changed.isEmpty()) {
      if (outcome.isRight()) {
        console.say(Phrases.of("sheet/unchanged"));
      }
      return ExitCode.FINE;
    }
    if (!SheetImport.write(project, before, changed, diagnostics)) {
      console.report(diagnostics.sorted(), Map.of());
      return ExitCode.FAILED;
    }
    outcome.changes().forEach(console::say);
    console.say(
        Phrases.of(
            "sheet/imported",
            outcome.changes().size(),
            changed.size(),
            String.join(", ", changed.keySet())));
    return ExitCode.FINE;
  }

  /** The publication; null when the content is so wrong that it cannot be read. */
  private @Nullable Publication load(ProjectFiles files) {
    Diagnostics found = new Diagnostics();
    Optional<Publication> loaded = PublicationLoader.load(files, found);
    boolean readable = loaded.isPresent() && !found.hasErrors();
    if (!readable) {
      PublicationLoader.load(files, diagnostics);
    }
    return readable ? loaded.orElseThrow() : null;
  }
}
