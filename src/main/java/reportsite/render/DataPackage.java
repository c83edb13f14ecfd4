package reportsite.render;

import java.util.List;
import reportsite.model.Report;
import reportsite.site.CommitmentColumns;
import reportsite.site.FigureColumns;
import reportsite.site.ProjectColumns;

/** The description of the data files that tools of open data read (Frictionless Data Package). */
final class DataPackage {

  private static final String PATTERN =
      """
        {
          %s,
          %s,
          "resources": [
        %s,
            {
              "name": "report",
              "path": "report.txt",
              "mediatype": "text/plain",
              %s
            }
          ]
        }
        """;

  private static final String TABLE =
      """
            {
              "name": "%s",
              "path": "%s.csv",
              "format": "csv",
              "mediatype": "text/csv",
              "encoding": "utf-8",
              "schema": {
                "fields": [
        %s
                ],
                "primaryKey": "id"
              }
            }""";

  private DataPackage() {}

  static String of(Report report) {
    return PATTERN.formatted(
        Json.member("name", report.id().text()),
        Json.member("title", report.title().en()),
        String.join(
            ",\n",
            table("figures", FigureColumns.NAMES),
            table("commitments", CommitmentColumns.NAMES),
            table("projects", ProjectColumns.NAMES)),
        Json.member("hash", "sha256:" + report.source().sha256()));
  }

  private static String table(String name, List<String> columns) {
    List<String> fields = columns.stream().map(DataPackage::field).toList();
    return TABLE.formatted(name, name, String.join(",\n", fields));
  }

  private static String field(String name) {
    String type = name.equals("passage") ? "integer" : "string";
    return "          {%s, %s}".formatted(Json.member("name", name), Json.member("type", type));
  }
}
