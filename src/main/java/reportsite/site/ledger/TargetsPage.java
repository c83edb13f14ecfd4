package reportsite.site.ledger;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Indicator.Better;
import reportsite.model.report.Report;
import reportsite.notation.value.Kind;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.References;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Group;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes;
import reportsite.site.promise.Commitments;
import reportsite.text.Html;

/** The targets of the year beside what was reached before, without a verdict. */
public final class TargetsPage {

  public record View(
      String title,
      Html narrative,
      List<TermNotes.Note> notes,
      List<TargetRow> targets,
      TargetPairs pairs) {}

  /**
   * The targets of a report.
   *
   * @param told their narrative
   */
  public static SitePage of(Page page, Report.Page told) {
    Report report = page.report();
    String title = page.word("targets-title", report.year());
    List<TargetRow> main = TargetRow.main(page, TargetRow::marked);
    Html narrative = told.in(page.lang()).html(new References(page));
    TargetPairs pairs = TargetPairs.of(page);
    View view = new View(title, narrative, page.notes().notes(), main, pairs);
    return page.shows(title, page.word("targets-description", report.year(), report.place()), view);
  }

  /**
   * Every target that has a result of the same indicator and measure before it, by chapter. What
   * was added and what there is in all are never set beside each other.
   *
   * @param inWords what the report calls for without a number
   * @param apart targets and results that no table sets beside each other: what was added and what
   *     there is in all, or what the report names differently
   */
  public record TargetPairs(
      List<Group<TargetRow>> groups, List<InWords> inWords, List<Apart> apart, int count) {

    /**
     * A result without a target in numbers, and what the report says instead.
     *
     * @param words of the report
     * @param better which direction is the better one, in words
     */
    public record InWords(Html name, FigureText result, List<Said> words, String better) {}

    /** A commitment and its words. */
    public record Said(Html title, String quote, String href) {}

    /**
     * A target and a result that no table sets beside each other.
     *
     * @param named whether that is because the report names them differently
     */
    public record Apart(FigureText result, FigureText target, boolean named) {}

    static TargetPairs of(Page page) {
      Report report = page.report();
      List<Figure> targets =
          report.figures().stream()
              .filter(figure -> figure.kind() == Kind.TARGET)
              .filter(figure -> page.edition().resultFor(figure).isPresent())
              .toList();
      return new TargetPairs(
          page.edition()
              .byChapter(targets, target -> target)
              .map(group -> group.map(target -> TargetRow.marked(target, page)))
              .toList(),
          report.figures().stream()
              .filter(figure -> lacksTarget(figure, page))
              .map(result -> inWords(result, page))
              .filter(row -> !row.words().isEmpty())
              .toList(),
          report.indicators().stream().flatMap(indicator -> apart(indicator, page)).toList(),
          targets.size());
    }

    /** Whether a result could have been aimed at, one way or the other, and no target is stated. */
    private static boolean lacksTarget(Figure figure, Page page) {
      Indicator indicator = page.labels().indicator(figure);
      return figure.kind() == Kind.RESULT
          && indicator.better() != Better.NEITHER
          && indicator.figures().stream().noneMatch(other -> other.kind() == Kind.TARGET);
    }

    private static InWords inWords(Figure result, Page page) {
      Commitments texts = new Commitments(page);
      List<Said> words =
          page.edition().promised().connections().inWords(result).stream()
              .map(one -> new Said(page.words(one.title()), one.quote(), texts.href(one)))
              .toList();
      Html name = words.isEmpty() ? Html.text("") : page.mark(page.labels().name(result));
      return new InWords(
          name, new Figures(page).row(result), words, TargetRow.direction(result, page));
    }

    private static Stream<Apart> apart(Indicator indicator, Page page) {
      return indicator.figures().stream()
          .filter(target -> target.kind() == Kind.TARGET)
          .filter(target -> page.edition().resultFor(target).isEmpty())
          .flatMap(target -> apart(target, indicator, page));
    }

    private static Stream<Apart> apart(Figure target, Indicator indicator, Page page) {
      Figures figures = new Figures(page);
      List<Figure> earlier =
          indicator.figures().stream()
              .filter(figure -> figure.kind() == Kind.RESULT)
              .filter(figure -> figure.period().compareTo(target.period()) < 0)
              .toList();
      boolean named = earlier.stream().anyMatch(one -> one.measure() == target.measure());
      return earlier.stream()
          .filter(
              one ->
                  named
                      ? one.measure() == target.measure()
                      : isFlowOrStock(one) && isFlowOrStock(target))
          .map(one -> new Apart(figures.headline(one), figures.headline(target), named));
    }

    private static boolean isFlowOrStock(Figure figure) {
      return figure.measure() == Measure.NEW || figure.measure() == Measure.TOTAL;
    }
  }
}
