package reportsite.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.text.Han;
import reportsite.text.Html;
import reportsite.text.Lang;

/** Escapes words and marks the Chinese among English ones, so that they are pronounced right. */
public final class HanSpans {

  /** Han with its punctuation; digits, letters and quotation marks only between two Han. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "[\\p{IsHan}\\u3001-\\u303F\\uFF01-\\uFF60]+"
              + "(?:[0-9A-Za-z.%·“”‘’—…]*[\\p{IsHan}\\u3001-\\u303F\\uFF01-\\uFF60]+)*+");

  private HanSpans() {}

  /** The words as markup, in a text of a language. */
  public static Html html(String words, Lang around) {
    return new Html(escape(words, around));
  }

  static String escape(String words, Lang around) {
    if (around == Lang.ZH || !Han.hasHan(words)) {
      return Html.escape(words);
    }
    StringBuilder out = new StringBuilder();
    Matcher chinese = CHINESE.matcher(words);
    int from = 0;
    while (chinese.find()) {
      if (Han.hasHan(chinese.group())) {
        out.append(Html.escape(words.substring(from, chinese.start())));
        out.append("<span lang=\"").append(Lang.ZH.tag()).append("\">");
        out.append(Html.escape(chinese.group())).append("</span>");
        from = chinese.end();
      }
    }
    return out.append(Html.escape(words.substring(from))).toString();
  }
}
