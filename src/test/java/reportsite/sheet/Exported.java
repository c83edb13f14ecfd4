package reportsite.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import reportsite.ProjectCopy;
import reportsite.diag.Diagnostics;
import reportsite.diag.TextPrinter;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.sheet.SheetExport.WorkbookWriter;
import reportsite.sheet.SheetImport.Outcome;
import reportsite.text.Lang;

/** A project with the workbook of its newest report, as it was exported. */
record Exported(ProjectFiles files, Publication publication, WorkbookCells book) {

  static final String FOLDER = "content/qingshan-2023/";

  static Exported of(ProjectFiles files) throws IOException {
    Publication publication = publication(files);
    Report report = publication.reports().get(0);
    Path file = Files.createTempFile("report", ".xlsx");
    try {
      Files.write(file, WorkbookWriter.write(report, SheetRecords.withWords(files, report)));
      WorkbookCells read = Objects.requireNonNull(WorkbookCells.read(file));
      return new Exported(files, publication, new WorkbookCells("report.xlsx", read.sheets()));
    } finally {
      Files.delete(file);
    }
  }

  /** The small invented report of the case files. */
  static Exported base() throws IOException {
    return of(ProjectFiles.read(ProjectCopy.BASE));
  }

  /** The same project with other words in a file of its report, exported anew. */
  Exported with(String file, String old, String words) throws IOException {
    String path = FOLDER + file;
    String text = Objects.requireNonNull(files.texts().get(path), path);
    assertTrue(text.contains(old), old);
    return of(files.withText(path, text.replace(old, words)));
  }

  private static Publication publication(ProjectFiles files) {
    return PublicationLoader.load(files, new Diagnostics()).orElseThrow();
  }

  EditedBook edit() {
    return new EditedBook(book);
  }

  Outcome imported(EditedBook edited) {
    return SheetImport.of(edited.book(), files, publication);
  }

  /** The workbook brought into a project that has changed since. */
  static Outcome imported(EditedBook edited, ProjectFiles now) {
    return SheetImport.of(edited.book(), now, publication(now));
  }

  /** What is said about it. */
  static String messages(Outcome outcome, Lang lang) {
    return new TextPrinter(lang, outcome.files().texts()).print(outcome.problems());
  }

  /** The changed files as texts. */
  Map<String, String> changed(Outcome outcome) {
    Map<String, String> texts = new java.util.TreeMap<>();
    SheetImport.changed(files, outcome.files())
        .forEach((path, bytes) -> texts.put(path, outcome.files().texts().get(path)));
    return texts;
  }
}
