package reportsite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import reportsite.intake.Intake.Encodings;
import reportsite.intake.Note.Notes;

/** The lines of a page: one for each block, without what is only for finding the way. */
final class WebPage {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "head", "noscript", "template", "select", "button", "textarea");
  private static final Set<String> AROUND = Set.of("nav", "footer", "aside");
  private static final Set<String> STRUCK = Set.of("del", "s", "strike");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK =
      Pattern.compile("[\\[［〔【(（]?\\s*[0-9]{1,3}\\s*[\\]］〕】)）]?|[①-⑳]|[*※]");
  private static final Pattern WIDE =
      Pattern.compile("[\\u2E80-\\u9FFF\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’—…]");

  private final Notes notes;
  private final int number;
  private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));

  private WebPage(Notes notes, int number) {
    this.notes = notes;
    this.number = number;
  }

  /** The lines of a whole page, of which only what a reader sees. */
  static List<String> lines(byte[] html, Notes notes) {
    Encodings.Read read = Encodings.read(html);
    String text = read == null ? "" : read.text();
    Document page = Jsoup.parse(text);
    WebPage taken = new WebPage(notes, 0);
    taken.add(page.body());
    return taken.lines.stream().map(line -> line.toString().strip()).toList();
  }

  /**
   * The lines of a piece of a page that stands in a plain text.
   *
   * @param number of its line
   */
  static List<String> piece(String html, int number, Notes notes) {
    WebPage taken = new WebPage(notes, number);
    taken.add(Jsoup.parseBodyFragment(html).body());
    return taken.lines.stream()
        .map(line -> Parser.unescapeEntities(line.toString(), false).stripTrailing())
        .filter(line -> !line.isBlank())
        .toList();
  }

  /** Whether an entity is none that browsers know. */
  static boolean isUnchanged(String entity) {
    return Parser.unescapeEntities(entity, false).equals(entity);
  }

  private int line() {
    return number > 0 ? number : lines.size();
  }

  private void add(Element element) {
    String name = element.normalName();
    if (UNSEEN.contains(name)
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find()) {
      return;
    }
    if (AROUND.contains(name) || isMenu(element)) {
      if (element.hasText()) {
        notes.add(Note.Kind.NAVIGATION, line(), element.text());
      }
      return;
    }
    if (STRUCK.contains(name) && element.hasText()) {
      notes.add(Note.Kind.STRUCK_OUT, line(), element.text());
      return;
    }
    if (name.equals("sup")) {
      raised(element.text().strip());
      return;
    }
    boolean isCell = CELLS.contains(name);
    boolean isBlock = element.isBlock() && !isCell;
    if (isBlock || name.equals("br")) {
      end();
    } else if (isCell && !current().isEmpty()) {
      current().append('\t');
    }
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        add(inner);
      } else if (child instanceof TextNode words) {
        add(words.getWholeText());
      }
    }
    if (isBlock) {
      end();
    }
  }

  /** A block of links without a sentence. */
  private static boolean isMenu(Element element) {
    if (!element.isBlock() || !element.hasText() || element.select("a").isEmpty()) {
      return false;
    }
    int linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    String text = element.text();
    boolean isReport = text.contains("工作报告") && element.select("a").size() < 2;
    return linked * 10 >= text.length() * 8 && !text.contains("。") && !isReport;
  }

  /** Raised text: an exponent of a unit, the mark of a note, or something to be asked about. */
  private void raised(String text) {
    String before = current().toString();
    boolean isPower = text.matches("[23]") && before.matches("(?s).*(?:[mM米]|公里|里)$");
    if (isPower) {
      current().append(text.equals("2") ? '²' : '³');
    } else if (MARK.matcher(text).matches()) {
      boolean isPlain = text.matches("[0-9]+");
      boolean isOfNumber = isPlain && before.matches("(?s).*(?:10|[×xX]\\s*[0-9]+)$");
      if (isOfNumber) {
        notes.add(Note.Kind.MARKUP_LEFT, line(), tail(before) + "<sup>" + text + "</sup>");
        text.chars().forEach(digit -> current().append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')));
      } else {
        notes.add(Note.Kind.FOOTNOTE_MARK, line(), tail(before) + text);
      }
    } else {
      current().append(text);
    }
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 8));
  }

  private void add(String words) {
    StringBuilder out = current();
    Matcher gap = Pattern.compile("[ \\t\\r\\n\\f]+").matcher(words);
    int from = 0;
    while (gap.find()) {
      out.append(words, from, gap.start());
      from = gap.end();
      boolean isBreak = gap.group().contains("\n") || gap.group().contains("\r");
      String before = out.isEmpty() ? "" : out.substring(out.length() - 1);
      String after = from < words.length() ? words.substring(from, from + 1) : "";
      boolean isWide = WIDE.matcher(before).matches() || WIDE.matcher(after).matches();
      if (!before.isEmpty() && !(isBreak && isWide)) {
        out.append(' ');
      }
    }
    out.append(words, from, words.length());
  }

  private StringBuilder current() {
    return lines.get(lines.size() - 1);
  }

  private void end() {
    if (!current().toString().isBlank()) {
      lines.add(new StringBuilder());
    } else {
      current().setLength(0);
    }
  }
}
