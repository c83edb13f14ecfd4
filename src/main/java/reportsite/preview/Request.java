package reportsite.preview;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.text.Lang;

/**
 * What a browser asks for. Only names that the site itself uses are understood: no escape, no
 * backslash and no step upwards has any meaning here.
 */
record Request(String path, String query) {

  private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*/?");

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

  /** A parameter made of letters, digits and what paths have besides; empty where there is none. */
  String parameter(String name) {
    Matcher found = Pattern.compile("(?:^|&)" + name + "=([A-Za-z0-9._/-]*)(?:&|$)").matcher(query);
    return found.find() ? found.group(1) : "";
  }

  /** The language of the page; Chinese where it has none. */
  Lang lang() {
    return path.startsWith("en/") ? Lang.EN : Lang.ZH;
  }
}
