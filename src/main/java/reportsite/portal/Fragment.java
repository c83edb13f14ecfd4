package reportsite.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.portal.Portal.Addresses;
import reportsite.portal.Portal.Size;
import reportsite.text.HiddenSigns;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * Markup from the portal as pages of the site may hold it: written anew from what a browser would
 * make of it, of elements and attributes that are listed here. Whatever else stands in it is told.
 */
final class Fragment {

  /** Elements with the attributes that they may have beside those that all may have. */
  static final Map<String, Set<String>> ELEMENTS = elements();

  private static final Set<String> ALL_MAY = Set.of("class", "id", "lang", "data-technical");
  private static final Set<String> EMPTY = Set.of("img", "br", "hr");
  private static final Map<String, PortalFault> REFUSED = refused();
  private static final Map<String, Set<String>> PARENTS =
      Map.of("li", Set.of("ul", "ol"), "dt", Set.of("dl"), "dd", Set.of("dl"));
  private static final Map<String, Set<String>> CHILDREN =
      Map.of("ul", Set.of("li"), "ol", Set.of("li"), "dl", Set.of("dt", "dd"));

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z!][A-Za-z0-9]*)");
  private static final Pattern OPENING = Pattern.compile("<(/?[A-Za-z][A-Za-z0-9]*)[^<>]*>?");
  private static final Map<String, Pattern> FORMS =
      Map.of(
          "id", NAME,
          "lang", Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
          "hreflang", Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"),
          "width", Pattern.compile("[1-9][0-9]{0,3}"),
          "height", Pattern.compile("[1-9][0-9]{0,3}"),
          "datetime", Pattern.compile("[0-9T:+-]+"),
          "data-technical", Pattern.compile(""));

  private final SourceText source;
  private final Lang lang;
  private final Addresses addresses;
  private final Diagnostics diagnostics;
  private final StringBuilder out = new StringBuilder();

  private Fragment(SourceText source, Lang lang, Addresses addresses) {
    this.source = source;
    this.lang = lang;
    this.addresses = addresses;
    this.diagnostics = addresses.diagnostics();
  }

  private static Map<String, Set<String>> elements() {
    Map<String, Set<String>> all = new TreeMap<>();
    for (String plain :
        "div p span ul ol li dl dt dd b strong i em small address header footer br hr"
            .split(" ", -1)) {
      all.put(plain, Set.of());
    }
    all.put("a", Set.of("href", "hreflang", "aria-label"));
    all.put("img", Set.of("src", "alt", "width", "height"));
    all.put("nav", Set.of("aria-label"));
    all.put("time", Set.of("datetime"));
    return all;
  }

  private static Map<String, PortalFault> refused() {
    Map<String, PortalFault> all = new HashMap<>();
    Map.of(
            "script noscript template", PortalFault.SCRIPT_ELEMENT,
            "style link", PortalFault.STYLE_ELEMENT,
            "iframe frame frameset object embed applet video audio source track portal",
                PortalFault.FRAME_ELEMENT,
            "form input button select option textarea label fieldset datalist output",
                PortalFault.FORM_ELEMENT,
            "meta base title head html body", PortalFault.HEAD_ELEMENT,
            "svg math canvas picture", PortalFault.DRAWING_ELEMENT,
            "h1 h2 h3 h4 h5 h6 hgroup", PortalFault.HEADING_ELEMENT)
        .forEach(
            (names, fault) -> {
              for (String name : names.split(" ", -1)) {
                all.put(name, fault);
              }
            });
    return all;
  }

  /** The markup; of no use where something was reported. */
  static String read(SourceText source, Lang lang, Addresses addresses) {
    Fragment fragment = new Fragment(source, lang, addresses);
    List<Node> nodes = fragment.parsed();
    nodes.forEach(node -> fragment.write(node, null));
    if (fragment.out.toString().isBlank()) {
      fragment.diagnostics.error(
          Position.of(source.file()), PortalFault.FRAGMENT_EMPTY, source.file());
    }
    return fragment.out.toString().strip();
  }

  /** Reports ids and names of menus that stand twice on one page, in one file or in two. */
  static void requireNamesOnce(Map<String, SourceText> texts, Diagnostics diagnostics) {
    for (String ending : List.of(".html", ".en.html")) {
      Map<String, Position> known = new HashMap<>();
      for (String name : List.of("header", "footer")) {
        SourceText text = texts.getOrDefault(name + ending, texts.get(name + ".html"));
        if (text != null) {
          new Fragment(
                  text,
                  Lang.ZH,
                  new Addresses(Set.of(), new TreeSet<>(), Set.of(), Map.of(), diagnostics))
              .requireOnce(known);
        }
      }
    }
  }

  private void requireOnce(Map<String, Position> known) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    for (Node node : parser.parseFragmentInput(source.text(), new Element("body"), "")) {
      node.nodeStream(Element.class)
          .forEach(
              element -> {
                once(known, element, "id", PortalFault.ID_TWICE);
                if (element.normalName().equals("nav")) {
                  once(known, element, "aria-label", PortalFault.LABEL_TWICE);
                }
              });
    }
  }

  private void once(
      Map<String, Position> known, Element element, String attribute, PortalFault fault) {
    Attribute one = element.attribute(attribute);
    if (one != null) {
      Position at = source.at(one.sourceRange().nameRange().startPos());
      Position first = known.putIfAbsent(attribute + " " + one.getValue(), at);
      if (first != null && !first.equals(at)) {
        diagnostics.error(at, fault, one.getValue(), first);
      }
    }
  }

  private List<Node> parsed() {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(100);
    List<Node> nodes = parser.parseFragmentInput(source.text(), new Element("body"), "");
    int end = nodes.stream().mapToInt(Fragment::end).max().orElse(0);
    for (ParseError error : parser.getErrors()) {
      boolean isCut = error.getErrorMessage().contains("end of file");
      if (!error.getErrorMessage().contains("EOF token")) {
        report(isCut ? source.text().indexOf('<', end) : begin(error.getPosition()));
      }
    }
    return nodes;
  }

  private static int end(Node node) {
    int[] end = {node.sourceRange().isTracked() ? node.sourceRange().endPos() : 0};
    node.nodeStream(Element.class)
        .filter(inner -> inner.endSourceRange().isTracked())
        .filter(inner -> !inner.endSourceRange().isImplicit())
        .forEach(inner -> end[0] = Math.max(end[0], inner.endSourceRange().endPos()));
    return end[0];
  }

  /** Where the tag or reference began that ends before a place. */
  private int begin(int behind) {
    String text = source.text();
    int tag = text.lastIndexOf('<', Math.max(0, behind - 1));
    int reference = text.lastIndexOf('&', Math.max(0, behind - 1));
    return Math.max(0, Math.max(tag, reference));
  }

  private void report(int offset) {
    int from = Math.max(0, offset);
    Matcher tag = TAG.matcher(source.text()).region(from, source.text().length());
    boolean isTag = tag.lookingAt();
    String name = isTag ? tag.group(2).toLowerCase(Locale.ROOT) : "";
    PortalFault fault =
        name.startsWith("!")
            ? PortalFault.HEAD_ELEMENT
            : isTag && !tag.group(1).isEmpty() && !REFUSED.containsKey(name)
                ? PortalFault.TAG_STRAY
                : REFUSED.getOrDefault(name, PortalFault.MARKUP_BROKEN);
    diagnostics.error(source.at(from), fault, excerpt(from), allowed());
  }

  /** What stands at a place, as far as a reader needs it. */
  private String excerpt(int from) {
    Matcher tag = OPENING.matcher(source.text()).region(from, source.text().length());
    if (tag.lookingAt()) {
      return "<" + tag.group(1) + ">";
    }
    int line = source.text().indexOf('\n', from);
    int end = Math.min(line < 0 ? source.text().length() : line, from + 20);
    return source.text().substring(from, Math.max(from, end)).strip();
  }

  private static String allowed() {
    return String.join(", ", ELEMENTS.keySet());
  }

  private void write(Node node, @Nullable Element parent) {
    if (node instanceof TextNode words) {
      write(words, parent);
    } else if (node instanceof Element element) {
      write(element, parent);
    }
  }

  private void write(TextNode words, @Nullable Element parent) {
    String text = words.getWholeText();
    if (parent != null && CHILDREN.containsKey(parent.normalName()) && !text.isBlank()) {
      Position at = source.at(words.sourceRange().startPos());
      String only = String.join(", ", new TreeSet<>(CHILDREN.get(parent.normalName())));
      diagnostics.error(at, PortalFault.ELEMENT_MISPLACED, text.strip(), parent.normalName(), only);
    }
    requireNothingHidden(text, source.at(words.sourceRange().startPos()));
    if (!isSaid(parent)) {
      int end = words.sourceRange().endPos();
      requireNoNumbers(text, langOf(parent), words.sourceRange().startPos(), end);
    }
    out.append(Html.escape(text));
  }

  /** What is typed in the file itself has been looked at: here it hides behind a reference. */
  private void requireNothingHidden(String text, Position at) {
    Matcher hidden = HiddenSigns.in(text);
    if (hidden.find()) {
      diagnostics.error(at, PortalFault.SIGN_HIDDEN, HiddenSigns.code(hidden.group()));
    }
  }

  private void requireNoNumbers(String text, Lang in, int from, int to) {
    for (Numeral numeral : Notation.numerals(text, in)) {
      if (numeral.isQuantity()) {
        String said = text.substring(numeral.start(), numeral.end());
        boolean isPlain = source.text().startsWith(text, from);
        int at = isPlain ? from + numeral.start() : source.text().indexOf(said, from);
        boolean isThere = at >= 0 && at < to;
        diagnostics.error(source.at(isThere ? at : from), PortalFault.NUMBER_UNPROVED, said);
      }
    }
  }

  /** Whether numbers in an element are none of the report's. */
  private static boolean isSaid(@Nullable Element in) {
    for (Element around = in; around != null; around = around.parent()) {
      if (around.normalName().equals("time") || around.hasAttr("data-technical")) {
        return true;
      }
    }
    return false;
  }

  private Lang langOf(@Nullable Element in) {
    for (Element around = in; around != null; around = around.parent()) {
      if (around.hasAttr("lang")) {
        return around.attr("lang").startsWith("zh") ? Lang.ZH : Lang.EN;
      }
    }
    return lang;
  }

  private void write(Element element, @Nullable Element parent) {
    String name = element.normalName();
    int from = element.sourceRange().startPos();
    if (!ELEMENTS.containsKey(name)) {
      PortalFault fault = REFUSED.getOrDefault(name, PortalFault.ELEMENT_REFUSED);
      if (!element.sourceRange().isImplicit()) {
        diagnostics.error(source.at(from), fault, "<" + name + ">", allowed());
      }
    } else {
      requirePlace(element, parent, from);
      requireClosed(element, from);
    }
    Map<String, String> attributes = attributes(element);
    out.append('<').append(name);
    attributes.forEach(
        (key, value) -> {
          out.append(' ').append(key);
          if (!value.isEmpty() || key.equals("alt")) {
            out.append("=\"").append(Html.escape(value)).append('"');
          }
        });
    out.append('>');
    element.childNodes().forEach(child -> write(child, element));
    if (!EMPTY.contains(name)) {
      out.append("</").append(name).append('>');
    }
  }

  private void requirePlace(Element element, @Nullable Element parent, int from) {
    String name = element.normalName();
    String around = parent == null ? "body" : parent.normalName();
    Set<String> parents = PARENTS.getOrDefault(name, Set.of());
    Set<String> children = CHILDREN.getOrDefault(around, Set.of());
    boolean isLost = !parents.isEmpty() && !parents.contains(around);
    if (isLost || (!children.isEmpty() && !children.contains(name))) {
      String needed = String.join(", ", new TreeSet<>(isLost ? parents : children));
      diagnostics.error(
          source.at(from), PortalFault.ELEMENT_MISPLACED, "<" + name + ">", around, needed);
    }
  }

  private void requireClosed(Element element, int from) {
    boolean isOpened = element.sourceRange().isTracked() && !element.sourceRange().isImplicit();
    boolean isClosed =
        element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit();
    if (isOpened && !isClosed && !EMPTY.contains(element.normalName())) {
      diagnostics.error(source.at(from), PortalFault.TAG_UNCLOSED, element.normalName());
    }
  }

  private Map<String, String> attributes(Element element) {
    Map<String, String> kept = new LinkedHashMap<>();
    String name = element.normalName();
    List<Attribute> typed = new ArrayList<>();
    element.attributes().forEach(typed::add);
    // Where a link leads stands first, and what follows from that behind it.
    typed.sort(Comparator.comparing(one -> !one.getKey().equals("href")));
    for (Attribute one : typed) {
      String key = one.getKey().toLowerCase(Locale.ROOT);
      Position at = source.at(one.sourceRange().nameRange().startPos());
      String value = value(element, key, one.getValue(), at);
      if (value != null) {
        kept.put(key, value);
        if (key.equals("href") && Addresses.isWhole(value)) {
          kept.put("rel", "external");
        }
      }
    }
    switch (name) {
      case "a" -> {
        need(element, "href", "href=\"/…\"");
        boolean hasPicture = !element.select("img[alt]:not([alt=''])").isEmpty();
        if (element.text().isBlank() && element.attr("aria-label").isBlank() && !hasPicture) {
          diagnostics.error(
              source.at(element.sourceRange().startPos()),
              PortalFault.LINK_EMPTY,
              element.attr("href"));
        }
      }
      case "nav" -> need(element, "aria-label", "aria-label=\"…\"");
      case "img" -> picture(element, kept);
      default -> {}
    }
    return kept;
  }

  private void need(Element element, String attribute, String example) {
    if (!element.hasAttr(attribute)) {
      diagnostics.error(
          source.at(element.sourceRange().startPos()),
          PortalFault.ATTRIBUTE_NEEDED,
          "<" + element.normalName() + ">",
          attribute,
          example);
    }
  }

  /** Room is kept for a picture before it comes. */
  private void picture(Element element, Map<String, String> kept) {
    need(element, "src", "src=\"logo.png\"");
    need(element, "alt", "alt=\"…\"");
    String name = element.attr("src").replaceFirst("^\\./", "");
    Size size = addresses.pictures().get(name);
    if (size == null && !Addresses.isWhole(name)) {
      return; // the missing picture was reported
    }
    if (size == null) {
      need(element, "width", "width=\"…\"");
      need(element, "height", "height=\"…\"");
    } else if (!kept.containsKey("width") || !kept.containsKey("height")) {
      kept.put("width", String.valueOf(size.width()));
      kept.put("height", String.valueOf(size.height()));
    }
  }

  /** What an attribute says on a page; null where it may not stand there, which is reported. */
  private @Nullable String value(Element element, String key, String typed, Position at) {
    String name = element.normalName();
    Set<String> own = ELEMENTS.get(name);
    requireNothingHidden(typed, at);
    if (key.startsWith("on")) {
      return diagnostics.refuse(at, PortalFault.SCRIPT_ATTRIBUTE, key);
    }
    if (key.equals("style")) {
      return diagnostics.refuse(at, PortalFault.STYLE_ATTRIBUTE, typed);
    }
    if (own == null) {
      return null; // the element itself was reported
    }
    if (!own.contains(key) && !ALL_MAY.contains(key)) {
      Set<String> all = new TreeSet<>(own);
      all.addAll(ALL_MAY);
      return diagnostics.refuse(
          at, PortalFault.ATTRIBUTE_REFUSED, key, "<" + name + ">", String.join(", ", all));
    }
    return switch (key) {
      case "href" -> addresses.link(typed.strip(), at);
      case "src" -> addresses.picture(typed.strip(), at);
      case "class" -> classes(typed, at);
      case "id" -> form(key, typed, at) == null ? null : Portal.PREFIX + typed;
      case "alt", "aria-label" -> {
        int from = source.offset(at.line(), 1) + at.column() - 1;
        requireNoNumbers(typed, langOf(element), from, source.text().length());
        yield typed;
      }
      default -> form(key, typed, at);
    };
  }

  private @Nullable String form(String key, String typed, Position at) {
    Pattern form = FORMS.get(key);
    if (form != null && !form.matcher(typed).matches()) {
      return diagnostics.refuse(at, PortalFault.ATTRIBUTE_WRONG, key, typed);
    }
    return typed;
  }

  private @Nullable String classes(String typed, Position at) {
    List<String> names = new ArrayList<>();
    for (String name : typed.strip().split("\\s+", -1)) {
      if (!NAME.matcher(name).matches()) {
        return diagnostics.refuse(at, PortalFault.ATTRIBUTE_WRONG, "class", typed);
      }
      names.add(Portal.PREFIX + name);
    }
    return String.join(" ", names);
  }
}
