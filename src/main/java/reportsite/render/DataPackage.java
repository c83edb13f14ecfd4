package reportsite.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reportsite.model.report.Report;
import reportsite.site.ledger.TableSpec;
import reportsite.site.ledger.TableSpec.Column;
import reportsite.site.page.Edition;
import reportsite.text.Json;

/** The description of the data files that tools of open data read (Frictionless Data Package). */
final class DataPackage {

  private DataPackage() {}

  static String of(Edition edition) {
    Report report = edition.report();
    Stream<Map<String, Object>> tables = TableSpec.of(edition).stream().map(DataPackage::table);
    Stream<Map<String, Object>> texts =
        Stream.of(
            json("passages"),
            json("terms"),
            Json.object(
                "name", "report",
                "path", "report.txt",
                "mediatype", "text/plain",
                "hash", "sha256:" + report.source().sha256()));
    return Json.file(
        Json.object(
            "name",
            report.id().text(),
            "title",
            report.title().en(),
            "resources",
            Stream.concat(tables, texts).toList()));
  }

  private static Map<String, Object> json(String name) {
    return Json.object(
        "name", name,
        "path", name + ".json",
        "format", "json",
        "mediatype", "application/json",
        "encoding", "utf-8");
  }

  private static <T> Map<String, Object> table(TableSpec<T> table) {
    List<Json.Line> fields =
        table.columns().stream().map(DataPackage::field).map(Json.Line::new).toList();
    List<String> key = table.key();
    Object primaryKey = key.size() == 1 ? key.get(0) : new Json.Line(key);
    return Json.object(
        "name",
        table.name(),
        "path",
        table.name() + ".csv",
        "format",
        "csv",
        "mediatype",
        "text/csv",
        "encoding",
        "utf-8",
        "schema",
        Json.object("fields", fields, "primaryKey", primaryKey));
  }

  private static Map<String, Object> field(Column<?> column) {
    return Json.object("name", column.name(), "type", column.isInteger() ? "integer" : "string");
  }
}
