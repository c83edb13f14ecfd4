package reportsite.site.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import reportsite.model.report.Report;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.page.Address;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Link;
import reportsite.site.page.Printed;
import reportsite.site.page.Printed.EditionLink;
import reportsite.site.page.SitePage;
import reportsite.text.Html;
import reportsite.text.Lang;

/** Downloads, and what is in them. */
public final class DataPage {

  /** The tables that every report has; of the others it has those of which there is anything. */
  private static final int ALWAYS = 3;

  private static final List<String> TEXTS =
      List.of("passages.json", "terms.json", "report.txt", "datapackage.json");

  public record View(
      List<Download> files, List<EditionLink> books, List<Table> tables, List<Link> charts) {}

  public record Download(String name, String href, String about) {}

  /** The columns of one table. */
  public record Table(String name, String anchor, List<ColumnText> columns) {}

  public record ColumnText(String name, String about) {}

  public static SitePage of(Page page, Printed printed) {
    Report report = page.report();
    ChartMarkup charts = new ChartMarkup(page);
    List<TableSpec<?>> tables = TableSpec.of(page.edition(), "");
    // Keys: file-figures-csv, file-figures-json, file-passages-json, file-terms-json,
    // file-report-txt, file-datapackage-json, file-commitments-csv, file-commitments-json,
    // file-projects-csv, file-projects-json, file-progress-csv, file-progress-json,
    // file-corrections-csv, file-corrections-json, file-promise-chain-csv, file-promise-chain-json.
    View view =
        new View(
            Stream.concat(
                    packed(page),
                    files(tables)
                        .map(
                            name ->
                                new Download(
                                    name,
                                    page.data(name),
                                    page.word("file-" + name.replace('.', '-')))))
                .toList(),
            books(page, printed),
            tables.stream().map(table -> table(page, table)).toList(),
            Stream.concat(
                    poster(page),
                    report.charts().stream()
                        .map(
                            chart ->
                                new Link(
                                    charts.title(chart),
                                    page.to(Address.chart(report.id(), chart.id(), page.lang())))))
                .toList());
    return page.shows(view);
  }

  /** All tables in one workbook, and everything in one file, of this report and of all. */
  private static Stream<Download> packed(Page page) {
    String id = page.report().id().text();
    Stream<Download> own =
        Stream.of(
            new Download(id + ".zip", page.data(id + ".zip"), page.word("file-zip")),
            new Download(id + ".xlsx", page.data(id + ".xlsx"), page.word("file-xlsx")));
    return page.edition().publication().hasSeveral()
        ? Stream.concat(
            own,
            Stream.of(
                new Download(
                    "all.zip", page.to(Address.file("data/all.zip")), page.word("file-all"))))
        : own;
  }

  private static Stream<String> files(List<TableSpec<?>> tables) {
    return Stream.of(
            tables.stream().limit(ALWAYS).flatMap(DataPage::both),
            TEXTS.stream(),
            tables.stream().skip(ALWAYS).flatMap(DataPage::both))
        .flatMap(names -> names);
  }

  private static Stream<String> both(TableSpec<?> table) {
    return Stream.of(table.name() + ".csv", table.name() + ".json");
  }

  private static List<EditionLink> books(Page page, Printed printed) {
    // Keys: book-zh, book-en.
    return Arrays.stream(Lang.values())
        .flatMap(
            lang ->
                EditionLink.to(
                    Address.book(page.report().id(), lang),
                    lang,
                    page.word("book-" + lang.code()),
                    printed,
                    page))
        .toList();
  }

  /** The one page to share, before the charts. */
  private static Stream<Link> poster(Page page) {
    Report report = page.report();
    return report.selection().poster() == null
        ? Stream.empty()
        : Stream.of(
            new Link(
                Html.text(page.word("nav-poster") + " (SVG)"),
                page.to(Address.poster(report.id(), page.lang()))));
  }

  private static Table table(Page page, TableSpec<?> table) {
    // Keys: column-commitments-id, column-commitments-title-zh, column-commitments-title-en,
    // column-commitments-area, column-commitments-kind, column-commitments-topic-zh,
    // column-commitments-topic-en, column-commitments-due-day, column-commitments-due-origin,
    // column-commitments-due-words, column-commitments-due-words-in, column-commitments-state,
    // column-commitments-state-since, column-commitments-notice, column-commitments-for,
    // column-commitments-subjects, column-commitments-projects, column-commitments-figures,
    // column-commitments-continues, column-commitments-responsible-zh,
    // column-commitments-responsible-en, column-commitments-passage, column-commitments-quote,
    // column-projects-id, column-projects-name-zh, column-projects-name-en, column-projects-stage,
    // column-projects-investment, column-projects-size, column-projects-list,
    // column-projects-places, column-projects-places-zh, column-projects-places-en,
    // column-projects-commitments, column-projects-passage, column-projects-quote,
    // column-progress-commitment, column-progress-date, column-progress-state,
    // column-progress-claim-zh, column-progress-claim-en, column-progress-evidence-zh,
    // column-progress-evidence-en, column-progress-note-zh, column-progress-note-en,
    // column-progress-source-zh, column-progress-source-en, column-progress-publisher-zh,
    // column-progress-publisher-en, column-progress-source-date, column-progress-seal,
    // column-corrections-of, column-corrections-subject, column-corrections-was,
    // column-corrections-now, column-corrections-since, column-corrections-date,
    // column-corrections-why-zh, column-corrections-why-en, column-corrections-by-zh,
    // column-corrections-by-en,
    // column-promise-chain-type, column-promise-chain-id, column-promise-chain-name-zh,
    // column-promise-chain-name-en, column-promise-chain-promised,
    // column-promise-chain-promised-passage, column-promise-chain-outcome,
    // column-promise-chain-results, column-promise-chain-result-values, column-promise-chain-next,
    // column-promise-chain-next-words, column-id, column-indicator, column-indicator-zh,
    // column-indicator-en, column-name-zh, column-name-en, column-area, column-measure,
    // column-kind, column-period, column-bound, column-value, column-direction, column-low,
    // column-high, column-unit, column-text-zh, column-text-en, column-passage, column-quote,
    // column-url.
    // Columns of the later tables are explained under the table's name.
    String prefix = table.name().equals("figures") ? "column-" : "column-" + table.name() + "-";
    // Keys: column-publication-zh, column-publication-en.
    return new Table(
        table.name() + ".csv",
        "columns-" + table.name(),
        table.names().stream()
            .map(
                name ->
                    new ColumnText(
                        name,
                        page.word(
                            (name.startsWith("publication_") ? "column-" : prefix)
                                + name.replace('_', '-'))))
            .toList());
  }
}
