package reportsite.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.build.BuildResult;
import reportsite.diag.Console;
import reportsite.diag.Diagnostics;
import reportsite.output.OutputFile;
import reportsite.preview.PreviewState.Present;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/** Finds what a browser asks for, all of it in memory. */
record Answers(Present present, Console console, StaffPages staff) {

  Answer to(Request request) {
    return switch (request.path()) {
      case "_preview/preview.js", "_preview/preview.css" -> own(request.path());
      case "_preview/panel" -> Answer.html(panel(pageOf(request)).html());
      case "_preview/seen" -> Answer.plain(seen(request));
      default -> page(request);
    };
  }

  /** The page that a request of the script is about. */
  private static Request pageOf(Request request) {
    return new Request(request.parameter("path"), "");
  }

  private String seen(Request request) {
    String edition = request.parameter("edition");
    if (edition.matches("[0-9]{1,9}") && present.seen(Long.parseLong(edition))) {
      console.say(present.speed());
    }
    return present.speed().in(pageOf(request).lang());
  }

  private Panel panel(Request request) {
    PreviewState shown = present.now();
    return new Panel(
        shown,
        request.lang(),
        present.speed().in(request.lang()),
        staff.links(shown, request.lang()),
        staff.guideLink(shown, request.lang()));
  }

  private Answer page(Request request) {
    PreviewState shown = present.now();
    String workList = workList(shown, request.path());
    if (workList != null) {
      return Answer.html(Panel.inside(workList, panel(request)));
    }
    BuildResult good = shown.good();
    OutputFile file = good == null ? null : made(request.path(), good, shown.before());
    if (file != null && !request.path().endsWith(".html")) {
      return Answer.file(file);
    }
    if (file != null) {
      return Answer.html(Panel.inside(file.text(), panel(request)));
    }
    if (!request.path().endsWith(".html")) {
      return Answer.plain("No such file.\n").notFound();
    }
    Answer alone = Answer.html(panel(request).alone(title(good, request)));
    return good == null ? alone : alone.notFound();
  }

  /** While the content is wrong, even the list of what is open may be more than can be told. */
  private @Nullable String workList(PreviewState shown, String path) {
    try {
      return staff.at(shown, path);
    } catch (RuntimeException failed) {
      if (!shown.isWrong()) {
        throw failed;
      }
      return staff.at(shown.asLastGood(), path);
    }
  }

  private static String title(@Nullable BuildResult good, Request request) {
    return (good == null
            ? Phrases.of("preview/name")
            : Phrases.of("preview/no-page", request.path()))
        .in(request.lang());
  }

  /** A page that cannot be made stays as it was in the site before, and the fault is told. */
  private @Nullable OutputFile made(String path, BuildResult good, @Nullable BuildResult before) {
    try {
      return good.at(path);
    } catch (RuntimeException failed) {
      Diagnostics found = new Diagnostics();
      Rebuilder.report(failed, found);
      present.change(shown -> shown.good() == good ? shown.auditedWith(found.sorted()) : shown);
      return before == null ? null : olderPage(path, before);
    }
  }

  private static @Nullable OutputFile olderPage(String path, BuildResult before) {
    try {
      return before.at(path);
    } catch (RuntimeException faultyThenAsWell) {
      return null;
    }
  }

  private static Answer own(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    try (InputStream in = Answers.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return Answer.text(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a browser gets. */
  static final class Answer {

    private static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> TYPES =
        Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("json", "application/json"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"));

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

  /**
   * What a browser asks for. Only names that the site itself uses are understood: no escape, no
   * backslash and no step upwards has any meaning here.
   */
  record Request(String path, String query) {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*+/?");

    /** The path within the site; null where it cannot be one. */
    static @Nullable Request of(HttpExchange exchange) {
      String raw = exchange.getRequestURI().getRawPath();
      if (raw == null || !PATH.matcher(raw).matches()) {
        return null;
      }
      String path = raw.isEmpty() ? "" : raw.substring(1);
      String query = exchange.getRequestURI().getRawQuery();
      return new Request(
          path.isEmpty() || path.endsWith("/") ? path + "index.html" : path,
          query == null ? "" : query);
    }

    /**
     * Whether the browser means this very server: a page of another site that has its own name lead
     * here names itself.
     */
    static boolean isMeantForUs(HttpExchange exchange, int port) {
      List<String> hosts = exchange.getRequestHeaders().get("Host");
      Set<String> ours = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
      return hosts != null
          && hosts.size() == 1
          && ours.contains(hosts.get(0).toLowerCase(Locale.ROOT));
    }

    /**
     * A parameter made of letters, digits and what paths have besides; empty where there is none.
     */
    String parameter(String name) {
      Matcher found =
          Pattern.compile("(?:^|&)" + name + "=([A-Za-z0-9._/-]*)(?:&|$)").matcher(query);
      return found.find() ? found.group(1) : "";
    }

    /** The language of the page; Chinese where it has none. */
    Lang lang() {
      return path.startsWith("en/") ? Lang.EN : Lang.ZH;
    }
  }
}
