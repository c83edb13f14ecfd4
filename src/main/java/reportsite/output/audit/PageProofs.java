package reportsite.output.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reportsite.output.OutputFile;
import reportsite.output.audit.AuditRules.NumeralFinder;
import reportsite.text.Lang;

/**
 * What a finished page says that only something outside of it can prove, for whoever has nothing
 * but the site.
 *
 * @param unproved its numerals that do not say what they are
 * @param quotations what it sets as words of a report
 * @param citations what it takes from a report, be it with the place where it stands there
 * @param names what it calls a name
 * @param derived what it says to be counted or computed by the site, or to have been corrected
 * @param places where it shows figures
 * @param charts which figures it draws, and lists beside the drawing
 * @param isHiddenFromSearch whether search engines are told to leave it out
 * @param hasDraftNotice whether readers are told that it is in draft
 */
public record PageProofs(
    List<Numeral> unproved,
    List<Words> quotations,
    List<Words> citations,
    List<Words> names,
    List<Words> derived,
    List<Place> places,
    List<Chart> charts,
    boolean isHiddenFromSearch,
    boolean hasDraftNotice) {

  private static final Set<String> QUOTES = Set.of("q", "blockquote");

  /** Whether a number stands in a text, whole. */
  public static boolean says(String text, String numeral) {
    return NumeralAudit.says(text, numeral);
  }

  /** A text of a page, in one line. */
  public record Words(String text, Lang lang) {}

  /**
   * Where a figure is shown.
   *
   * @param link where it leads; empty where it leads nowhere
   * @param isInRow whether it stands in a row of a table
   * @param before the text in front of it: of its row, or else of its line, from the figure before
   * @param promises the links to the entries in which it may stand, the nearest first
   */
  public record Place(
      String figure, String link, boolean isInRow, String before, List<String> promises) {}

  /**
   * A chart with its table.
   *
   * @param drawn the figures of its drawings
   * @param listed those of its table
   */
  public record Chart(String title, Set<String> drawn, Set<String> listed) {}

  /**
   * A numeral.
   *
   * @param within the text that it stands in
   * @param isSeen whether it stands in the page's own words; else it is in a title or a description
   *     of the page or of a part of it, and the page has it nowhere in these words
   */
  public record Numeral(String text, Words within, int start, boolean isSeen) {

    /** Whether it stands in a name. */
    public boolean isIn(String name) {
      String words = within.text();
      for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
        if (at <= start && start + text.length() <= at + name.length()) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * Reads a page.
   *
   * @param finder finds numerals that need a proof
   */
  public static PageProofs of(String path, byte[] content, NumeralFinder finder) {
    AuditedPage page =
        AuditedPage.parse(OutputFile.of(path, new String(content, StandardCharsets.UTF_8)));
    ReaderText text = ReaderText.of(page);
    List<Numeral> unproved = new ArrayList<>();
    text.seen().forEach(run -> unproved.addAll(numerals(run, true, finder)));
    List<ReaderText.Run> repeating = new ArrayList<>(text.drawingNames());
    repeating.add(new ReaderText.Run(page.title(), AuditedPage.langOf(page.body())));
    List<Words> quotations = new ArrayList<>();
    List<Words> citations = new ArrayList<>();
    List<Words> names = new ArrayList<>();
    List<Words> derived = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Chart> charts = new ArrayList<>();
    boolean notice = false;
    for (Element element : page.elements()) {
      if (QUOTES.contains(element.name())) {
        quotations.add(words(element));
      } else if (element.has("data-quotation")) {
        citations.add(words(element));
        element.walk(
            part -> {
              if (part != element && part.has("lang")) {
                citations.add(words(part));
              }
            });
      } else if (element.has("data-name")) {
        names.add(words(element));
      } else if (element.has("data-derived") || element.has("data-corrected")) {
        derived.add(words(element));
      }
      if (element.name().equals("data") && element.has("data-figure")) {
        places.add(place(element));
      }
      if (element.name().equals("figure") && element.hasClass("chart")) {
        charts.add(chart(element));
      }
      NumeralAudit.spoken(element, (run, where) -> repeating.add(run));
      notice |= element.name().equals("aside") && element.hasClass("draft");
    }
    for (ReaderText.Run run : repeating) {
      for (Numeral numeral : numerals(run, false, finder)) {
        if (page.elements().stream().noneMatch(element -> proves(element, numeral))) {
          unproved.add(numeral);
        }
      }
    }
    return new PageProofs(
        unproved,
        quotations,
        citations,
        names,
        derived,
        places,
        charts,
        page.isHiddenFromSearch(),
        notice);
  }

  private static List<Numeral> numerals(ReaderText.Run run, boolean isSeen, NumeralFinder finder) {
    Words words = new Words(run.text(), run.lang());
    return finder.find(run.text(), run.lang()).stream()
        .map(span -> new Numeral(span.in(run.text()), words, span.start(), isSeen))
        .toList();
  }

  private static Chart chart(Element figure) {
    List<String> titles = new ArrayList<>();
    Set<String> drawn = new HashSet<>();
    Set<String> listed = new HashSet<>();
    figure.walk(
        inner -> {
          if (inner.has("data-figure")) {
            Set<String> there = inner.name().equals("data") ? listed : drawn;
            there.add(inner.attribute("data-figure"));
          } else if (inner.name().equals("title")) {
            titles.add(ReaderText.plain(inner.text()));
          }
        });
    return new Chart(titles.isEmpty() ? "" : titles.get(0), drawn, listed);
  }

  private static Place place(Element figure) {
    Element line = null;
    Element row = null;
    String link = "";
    List<String> promises = new ArrayList<>();
    for (Element one = figure; one != null; one = one.parent()) {
      line = line == null && one.isBlock() ? one : line;
      row = row == null && one.name().equals("tr") ? one : row;
      link = link.isEmpty() && one.name().equals("a") ? one.attribute("href") : link;
      if (one.has("id")) {
        promises.add("#" + one.attribute("id"));
      }
      if (one.name().equals("li")) {
        one.walk(
            inner -> {
              if (inner.name().equals("a") && inner.hasClass("what")) {
                promises.add(inner.attribute("href"));
              }
            });
      }
    }
    StringBuilder before = new StringBuilder();
    if (row != null) {
      readBefore(row, figure, true, before);
    }
    // A number that stands alone has its name on the line above.
    for (int i = 0; i < 2 && row == null && line != null && before.toString().isBlank(); i++) {
      before.setLength(0);
      readBefore(line, figure, false, before);
      line = line.parent();
    }
    return new Place(
        figure.attribute("data-figure"), link, row != null, before.toString().strip(), promises);
  }

  /** Reads what stands in front of one element in another; true when that is reached. */
  private static boolean readBefore(Element in, Element one, boolean isRow, StringBuilder before) {
    for (Object child : in.children()) {
      if (child == one) {
        return true;
      }
      if (!(child instanceof Element inner)) {
        before.append(child);
      } else if (!inner.isData() && readBefore(inner, one, isRow, before)) {
        return true;
      } else if (!isRow && inner.has("data-figure")) {
        before.setLength(0);
      } else if (inner.isBlock()) {
        before.append('\n');
      }
    }
    return false;
  }

  private static boolean proves(Element element, Numeral numeral) {
    return NumeralAudit.proves(element)
        && NumeralAudit.says(ReaderText.plain(element.text()), numeral.text());
  }

  private static Words words(Element element) {
    return new Words(ReaderText.plain(element.text()), AuditedPage.langOf(element));
  }
}
