package reportsite.site.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.DotChart;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Quantity;
import reportsite.model.derived.Series.Stated;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Standard;
import reportsite.model.report.Publication;
import reportsite.model.report.Publication.Government;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Style;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Link;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.promise.SeriesText.Cell;
import reportsite.text.Html;
import reportsite.text.Lang;

/** What the governments of the site state of one indicator, side by side and without a verdict. */
public final class ComparePages {

  private ComparePages() {}

  /**
   * What the template sees.
   *
   * @param source the document that defines it; null where none is named
   * @param alone what no other government states of the same measure, unit and time
   */
  public record View(
      Html name, @Nullable Html source, List<Group> groups, List<Lone> alone, String csvHref) {}

  /**
   * One measure in one unit, of one time.
   *
   * @param label the time, and whether it is a result or a target
   */
  public record Group(
      String name, Html label, String anchor, @Nullable Html chart, List<Row> rows) {}

  /**
   * What a government states.
   *
   * @param exact whether the number is stated as exact
   * @param earlier what its earlier reports state otherwise
   */
  public record Row(Html place, Cell stated, boolean exact, List<Cell> earlier) {}

  /** Something that nothing can be set beside. */
  public record Lone(Html place, Cell stated) {}

  /** What the list of them sees. */
  public record IndexView(List<Compared> indicators) {}

  /**
   * An indicator in the list.
   *
   * @param governments how many state it
   */
  public record Compared(Link link, int governments) {}

  /** Whether a page compares an indicator. */
  static boolean isOf(Indicator indicator, Edition edition) {
    return indicator.standard() != null
        && edition
            .publication()
            .standard(indicator.standard())
            .filter(edition.compared()::contains)
            .isPresent();
  }

  /** All that the reports of a government state of it, the newest report first. */
  private static Stream<Stated> stated(
      Standard standard, Government government, Lang lang, Publication site) {
    return government.reports().stream()
        .filter(report -> site.isShown(report, lang))
        .flatMap(
            report ->
                report.indicators().stream()
                    .filter(one -> standard.id().equals(one.standard()))
                    .flatMap(one -> one.figures().stream())
                    .filter(figure -> figure.kind() != Kind.DESCRIBED)
                    .map(figure -> new Stated(report, figure)));
  }

  /** The list, and a page for every indicator of the catalogue that can be compared. */
  public static Stream<PlannedPage> pages(Edition edition) {
    List<Standard> compared = edition.compared();
    return compared.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(PlannedPage.of(edition, PageKind.COMPARISONS, page -> index(page, compared))),
            compared.stream()
                .map(
                    standard ->
                        PlannedPage.of(
                            edition,
                            PageKind.COMPARISON,
                            page -> new Writer(page, standard).whole(),
                            standard.id())));
  }

  private static SitePage index(Page page, List<Standard> compared) {
    return page.shows(
        new IndexView(
            compared.stream()
                .map(
                    one ->
                        new Compared(
                            new Link(page.name(one.name()), page.to(PageKind.COMPARISON, one.id())),
                            governments(page, one)))
                .toList()));
  }

  private static int governments(Page page, Standard standard) {
    Publication site = page.edition().publication();
    return Math.toIntExact(
        site.governments().stream()
            .filter(one -> stated(standard, one, page.lang(), site).findAny().isPresent())
            .count());
  }

  /** The figures of a table of one indicator. */
  public static Predicate<Indicator> only(Standard standard) {
    return indicator -> standard.id().equals(indicator.standard());
  }

  /** Where the table of one indicator stands. */
  public static Address csv(Standard standard) {
    return Address.file("data/compare/" + standard.id() + ".csv");
  }

  /** Those of the catalogue that either language compares. */
  public static List<Standard> compared(Edition edition) {
    return Stream.of(edition, edition.in(edition.lang().other()))
        .flatMap(one -> one.compared().stream())
        .distinct()
        .toList();
  }

  /** Writes the page of one indicator. */
  private record Writer(Page page, Standard standard) {

    SitePage whole() {
      List<List<Stated>> groups = new ArrayList<>();
      Publication site = page.edition().publication();
      site.governments().stream()
          .flatMap(government -> stated(standard, government, page.lang(), site))
          .forEach(one -> group(one, groups).add(one));
      List<Group> shown = new ArrayList<>();
      List<Lone> alone = new ArrayList<>();
      groups.sort(
          Comparator.comparing((List<Stated> group) -> group.get(0).figure().period())
              .reversed()
              .thenComparing(group -> group.get(0).figure().kind())
              .thenComparing(group -> group.get(0).figure().measure()));
      for (List<Stated> group : groups) {
        List<Row> rows = rows(group);
        if (rows.size() > 1) {
          shown.add(group(group, rows, "c" + (shown.size() + 1)));
        } else {
          rows.forEach(row -> alone.add(new Lone(row.place(), row.stated())));
        }
      }
      String name = page.in(standard.name());
      Html source =
          standard.source() == null ? null : page.name(Objects.requireNonNull(standard.source()));
      return page.shows(
          page.word("compare-title", name),
          page.word("compare-description", name),
          new View(page.name(standard.name()), source, shown, alone, page.to(csv(standard))));
    }

    private List<Stated> group(Stated one, List<List<Stated>> groups) {
      return groups.stream()
          .filter(
              group ->
                  group.get(0).isOfOneMeasure(one)
                      && group.get(0).figure().kind() == one.figure().kind()
                      && group.get(0).figure().period().equals(one.figure().period()))
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
              });
    }

    /** A row a government, by what its newest report states, the greatest first. */
    private List<Row> rows(List<Stated> group) {
      return newest(group).stream()
          .map(
              one -> {
                List<Cell> earlier =
                    group.stream()
                        .filter(other -> isOfOneGovernment(one, other) && !other.equals(one))
                        .filter(other -> !isSaidAlike(other.figure(), one.figure()))
                        .map(other -> Cell.of(page, other))
                        .toList();
                return new Row(
                    page.nameOrChinese(one.report().place()),
                    Cell.of(page, one),
                    one.figure().value().bound() == Bound.EXACT,
                    earlier);
              })
          .toList();
    }

    private static List<Stated> newest(List<Stated> group) {
      List<Stated> newest = new ArrayList<>();
      for (Stated one : group) {
        if (newest.stream().noneMatch(other -> isOfOneGovernment(one, other))) {
          newest.add(one);
        }
      }
      newest.sort(Comparator.comparing((Stated one) -> one.figure().value().amount()).reversed());
      return newest;
    }

    private static boolean isOfOneGovernment(Stated one, Stated other) {
      return one.report().government().zh().equals(other.report().government().zh());
    }

    private static boolean isSaidAlike(Figure one, Figure other) {
      return one.value().amount().compareTo(other.value().amount()) == 0
          && one.value().bound() == other.value().bound();
    }

    private Group group(List<Stated> group, List<Row> rows, String anchor) {
      Stated like = group.get(0);
      Labels labels = page.of(like.report()).labels();
      Html label = Labels.marked(like.figure().period(), labels.kindAndPeriod(like.figure()));
      String name = labels.name(like.figure());
      return new Group(name, label, anchor, chart(newest(group), name, anchor), rows);
    }

    private @Nullable Html chart(List<Stated> shown, String name, String anchor) {
      Labels labels = page.of(shown.get(0).report()).labels();
      Figure like = shown.get(0).figure();
      List<DotChart.Row> rows =
          shown.stream()
              .map(
                  one ->
                      new DotChart.Row(
                          new ValueRow(
                              page.plainOrChinese(one.report().place()),
                              null,
                              Quantity.stated(
                                  one.figure(),
                                  page.of(one.report()).labels().value(one.figure(), Style.TABLE))),
                          one.figure().kind() == Kind.TARGET,
                          one.figure().value().bound() == Bound.EXACT))
              .toList();
      if (rows.stream().filter(row -> !row.text().value().ends().isEmpty()).count() < 2) {
        return null;
      }
      String unit = labels.unit(like);
      String when = labels.kindAndPeriod(like);
      ChartFrame frame =
          new ChartFrame(
              "compare-" + standard.id() + "-" + anchor,
              page.lang(),
              name,
              unit.isEmpty() ? when : page.word("compare-shown", when, unit),
              page.word("source-lines"));
      DotChart chart = new DotChart(frame, like.value().unit(), when, rows);
      return chart.isNarrowEnough() ? new ChartMarkup(page).drawn(chart) : null;
    }
  }
}
