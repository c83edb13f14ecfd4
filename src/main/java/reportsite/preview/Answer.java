package reportsite.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import reportsite.output.OutputFile;

/** What a browser gets. */
final class Answer {

  private static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "json", "application/json",
          "csv", "text/csv; charset=utf-8",
          "txt", "text/plain; charset=utf-8",
          "xml", "application/xml");

  private final boolean found;
  private final String type;
  private final byte[] content;

  private Answer(boolean found, String type, byte[] content) {
    this.found = found;
    this.type = type;
    this.content = content;
  }

  boolean found() {
    return found;
  }

  String type() {
    return type;
  }

  /** The bytes themselves, which nobody changes. */
  byte[] content() {
    return content;
  }

  static Answer html(String text) {
    return new Answer(true, typeOf("x.html"), text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer text(String name, String text) {
    return new Answer(true, typeOf(name), text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer file(OutputFile file) {
    return new Answer(true, typeOf(file.path()), file.bytes());
  }

  /** The same for an address that leads nowhere. */
  Answer notFound() {
    return new Answer(false, type, content);
  }

  static Answer plain(String text) {
    return text("x.txt", text);
  }

  private static String typeOf(String path) {
    return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), UNKNOWN);
  }
}
