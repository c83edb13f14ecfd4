package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.Report;
import reportsite.text.Html;

/** Downloads, and what is in them. */
final class DataPage implements PageProducer {

  private static final List<String> FILES =
      List.of(
          "figures.csv",
          "figures.json",
          "passages.json",
          "terms.json",
          "report.txt",
          "datapackage.json");

  /** What the template sees. */
  public record View(List<Download> files, List<Column> columns, List<ChartLink> charts) {}

  public record Download(String name, String href, String about) {}

  public record Column(String name, String about) {}

  public record ChartLink(Html title, String href) {}

  @Override
  public Stream<SitePage> pages(Edition edition) {
    Report report = edition.report();
    Address here = Addresses.data(edition.lang(), report.id());
    ChartMarkup charts = new ChartMarkup(edition, here);
    View view =
        new View(
            FILES.stream()
                .map(
                    name ->
                        new Download(
                            name,
                            here.to(Addresses.dataFile(report.id(), name)),
                            edition.word("file-" + name.replace('.', '-'))))
                .toList(),
            FigureColumns.NAMES.stream()
                .map(name -> new Column(name, edition.word("column-" + name.replace('_', '-'))))
                .toList(),
            report.charts().stream()
                .map(
                    chart ->
                        new ChartLink(
                            charts.title(chart),
                            here.to(Addresses.chartFile(edition.lang(), report.id(), chart.id()))))
                .toList());
    return Stream.of(
        edition.page(
            Section.Common.DATA,
            here,
            "data.ftlh",
            edition.word("data-title"),
            edition.word("data-description", report.title()),
            view));
  }
}
