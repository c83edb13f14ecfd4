package reportsite.render;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one stylesheet that is written by hand, cut into the files that pages load: a comment that
 * begins with {@code name.css:} says where the rules below it belong. Readers get neither comments
 * nor blanks.
 */
final class StyleSheets {

  private static final Pattern MARK = Pattern.compile("(?m)^/\\* ([a-z]+)\\.css: [^*]*\\*/$");
  private static final Pattern LOOSE =
      Pattern.compile("(\"[^\"]*\")|;?\\s*(})\\s*|\\s*([{;>])\\s*|([:,])\\s+|(\\s)\\s*");

  private StyleSheets() {}

  /** The files by their names, {@code style} for what stands above the first mark. */
  static Map<String, String> cut(String source) {
    Map<String, StringBuilder> files = new TreeMap<>();
    Matcher mark = MARK.matcher(source);
    String name = "style";
    int from = 0;
    while (mark.find()) {
      files.computeIfAbsent(name, key -> new StringBuilder()).append(source, from, mark.start());
      name = mark.group(1);
      from = mark.end();
    }
    files.computeIfAbsent(name, key -> new StringBuilder()).append(source.substring(from));
    Map<String, String> small = new TreeMap<>();
    files.forEach((key, rules) -> small.put(key, small(rules.toString())));
    return small;
  }

  /** The same rules with nothing in them that only their writers need. */
  static String small(String css) {
    String uncommented = css.replaceAll("(?s)/\\*.*?\\*/", "");
    return LOOSE
            .matcher(uncommented)
            .replaceAll(
                found -> {
                  for (int group = 1; group <= 4; group++) {
                    if (found.group(group) != null) {
                      return Matcher.quoteReplacement(found.group(group));
                    }
                  }
                  return found.group(5) == null ? "" : " ";
                })
            .strip()
        + "\n";
  }
}
