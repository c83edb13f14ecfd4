package reportsite.site;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.model.Span;
import reportsite.model.ledger.Figure;
import reportsite.site.PassageRows.Shown;
import reportsite.text.Html;
import reportsite.text.Lang;

/** The text of a passage on a reading page: its opening sentence set off, its numbers linked. */
final class PassageMarkup {

  private static final Pattern CHINESE_LEAD = Pattern.compile("（[一二三四五六七八九十]+）[^。]{1,60}。");
  private static final Pattern ENGLISH_LEAD = Pattern.compile("\\([0-9]{1,2}\\) [^.]{1,200}\\.");

  /** Whether the numbers can be linked to: at most one text of a page has their anchors. */
  enum Anchors {
    HERE,
    ELSEWHERE
  }

  /** How the words between the numbers are written. */
  interface Words {
    Html html(String words, Lang lang);
  }

  private final Edition edition;
  private final Address here;
  private final Shown shown;

  PassageMarkup(Edition edition, Address here, Shown shown) {
    this.edition = edition;
    this.here = here;
    this.shown = shown;
  }

  Html html(String text, Lang lang, Map<Span, List<Figure>> places, Anchors anchors, Words words) {
    int lead = lead(text, lang);
    StringBuilder out = new StringBuilder();
    UnaryOperator<String> write = part -> part.isEmpty() ? "" : words.html(part, lang).markup();
    int at = 0;
    boolean open = lead > 0;
    out.append(open ? "<strong>" : "");
    for (Map.Entry<Span, List<Figure>> place : places.entrySet()) {
      Span span = place.getKey();
      if (span.start() < at) {
        continue;
      }
      if (open && span.start() >= lead) {
        out.append(write.apply(text.substring(at, lead))).append("</strong>");
        at = lead;
        open = false;
      }
      out.append(write.apply(text.substring(at, span.start())));
      out.append(number(text.substring(span.start(), span.end()), place.getValue(), anchors));
      at = span.end();
    }
    if (open) {
      int stop = Math.max(at, lead);
      out.append(write.apply(text.substring(at, stop))).append("</strong>");
      at = stop;
    }
    return new Html(out.append(write.apply(text.substring(at))).toString());
  }

  private static int lead(String text, Lang lang) {
    Pattern pattern =
        switch (lang) {
          case ZH -> CHINESE_LEAD;
          case EN -> ENGLISH_LEAD;
        };
    Matcher lead = pattern.matcher(text);
    return lead.lookingAt() ? lead.end() : 0;
  }

  /** A number as a link to its figure; where several figures share it, each has its own link. */
  private String number(String text, List<Figure> figures, Anchors anchors) {
    StringBuilder out = new StringBuilder();
    for (Figure figure : figures) {
      out.append(
          out.isEmpty() ? link(figure, "fig", anchors, Html.escape(text)) : also(figure, anchors));
    }
    return out.toString();
  }

  /** A figure without words of its own in the text: a sign that leads to it. */
  String also(Figure figure, Anchors anchors) {
    String name = Html.escape(edition.labels().name(figure));
    return link(figure, "fig also", anchors, "<span class=\"sr\">" + name + "</span>");
  }

  private String link(Figure figure, String style, Anchors anchors, String content) {
    String id = anchors == Anchors.HERE ? " id=\"f-" + figure.id() + "\"" : "";
    return "<a class=\"%s\"%s href=\"%s\"%s>%s</a>"
        .formatted(
            style, id, Html.escape(here.to(edition.figure(figure.id()))), hint(figure), content);
  }

  /** What a number measures, on the pages of one language; that of both would be too long. */
  private String hint(Figure figure) {
    return switch (shown) {
      case ONE -> " title=\"" + Html.escape(edition.labels().name(figure)) + "\"";
      case BOTH -> "";
    };
  }
}
