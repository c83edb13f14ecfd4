package reportsite.output.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
 * @param isHiddenFromSearch whether search engines are told to leave it out
 * @param hasDraftNotice whether readers are told that it is in draft
 */
public record PageProofs(
    List<Numeral> unproved,
    List<Words> quotations,
    List<Words> citations,
    List<Words> names,
    List<Words> derived,
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
        unproved, quotations, citations, names, derived, page.isHiddenFromSearch(), notice);
  }

  private static List<Numeral> numerals(ReaderText.Run run, boolean isSeen, NumeralFinder finder) {
    Words words = new Words(run.text(), run.lang());
    return finder.find(run.text(), run.lang()).stream()
        .map(span -> new Numeral(span.in(run.text()), words, span.start(), isSeen))
        .toList();
  }

  private static boolean proves(Element element, Numeral numeral) {
    return NumeralAudit.proves(element)
        && NumeralAudit.says(ReaderText.plain(element.text()), numeral.text());
  }

  private static Words words(Element element) {
    return new Words(ReaderText.plain(element.text()), AuditedPage.langOf(element));
  }
}
