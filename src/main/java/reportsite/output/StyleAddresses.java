package reportsite.output;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses in a style sheet or a {@code style} attribute. */
final class StyleAddresses {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:url\\(\\s*|@import\\s+)(?:\"([^\"]*)\"|'([^']*)')"
              + "|url\\(\\s*([^)\"'\\s]*)\\s*\\)");

  private StyleAddresses() {}

  static List<String> of(String css) {
    List<String> addresses = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(COMMENT.matcher(css).replaceAll(" "));
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          addresses.add(matcher.group(group));
        }
      }
    }
    return addresses;
  }
}
