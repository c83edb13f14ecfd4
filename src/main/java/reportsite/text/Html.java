package reportsite.text;

/** Markup that is already safe to stand in a page. Plain text enters only through {@link #text}. */
public record Html(String markup) {

  public static final Html NONE = new Html("");

  /** Plain text, escaped for content and for quoted attributes alike. */
  public static Html text(String plain) {
    return new Html(escape(plain));
  }

  public static String escape(String plain) {
    StringBuilder out = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
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

  @Override
  public String toString() {
    return markup;
  }
}
