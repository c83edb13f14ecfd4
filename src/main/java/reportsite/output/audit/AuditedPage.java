package reportsite.output.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reportsite.output.OutputFile;
import reportsite.text.Lang;

/** A finished page, parsed once for all audits. */
final class AuditedPage {

  private final String path;
  private final Element root;
  private final List<Element> elements = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final NavigableSet<String> idsTwice = new TreeSet<>();

  private AuditedPage(String path, Element root) {
    this.path = path;
    this.root = root;
    root.walk(elements::add);
    for (Element element : elements) {
      if (element.has("id") && !ids.add(element.attribute("id"))) {
        idsTwice.add(element.attribute("id"));
      }
    }
  }

  static AuditedPage parse(OutputFile file) {
    return new AuditedPage(file.path(), MarkupReader.read(file.text()));
  }

  String path() {
    return path;
  }

  /** All of it. */
  Element root() {
    return root;
  }

  /** What readers see; an empty one where a page has none. */
  Element body() {
    Element body = root.find("body");
    return body == null ? new Element("body", root, List.of()) : body;
  }

  List<Element> elements() {
    return elements;
  }

  Set<String> ids() {
    return ids;
  }

  NavigableSet<String> idsTwice() {
    return idsTwice;
  }

  /** The text of {@code <title>}, in one line. */
  String title() {
    Element head = root.find("head");
    Element title = head == null ? null : head.find("title");
    return title == null ? "" : ReaderText.plain(title.text());
  }

  /** What {@code <html>} says, empty if nothing. */
  String langTag() {
    return root.attribute("lang");
  }

  /** A page that only sends readers on to another. */
  boolean isRedirect() {
    return elements.stream()
        .anyMatch(
            element ->
                element.name().equals("meta")
                    && element.attribute("http-equiv").equalsIgnoreCase("refresh"));
  }

  /** The figures that it shows, each as often. */
  List<String> figures() {
    return elements.stream()
        .map(element -> element.attribute("data-figure"))
        .filter(figure -> !figure.isEmpty())
        .toList();
  }

  /** Whether search engines are told to leave it out. */
  boolean isHiddenFromSearch() {
    return elements.stream()
        .anyMatch(
            element ->
                element.name().equals("meta")
                    && element.attribute("name").equals("robots")
                    && element.attribute("content").contains("noindex"));
  }

  /** The language an element is in, by the nearest {@code lang} around it. */
  static Lang langOf(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      Lang lang = lang(around.attribute("lang"));
      if (lang != null) {
        return lang;
      }
    }
    return Lang.ZH;
  }

  /** The language with that BCP 47 tag; a region may be left out or another one. */
  static @Nullable Lang lang(String tag) {
    if (tag.isEmpty()) {
      return null;
    }
    for (Lang lang : Lang.values()) {
      if (tag.equals(lang.tag()) || tag.equals(lang.code()) || tag.startsWith(lang.code() + "-")) {
        return lang;
      }
    }
    return null;
  }
}
