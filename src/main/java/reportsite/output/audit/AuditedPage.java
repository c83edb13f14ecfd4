package reportsite.output.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import reportsite.output.OutputFile;
import reportsite.text.Lang;

/** A finished page, parsed once for all audits. */
final class AuditedPage {

  private final String path;
  private final Document document;
  private final List<Element> elements;
  private final Set<String> ids = new HashSet<>();
  private final NavigableSet<String> idsTwice = new TreeSet<>();

  private AuditedPage(String path, Document document) {
    this.path = path;
    this.document = document;
    this.elements = new ArrayList<>(document.getAllElements());
    for (Element element : elements) {
      if (element.hasAttr("id") && !ids.add(element.attr("id"))) {
        idsTwice.add(element.attr("id"));
      }
    }
  }

  static AuditedPage parse(OutputFile file) {
    return new AuditedPage(file.path(), Jsoup.parse(file.text(), ""));
  }

  String path() {
    return path;
  }

  Document document() {
    return document;
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
    Element title = document.head().selectFirst("> title");
    return title == null ? "" : ReaderText.plain(title.text());
  }

  /** What {@code <html>} says, empty if nothing. */
  String langTag() {
    Element html = document.selectFirst("html");
    return html == null ? "" : html.attr("lang");
  }

  /** A page that only sends readers on to another. */
  boolean isRedirect() {
    return document.selectFirst("meta[http-equiv=refresh i]") != null;
  }

  /** The language an element is in, by the nearest {@code lang} around it. */
  Lang langOf(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      Lang lang = lang(around.attr("lang"));
      if (lang != null) {
        return lang;
      }
    }
    return Lang.ZH;
  }

  /** The language with that BCP 47 tag; a region may be left out or another one. */
  static @Nullable Lang lang(String tag) {
    for (Lang lang : Lang.values()) {
      if (tag.equals(lang.tag()) || tag.equals(lang.code()) || tag.startsWith(lang.code() + "-")) {
        return lang;
      }
    }
    return null;
  }
}
