package reportsite.render;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.derived.ReportComparison;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.render.SiteRenderer.Mode;
import reportsite.site.Site;
import reportsite.site.page.Addresses;
import reportsite.text.Lang;

/** The files of one report that are no pages: tables, texts and drawings to take along. */
record ReportFiles(Publication publication, Report report, Mode mode) {

  void addTo(SiteFiles.Builder files) {
    Supplier<DataTable> figures = () -> new FigureTable(publication, report).table();
    data(files, "figures.csv", () -> figures.get().csv());
    data(files, "figures.json", () -> figures.get().json());
    files.addText(
        Addresses.searchData(report.id()).path(), () -> SearchData.of(publication, report));
    data(files, "commitments.csv", () -> CommitmentTable.of(report).csv());
    data(files, "commitments.json", () -> CommitmentTable.of(report).json());
    data(files, "projects.csv", () -> ProjectTable.of(report).csv());
    data(files, "projects.json", () -> ProjectTable.of(report).json());
    ReportComparison.to(report, publication)
        .map(ChainTable::of)
        .ifPresent(
            table -> {
              data(files, "promise-chain.csv", table::csv);
              data(files, "promise-chain.json", table::json);
            });
    data(files, "passages.json", () -> TextData.passages(report));
    data(files, "terms.json", () -> TextData.terms(report));
    data(files, "report.txt", () -> report.source().text());
    data(files, "datapackage.json", () -> DataPackage.of(report, publication));
    addFigures(files);
    for (Lang lang : Lang.values()) {
      addDrawings(lang, files);
    }
  }

  private void addFigures(SiteFiles.Builder files) {
    FigureFiles texts = new FigureFiles(publication, report);
    List<Figure> figures = report.figures();
    for (int i = 0; i < figures.size(); i++) {
      int index = i;
      files.addText(
          Addresses.figureData(report.id(), figures.get(i).id()).path(), () -> texts.text(index));
    }
  }

  private void addDrawings(Lang lang, SiteFiles.Builder files) {
    if (Site.hasCountFile(report)) {
      files.addText(
          Site.countAddress(report, lang).path(),
          () -> Site.countFile(publication, report, lang).orElseThrow());
    }
    for (ChartSpec chart : report.charts()) {
      files.addText(
          Addresses.chartFile(lang, report.id(), chart.id()).path(),
          () -> Site.chartFile(publication, report, chart, lang));
    }
    // The one page to share, where the report has one.
    if (report.selection().poster() != null) {
      files.addText(
          Addresses.posterFile(lang, report.id()).path(),
          () -> Site.posterFile(publication, report, lang, mode.baseUrl()));
    }
  }

  private void data(SiteFiles.Builder files, String name, Supplier<String> text) {
    files.addText(Addresses.dataFile(report.id(), name).path(), text);
  }

  /** A small file for every figure: its row of the table, what it means, and how to cite it. */
  static final class FigureFiles {

    private final Publication publication;
    private final Report report;
    private @Nullable DataTable table;

    FigureFiles(Publication publication, Report report) {
      this.publication = publication;
      this.report = report;
    }

    /** The file of the figure with that index. */
    String text(int index) {
      DataTable rows = table();
      return text(report.figures().get(index), rows.columns(), rows.rows().get(index));
    }

    /** Worked out when the first of the files is asked for. */
    private synchronized DataTable table() {
      if (table == null) {
        table = new FigureTable(publication, report).table();
      }
      return table;
    }

    private String text(Figure figure, List<String> columns, List<String> row) {
      Stream<String> cells =
          IntStream.range(0, columns.size()).mapToObj(i -> Json.member(columns.get(i), row.get(i)));
      Stream<String> more =
          Stream.of(Lang.values())
              .flatMap(
                  lang ->
                      Stream.of(
                          Json.member(
                              "sentence_" + lang.code(),
                              Site.sentence(publication, report, figure, lang)),
                          Json.member(
                              "citation_" + lang.code(),
                              Site.citation(publication, report, figure, lang)),
                          Json.member(
                              "page_" + lang.code(),
                              Addresses.figure(lang, report.id(), figure.id()).path())));
      String members = String.join(",\n  ", Stream.concat(cells, more).toList());
      return "{\n  " + members + "\n}\n";
    }
  }
}
