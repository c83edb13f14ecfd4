package reportsite.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.site.Qingshan;

final class FigurePlacesTest {

  private static final Report REPORT = Qingshan.report();

  @Test
  void chineseNumbersStandWhereTheLedgerSays() {
    Passage passage = passage(6);
    assertEquals(
        List.of(
            "7家 tech-firms-new-2022",
            "40家 tech-firms-2022",
            "9家 specialised-firms-new-2022",
            "60个 projects-2022",
            "25个 projects-industry-2022",
            "20个 projects-services-2022",
            "15个 projects-works-2022"),
        said(FigurePlaces.of(REPORT).in(passage), passage.text()));
  }

  @Test
  void englishNumbersLeadToTheFiguresTheyStateInWhateverOrder() {
    assertEquals(
        List.of(
            "9 specialised-firms-new-2022",
            "40 tech-firms-2022",
            "7 tech-firms-new-2022",
            "20 projects-services-2022"),
        english(6, "9 enterprises, 40 in all and 7 new; 20 projects in services."));
  }

  @Test
  void equalNumbersAreTakenInTheOrderInWhichTheyOccur() {
    assertEquals(
        List.of(
            "5.5 percent gdp-growth-2022",
            "0.6 percentage points gdp-above-2022",
            "fourth gdp-rank-2022",
            "fifth revenue-rank-2022",
            "second industry-rank-2022"),
        english(
            5,
            "Up 5.5 percent, 0.6 percentage points above; fourth; then fifth, and second there."));
  }

  @Test
  void aNumberOfAnotherAmountOrBoundLeadsNowhere() {
    assertEquals(
        List.of("around 6 percent gdp-growth-2023"),
        english(9, "Growth of around 6 percent and of more than 8 percent, 9,000 new jobs."));
  }

  @Test
  void aNumberWithinADeclaredNameIsPassedOver() {
    assertEquals(
        List.of("1,200 requests-2022"), english(7, "The 12345 hotline settled 1,200 requests."));
  }

  @Test
  void whatIsMeasuredDecidesBeforeTheOrder() {
    // 7.8 percent of growth stands behind 5 other numbers, none of them of that amount.
    assertEquals(
        List.of("7.8 percent industry-growth-2022", "1.2 percentage points industry-above-2022"),
        english(5, "It rose by 7.8 percent, 1.2 percentage points above."));
  }

  private static List<String> english(int number, String text) {
    Translation translation = new Translation(number, "", text, false, Qingshan.AT);
    return said(FigurePlaces.of(REPORT).in(passage(number), translation), text);
  }

  private static Passage passage(int number) {
    return REPORT.source().passage(number).orElseThrow();
  }

  private static List<String> said(Map<Span, List<Figure>> places, String text) {
    return places.entrySet().stream()
        .map(
            place ->
                text.substring(place.getKey().start(), place.getKey().end())
                    + " "
                    + place.getValue().stream()
                        .map(figure -> figure.id().text())
                        .collect(Collectors.joining(" ")))
        .toList();
  }
}
