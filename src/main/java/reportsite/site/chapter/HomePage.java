package reportsite.site.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;
import reportsite.model.report.Report.LifeGroup;
import reportsite.notation.value.Kind;
import reportsite.site.figure.ChapterLink;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.References;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Address;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.Proof;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes;
import reportsite.site.promise.Commitments;
import reportsite.site.promise.Commitments.CommitmentText;
import reportsite.text.Html;

/** The home of a report: what was reported, in one minute, and where to look things up. */
public final class HomePage {

  /** What the template sees. */
  public record View(
      String title,
      String government,
      String date,
      String isoDate,
      String lead,
      @Nullable Html released,
      List<Highlight> highlights,
      Html narrative,
      List<TermNotes.Note> notes,
      List<ChapterLink> chapters,
      List<TargetRow> targets,
      String targetsHref,
      String figuresHref,
      String textHref,
      String aboutHref,
      int commitmentCount,
      String commitmentsHref,
      String checksHref,
      List<LifeRows.Matter> life,
      List<Way> ways,
      int covered,
      int numerals,
      int figureCount,
      int passageCount,
      @Nullable String posterHref) {}

  /** A headline result with what the report says beside it. */
  public record Highlight(Html name, FigureText figure, List<FigureText> beside) {}

  /** Where something can be looked up. */
  public record Way(String label, String what, String href) {}

  public static SitePage of(Page page, Proof proof) {
    Report report = page.report();
    List<Highlight> highlights = highlights(page);
    List<TargetRow> targets = TargetRow.main(page, TargetRow::marked);
    Html narrative = report.home().in(page.lang()).html(new References(page));
    List<ChapterLink> chapters = chapters(page);
    HomeContents contents =
        new HomeContents(highlights, targets, narrative, chapters, page.notes().notes());
    return page.shows(
        page.in(report.title()),
        page.word("home-description", report.government()),
        view(page, contents, proof.coverage(report.id())));
  }

  /** What holds terms, each marked where it stands first. */
  private record HomeContents(
      List<Highlight> highlights,
      List<TargetRow> targets,
      Html narrative,
      List<ChapterLink> chapters,
      List<TermNotes.Note> notes) {}

  private static View view(Page page, HomeContents contents, Proof.Coverage coverage) {
    Report report = page.report();
    return new View(
        page.in(report.title()),
        page.in(report.government()),
        page.edition().date(report.occasion().date()),
        report.occasion().date().toString(),
        page.word("home-lead", report.occasion().speaker(), report.occasion().body()),
        page.released(),
        contents.highlights(),
        contents.narrative(),
        contents.notes(),
        contents.chapters(),
        contents.targets(),
        page.to(PageKind.TARGETS),
        page.to(PageKind.INDICATORS),
        page.to(PageKind.TEXT),
        page.to(PageKind.ABOUT),
        report.promises().commitments().size(),
        page.to(PageKind.COMMITMENTS),
        page.to(PageKind.CHECKS),
        LifeRows.of(page),
        ways(page),
        coverage.covered(),
        coverage.total(),
        report.figures().size(),
        report.source().passages().size(),
        report.selection().poster() == null ? null : page.to(PageKind.POSTER));
  }

  private static List<Highlight> highlights(Page page) {
    Report report = page.report();
    Figures figures = new Figures(page);
    return report.selection().highlights().stream()
        .map(id -> report.figure(id).orElseThrow())
        .map(
            figure ->
                new Highlight(
                    page.mark(page.labels().name(figure)),
                    figures.headline(figure),
                    beside(report, figure, figures)))
        .toList();
  }

  /** The other results of the same indicator and period: growth, margin, rank. */
  private static List<FigureText> beside(Report report, Figure figure, Figures figures) {
    return report.indicator(figure.indicator()).orElseThrow().figures().stream()
        .filter(other -> other.kind() == Kind.RESULT && other.period().equals(figure.period()))
        .filter(other -> !other.id().equals(figure.id()))
        .map(figures::headline)
        .toList();
  }

  private static List<Way> ways(Page page) {
    Report report = page.report();
    List<Way> ways = new ArrayList<>();
    ways.add(way("search", page.edition().at(PageKind.SEARCH), page));
    if (!page.edition().promised().isEmpty()) {
      ways.add(way("commitments", page.edition().at(PageKind.COMMITMENTS), page));
    }
    if (!report.promises().subjects().isEmpty()) {
      ways.add(way("subjects", page.edition().at(PageKind.SUBJECTS), page));
    }
    if (!report.terms().isEmpty()) {
      ways.add(way("terms", page.edition().at(PageKind.TERMS), page));
    }
    ways.add(way("text", page.edition().at(PageKind.TEXT), page));
    ways.add(way("data", page.edition().at(PageKind.DATA), page));
    return List.copyOf(ways);
  }

  private static Way way(String name, Address to, Page page) {
    // Keys: nav-text, nav-data, nav-commitments, nav-subjects, nav-terms, nav-search, way-search,
    // way-commitments, way-subjects, way-terms, way-text, way-data.
    return new Way(page.word("nav-" + name), page.word("way-" + name), page.to(to));
  }

  private static List<ChapterLink> chapters(Page page) {
    return page.edition().places().stream().map(place -> ChapterLink.marked(page, place)).toList();
  }

  /** What changes for people, as the home page tells it. */
  static final class LifeRows {

    private static final Html NONE = new Html("");

    private LifeRows() {}

    /** One matter. */
    public record Matter(String title, List<Line> lines) {}

    /**
     * A short line: what it is about, and its numbers or its time.
     *
     * @param facts the result before the target
     */
    public record Line(Html name, String href, List<Fact> facts) {}

    /**
     * A number or a time with what it is.
     *
     * @param label empty where the fact says itself what it is
     */
    public record Fact(Html label, Html value) {}

    static List<Matter> of(Page page) {
      return page.report().selection().life().stream()
          .map(group -> new Matter(page.in(group.title()), lines(group, page)))
          .toList();
    }

    private static List<Line> lines(LifeGroup group, Page page) {
      Report report = page.report();
      Stream<Line> figures =
          group.figures().stream()
              .map(id -> report.figure(id).orElseThrow())
              .map(figure -> line(figure, page));
      Stream<Line> commitments =
          group.commitments().stream()
              .map(id -> report.promises().commitment(id).orElseThrow())
              .map(commitment -> line(commitment, page));
      return Stream.concat(figures, commitments).toList();
    }

    private static Line line(Figure figure, Page page) {
      Labels labels = page.labels();
      List<Fact> facts =
          Stream.concat(page.edition().counterpartOf(figure).stream(), Stream.of(figure))
              .sorted((one, other) -> Boolean.compare(isTarget(one), isTarget(other)))
              .map(one -> new Fact(label(one, labels), value(one, labels)))
              .toList();
      String name = labels.name(figure);
      return new Line(Html.text(name), page.to(figure), facts);
    }

    private static Html label(Figure figure, Labels labels) {
      return Labels.marked(figure.period(), labels.kindAndPeriod(figure));
    }

    private static Html value(Figure figure, Labels labels) {
      return Labels.marked(figure, labels.headline(figure));
    }

    private static boolean isTarget(Figure figure) {
      return figure.kind() == Kind.TARGET;
    }

    private static Line line(Commitment commitment, Page page) {
      CommitmentText text = new Commitments(page).row(commitment);
      Stream<Fact> numbers = text.figures().stream().map(figure -> new Fact(NONE, figure.value()));
      Stream<Fact> due =
          text.due().stated() ? Stream.of(new Fact(NONE, text.due().time())) : Stream.empty();
      return new Line(text.title(), text.href(), Stream.concat(numbers, due).toList());
    }
  }
}
