package reportsite.begin;

import reportsite.text.Bilingual;

/** How values are typed in YAML by hand: plain where that is safe, else in quotation marks. */
final class Typed {

  private static final String PLAIN = "[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9 .()（）、《》/%-]*";

  private Typed() {}

  static String text(String text) {
    boolean plain =
        text.matches(PLAIN)
            && !text.matches("(?i)yes|no|on|off|true|false|null|y|n")
            && text.equals(text.strip());
    return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  static String text(Bilingual text) {
    return "{zh: " + text(text.zh()) + ", en: " + text(text.en()) + "}";
  }
}
