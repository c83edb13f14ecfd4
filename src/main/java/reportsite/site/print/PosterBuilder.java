package reportsite.site.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ink.Quantity;
import reportsite.chart.poster.PosterSheet;
import reportsite.chart.poster.PosterSheet.Aim;
import reportsite.chart.poster.PosterSheet.Aims;
import reportsite.chart.poster.PosterSheet.Band;
import reportsite.chart.poster.PosterSheet.Dates;
import reportsite.chart.poster.PosterSheet.Due;
import reportsite.chart.poster.PosterSheet.Fact;
import reportsite.chart.poster.PosterSheet.Highlight;
import reportsite.chart.poster.PosterSheet.Item;
import reportsite.chart.poster.PosterSheet.Panel;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Poster.Of;
import reportsite.model.report.Poster.Section;
import reportsite.model.report.Report;
import reportsite.notation.value.Deadline;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.site.figure.ChartBuilder;
import reportsite.site.page.Edition;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Makes of a report's selection the poster that can be drawn, in one language. */
final class PosterBuilder {

  private final Edition edition;
  private final Report report;
  private final reportsite.model.report.Poster declared;

  /** For a report that has a poster. */
  PosterBuilder(Edition edition) {
    this.edition = edition;
    this.report = edition.report();
    this.declared = Objects.requireNonNull(report.selection().poster());
  }

  /**
   * @param address where readers find the site; null when that is not known
   */
  PosterSheet build(@Nullable String address) {
    List<Highlight> highlights = highlights();
    Aims aims = aims();
    return new PosterSheet(
        edition.lang(),
        edition.word("nav-poster"),
        edition.in(report.title()),
        edition.word("poster-byline", report.government(), date()),
        resultsTitle(),
        highlights,
        aims,
        new Dates(title("poster-dates"), dates()),
        bands(),
        address,
        foot(),
        description(highlights, aims));
  }

  /** The day of the report, which stays on one line. */
  private String date() {
    return edition.date(report.occasion().date()).replace(' ', '\u00a0');
  }

  /** The results with their year. */
  String resultsTitle() {
    Figure first = figure(report.selection().highlights().get(0));
    return edition.word("poster-results", edition.labels().period(first));
  }

  /** What stands over a section, with the year of the report. */
  String title(String word) {
    return edition.word(word, report.year());
  }

  /** Growth and rank of the same indicator and year; of the first figure all that is said. */
  List<Figure> beside(Figure figure) {
    boolean first = figure.id().equals(report.selection().highlights().get(0));
    return edition.labels().indicator(figure).figures().stream()
        .filter(other -> other.kind() == Kind.RESULT && other.period().equals(figure.period()))
        .filter(other -> !other.id().equals(figure.id()))
        .filter(
            other -> first || other.measure() == Measure.GROWTH || other.measure() == Measure.RANK)
        .toList();
  }

  /** How an item is called on the sheet. */
  String label(reportsite.model.report.Poster.Item item) {
    Bilingual own = item.label();
    if (own != null) {
      return edition.in(own);
    }
    return item.of() == Of.FIGURE
        ? edition.labels().name(figure(item.id()))
        : edition.in(commitment(item.id()).title());
  }

  /** The commitments with a time, by that time, the earliest first. */
  Map<String, List<reportsite.model.report.Poster.Item>> dated() {
    Map<String, List<reportsite.model.report.Poster.Item>> byTime = new LinkedHashMap<>();
    declared.dates().stream()
        .sorted(Comparator.comparing(item -> due(item).in(report.year())))
        .forEach(
            item ->
                byTime
                    .computeIfAbsent(
                        ChartBuilder.time(edition, due(item)), time -> new ArrayList<>())
                    .add(item));
    return byTime;
  }

  private Deadline due(reportsite.model.report.Poster.Item date) {
    return Objects.requireNonNull(commitment(date.id()).due());
  }

  Figure figure(Id id) {
    return report.figure(id).orElseThrow();
  }

  Commitment commitment(Id id) {
    return report.promises().commitment(id).orElseThrow();
  }

  private List<Highlight> highlights() {
    return report.selection().highlights().stream()
        .map(this::figure)
        .map(
            figure ->
                new Highlight(
                    edition.labels().name(figure),
                    Quantity.stated(figure, edition.labels().headline(figure)),
                    beside(figure).stream()
                        .map(other -> new Fact(edition.labels().aspect(other), quantity(other)))
                        .toList()))
        .toList();
  }

  private Aims aims() {
    List<Figure> targets = report.selection().mainTargets().stream().map(this::figure).toList();
    // One scale for all bars: rows of another unit are told in words only.
    Unit unit = targets.get(0).value().unit();
    Figure first = edition.resultFor(targets.get(0)).orElse(targets.get(0));
    return new Aims(
        title("poster-targets"),
        edition.labels().kindAndPeriod(first),
        edition.labels().kindAndPeriod(targets.get(0)),
        targets.stream()
            .map(
                target ->
                    new Aim(
                        timed(
                            edition.in(edition.labels().indicator(target).name()),
                            target,
                            targets.get(0)),
                        edition
                            .resultFor(target)
                            .filter(result -> result.period().equals(first.period()))
                            .map(result -> inUnit(result, unit))
                            .orElse(null),
                        inUnit(target, unit)))
            .toList());
  }

  /** The heading tells the time of the first; where another has its own, its name does. */
  private String timed(String name, Figure figure, Figure first) {
    return figure.period().equals(first.period())
        ? name
        : edition.word("of-period", name, edition.labels().period(figure));
  }

  private Quantity inUnit(Figure figure, Unit unit) {
    Quantity quantity = quantity(figure);
    return figure.value().unit().equals(unit) ? quantity : quantity.undrawn();
  }

  private List<Due> dates() {
    return dated().entrySet().stream()
        .map(time -> new Due(time.getKey(), time.getValue().stream().map(this::label).toList()))
        .toList();
  }

  private List<Band> bands() {
    return List.of(
        band("poster-people", declared.people()), band("poster-areas", declared.areas()));
  }

  private Band band(String word, List<Section> sections) {
    return new Band(
        title(word),
        sections.stream()
            .map(
                section ->
                    new Panel(
                        edition.in(section.title()),
                        section.items().stream().map(this::item).toList()))
            .toList());
  }

  private Item item(reportsite.model.report.Poster.Item item) {
    return new Item(label(item), item.of() == Of.FIGURE ? quantity(figure(item.id())) : null);
  }

  private List<String> foot() {
    String source = edition.word("source-line", report.government(), date());
    String prevails = edition.lang() == Lang.EN ? edition.word("chinese-prevails") : "";
    String draft = edition.isDraft() ? edition.word("draft-notice") : "";
    return Stream.of(
            draft, source + joint() + edition.word("poster-traced"), edition.notice(), prevails)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Between two sentences. */
  private String joint() {
    return edition.lang() == Lang.EN ? " " : "";
  }

  private String description(List<Highlight> highlights, Aims aims) {
    List<String> parts = new ArrayList<>();
    highlights.forEach(one -> parts.add(said(one.label(), one.value())));
    for (Aim aim : aims.rows()) {
      String target = said(aim.label(), aim.target());
      Quantity result = aim.result();
      parts.add(
          result == null
              ? target
              : edition.word("poster-aim", said(aim.label(), result), aim.target().text()));
    }
    return edition.word(
        "poster-described",
        report.government(),
        edition.date(report.occasion().date()),
        parts.stream().reduce((a, b) -> edition.word("poster-between", a, b)).orElse(""));
  }

  private String said(String label, Quantity value) {
    return edition.word("labelled", label, value.text());
  }

  private Quantity quantity(Figure figure) {
    return Quantity.stated(figure, edition.labels().value(figure, Style.TABLE));
  }
}
