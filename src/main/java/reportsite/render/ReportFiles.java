package reportsite.render;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.render.SiteRenderer.Mode;
import reportsite.site.Site;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.figure.FigureSentence;
import reportsite.site.ledger.TableSpec;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.PageKind;
import reportsite.site.page.Sentence;
import reportsite.site.print.PosterPage;
import reportsite.site.promise.PromiseCounts;
import reportsite.text.Json;
import reportsite.text.Lang;

/** The files of one report that are no pages: tables, texts and drawings to take along. */
final class ReportFiles {

  private final Edition edition;
  private final Report report;
  private final Mode mode;
  private final SiteFiles.Builder files;
  private @Nullable List<List<String>> figureRows;

  private ReportFiles(Edition edition, Mode mode, SiteFiles.Builder files) {
    this.edition = edition;
    this.report = edition.report();
    this.mode = mode;
    this.files = files;
  }

  static void add(Site site, Report report, Mode mode, SiteFiles.Builder files) {
    ReportFiles own = new ReportFiles(site.edition(report, Lang.ZH), mode, files);
    own.addData();
    own.addFigures();
    for (Lang lang : Lang.values()) {
      own.addDrawings(own.edition.in(lang));
    }
  }

  private void addData() {
    for (TableSpec<?> table : TableSpec.of(edition)) {
      data(table.name() + ".csv", () -> DataTable.of(table).csv());
      data(table.name() + ".json", () -> DataTable.of(table).json());
    }
    data("search.js", () -> SearchData.of(edition));
    data("passages.json", () -> TextData.passages(report));
    data("terms.json", () -> TextData.terms(report));
    data("report.txt", () -> report.source().text());
    data("datapackage.json", () -> DataPackage.of(edition));
  }

  private void data(String name, Supplier<String> text) {
    files.addText(Address.data(report.id(), name).path(), text);
  }

  /** A small file for every figure: its row of the table, what it means, and how to cite it. */
  private void addFigures() {
    TableSpec<Figure> table = TableSpec.figures(edition);
    List<Figure> figures = report.figures();
    for (int i = 0; i < figures.size(); i++) {
      int index = i;
      files.addText(
          Address.figure(report.id(), figures.get(i).id()).path(),
          () -> figure(figures.get(index), table.names(), rows(table).get(index)));
    }
  }

  /** Worked out when the first of the files is asked for. */
  private synchronized List<List<String>> rows(TableSpec<Figure> table) {
    if (figureRows == null) {
      figureRows = table.rows();
    }
    return figureRows;
  }

  private String figure(Figure figure, List<String> columns, List<String> row) {
    Map<String, Object> members = Json.object();
    for (int i = 0; i < columns.size(); i++) {
      members.put(columns.get(i), row.get(i));
    }
    for (Lang lang : Lang.values()) {
      Edition own = edition.in(lang);
      String code = lang.code();
      members.put("sentence_" + code, new FigureSentence(own.labels(), lang).plain(figure));
      members.put("citation_" + code, Sentence.plainCitation(own, figure));
      members.put("page_" + code, own.at(PageKind.FIGURE, figure.id()).path());
    }
    return Json.file(members);
  }

  private void addDrawings(Edition own) {
    Lang lang = own.lang();
    if (PromiseCounts.areIn(report)) {
      files.addText(
          Address.chart(report.id(), PromiseCounts.ID, lang).path(), () -> PromiseCounts.file(own));
    }
    for (ChartSpec chart : report.charts()) {
      files.addText(
          Address.chart(report.id(), chart.id(), lang).path(), () -> ChartMarkup.file(own, chart));
    }
    // The one page to share, where the report has one.
    if (report.selection().poster() != null) {
      files.addText(
          Address.poster(report.id(), lang).path(), () -> PosterPage.file(own, mode.baseUrl()));
    }
  }
}
