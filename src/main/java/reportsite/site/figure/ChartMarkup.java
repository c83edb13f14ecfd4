package reportsite.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import reportsite.chart.Chart;
import reportsite.chart.Charts;
import reportsite.chart.Finish;
import reportsite.chart.MilestoneChart;
import reportsite.chart.Width;
import reportsite.markdown.HanSpans;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.ChartSpec.Row;
import reportsite.model.ledger.Figure;
import reportsite.notation.Style;
import reportsite.notation.Value;
import reportsite.site.figure.ChartBuilder.Milestones;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Drawings;
import reportsite.site.page.Labels;
import reportsite.text.Html;

/**
 * A chart as a page shows it: both drawings, the same numbers as a table, and the drawing to keep.
 */
public final class ChartMarkup {

  private final Edition edition;
  private final Address from;
  private final ChartBuilder builder;

  public ChartMarkup(Edition edition, Address from) {
    this.edition = edition;
    this.from = from;
    this.builder = new ChartBuilder(edition);
  }

  /** The chart's finding, its numbers marked. */
  public Html title(ChartSpec spec) {
    return edition.labels().sentence(spec.title(), words -> HanSpans.html(words, edition.lang()));
  }

  /** The drawing that stands alone in a file. */
  public String download(ChartSpec spec) {
    return Charts.draw(chart(spec), Width.WIDE, Finish.DOWNLOAD).svg();
  }

  public Html figure(ChartSpec spec) {
    Drawings drawings = drawings(spec);
    return figure(
        edition, spec.id().text(), drawings.wide(), drawings.narrow(), table(spec), file(spec));
  }

  /**
   * The narrow drawing alone, for pages that are to stay light; its numbers are told by the table
   * below it and not once more by a description.
   */
  public Html light(ChartSpec spec) {
    String drawing =
        drawings(spec)
            .narrow()
            .replaceFirst("<desc[^>]*>[^<]*</desc>", "")
            .replaceFirst(" [^\" ]+-d\"", "\"");
    return new Html(
        markup(
            edition,
            spec.id().text(),
            "<div class=\"only\">" + drawing + "</div>\n",
            table(spec),
            file(spec)));
  }

  private Drawings drawings(ChartSpec spec) {
    return edition.drawings(spec.id(), () -> draw(chart(spec)));
  }

  private String file(ChartSpec spec) {
    return from.to(Addresses.chartFile(edition.lang(), edition.report().id(), spec.id()));
  }

  /** The chart's finding as the way to its drawing. */
  public Html link(ChartSpec spec) {
    Address file = Addresses.chartFile(edition.lang(), edition.report().id(), spec.id());
    return new Html("<a href=\"" + Html.escape(from.to(file)) + "\">" + title(spec) + "</a>");
  }

  /** Both drawings of a chart, its table and the link to the file. */
  public static Html figure(
      Edition edition, String id, String wide, String narrow, String table, String file) {
    String drawings =
        "<div class=\"wide\">" + wide + "</div>\n<div class=\"narrow\">" + narrow + "</div>\n";
    return new Html(markup(edition, id, drawings, table, file));
  }

  private static String markup(
      Edition edition, String id, String drawings, String table, String file) {
    return """
        <figure class="chart" id="chart-%s">
        %s<figcaption>%s<p class="links"><a href="%s" download>%s</a></p></figcaption>
        </figure>
        """
        .formatted(
            id, drawings, table, Html.escape(file), Html.escape(edition.word("chart-download")));
  }

  private static Drawings draw(Chart chart) {
    return new Drawings(
        Charts.draw(chart, Width.WIDE, Finish.INLINE).svg(),
        Charts.draw(chart, Width.NARROW, Finish.INLINE).svg());
  }

  private Chart chart(ChartSpec spec) {
    return builder.build(
        spec, edition.labels().plain(spec.title()), edition.labels().plain(spec.subtitle()));
  }

  private String table(ChartSpec spec) {
    StringBuilder out = new StringBuilder();
    out.append("<table><caption>")
        .append(Html.escape(edition.word("chart-table")))
        .append("</caption><thead><tr>");
    for (String head : heads(spec)) {
      out.append("<th scope=\"col\">").append(Html.escape(head)).append("</th>");
    }
    out.append("</tr></thead><tbody>");
    if (spec.shape() == ChartSpec.Shape.MILESTONES) {
      new Milestones(edition).items(spec).forEach(item -> out.append(row(item)));
    } else {
      spec.rows().forEach(row -> out.append(row(spec, row)));
    }
    return out.append(closing(spec)).append("</tbody></table>").toString();
  }

  private List<String> heads(ChartSpec spec) {
    List<String> heads = new ArrayList<>(List.of(edition.word("head-item")));
    switch (spec.shape()) {
      case TARGETS, CHANGES, MULTIPLES -> {
        heads.add(builder.resultName(spec));
        heads.add(builder.targetName(spec));
      }
      case VERSUS -> {
        heads.add(edition.in(edition.report().place()));
        heads.add(builder.groupName(spec));
        heads.add(edition.word("head-gap"));
      }
      case RANKS -> heads.add(edition.word("head-rank"));
      case BARS, SHARES -> heads.add(edition.word("head-value"));
      case MILESTONES -> heads.add(edition.word("chart-head-due"));
    }
    return heads;
  }

  private String row(ChartSpec spec, Row row) {
    String label = builder.label(row);
    String name =
        row.group() == null ? label : edition.word("labelled", edition.in(row.group()), label);
    String own = cell(builder.figure(row.drawn()));
    String cells =
        switch (spec.shape()) {
          case TARGETS, CHANGES, MULTIPLES -> own + cell(builder.other(row));
          case VERSUS -> own + derivedCell(row) + cell(builder.other(row));
          case BARS, SHARES, RANKS, MILESTONES -> own;
        };
    return "<tr><th scope=\"row\">" + Html.escape(name) + "</th>" + cells + "</tr>";
  }

  private static String row(MilestoneChart.Item item) {
    return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>"
        .formatted(Html.escape(item.label()), Html.escape(item.when().words()));
  }

  /** The total and what the parts leave of it. */
  private String closing(ChartSpec spec) {
    if (spec.shape() != ChartSpec.Shape.SHARES) {
      return "";
    }
    Figure total = builder.figure(Objects.requireNonNull(spec.total()));
    Value rest = builder.remainder(spec);
    String remainder =
        rest == null
            ? ""
            : "<tr><th scope=\"row\">%s</th>%s</tr>"
                .formatted(Html.escape(edition.word("chart-remainder")), derived(rest, total));
    return remainder
        + "<tr class=\"total\"><th scope=\"row\">%s</th>%s</tr>"
            .formatted(Html.escape(edition.labels().name(total)), cell(total));
  }

  private String derivedCell(Row row) {
    return derived(builder.groupValue(row), builder.figure(row.drawn()));
  }

  private String derived(Value value, Figure like) {
    return "<td><data value=\"%s\" data-derived>%s</data></td>"
        .formatted(value.amount().toPlainString(), Html.escape(builder.derivedText(value, like)));
  }

  private String cell(Figure figure) {
    return "<td><a class=\"fig\" href=\"%s\">%s</a></td>"
        .formatted(
            Html.escape(from.to(edition.figure(figure.id()))),
            Labels.marked(figure, edition.labels().value(figure, Style.TABLE)));
  }
}
