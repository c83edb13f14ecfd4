package reportsite.render;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.notation.Noun;
import reportsite.notation.Unit;
import reportsite.notation.Unit.Dimension;
import reportsite.site.Site;
import reportsite.site.ledger.FigureColumns;
import reportsite.text.Lang;

/** The ledger as a table of texts: one row a figure, in the columns of {@link FigureColumns}. */
final class FigureTable {

  private final Publication publication;
  private final Report report;

  FigureTable(Publication publication, Report report) {
    this.publication = publication;
    this.report = report;
  }

  DataTable table() {
    return new DataTable(FigureColumns.NAMES, report.figures().stream().map(this::row).toList());
  }

  private List<String> row(Figure figure) {
    Indicator indicator = report.indicator(figure.indicator()).orElseThrow();
    BigDecimal upper = figure.value().upperAmount();
    String amount = figure.value().amount().toPlainString();
    return List.of(
        figure.id().text(),
        indicator.id().text(),
        indicator.name().zh(),
        indicator.name().en(),
        Site.name(publication, report, figure, Lang.ZH),
        Site.name(publication, report, figure, Lang.EN),
        area(figure),
        word(figure.measure()),
        word(figure.kind()),
        figure.period().text(),
        word(figure.value().bound()),
        word(figure.value().direction()),
        upper == null ? amount : "",
        plain(figure.value().low()),
        plain(figure.value().high()),
        unit(figure, indicator.noun()),
        reading(figure, Lang.ZH),
        reading(figure, Lang.EN),
        Integer.toString(figure.passage()),
        figure.quote());
  }

  private static String plain(@Nullable BigDecimal amount) {
    return amount == null ? "" : amount.toPlainString();
  }

  private String area(Figure figure) {
    return report.chapters().stream()
        .filter(chapter -> chapter.passages().contains(figure.passage()))
        .map(Chapter::id)
        .map(Object::toString)
        .findFirst()
        .orElse("");
  }

  private String reading(Figure figure, Lang lang) {
    return Site.readings(publication, report, figure, lang).get(0);
  }

  private static String unit(Figure figure, @Nullable Noun noun) {
    Unit unit = figure.value().unit();
    return unit.dimension() == Dimension.COUNT && noun != null ? noun.many() : unit.base();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
