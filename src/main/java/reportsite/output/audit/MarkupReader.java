package reportsite.output.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import reportsite.output.audit.Element.Attribute;

/**
 * Reads a finished page. Pages of ours are well nested, so that one look at each character tells
 * what browsers make of them; whatever is written in a way of which browsers might make something
 * else is left to jsoup, which does as they do.
 */
final class MarkupReader {

  private static final Set<String> EMPTY =
      words("area base br col embed hr img input link meta source track wbr");
  private static final Set<String> IN_HEAD = words("title meta link style script base");
  private static final Set<String> END_PARAGRAPHS =
      words(
          "address article aside blockquote center details dialog dir div dl fieldset figcaption"
              + " figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre"
              + " search section summary table ul li dd dt listing");
  private static final Set<String> IN_DRAWINGS =
      words(
          "svg g path rect circle line text tspan title desc defs use symbol polyline polygon"
              + " ellipse clippath pattern lineargradient stop marker a image");

  private static final Set<String> IN_DESCRIPTIONS = words("dl div");

  /** Elements that stand only within some others, with these. */
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("li", words("ul ol menu")),
          Map.entry("dt", IN_DESCRIPTIONS),
          Map.entry("dd", IN_DESCRIPTIONS),
          Map.entry("option", words("select datalist optgroup")),
          Map.entry("caption", words("table")),
          Map.entry("colgroup", words("table")),
          Map.entry("col", words("colgroup")),
          Map.entry("thead", words("table")),
          Map.entry("tbody", words("table")),
          Map.entry("tfoot", words("table")),
          Map.entry("tr", words("table thead tbody tfoot")),
          Map.entry("td", words("tr")),
          Map.entry("th", words("tr")),
          Map.entry("head", words("html")),
          Map.entry("body", words("html")));

  /** Elements in which only some others stand, and no text. */
  private static final Map<String, Set<String>> CHILDREN =
      Map.of(
          "html", words("head body"),
          "head", IN_HEAD,
          "table", words("caption colgroup thead tbody tfoot tr"),
          "thead", words("tr"),
          "tbody", words("tr"),
          "tfoot", words("tr"),
          "tr", words("td th"),
          "colgroup", words("col"),
          "select", words("option"));

  /** Elements that hold text alone. */
  private static final Set<String> ONLY_TEXT = words("title desc option textarea");

  /** Elements that do not stand within their like, however far away. */
  private static final Set<String> NEVER_WITHIN_THEMSELVES = words("a button form select");

  /** Elements about which browsers have rules that are not told here. */
  private static final Set<String> ELSEWHERE =
      words(
          "template iframe xmp plaintext frameset frame noframes math object applet marquee nobr"
              + " noembed image isindex listing dir center font big strike tt rp rt rb rtc ruby"
              + " optgroup html keygen param basefont bgsound command");

  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

  private final String text;
  private int at;

  /** Where the next entity begins, or the end of the page; found again once it is passed. */
  private int entity = -1;

  private @Nullable Element open;
  private int drawings;
  private int paragraphs;
  private int depth;

  /** How many elements may stand within each other; browsers as well have an end to it. */
  private static final int DEEPEST = 256;

  /** Thrown where a page is not written as ours are. */
  private static final class Otherwise extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Otherwise() {
      super(null, null, false, false);
    }
  }

  private MarkupReader(String text) {
    this.text = text;
  }

  private static Set<String> words(String all) {
    return Set.of(all.split(" "));
  }

  /** The element {@code <html>} of a page. */
  static Element read(String page) {
    Element own = own(page);
    return own != null ? own : asBrowsersDo(page);
  }

  /** The same; null where it is not written as our pages are. */
  static @Nullable Element own(String page) {
    try {
      return new MarkupReader(page).all();
    } catch (Otherwise | StringIndexOutOfBoundsException written) {
      return null;
    }
  }

  static Element asBrowsersDo(String page) {
    return taken(Jsoup.parse(page, "").child(0), null);
  }

  private static Element taken(org.jsoup.nodes.Element from, @Nullable Element parent) {
    List<Attribute> attributes = new ArrayList<>();
    from.attributes()
        .forEach(one -> attributes.add(new Attribute(small(one.getKey()), one.getValue())));
    Element taken = new Element(from.normalName(), parent, attributes);
    for (Node child : from.childNodes()) {
      if (child instanceof TextNode words) {
        taken.add(words.getWholeText());
      } else if (child instanceof DataNode data) {
        taken.add(data.getWholeData());
      } else if (child instanceof org.jsoup.nodes.Element inner) {
        taken.add(taken(inner, taken));
      }
    }
    return taken;
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private Element all() {
    require(text.regionMatches(true, 0, "<!doctype html>", 0, 15));
    require(text.indexOf('\0') < 0 && text.indexOf('\r') < 0);
    at = 15;
    blank();
    require(text.startsWith("<html", at));
    Element root = start();
    while (open != null) {
      int next = text.indexOf('<', at);
      require(next >= 0);
      if (next > at) {
        words(open, at, next);
      }
      at = next;
      if (text.startsWith("</", at)) {
        end();
      } else {
        start();
      }
    }
    blank();
    require(at == text.length());
    return root;
  }

  private void words(Element in, int from, int to) {
    String words = decoded(from, to);
    if (CHILDREN.containsKey(in.name())) {
      require(words.isBlank());
    }
    in.add(words);
  }

  private Element start() {
    at++;
    String name = small(name());
    Element element = new Element(name, open, attributes());
    boolean isClosed = text.charAt(at) == '/';
    at += isClosed ? 2 : 1;
    require(text.charAt(at - 1) == '>');
    place(element, name);
    if (EMPTY.contains(name) && drawings == 0) {
      return element;
    }
    if (isClosed) {
      require(drawings > 0 && !name.equals("svg"));
      return element;
    }
    open = element;
    require(++depth <= DEEPEST);
    drawings += name.equals("svg") ? 1 : 0;
    paragraphs += name.equals("p") ? 1 : 0;
    if (element.isData() || name.equals("textarea")) {
      data(element);
    }
    return element;
  }

  /** Requires that browsers leave an element where it is written. */
  private void place(Element element, String name) {
    Element parent = open;
    if (parent == null) {
      require(name.equals("html"));
      return;
    }
    Set<String> parents = PARENTS.get(name);
    Set<String> children = CHILDREN.get(parent.name());
    require(!ONLY_TEXT.contains(parent.name()));
    require(parent.parent() != null || parent.find(name) == null);
    if (drawings > 0 || name.equals("svg")) {
      require(IN_DRAWINGS.contains(name) && children == null);
    } else {
      require(parents == null || parents.contains(parent.name()));
      require(!(parents == IN_DESCRIPTIONS && isOutsideList(parent)));
      require(children == null || children.contains(name));
      require(!ELSEWHERE.contains(name) && !name.equals("desc"));
      require(paragraphs == 0 || !END_PARAGRAPHS.contains(name));
      require(!(isHeading(name) && isHeading(parent.name())));
      require(!name.equals("title") || parent.name().equals("head"));
    }
    if (NEVER_WITHIN_THEMSELVES.contains(name)) {
      for (Element around = parent; around != null; around = around.parent()) {
        require(!around.name().equals(name));
      }
    }
    parent.add(element);
  }

  /** Whether a group of a list of descriptions stands somewhere else. */
  private static boolean isOutsideList(Element group) {
    Element list = group.parent();
    return group.name().equals("div") && (list == null || !list.name().equals("dl"));
  }

  private static boolean isHeading(String name) {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** What stands in a script, a style sheet or a field of text, up to its end. */
  private void data(Element element) {
    require(drawings == 0);
    int end = text.indexOf("</", at);
    require(end >= 0 && text.startsWith(element.name() + ">", end + 2));
    String data = element.name().equals("textarea") ? decoded(at, end) : text.substring(at, end);
    require(!data.contains("<!--"));
    element.add(data);
    at = end;
  }

  private void end() {
    at += 2;
    String name = small(name());
    Element closed = open;
    require(text.charAt(at) == '>' && closed != null && closed.name().equals(name));
    at++;
    depth--;
    drawings -= name.equals("svg") ? 1 : 0;
    paragraphs -= name.equals("p") ? 1 : 0;
    open = closed == null ? null : closed.parent();
  }

  private List<Attribute> attributes() {
    List<Attribute> attributes = List.of();
    while (true) {
      blank();
      char c = text.charAt(at);
      if (c == '>' || c == '/') {
        return attributes;
      }
      if (attributes.isEmpty()) {
        attributes = new ArrayList<>(4);
      }
      String name = small(name());
      for (Attribute other : attributes) {
        require(!other.name().equals(name));
      }
      attributes.add(new Attribute(name, value()));
    }
  }

  /** The value of an attribute; empty where none is written. */
  private String value() {
    if (text.charAt(at) != '=') {
      return "";
    }
    char quote = text.charAt(at + 1);
    require(quote == '"' || quote == '\'');
    int end = text.indexOf(quote, at + 2);
    require(end >= 0);
    String value = decoded(at + 2, end);
    at = end + 1;
    char next = text.charAt(at);
    require(next == '>' || next == '/' || next <= ' ');
    return value;
  }

  private String name() {
    int from = at;
    while (isOfName(text.charAt(at))) {
      at++;
    }
    require(at > from);
    return text.substring(from, at);
  }

  private static boolean isOfName(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == ':'
        || c == '_';
  }

  private void blank() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private String decoded(int from, int to) {
    if (entityFrom(from) >= to) {
      return text.substring(from, to);
    }
    StringBuilder out = new StringBuilder(to - from);
    int done = from;
    while (entityFrom(done) < to) {
      int end = text.indexOf(';', entity);
      require(end > 0 && end < to && end - entity < 10);
      out.append(text, done, entity).append(character(text.substring(entity + 1, end)));
      done = end + 1;
    }
    return out.append(text, done, to).toString();
  }

  private int entityFrom(int from) {
    if (entity < from) {
      entity = text.indexOf('&', from);
      entity = entity < 0 ? text.length() : entity;
    }
    return entity;
  }

  private static String character(String entity) {
    String known = ENTITIES.get(entity);
    if (known != null) {
      return known;
    }
    require(entity.matches("#([0-9]{1,5}|x[0-9A-Fa-f]{1,4})"));
    int code =
        entity.charAt(1) == 'x'
            ? Integer.parseInt(entity, 2, entity.length(), 16)
            : Integer.parseInt(entity, 1, entity.length(), 10);
    require(code >= ' ' && (code < 0x7F || code >= 0xA0));
    require(code < 0xD800 || (code >= 0xE000 && code < 0xFFF0));
    return Character.toString(code);
  }

  private static void require(boolean isAsOurs) {
    if (!isAsOurs) {
      throw new Otherwise();
    }
  }
}
