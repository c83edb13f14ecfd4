package reportsite.site.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;
import reportsite.model.report.Report.LifeGroup;
import reportsite.notation.Kind;
import reportsite.site.figure.ChapterLink;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.figure.References;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Proof;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.promise.CommitmentText;
import reportsite.site.promise.Commitments;
import reportsite.site.term.TermNotes;
import reportsite.text.Html;
import reportsite.text.Lang;

/** The home of a report: what was reported, in one minute, and where to look things up. */
public final class HomePage implements PageProducer {

  private final Proof proof;

  public HomePage(Proof proof) {
    this.proof = proof;
  }

  private static final String TEMPLATE = "home.ftlh";

  /** What the template sees. */
  public record View(
      String title,
      String government,
      String date,
      String isoDate,
      String lead,
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

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.home(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    TermNotes notes = new TermNotes(edition, here);
    List<Highlight> highlights = highlights(edition, here, notes);
    List<TargetRow> targets = TargetRow.main(edition, here, notes);
    Html narrative = report.home().in(edition.lang()).html(new References(edition, here, notes));
    List<ChapterLink> chapters = chapters(edition, here, notes);
    Told told = new Told(highlights, targets, narrative, chapters, notes.notes());
    return edition.page(
        Section.Common.HOME,
        here,
        TEMPLATE,
        edition.in(report.title()),
        edition.word("home-description", report.government()),
        view(edition, here, told));
  }

  /** What holds terms, each marked where it stands first. */
  private record Told(
      List<Highlight> highlights,
      List<TargetRow> targets,
      Html narrative,
      List<ChapterLink> chapters,
      List<TermNotes.Note> notes) {}

  private View view(Edition edition, Address here, Told told) {
    Report report = edition.report();
    return new View(
        edition.in(report.title()),
        edition.in(report.government()),
        edition.date(report.occasion().date()),
        report.occasion().date().toString(),
        edition.word("home-lead", report.occasion().speaker(), report.occasion().body()),
        told.highlights(),
        told.narrative(),
        told.notes(),
        told.chapters(),
        told.targets(),
        here.to(Addresses.targets(edition.lang(), report.id())),
        here.to(Addresses.figures(edition.lang(), report.id())),
        here.to(edition.text()),
        here.to(Addresses.about(edition.lang(), report.id())),
        report.promises().commitments().size(),
        here.to(Addresses.commitments(edition.lang(), report.id())),
        here.to(Addresses.checks(edition.lang(), report.id())),
        LifeRows.of(edition, here),
        ways(edition, here),
        proof.coverage(report.id()).covered(),
        proof.coverage(report.id()).total(),
        report.figures().size(),
        report.source().passages().size(),
        report.selection().poster() == null
            ? null
            : here.to(Addresses.poster(edition.lang(), report.id())));
  }

  private static List<Highlight> highlights(Edition edition, Address here, TermNotes notes) {
    Report report = edition.report();
    Figures figures = new Figures(edition, here);
    return report.selection().highlights().stream()
        .map(id -> report.figure(id).orElseThrow())
        .map(
            figure ->
                new Highlight(
                    notes.mark(edition.labels().name(figure), edition.lang()),
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

  private static List<Way> ways(Edition edition, Address here) {
    Lang lang = edition.lang();
    Report report = edition.report();
    List<Way> ways = new ArrayList<>();
    ways.add(way("search", Addresses.search(lang, report.id()), edition, here));
    if (!edition.promised().isEmpty()) {
      ways.add(way("commitments", Addresses.commitments(lang, report.id()), edition, here));
    }
    if (!report.promises().subjects().isEmpty()) {
      ways.add(way("subjects", Addresses.subjects(lang, report.id()), edition, here));
    }
    if (!report.terms().isEmpty()) {
      ways.add(way("terms", Addresses.terms(lang, report.id()), edition, here));
    }
    ways.add(way("text", edition.text(), edition, here));
    ways.add(way("data", Addresses.data(lang, report.id()), edition, here));
    return List.copyOf(ways);
  }

  private static Way way(String name, Address to, Edition edition, Address here) {
    return new Way(edition.word("nav-" + name), edition.word("way-" + name), here.to(to));
  }

  private static List<ChapterLink> chapters(Edition edition, Address here, TermNotes notes) {
    return edition.places().stream()
        .map(place -> ChapterLink.to(edition, here, place, notes))
        .toList();
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

    static List<Matter> of(Edition edition, Address here) {
      return edition.report().selection().life().stream()
          .map(group -> new Matter(edition.in(group.title()), lines(group, edition, here)))
          .toList();
    }

    private static List<Line> lines(LifeGroup group, Edition edition, Address here) {
      Report report = edition.report();
      Stream<Line> figures =
          group.figures().stream()
              .map(id -> report.figure(id).orElseThrow())
              .map(figure -> line(figure, edition, here));
      Stream<Line> commitments =
          group.commitments().stream()
              .map(id -> report.promises().commitment(id).orElseThrow())
              .map(commitment -> line(commitment, edition, here));
      return Stream.concat(figures, commitments).toList();
    }

    private static Line line(Figure figure, Edition edition, Address here) {
      Labels labels = edition.labels();
      List<Fact> facts =
          Stream.concat(edition.counterpartOf(figure).stream(), Stream.of(figure))
              .sorted((one, other) -> Boolean.compare(isTarget(one), isTarget(other)))
              .map(one -> new Fact(label(one, labels), value(one, labels)))
              .toList();
      String name = labels.name(figure);
      return new Line(Html.text(name), here.to(edition.figure(figure.id())), facts);
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

    private static Line line(Commitment commitment, Edition edition, Address here) {
      CommitmentText text = new Commitments(edition, here).row(commitment);
      Stream<Fact> numbers = text.figures().stream().map(figure -> new Fact(NONE, figure.value()));
      Stream<Fact> due =
          text.due().stated() ? Stream.of(new Fact(NONE, text.due().time())) : Stream.empty();
      return new Line(text.title(), text.href(), Stream.concat(numbers, due).toList());
    }
  }
}
