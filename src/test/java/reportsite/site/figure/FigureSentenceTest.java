package reportsite.site.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.ProjectCopy;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.site.page.Labels;
import reportsite.text.Lang;

class FigureSentenceTest {

  @ParameterizedTest
  @CsvSource({
    "Business entities, true",
    "Gross regional product, false",
    "Stormwater and sewage pipes cleared, true",
    "Value of registered technology contracts, false",
    "“First stores” opened in the district, true",
    "“Spring in Town” events to promote consumption, true",
    "New “first-set” major equipment, false",
    "Total investment of projects signed, false",
    "Sales from trade-ins, true",
    "Status of the business environment, false",
  })
  void aNameIsPluralWhereItsFirstNounIs(String name, boolean plural) {
    assertEquals(plural, FigureSentence.isPlural(name));
  }

  @Test
  void everyFigureReadsAsOneSentenceInBothLanguages() throws IOException {
    List<String> said = new ArrayList<>();
    for (Lang lang : Lang.values()) {
      for (Path project : List.of(Path.of("."), ProjectCopy.BASE)) {
        Publication publication = publication(project);
        for (Report report : publication.reports()) {
          for (Figure figure : report.figures()) {
            String sentence = sentence(publication, report, figure, lang);
            check(sentence, publication, report, figure, lang);
            said.add(sentence);
          }
        }
      }
    }
    assertTrue(said.size() > 400);
  }

  private static void check(
      String sentence, Publication publication, Report report, Figure figure, Lang lang) {
    Set<String> readings = new TreeSet<>(labels(publication, report, lang).readings(figure));
    assertTrue(readings.stream().anyMatch(sentence::contains), sentence);
    assertTrue(sentence.contains(Integer.toString(figure.period().lastYear())), sentence);
    assertTrue(sentence.endsWith(lang == Lang.ZH ? "。" : "."), sentence);
    assertFalse(
        sentence.matches(
            ".*(\\{|: \\.|, rank|[,:] growth|, total|\\b(\\w+) \\2\\b|的幅度|位次|增速比上年).*"),
        sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gdp-2022 | 2022年，地区生产总值为 | Gross regional product was ",
        "gdp-growth-2022 | 2022年，地区生产总值比上年增长 | Gross regional product grew by ",
        "gdp-growth-2023 | 报告提出，2023年地区生产总值比上年增长 | Gross regional product is to grow by ",
      })
  void theMeasureMakesTheVerb(String id, String zh, String en) throws IOException {
    Publication publication = publication(ProjectCopy.BASE);
    Report report = publication.reports().get(0);
    Figure figure = report.figure(new Id(id)).orElseThrow();
    String chinese = sentence(publication, report, figure, Lang.ZH);
    String english = sentence(publication, report, figure, Lang.EN);
    assertTrue(chinese.startsWith(zh), chinese);
    assertTrue(english.startsWith(en), english);
  }

  private static String sentence(Publication publication, Report report, Figure figure, Lang lang) {
    return new FigureSentence(labels(publication, report, lang), lang).plain(figure);
  }

  private static Labels labels(Publication publication, Report report, Lang lang) {
    return new Labels(report, publication.strings(), lang);
  }

  /** A project's content with the words of this site. */
  private static Publication publication(Path project) throws IOException {
    Publication own = load(Path.of("."));
    Publication other = load(project);
    return new Publication(
        other.title(),
        other.notice(),
        other.contact(),
        other.official(),
        other.portal(),
        other.licence(),
        own.strings(),
        other.catalogue(),
        other.reports(),
        other.releases());
  }

  private static Publication load(Path project) throws IOException {
    return PublicationLoader.load(ProjectFiles.read(project), new Diagnostics()).orElseThrow();
  }
}
