package reportsite.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reportsite.check.Checks;
import reportsite.check.Checks.Strictness;
import reportsite.check.number.Coverage;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Diagnostics;
import reportsite.diag.TextPrinter;
import reportsite.draft.Drafting.Drafted;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.text.Lang;

/** A draft put into a project and read back by the real loader and the checks of a draft. */
record DraftedProject(Map<String, String> files, Report report, List<Diagnostic> warnings) {

  static DraftedProject of(byte[] bytes) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Drafted drafted =
        new Drafting("report.txt", diagnostics)
            .draft(bytes, null, null, null)
            .orElseThrow(() -> new AssertionError(print(diagnostics, Map.of())));
    Map<String, String> files = new TreeMap<>();
    drafted.content().forEach((path, text) -> files.put("content/qingshan-2026/" + path, text));
    files.put("seeds/qingshan-2026.txt", drafted.seed());
    files.put(
        "content/site.yaml",
        """
        title: {zh: 报告, en: Reports}
        notice: {zh: 草稿, en: A draft}
        contact: {mail: office@example.org}
        reports: [qingshan-2026]
        """);
    files.put(
        "templates/strings.yaml",
        Files.readString(Path.of("src/test/cases/base/templates/strings.yaml")));
    Publication publication =
        PublicationLoader.load(ProjectFiles.of(files), diagnostics)
            .orElseThrow(() -> new AssertionError(print(diagnostics, files)));
    Checks.run(publication, Strictness.DRAFT, diagnostics);
    boolean wrong = diagnostics.sorted().stream().anyMatch(one -> one.severity() == Severity.ERROR);
    if (wrong) {
      throw new AssertionError(print(diagnostics, files));
    }
    return new DraftedProject(files, publication.reports().get(0), diagnostics.sorted());
  }

  private static String print(Diagnostics diagnostics, Map<String, String> files) {
    return print(diagnostics.sorted(), files);
  }

  static String print(List<Diagnostic> some, Map<String, String> files) {
    return new TextPrinter(Lang.EN, files).print(some);
  }

  Coverage coverage() {
    return Coverage.of(report);
  }
}
