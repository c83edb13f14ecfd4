package reportsite.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Console;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.sheet.SheetExport;
import reportsite.sheet.SheetImport;
import reportsite.text.Bilingual;

/** The records of a report out into a workbook, and what was changed there back into the files. */
final class Spreadsheets {

  private static final Bilingual EXPORTED =
      new Bilingual("已导出 {0}。改好后运行 import {0}。", "Wrote {0}. When it is edited, run: import {0}");

  private static final Bilingual UNCHANGED =
      new Bilingual(
          "工作簿与内容一致，没有需要导入的改动。", "The workbook says what the files say; nothing to import.");

  private static final Bilingual IMPORTED =
      new Bilingual("已导入 {0} 处改动，写入 {1} 个文件：{2}", "Imported {0} changes into {1} files: {2}");

  private static final Bilingual NOT_FOUND = new Bilingual("没有文件 {0}", "there is no file {0}");

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
      console.say(EXPORTED.with(String.valueOf(target)));
      return ExitCode.FINE;
    }
    return publication == null
        ? ExitCode.WRONG_CONTENT
        : report == null ? ExitCode.WRONG_USE : ExitCode.FAILED;
  }

  /** Brings a workbook's changes into the files; returns the exit code. */
  int importing(Path workbook) throws IOException {
    if (!Files.isRegularFile(workbook)) {
      console.err().println(NOT_FOUND.with(workbook).in(console.lang()));
      return ExitCode.WRONG_USE;
    }
    ProjectFiles files = ProjectFiles.read(project);
    Publication publication = load(files);
    if (publication == null) {
      console.report(diagnostics.sorted(), files.texts());
      return ExitCode.WRONG_CONTENT;
    }
    SheetImport.Outcome outcome = SheetImport.of(workbook, files, publication);
    console.report(outcome.problems(), outcome.files().texts());
    if (!outcome.isRight()) {
      return ExitCode.WRONG_CONTENT;
    }
    return write(outcome, files);
  }

  private int write(SheetImport.Outcome outcome, ProjectFiles before) {
    Map<String, byte[]> changed = SheetImport.changed(before, outcome.files());
    if (changed.isEmpty()) {
      console.say(UNCHANGED);
      return ExitCode.FINE;
    }
    if (!SheetImport.write(project, before, changed, diagnostics)) {
      console.report(diagnostics.sorted(), Map.of());
      return ExitCode.FAILED;
    }
    outcome.changes().forEach(console::say);
    console.say(
        IMPORTED.with(
            outcome.changes().size(), changed.size(), String.join(", ", changed.keySet())));
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
