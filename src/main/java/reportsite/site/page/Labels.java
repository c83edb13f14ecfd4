package reportsite.site.page;

import java.util.List;
import java.util.function.Function;
import reportsite.diag.Diagnostics;
import reportsite.markdown.InlineText;
import reportsite.markdown.Reference;
import reportsite.markdown.Reference.ReferenceWriter;
import reportsite.model.Id;
import reportsite.model.Strings;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Indicator.Better;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Group;
import reportsite.notation.Notation;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Period;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Html;
import reportsite.text.Lang;

/** How figures are called and how their values read; the one place where both are decided. */
public record Labels(Report report, Strings strings, Lang lang) {

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
  private String aspectKey(Figure figure) {
    boolean fell = figure.value().direction().isDown();
    if (figure.measure() == Measure.GROWTH && (fell || isAmongFalls(figure))) {
      return figure.comparesWithYearBefore() ? "measure-growth-fall" : "measure-change-period";
    }
    // Keys: measure-amount, measure-new, measure-new-period, measure-total, measure-growth,
    // measure-share, measure-rank, measure-above, measure-below, measure-change.
    String measure = "measure-" + EnumWords.of(figure.measure());
    boolean namesYear = figure.measure() == Measure.NEW || figure.measure() == Measure.CHANGE;
    boolean unfounded = fell && !figure.comparesWithYearBefore();
    return namesYear && (!figure.period().isYear() || unfounded) ? measure + "-period" : measure;
  }

  public String kind(Kind kind) {
    return switch (kind) {
      case RESULT -> strings.get("kind-result").in(lang);
      case TARGET -> strings.get("kind-target").in(lang);
      case DESCRIBED -> strings.get("kind-described").in(lang);
    };
  }

  public String value(Figure figure, Style style) {
    Indicator indicator = indicator(figure);
    Value value = figure.value();
    String text = Notation.write(value, indicator.noun(), figure.kind(), style, lang);
    boolean told =
        style == Style.TABLE && value.direction() == Direction.RISE && isAmongFalls(figure);
    return !told
        ? text
        : indicator.better() == Better.LOWER
            ? strings.get("value-risen", text).in(lang)
            : strings.get("value-grown", text).in(lang);
  }

  /** Whether its indicator also fell, so that "3%" beside "down 6.4%" would leave the way open. */
  private boolean isAmongFalls(Figure figure) {
    return figure.measure() == Measure.GROWTH
        && indicator(figure).figures().stream()
            .filter(other -> other.measure() == Measure.GROWTH)
            .anyMatch(other -> other.value().direction() == Direction.FALL);
  }

  /**
   * What stands in a sentence for a reference: what is typed, else the value; of a fall the amount
   * alone where the words around it say the fall.
   */
  public String referred(Figure figure, Reference reference) {
    boolean told =
        figure.value().direction() == Direction.FALL
            && reference.said().direction() == Direction.FALL;
    return reference.text().isEmpty()
        ? value(told ? figure.with(figure.value().size()) : figure, Style.PROSE)
        : reference.text();
  }

  /** A text with what its references stand for. */
  public String plain(Bilingual text) {
    return inline(text)
        .plain(
            reference ->
                referred(report.figure(new Id(reference.target())).orElseThrow(), reference));
  }

  /**
   * The same as markup, its values marked; a text without references in the words of {@code plain}.
   */
  public Html sentence(Bilingual text, Function<String, Html> plain) {
    return inline(text).references().isEmpty()
        ? plain.apply(text.in(lang))
        : inline(text).html(new Values());
  }

  private InlineText inline(Bilingual text) {
    // The checks have told whatever there was to tell about it.
    return InlineText.parse(text.in(lang), report.at(), lang, new Diagnostics());
  }

  /** Values without links, for places that may be links already. */
  private final class Values implements ReferenceWriter {

    @Override
    public Html inline(Reference reference) {
      Figure figure = report.figure(new Id(reference.target())).orElseThrow();
      String text = referred(figure, reference);
      return reference.text().isEmpty() ? marked(figure, text) : within(figure, text, lang);
    }

    @Override
    public Html block(Reference reference) {
      throw new IllegalArgumentException("a chart within a sentence");
    }
  }

  /** How a figure reads wherever it stands. */
  public List<String> readings(Figure figure) {
    return List.of(
        value(figure, Style.PROSE), value(figure, Style.TABLE), value(figure, Style.CLAUSE));
  }

  /** How a figure of a fall reads where words beside it say the fall; else nothing. */
  public List<String> sizes(Figure figure) {
    Figure bare = figure.with(figure.value().size());
    return figure.value().direction() == Direction.FALL
        ? List.of(value(bare, Style.PROSE), value(bare, Style.TABLE))
        : List.of();
  }

  /** A value that the site computed, written like that of a figure. */
  public String derived(Value value, Figure like, Style style) {
    return Notation.write(value, indicator(like).noun(), like.kind(), style, lang);
  }

  /** The same, marked as computed, as tables have it. */
  public Html derived(Value value, Figure like) {
    return new Html(
        "<data value=\"%s\" data-derived>%s</data>"
            .formatted(
                value.amount().toPlainString(), Html.escape(derived(value, like, Style.TABLE))));
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
    return period(figure.period());
  }

  public String period(Period period) {
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
    String key = figure.kind() == Kind.DESCRIBED ? "kind-period-described" : "kind-period";
    return strings.get(key, period(figure), kind(figure.kind())).in(lang);
  }

  /**
   * The same of a typed text that may have the word of its direction besides: declined by 1.2
   * percent.
   */
  public static Html within(Figure figure, String text, Lang lang) {
    List<Numeral> numerals =
        figure.value().direction() == Direction.NONE ? List.of() : Notation.numerals(text, lang);
    if (numerals.size() != 1) {
      return marked(figure, text);
    }
    Numeral only = numerals.get(0);
    int from = only.start() + ("-−－负".indexOf(text.charAt(only.start())) < 0 ? 0 : 1);
    return new Html(
        Html.escape(text.substring(0, from))
            + marked(figure, text.substring(from, only.end()))
            + Html.escape(text.substring(only.end())));
  }

  /** The marked-up value: machine-readable in its base unit, and tied to the ledger. */
  public static Html marked(Figure figure, String text) {
    return new Html(
        "<data value=\"%s\" data-figure=\"%s\">%s</data>"
            .formatted(figure.value().amount().toPlainString(), figure.id(), Html.escape(text)));
  }
}
