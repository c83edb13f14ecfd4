package reportsite.render;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.site.Addresses;
import reportsite.site.Site;
import reportsite.text.Lang;

/** A small file for every figure: its row of the table, what it means, and how to cite it. */
final class FigureFiles {

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
