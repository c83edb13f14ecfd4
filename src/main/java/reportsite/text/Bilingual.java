package reportsite.text;

/** A text in both languages; half a text cannot exist. */
public record Bilingual(String zh, String en) {

  public Bilingual {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException(
          "a text in one language only: '" + zh + "' / '" + en + "'");
    }
  }

  /** A text that is the same in both languages, such as an address or an id. */
  public static Bilingual same(String text) {
    return new Bilingual(text, text);
  }

  public String in(Lang lang) {
    return lang == Lang.ZH ? zh : en;
  }

  /**
   * This text with {@code {0}}, {@code {1}}, … replaced; a {@link Bilingual} argument in its own
   * language.
   */
  public Bilingual with(Object... arguments) {
    return new Bilingual(fill(zh, Lang.ZH, arguments), fill(en, Lang.EN, arguments));
  }

  private static String fill(String pattern, Lang lang, Object... arguments) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (true) {
      int open = pattern.indexOf('{', from);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      if (close < 0) {
        return out.append(pattern, from, pattern.length()).toString();
      }
      int slot = close == open + 2 ? Character.digit(pattern.charAt(open + 1), 10) : -1;
      out.append(pattern, from, open);
      if (slot >= 0 && slot < arguments.length) {
        out.append(say(arguments[slot], lang));
      } else {
        out.append(pattern, open, close + 1);
      }
      from = close + 1;
    }
  }

  private static String say(Object argument, Lang lang) {
    return argument instanceof Bilingual text ? text.in(lang) : String.valueOf(argument);
  }
}
