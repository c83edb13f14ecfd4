package reportsite.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reportsite.Golden;
import reportsite.ProjectCopy;
import reportsite.check.Checks;
import reportsite.check.Checks.Strictness;
import reportsite.check.number.Coverage;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.FaultEnums;
import reportsite.diag.TextPrinter;
import reportsite.load.ProjectFiles;
import reportsite.load.ProjectFiles.ParsedFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.text.Lang;

/**
 * Every case file gets the messages it says. {@code -Dapprove=true} writes the present messages
 * into the files, to be read critically before they are committed; never on a CI machine. {@code
 * -Dcase='chain.*'} tries those that are called so.
 */
final class CasesTest {

  private static final Path CASES = Path.of("src/test/cases");

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".case"))
          .filter(name -> name.matches(System.getProperty("case", ".*")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void saysWhatIsWrong(String name, @TempDir Path folder) throws IOException {
    Path file = CASES.resolve(name);
    CaseFile written = CaseFile.read(file);
    ProjectCopy project = ProjectCopy.ofBase(folder);
    written.applyTo(project);
    CaseFile got =
        written
            .withAnswers(messages(folder, Lang.ZH), messages(folder, Lang.EN))
            .withShown(ShownPages.of(written.shown(), project));
    new Golden(file).assertIs(got.toString());
  }

  @Test
  void nothingIsWrongWithTheBase() throws IOException {
    assertEquals("", messages(ProjectCopy.BASE, Lang.EN));
  }

  @Test
  void theLedgerOfTheBaseCoversEveryNumeral() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Publication publication =
        PublicationLoader.load(ProjectFiles.read(ProjectCopy.BASE), diagnostics).orElseThrow();
    Coverage coverage = Coverage.of(publication.reports().get(0));
    assertEquals(List.of(), coverage.uncovered());
    assertEquals(coverage.total(), coverage.covered());
  }

  /** A message that no case shows has never been read by anybody. */
  @Test
  void everyMessageIsShownByACase() throws IOException, ClassNotFoundException {
    Set<String> shown = new LinkedHashSet<>();
    Pattern kind = Pattern.compile("\\[([a-z0-9-]+)\\]$", Pattern.MULTILINE);
    for (String name : cases()) {
      kind.matcher(CaseFile.read(CASES.resolve(name)).en())
          .results()
          .forEach(found -> shown.add(found.group(1)));
    }
    List<String> missing = new ArrayList<>();
    for (String stage : List.of("load", "markdown", "check")) {
      for (Fault fault : FaultEnums.in("reportsite/" + stage)) {
        String id = fault.id();
        if (!shown.contains(id) && !NotByFiles.KINDS.contains(id)) {
          missing.add(id);
        }
      }
    }
    assertEquals(List.of(), missing);
    assertFalse(shown.isEmpty());
  }

  private static String messages(Path project, Lang lang) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    ProjectFiles files = ProjectFiles.read(project);
    Publication publication =
        PublicationLoader.load(files, new ParsedFiles(), diagnostics).orElse(null);
    if (publication != null) {
      Checks.run(publication, Strictness.RELEASE, diagnostics);
    }
    return new TextPrinter(lang, files.texts()).print(diagnostics.sorted());
  }
}
