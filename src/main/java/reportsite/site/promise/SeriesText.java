package reportsite.site.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.YearsChart;
import reportsite.chart.ink.Quantity;
import reportsite.model.derived.Series;
import reportsite.model.derived.Series.Point;
import reportsite.model.derived.Series.Stated;
import reportsite.model.ledger.Indicator;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.notation.value.Style;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.site.page.Quotation;
import reportsite.text.Html;

/**
 * What the reports of a government state of one aspect of an indicator, year by year.
 *
 * @param aspect which aspect it is
 * @param chart null where nothing can be drawn
 */
public record SeriesText(String aspect, String anchor, @Nullable Html chart, List<Row> rows) {

  /** A line needs two points. */
  private static final int FEWEST_DRAWN = 2;

  /**
   * A time.
   *
   * @param revised whether the reports state different results of it
   * @param gap how far the result lies from the target; null where that cannot be told
   */
  public record Row(
      Html when, List<Cell> targets, List<Cell> results, boolean revised, @Nullable Html gap) {}

  /**
   * What a report states.
   *
   * @param year of the report
   * @param quote its words
   * @param english the same on an English page; else null
   * @param where link to them in the report's text
   */
  public record Cell(
      FigureText figure, int year, String quote, @Nullable String english, String where) {

    public static Cell of(Page page, Stated stated) {
      Page own = page.of(stated.report());
      return new Cell(
          new Figures(own).headline(stated.figure()),
          stated.report().year(),
          stated.figure().quote(),
          Quotation.translated(own, stated.figure()),
          own.inText(stated.figure()));
    }
  }

  /** Those of an indicator; none where only one report states it. */
  public static List<SeriesText> of(Page page, Indicator indicator) {
    Edition edition = page.edition();
    List<Report> reports =
        edition.publication().governmentOf(page.report()).reports().stream()
            .filter(one -> edition.isDraft() || one.stage(page.lang()) == Stage.PUBLISHED)
            .toList();
    List<SeriesText> all = new ArrayList<>();
    for (Series series : Series.of(indicator, reports)) {
      all.add(new Writer(page, indicator, series).text("series-" + (all.size() + 1)));
    }
    return all;
  }

  /** Writes one series. */
  private record Writer(Page page, Indicator indicator, Series series) {

    SeriesText text(String anchor) {
      Stated like = series.like();
      String aspect = page.of(like.report()).labels().name(like.figure());
      return new SeriesText(
          aspect, anchor, chart(anchor, aspect), series.points().stream().map(this::row).toList());
    }

    private Row row(Point point) {
      Stated last = point.last();
      return new Row(
          Labels.marked(point.period(), page.labels().period(point.period())),
          cells(point.targets()),
          cells(point.results()),
          point.isRevised(),
          point.gap() == null || last == null
              ? null
              : ChainPage.gap(
                  page.of(last.report()), Objects.requireNonNull(point.gap()), last.figure()));
    }

    private List<Cell> cells(List<Stated> stated) {
      return stated.stream().map(one -> Cell.of(page, one)).toList();
    }

    private @Nullable Html chart(String anchor, String aspect) {
      List<YearsChart.Time> times = new ArrayList<>();
      boolean joins = false;
      for (Point point : series.points()) {
        times.add(time(point, joins && point.isExact()));
        joins = point.isExact();
      }
      if (times.stream().filter(YearsChart.Time::isDrawn).count() < FEWEST_DRAWN) {
        return null;
      }
      String unit = page.of(series.like().report()).labels().unit(series.like().figure());
      ChartFrame frame =
          new ChartFrame(
              anchor + "-" + indicator.id(),
              page.lang(),
              page.word("series-of", aspect),
              unit.isEmpty() ? page.word("series-shown-plain") : page.word("series-shown", unit),
              page.word("series-source", page.report().government()));
      YearsChart.Names names =
          new YearsChart.Names(
              page.word("kind-result"),
              page.word("series-bound"),
              page.word("kind-target"),
              page.word("series-earlier"),
              page.word("not-stated"));
      return new ChartMarkup(page)
          .drawn(new YearsChart(frame, series.like().figure().value().unit(), names, times));
    }

    private YearsChart.Time time(Point point, boolean isJoined) {
      Stated result = point.last();
      List<Quantity> earlier =
          result == null || !point.isRevised()
              ? List.of()
              : point.results().stream()
                  .filter(one -> !one.equals(result))
                  .map(this::quantity)
                  .filter(one -> !one.ends().equals(quantity(result).ends()))
                  .toList();
      return new YearsChart.Time(
          page.labels().period(point.period()),
          result == null ? null : quantity(result),
          point.isExact(),
          isJoined,
          earlier,
          point.targets().isEmpty()
              ? null
              : quantity(point.targets().get(point.targets().size() - 1)));
    }

    private Quantity quantity(Stated stated) {
      return Quantity.stated(
          stated.figure(), page.of(stated.report()).labels().value(stated.figure(), Style.TABLE));
    }
  }
}
