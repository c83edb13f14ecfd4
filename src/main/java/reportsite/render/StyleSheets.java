package reportsite.render;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.print.PosterPage;

/**
 * The stylesheets that pages load, each made of the file of its name in {@code templates/styles}.
 * Readers get neither comments nor blanks.
 */
final class StyleSheets {

  private static final String FOLDER = "styles/";
  private static final String ENDING = ".css";
  private static final String COMMON = FOLDER + "style" + ENDING;

  /** Set into the manuscript of the printed edition, which loads nothing. */
  private static final String BOOK = "book";

  /** What drawings count on stands beside the code that draws them. */
  private static final Map<String, String> DRAWN =
      Map.of("charts", ChartMarkup.styles(), "poster", PosterPage.styles());

  private static final Pattern LOOSE =
      Pattern.compile(
          "(\"[^\"]*\")|;?\\s*(})\\s*|\\s*([{;>])\\s*|([:,])\\s+|(\\s)\\s*"
              + "|(?<![\\w.])0(?=\\.\\d)");

  private StyleSheets() {}

  /** What holds around the portal's own rules, where the site is a part of a portal. */
  private static final String PORTAL = "portal";

  /**
   * Their rules as they are written, by their names; at least the one that every page loads.
   *
   * @param portal the portal's own rules; null where there is no portal
   */
  static Map<String, String> of(TemplateFiles sources, @Nullable String portal) {
    sources.text(COMMON);
    Map<String, String> sheets = new TreeMap<>(DRAWN);
    sources
        .texts()
        .forEach(
            (file, rules) -> {
              if (file.startsWith(FOLDER) && file.endsWith(ENDING)) {
                String name = file.substring(FOLDER.length(), file.length() - ENDING.length());
                sheets.merge(name, rules, (drawn, written) -> written + "\n" + drawn);
              }
            });
    sheets.remove(BOOK);
    if (portal == null) {
      sheets.remove(PORTAL);
    } else {
      sheets.merge(PORTAL, portal, (around, own) -> around + "\n" + own);
    }
    return sheets;
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
        .strip();
  }
}
