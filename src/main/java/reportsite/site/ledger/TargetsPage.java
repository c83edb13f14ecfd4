package reportsite.site.ledger;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Indicator.Better;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;
import reportsite.notation.Kind;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.figure.References;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.promise.Commitments;
import reportsite.site.term.TermNotes;
import reportsite.text.Html;

/** The targets of the year beside what was reached before, without a verdict. */
public final class TargetsPage implements PageProducer {

  /** What the template sees. */
  public record View(
      String title,
      Html narrative,
      List<TermNotes.Note> notes,
      List<TargetRow> targets,
      TargetPairs pairs) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.targets(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private static SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    String title = edition.word("targets-title", report.year());
    TermNotes notes = new TermNotes(edition, here);
    List<TargetRow> main = TargetRow.main(edition, here, notes);
    Html narrative = report.targets().in(edition.lang()).html(new References(edition, here, notes));
    TargetPairs pairs = TargetPairs.of(edition, here, notes);
    View view = new View(title, narrative, notes.notes(), main, pairs);
    return edition.page(
        Section.Common.TARGETS,
        here,
        "targets.ftlh",
        title,
        edition.word("targets-description", report.year(), report.place()),
        view);
  }

  /**
   * Every target that has a result of the same indicator and measure before it, by chapter. What
   * was added and what there is in all are never set beside each other.
   *
   * @param inWords what the report calls for without a number
   * @param apart indicators of which the report gives only what was added for one year and only the
   *     total for the other
   */
  public record TargetPairs(
      List<Group> groups, List<InWords> inWords, List<Apart> apart, int count) {

    /** The pairs whose targets one chapter tells of. */
    public record Group(String title, List<TargetRow> pairs) {}

    /**
     * A result without a target in numbers, and what the report says instead.
     *
     * @param words of the report
     * @param better which direction is the better one, in words
     */
    public record InWords(Html name, FigureText result, List<Said> words, String better) {}

    /** A commitment and its words. */
    public record Said(Html title, String quote, String href) {}

    /** A target and a result that no table sets beside each other. */
    public record Apart(FigureText result, FigureText target) {}

    static TargetPairs of(Edition edition, Address from, TermNotes notes) {
      Report report = edition.report();
      List<Figure> targets =
          report.figures().stream()
              .filter(figure -> figure.kind() == Kind.TARGET)
              .filter(figure -> edition.resultFor(figure).isPresent())
              .toList();
      Stream<Group> told =
          edition.places().stream()
              .map(
                  place ->
                      group(
                          edition.in(place.chapter().title()),
                          targets.stream()
                              .filter(t -> place.chapter().passages().contains(t.passage()))
                              .toList(),
                          edition,
                          from,
                          notes));
      Group others =
          group(
              edition.word("figures-elsewhere"),
              targets.stream().filter(target -> edition.placeOf(target).isEmpty()).toList(),
              edition,
              from,
              notes);
      return new TargetPairs(
          Stream.concat(told, Stream.of(others)).filter(group -> !group.pairs().isEmpty()).toList(),
          report.figures().stream()
              .filter(figure -> lacksTarget(figure, edition))
              .map(result -> inWords(result, edition, from, notes))
              .filter(row -> !row.words().isEmpty())
              .toList(),
          report.indicators().stream()
              .flatMap(indicator -> apart(indicator, edition, from))
              .toList(),
          targets.size());
    }

    private static Group group(
        String title, List<Figure> targets, Edition edition, Address from, TermNotes notes) {
      return new Group(
          title,
          targets.stream().map(target -> TargetRow.of(target, edition, from, notes)).toList());
    }

    /** Whether a result could have been aimed at, one way or the other, and no target is stated. */
    private static boolean lacksTarget(Figure figure, Edition edition) {
      Indicator indicator = edition.labels().indicator(figure);
      return figure.kind() == Kind.RESULT
          && indicator.better() != Better.NEITHER
          && indicator.figures().stream().noneMatch(other -> other.kind() == Kind.TARGET);
    }

    private static InWords inWords(Figure result, Edition edition, Address from, TermNotes notes) {
      Commitments texts = new Commitments(edition, from);
      List<Said> words =
          edition.promised().connections().inWords(result).stream()
              .map(commitment -> said(commitment, texts))
              .toList();
      Html name =
          words.isEmpty()
              ? Html.text("")
              : notes.mark(edition.labels().name(result), edition.lang());
      return new InWords(
          name,
          new Figures(edition, from).row(result),
          words,
          TargetRow.direction(result, edition));
    }

    private static Said said(Commitment commitment, Commitments texts) {
      return new Said(texts.words(commitment.title()), commitment.quote(), texts.href(commitment));
    }

    private static Stream<Apart> apart(Indicator indicator, Edition edition, Address from) {
      Figures figures = new Figures(edition, from);
      return indicator.figures().stream()
          .filter(target -> target.kind() == Kind.TARGET && isFlowOrStock(target))
          .filter(target -> edition.resultFor(target).isEmpty())
          .flatMap(
              target ->
                  indicator.figures().stream()
                      .filter(result -> result.kind() == Kind.RESULT && isFlowOrStock(result))
                      .filter(result -> result.measure() != target.measure())
                      .map(
                          result -> new Apart(figures.headline(result), figures.headline(target))));
    }

    private static boolean isFlowOrStock(Figure figure) {
      return figure.measure() == Measure.NEW || figure.measure() == Measure.TOTAL;
    }
  }
}
