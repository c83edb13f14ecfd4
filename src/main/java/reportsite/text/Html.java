package reportsite.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup that is already safe to stand in a page. Plain text enters only through {@link #text}. */
public record Html(String markup) {

  /** Han with its punctuation; digits, letters and quotation marks only between two Han. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "[\\p{IsHan}\\u3001-\\u303F\\uFF01-\\uFF60]+"
              + "(?:[0-9A-Za-z.%·“”‘’—…]*[\\p{IsHan}\\u3001-\\u303F\\uFF01-\\uFF60]+)*+");

  public static final Html NONE = new Html("");

  /** Plain text, escaped for content and for quoted attributes alike. */
  public static Html text(String plain) {
    return new Html(escape(plain));
  }

  /** The same of words in a text of a language: Chinese ones among English are marked. */
  public static Html text(String plain, Lang around) {
    return new Html(escape(plain, around));
  }

  public static String escape(String plain) {
    int harmless = 0;
    while (harmless < plain.length() && "&<>\"'".indexOf(plain.charAt(harmless)) < 0) {
      harmless++;
    }
    if (harmless == plain.length()) {
      return plain;
    }
    StringBuilder out = new StringBuilder(plain.length() + 16).append(plain, 0, harmless);
    for (int i = harmless; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** Marked so that it is pronounced right. */
  public static String escape(String words, Lang around) {
    if (around == Lang.ZH || !Han.hasHan(words)) {
      return escape(words);
    }
    StringBuilder out = new StringBuilder();
    Matcher chinese = CHINESE.matcher(words);
    int from = 0;
    while (chinese.find()) {
      if (Han.hasHan(chinese.group())) {
        out.append(escape(words.substring(from, chinese.start())));
        out.append("<span lang=\"").append(Lang.ZH.tag()).append("\">");
        out.append(escape(chinese.group())).append("</span>");
        from = chinese.end();
      }
    }
    return out.append(escape(words.substring(from))).toString();
  }

  @Override
  public String toString() {
    return markup;
  }
}
