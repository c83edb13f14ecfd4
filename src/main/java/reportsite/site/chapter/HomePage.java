package reportsite.site.chapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.Narrative;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Need;
import reportsite.model.report.Part;
import reportsite.model.report.Report;
import reportsite.notation.value.Kind;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.References;
import reportsite.site.figure.TargetFinding;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Link;
import reportsite.site.page.PageKind;
import reportsite.site.page.Proof;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes;
import reportsite.site.promise.Commitments;
import reportsite.site.promise.Commitments.CommitmentText;
import reportsite.site.promise.Facet;
import reportsite.text.Html;

/** The home of a report: what it says, in one minute, and a door for everybody. */
public final class HomePage {

  /**
   * What the template sees.
   *
   * @param whose the government, and where that is
   * @param finding null where no main target can be compared with a result
   * @param unlike the main targets that cannot be compared
   * @param narrative what staff say about the report
   */
  public record View(
      String title,
      String whose,
      String date,
      String isoDate,
      String speaker,
      String body,
      @Nullable Html released,
      @Nullable Finding finding,
      List<TargetRow> unlike,
      String resultsHead,
      List<Highlight> highlights,
      List<Door> doors,
      Html narrative,
      List<TermNotes.Note> notes,
      List<Contents> contents,
      String targetsHref,
      String figuresHref,
      String textHref,
      String aboutHref,
      int commitmentCount,
      String commitmentsHref,
      @Nullable String posterHref,
      int covered,
      int numerals,
      int figureCount,
      int passageCount) {}

  /**
   * What becomes of the year's numbers in the targets.
   *
   * @param aspect of what all numbers of the strip are, as in growth; null where they differ
   * @param all the same of all targets; null where they are no more
   */
  public record Finding(
      Html sentence, @Nullable String aspect, Html strip, @Nullable TargetFinding all) {}

  /**
   * A headline result with what the report says beside it.
   *
   * @param when null where it is of the time that the heading names
   */
  public record Highlight(
      Html name, @Nullable Html when, FigureText figure, List<FigureText> beside) {}

  /**
   * What the report says for one kind of reader.
   *
   * @param href link to all promises for them; null where nothing lists those
   * @param date what is to happen first of all that names a time; null where nothing does
   */
  public record Door(
      String id, Html name, @Nullable String href, List<Line> facts, @Nullable Line date) {}

  /**
   * A fact.
   *
   * @param values each with what it is, the result before the target
   */
  public record Line(Html name, String href, List<Value> values) {}

  /**
   * A number or a time.
   *
   * @param label what it is; empty where the name of the line says it
   */
  public record Value(Html label, Html value) {}

  /** The chapters of a part. */
  public record Contents(Link part, List<Link> chapters) {}

  private static final int FACTS_AT_A_DOOR = 3;
  private static final Html NONE = new Html("");

  private final Page page;
  private final Report report;
  private final Figures figures;

  private HomePage(Page page) {
    this.page = page;
    this.report = page.report();
    this.figures = new Figures(page);
  }

  /**
   * The home page of a report.
   *
   * @param told its narrative
   */
  public static SitePage of(Page page, Report.Page told, Proof proof) {
    return page.shows(
        page.in(page.report().title()),
        page.word("home-description", page.report().government()),
        new HomePage(page).view(told.in(page.lang()), proof.coverage(page.report().id())));
  }

  private View view(Narrative told, Proof.Coverage coverage) {
    TargetFinding main = TargetFinding.main(page.edition());
    // Terms are marked where they stand first.
    List<TargetRow> unlike =
        report.selection().mainTargets().stream()
            .flatMap(id -> report.figure(id).stream())
            .filter(main::lacks)
            .map(target -> TargetRow.marked(target, page))
            .toList();
    List<Highlight> highlights = highlights();
    Html narrative = told.html(new References(page));
    return new View(
        page.in(report.title()),
        page.in(report.whose(page.edition().publication().strings())),
        page.edition().date(report.occasion().date()),
        report.occasion().date().toString(),
        page.in(report.occasion().speaker()),
        page.in(report.occasion().body()),
        page.released(),
        main.compared().isEmpty() ? null : finding(main),
        unlike,
        highlights.isEmpty()
            ? ""
            : page.word("home-highlights", highlights.get(0).figure().period()),
        highlights,
        report.selection().needs().stream().filter(Need::isDoor).map(this::door).toList(),
        narrative,
        page.notes().notes(),
        report.parts().stream().map(this::contents).toList(),
        page.to(PageKind.TARGETS),
        page.to(PageKind.INDICATORS),
        page.to(PageKind.TEXT),
        page.to(PageKind.ABOUT),
        report.promises().commitments().size(),
        page.to(PageKind.COMMITMENTS),
        report.selection().poster() == null ? null : page.to(PageKind.POSTER),
        coverage.covered(),
        coverage.total(),
        report.figures().size(),
        report.source().passages().size());
  }

  private Finding finding(TargetFinding main) {
    TargetFinding all = TargetFinding.all(page.edition());
    return new Finding(
        main.html(page.edition()),
        main.aspect(page.edition()),
        new ChartMarkup(page).strip(main.chart(page.edition())),
        all.compared().size() > main.compared().size() ? all : null);
  }

  private List<Highlight> highlights() {
    List<Figure> shown =
        report.selection().highlights().stream()
            .map(id -> report.figure(id).orElseThrow())
            .toList();
    return shown.stream()
        .map(
            figure ->
                new Highlight(
                    page.mark(page.labels().name(figure)),
                    when(figure, shown.get(0)),
                    figures.headline(figure),
                    beside(figure)))
        .toList();
  }

  /** What has to be said of a number below a heading that names the results of a time. */
  private @Nullable Html when(Figure figure, Figure first) {
    if (figure.kind() == first.kind()) {
      return figure.period().equals(first.period()) ? null : page.labels().when(figure);
    }
    return Labels.marked(figure.period(), page.labels().kindAndPeriod(figure));
  }

  /** The other results of the same indicator and period: growth, margin, rank. */
  private List<FigureText> beside(Figure figure) {
    return report.indicator(figure.indicator()).orElseThrow().figures().stream()
        .filter(other -> other.kind() == Kind.RESULT && other.period().equals(figure.period()))
        .filter(other -> !other.id().equals(figure.id()))
        .map(figures::headline)
        .toList();
  }

  private Contents contents(Part part) {
    return new Contents(
        new Link(Html.text(page.in(part.title())), page.to(PageKind.PART, part.id())),
        part.chapters().stream()
            .map(
                chapter ->
                    new Link(
                        Html.text(page.in(chapter.title())),
                        page.to(PageKind.CHAPTER, part.id(), chapter.id())))
            .toList());
  }

  private Door door(Need need) {
    List<Commitment> promises =
        need.commitments().stream()
            .map(id -> report.promises().commitment(id).orElseThrow())
            .toList();
    Optional<Commitment> dated =
        promises.stream().filter(promise -> promise.due() != null).findFirst();
    Stream<Line> numbers = need.figures().stream().map(id -> line(report.figure(id).orElseThrow()));
    Stream<Line> others =
        promises.stream().filter(promise -> !Optional.of(promise).equals(dated)).map(this::line);
    return new Door(
        need.id().text(),
        Html.text(page.in(need.name())),
        need.audience() == null || !isForSomebody(need.audience())
            ? null
            : page.to(PageKind.FACET, Facet.FOR.word(), need.audience()),
        Stream.concat(numbers, others).limit(FACTS_AT_A_DOOR).toList(),
        dated.map(this::line).orElse(null));
  }

  private boolean isForSomebody(Id audience) {
    return report.promises().commitments().stream()
        .anyMatch(promise -> promise.beneficiaries().contains(audience));
  }

  private Line line(Figure figure) {
    Labels labels = page.labels();
    List<Value> values =
        Stream.concat(page.edition().counterpartOf(figure).stream(), Stream.of(figure))
            .sorted((one, other) -> one.period().compareTo(other.period()))
            .map(
                one ->
                    new Value(
                        one.kind() == Kind.DESCRIBED
                            ? NONE
                            : Labels.marked(one.period(), labels.kindAndPeriod(one)),
                        Labels.marked(one, labels.headline(one))))
            .toList();
    return new Line(Html.text(labels.name(figure)), figures.headline(figure).href(), values);
  }

  private Line line(Commitment commitment) {
    CommitmentText text = new Commitments(page).row(commitment);
    List<Figure> own = page.edition().promised().connections().figures(commitment);
    boolean isOfOne = own.stream().map(Figure::indicator).distinct().count() == 1;
    Stream<Value> numbers =
        text.figures().stream()
            .map(
                figure ->
                    // A lone number is what the promise is about; several have to be told apart.
                    new Value(
                        own.size() == 1
                            ? NONE
                            : Html.text(isOfOne ? figure.aspect() : figure.name()),
                        figure.value()));
    Stream<Value> due =
        text.due().stated() ? Stream.of(new Value(NONE, text.due().time())) : Stream.empty();
    return new Line(text.title(), text.href(), Stream.concat(due, numbers).toList());
  }
}
