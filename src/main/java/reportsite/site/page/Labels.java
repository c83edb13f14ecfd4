package reportsite.site.page;

import java.util.Locale;
import reportsite.model.Strings;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Group;
import reportsite.notation.Kind;
import reportsite.notation.Notation;
import reportsite.notation.Period;
import reportsite.notation.Style;
import reportsite.notation.Unit.Dimension;
import reportsite.notation.Value;
import reportsite.text.Bilingual;
import reportsite.text.Html;
import reportsite.text.Lang;

/** How figures are called and how their values read; the one place where both are decided. */
public final class Labels {

  private final Report report;
  private final Strings strings;
  private final Lang lang;

  public Labels(Report report, Strings strings, Lang lang) {
    this.report = report;
    this.strings = strings;
    this.lang = lang;
  }

  public Indicator indicator(Figure figure) {
    return report.indicator(figure.indicator()).orElseThrow();
  }

  /** What the figure measures, in full: 地区生产总值同比增长. */
  public String name(Figure figure) {
    Bilingual own = figure.name();
    Bilingual indicator = indicator(figure).name();
    return own != null
        ? own.in(lang)
        : figure.measure() == Measure.AMOUNT || figure.measure() == Measure.SHARE
            ? indicator.in(lang)
            : strings.get("figure-name", indicator, aspectOf(figure)).in(lang);
  }

  /** Which aspect of its indicator the figure gives, where the indicator is already named. */
  public String aspect(Figure figure) {
    Bilingual own = figure.name();
    return own == null
        ? aspectOf(figure).in(lang)
        : withoutStart(own.in(lang), indicator(figure).name().in(lang));
  }

  /** "Gross product: rank by total" below "Gross product" reads "rank by total". */
  private static String withoutStart(String name, String start) {
    String rest =
        name.startsWith(start)
            ? name.substring(start.length()).replaceFirst("^[:,：，\\s]+", "")
            : name;
    return rest.isEmpty() ? name : rest;
  }

  private Bilingual aspectOf(Figure figure) {
    String key = aspectKey(figure);
    Group group = figure.versus() == null ? null : report.group(figure.versus()).orElseThrow();
    return group == null ? strings.get(key) : strings.get(key, group.name());
  }

  /** A fall is compared with the year before only where its quotation does so. */
  private static String aspectKey(Figure figure) {
    boolean fell = figure.value().direction().isDown();
    if (fell && figure.measure() == Measure.GROWTH) {
      return figure.comparesWithYearBefore() ? "measure-growth-fall" : "measure-change-period";
    }
    String measure = "measure-" + figure.measure().name().toLowerCase(Locale.ROOT);
    boolean namesYear = figure.measure() == Measure.NEW || figure.measure() == Measure.CHANGE;
    boolean unfounded = fell && !figure.comparesWithYearBefore();
    return namesYear && (!figure.period().isYear() || unfounded) ? measure + "-period" : measure;
  }

  public String kind(Kind kind) {
    return switch (kind) {
      case RESULT -> strings.get("kind-result").in(lang);
      case TARGET -> strings.get("kind-target").in(lang);
    };
  }

  public String value(Figure figure, Style style) {
    return Notation.write(figure.value(), indicator(figure).noun(), figure.kind(), style, lang);
  }

  /** A value that the site computed, written like that of a figure. */
  public String derived(Value value, Figure like, Style style) {
    return Notation.write(value, indicator(like).noun(), like.kind(), style, lang);
  }

  /** The unit alone, as a heading names it; empty for a bare number. */
  public String unit(Figure figure) {
    return Notation.unitName(figure.value().unit(), indicator(figure).noun(), lang);
  }

  /**
   * The value where it stands alone and large: counts keep their noun, the rest is written as in
   * tables.
   */
  public String headline(Figure figure) {
    boolean counts = figure.value().unit().dimension() == Dimension.COUNT;
    return value(figure, counts ? Style.PROSE : Style.TABLE);
  }

  public String period(Figure figure) {
    Period period = figure.period();
    return period.isYear()
        ? strings.get("period-year", period.lastYear()).in(lang)
        : period.write(lang);
  }

  /** The same, marked up. */
  public Html when(Figure figure) {
    return marked(figure.period(), period(figure));
  }

  /** Words that name a period, as what they are: HTML has no form for the most. */
  public static Html marked(Period period, String words) {
    String date = period.dateTime();
    return new Html(
        date == null
            ? "<span data-period=\"%s\">%s</span>".formatted(period.text(), Html.escape(words))
            : "<time datetime=\"%s\">%s</time>".formatted(date, Html.escape(words)));
  }

  /** 2024年结果, 2024 result. */
  public String kindAndPeriod(Figure figure) {
    return strings.get("kind-period", period(figure), kind(figure.kind())).in(lang);
  }
}
