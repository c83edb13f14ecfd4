package reportsite.output.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reportsite.text.Lang;

/** The running text of a page outside the elements that say what their numerals are. */
final class ReaderText {

  /** Stands where such an element stood, so that its neighbours do not grow together. */
  static final char GAP = '\uFFFC';

  private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\u2060\\u00AD\\uFEFF]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
  private static final Set<String> SAYS_WHAT_IT_IS =
      Set.of("time", "q", "blockquote", "code", "samp");
  private static final Set<String> SAYING_ATTRIBUTES =
      Set.of(
          "data-figure",
          "data-derived",
          "data-corrected",
          "data-quotation",
          "data-name",
          "data-period",
          "data-technical");
  private static final Set<String> UNSEEN = Set.of("script", "style", "template", "head");
  private static final Set<String> BREAKS = Set.of("br", "hr", "option", "text", "title", "desc");

  /** A stretch of text in one language that a reader takes in at once. */
  record Run(String text, Lang lang) {}

  private final List<Run> seen = new ArrayList<>();
  private final List<Run> drawingNames = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private Lang lang;

  private ReaderText(AuditedPage page) {
    this.lang = AuditedPage.langOf(page.body());
  }

  static ReaderText of(AuditedPage page) {
    ReaderText text = new ReaderText(page);
    text.walk(page.body());
    text.flush(text.seen);
    return text;
  }

  /** What stands on the page. */
  List<Run> seen() {
    return seen;
  }

  /** Titles and descriptions of drawings, which are heard instead of seen. */
  List<Run> drawingNames() {
    return drawingNames;
  }

  private void walk(Element element) {
    String name = element.name();
    if (UNSEEN.contains(name)) {
      return;
    }
    if (saysWhatItIs(element) || isSaidByDrawingName(element)) {
      current.append(GAP);
      return;
    }
    boolean parts = element.isBlock() || BREAKS.contains(name) || element.has("lang");
    Lang around = lang;
    if (parts) {
      flush(seen);
      lang = AuditedPage.langOf(element);
    }
    for (Object child : element.children()) {
      if (child instanceof Element inner) {
        walk(inner);
      } else {
        current.append(child);
      }
    }
    if (parts) {
      flush(name.equals("title") || name.equals("desc") ? drawingNames : seen);
      lang = around;
    }
  }

  private void flush(List<Run> runs) {
    String text = plain(current.toString());
    current.setLength(0);
    if (!text.isEmpty()) {
      runs.add(new Run(text, lang));
    }
  }

  /**
   * The lines of a drawing's title and subtitle: they break anywhere, even within a number; the
   * drawing's name and description have them whole, and are looked at instead.
   */
  private static boolean isSaidByDrawingName(Element element) {
    return element.name().equals("text")
        && (element.hasClass("c-title") || element.hasClass("c-sub"));
  }

  static boolean saysWhatItIs(Element element) {
    return SAYS_WHAT_IT_IS.contains(element.name())
        || element.hasAny(SAYING_ATTRIBUTES)
        || (element.name().equals("text") && element.hasClass("tick"));
  }

  /** One line, any kind of space as one plain space, no invisible characters. */
  static String plain(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isUsual(c)) {
        line.append(c);
      } else if (c != ' ' && c != '\n') {
        String seen = INVISIBLE.matcher(text).replaceAll("");
        return SPACE.matcher(seen).replaceAll(" ").strip();
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }

  /** Whether it is seen as it is, like nearly all that stands on pages. */
  private static boolean isUsual(char c) {
    return (c > ' ' && c < 0x7F)
        || (c >= 0x4E00 && c < 0xA000)
        || (c > 0x3000 && c < 0x3040)
        || (c > 0xFF00 && c < 0xFF60)
        || (c >= 0x2010 && c < 0x2028)
        || c == GAP;
  }

  /** The same of texts under names. */
  static Map<String, Set<String>> plain(Map<String, Set<String>> texts) {
    Map<String, Set<String>> plain = new HashMap<>();
    texts.forEach((name, own) -> plain.put(name, plain(own)));
    return Map.copyOf(plain);
  }

  static Set<String> plain(Set<String> texts) {
    return texts.stream().map(ReaderText::plain).collect(Collectors.toUnmodifiableSet());
  }
}
