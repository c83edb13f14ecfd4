package reportsite.site;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.HanSpans;
import reportsite.model.Figure;
import reportsite.model.Passage;
import reportsite.model.Report;
import reportsite.model.Span;
import reportsite.text.Html;
import reportsite.text.Lang;

/** The report's full text, unchanged, with every figure of the ledger marked and linked. */
final class TextPage implements PageProducer {

  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]+、[^。]{1,40}");
  private static final Pattern LEAD = Pattern.compile("（[一二三四五六七八九十]+）[^。]{1,60}。");
  private static final int LONGEST_TITLE_LINE = 30;

  /** What the template sees. */
  public record View(List<Row> rows, String sourceHref, String sha256, String file) {}

  /**
   * A passage.
   *
   * @param style how it is set
   * @param html the Chinese, its figures marked
   * @param english its English where the page is English and there is one; else null
   */
  public record Row(int number, String anchor, String style, Html html, @Nullable Html english) {}

  @Override
  public Stream<SitePage> pages(Edition edition) {
    Report report = edition.report();
    Address here = edition.text();
    Map<Integer, List<Figure>> figures =
        report.figures().stream()
            .collect(Collectors.groupingBy(Figure::passage, TreeMap::new, Collectors.toList()));
    List<Passage> passages = report.source().passages();
    int opening = openingLines(passages);
    View view =
        new View(
            passages.stream()
                .map(
                    passage -> {
                      List<Figure> own = figures.getOrDefault(passage.number(), List.of());
                      return new Row(
                          passage.number(),
                          passage.anchor(),
                          style(passage, opening),
                          marked(edition, here, passage, own),
                          english(edition, passage));
                    })
                .toList(),
            here.to(Addresses.dataFile(report.id(), "report.txt")),
            report.source().sha256(),
            report.source().file());
    return Stream.of(
        edition.page(
            Section.Common.TEXT,
            here,
            "text.ftlh",
            edition.word("text-title"),
            edition.word("text-description", report.title()),
            view));
  }

  private static @Nullable Html english(Edition edition, Passage passage) {
    return switch (edition.lang()) {
      case ZH -> null;
      case EN ->
          edition
              .report()
              .translation(passage)
              .map(translation -> HanSpans.html(translation.en(), Lang.EN))
              .orElse(null);
    };
  }

  /** How many short lines open the report before the first paragraph or salutation. */
  static int openingLines(List<Passage> passages) {
    int count = 0;
    while (count < passages.size()
        && passages.get(count).text().length() <= LONGEST_TITLE_LINE
        && !passages.get(count).text().matches(".*[：:。]")) {
      count++;
    }
    return count;
  }

  static String style(Passage passage, int opening) {
    return passage.number() == 1
        ? "title"
        : passage.number() <= opening
            ? "opening"
            : HEADING.matcher(passage.text()).matches() ? "heading" : "paragraph";
  }

  private static Html marked(Edition edition, Address here, Passage passage, List<Figure> figures) {
    String text = passage.text();
    Matcher lead = LEAD.matcher(text);
    int bold = lead.lookingAt() ? lead.end() : 0;
    StringBuilder out = new StringBuilder();
    if (bold > 0) {
      out.append("<strong>").append(Html.escape(text.substring(0, bold))).append("</strong>");
    }
    int at = bold;
    for (Map.Entry<Span, List<Figure>> place : places(edition.report(), figures).entrySet()) {
      Span span = place.getKey();
      if (span.start() >= at) {
        out.append(Html.escape(text.substring(at, span.start())));
        out.append(mark(edition, here, text.substring(span.start(), span.end()), place.getValue()));
        at = span.end();
      }
    }
    return new Html(out.append(Html.escape(text.substring(at))).toString());
  }

  private static Map<Span, List<Figure>> places(Report report, List<Figure> figures) {
    return figures.stream()
        .sorted(Comparator.comparingInt(figure -> report.valueSpan(figure).orElseThrow().start()))
        .collect(
            Collectors.groupingBy(
                figure -> report.valueSpan(figure).orElseThrow(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /**
   * The numeral as a link to its figure; where two figures share it, each has its own link and
   * anchor.
   */
  private static String mark(Edition edition, Address here, String text, List<Figure> figures) {
    StringBuilder out = new StringBuilder();
    for (Figure figure : figures) {
      boolean first = out.isEmpty();
      out.append(
          "<a class=\"fig%s\" id=\"f-%s\" href=\"%s\" title=\"%s\">%s</a>"
              .formatted(
                  first ? "" : " also",
                  figure.id(),
                  Html.escape(here.to(edition.figure(figure.id()))),
                  Html.escape(edition.labels().name(figure)),
                  first
                      ? Html.escape(text)
                      : "<span class=\"sr\">"
                          + Html.escape(edition.labels().name(figure))
                          + "</span>"));
    }
    return out.toString();
  }
}
