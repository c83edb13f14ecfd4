package reportsite.render;

import java.util.ArrayList;
import java.util.List;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.site.ledger.ChainColumns;
import reportsite.site.ledger.CommitmentColumns;
import reportsite.site.ledger.FigureColumns;
import reportsite.site.ledger.ProjectColumns;

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
                "primaryKey": %s
              }
            }""";

  private DataPackage() {}

  static String of(Report report, Publication publication) {
    List<String> tables = new ArrayList<>();
    tables.add(table("figures", FigureColumns.NAMES));
    tables.add(table("commitments", CommitmentColumns.NAMES));
    tables.add(table("projects", ProjectColumns.NAMES));
    if (publication.before(report).isPresent()) {
      tables.add(table("promise-chain", ChainColumns.NAMES));
    }
    return PATTERN.formatted(
        Json.member("name", report.id().text()),
        Json.member("title", report.title().en()),
        String.join(",\n", tables),
        Json.member("hash", "sha256:" + report.source().sha256()));
  }

  private static String table(String name, List<String> columns) {
    List<String> fields = columns.stream().map(DataPackage::field).toList();
    return TABLE.formatted(name, name, String.join(",\n", fields), key(name));
  }

  /** A target and a commitment may share an id. */
  private static String key(String table) {
    return table.equals("promise-chain") ? "[\"type\", \"id\"]" : "\"id\"";
  }

  private static String field(String name) {
    String type = name.equals("passage") ? "integer" : "string";
    return "          {%s, %s}".formatted(Json.member("name", name), Json.member("type", type));
  }
}
