package reportsite.render;

import java.util.List;
import reportsite.model.Report;
import reportsite.site.FigureColumns;

/** The description of the data files that tools of open data read (Frictionless Data Package). */
final class DataPackage {

  private static final String PATTERN =
      """
        {
          %s,
          %s,
          "resources": [
            {
              "name": "figures",
              "path": "figures.csv",
              "format": "csv",
              "mediatype": "text/csv",
              "encoding": "utf-8",
              "schema": {
                "fields": [
        %s
                ],
                "primaryKey": "id"
              }
            },
            {
              "name": "passages",
              "path": "passages.json",
              "format": "json",
              "mediatype": "application/json",
              "encoding": "utf-8"
            },
            {
              "name": "terms",
              "path": "terms.json",
              "format": "json",
              "mediatype": "application/json",
              "encoding": "utf-8"
            },
            {
              "name": "report",
              "path": "report.txt",
              "mediatype": "text/plain",
              %s
            }
          ]
        }
        """;

  private DataPackage() {}

  static String of(Report report) {
    List<String> fields = FigureColumns.NAMES.stream().map(DataPackage::field).toList();
    return PATTERN.formatted(
        Json.member("name", report.id().text()),
        Json.member("title", report.title().en()),
        String.join(",\n", fields),
        Json.member("hash", "sha256:" + report.source().sha256()));
  }

  private static String field(String name) {
    String type = name.equals("passage") ? "integer" : "string";
    return "          {%s, %s}".formatted(Json.member("name", name), Json.member("type", type));
  }
}
