package reportsite.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reportsite.load.read.Form;
import reportsite.model.report.Report;
import reportsite.schema.FormSchema.KeyTexts;
import reportsite.schema.FormSchema.KnownIds;
import reportsite.text.Json;

/**
 * The schemas of a project, one for each kind of file and report. They stand in a hidden folder of
 * {@code content/}, which nobody reads as content.
 */
public final class Schemas {

  private static final String FOLDER = "content/.schema/";

  private final Form.OfFiles forms = Form.OfFiles.read();
  private final KeyTexts texts = KeyTexts.read();

  /**
   * Every schema by its path in the project.
   *
   * @param reports by id; null for one that cannot be read, whose ids are not known then
   */
  public SortedMap<String, String> of(Map<String, @Nullable Report> reports) {
    SortedMap<String, String> files = new TreeMap<>();
    put("site.json", "site", null, files);
    put("strings.json", "strings", null, files);
    put("indicators.json", "catalogue", null, files);
    reports.forEach(
        (id, report) -> {
          KnownIds known = report == null ? null : KnownIds.of(report);
          put(id + "/report.json", "report", known, files);
          put(id + "/ledger.json", "ledger", known, files);
        });
    return files;
  }

  private void put(String path, String name, @Nullable KnownIds known, Map<String, String> files) {
    Form form =
        switch (name) {
          case "site" -> forms.site();
          case "strings" -> forms.strings();
          case "catalogue" -> forms.catalogue();
          case "report" -> forms.report();
          default -> forms.ledger();
        };
    files.put(FOLDER + path, Json.file(new FormSchema(texts, known).file(name, form)));
  }

  /** Writes those that are new or changed; returns how many. */
  public static int write(Path project, Map<String, String> files) throws IOException {
    int written = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = project.resolve(file.getKey());
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Files.exists(path) || !Arrays.equals(bytes, Files.readAllBytes(path))) {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        written++;
      }
    }
    return written;
  }

  KeyTexts texts() {
    return texts;
  }

  /** The first line with which an editor finds the schema of a file; null where none is for it. */
  public static @Nullable String firstLine(String file) {
    List<String> steps = List.of(file.split("/", -1));
    String schema =
        switch (steps.size()) {
          case 2 ->
              file.equals("content/site.yaml")
                  ? ".schema/site.json"
                  : file.equals("content/indicators.yaml")
                      ? ".schema/indicators.json"
                      : file.equals("templates/strings.yaml")
                          ? "../content/.schema/strings.json"
                          : null;
          case 3 ->
              steps.get(0).equals("content") && file.endsWith(".yaml")
                  ? "../.schema/"
                      + steps.get(1)
                      + (steps.get(2).equals("report.yaml") ? "/report.json" : "/ledger.json")
                  : null;
          default -> null;
        };
    return schema == null ? null : "# yaml-language-server: $schema=" + schema;
  }
}
