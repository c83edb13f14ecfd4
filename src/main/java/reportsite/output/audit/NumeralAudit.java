package reportsite.output.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.output.audit.AuditRules.NumeralFinder.TextRange;
import reportsite.text.Lang;

/**
 * Every numeral a reader meets says what it is: a figure of the ledger in its one wording, a
 * quotation, a date, a derived count, a part of a name. What is only heard or shown on hovering
 * repeats the page.
 */
final class NumeralAudit {

  private static final Set<String> SPOKEN =
      Set.of(
          "title",
          "alt",
          "aria-label",
          "aria-description",
          "aria-valuetext",
          "aria-roledescription",
          "placeholder");
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?i)description|(?:og|twitter):(?:title|description|image:alt)");
  private static final int CONTEXT = 16;
  private static final int REMEMBERED = 20_000;

  private final AuditRules rules;
  private final boolean hasFalls;
  private final Diagnostics diagnostics;
  private final Map<ReaderText.Run, List<TextRange>> known = new ConcurrentHashMap<>();

  NumeralAudit(AuditRules rules, Diagnostics diagnostics) {
    this.rules = rules;
    this.hasFalls = rules.hasFalls();
    this.diagnostics = diagnostics;
  }

  void check(AuditedPage page, ReaderText text) {
    for (ReaderText.Run run : text.seen()) {
      for (TextRange span : unproved(run.text(), run.lang())) {
        report(page, AuditFault.NUMERAL_WITHOUT_ORIGIN, span.in(run.text()), around(run, span));
      }
    }
    Echo echo = new Echo(page);
    echo.check(new ReaderText.Run(page.title(), AuditedPage.langOf(page.body())), "<title>");
    text.drawingNames().forEach(run -> echo.check(run, "svg <title>/<desc>"));
    for (Element element : page.elements()) {
      spoken(element, echo::check);
      if (element.has("data-figure")) {
        checkFigure(page, element);
      }
      if (element.has("data-corrected")) {
        checkCorrected(page, element);
      }
    }
  }

  /** What is only heard of an element or shown on hovering, and where it stands. */
  static void spoken(Element element, BiConsumer<ReaderText.Run, String> taker) {
    for (Element.Attribute attribute : element.attributes()) {
      if (SPOKEN.contains(attribute.name())) {
        String text = withoutOwn(ReaderText.plain(attribute.value()), element);
        taker.accept(new ReaderText.Run(text, AuditedPage.langOf(element)), attribute.name());
      }
    }
    if (element.name().equals("meta")) {
      String name = element.attribute("name") + element.attribute("property");
      if (DESCRIPTION.matcher(name).matches()) {
        String text = ReaderText.plain(element.attribute("content"));
        taker.accept(new ReaderText.Run(text, AuditedPage.langOf(element)), "meta " + name);
      }
    }
  }

  /** What is said of an element beside its own words, which are audited where they stand. */
  private static String withoutOwn(String said, Element element) {
    String own = ReaderText.plain(element.text());
    return said.startsWith(own) ? said.substring(own.length()) : said;
  }

  private void checkFigure(AuditedPage page, Element element) {
    String id = element.attribute("data-figure");
    String shown = ReaderText.plain(element.text());
    Lang lang = AuditedPage.langOf(element);
    Set<String> readings = rules.renderingsIn(lang).get(id);
    if (readings == null) {
      Object hint = NearMiss.hint(id, rules.renderingsIn(lang).keySet());
      report(page, AuditFault.FIGURE_UNKNOWN, id, shown, hint);
      return;
    }
    String known = String.join(" / ", new TreeSet<>(readings));
    boolean isSize = rules.sizesOf(id, lang).contains(shown);
    if (!readings.contains(shown) && !isSize) {
      report(page, AuditFault.FIGURE_READS_OTHERWISE, id, shown, known);
    } else if (!readings.contains(shown) && !isFallTold(element, lang)) {
      report(page, AuditFault.FALL_WITHOUT_WORD, id, shown, known);
    }
  }

  /** What is struck through was published once, of just that. */
  private void checkCorrected(AuditedPage page, Element element) {
    String of = element.attribute("data-corrected");
    String shown = ReaderText.plain(element.text());
    Set<String> known = rules.corrected().getOrDefault(of, Set.of());
    if (!known.contains(shown)) {
      String all = String.join(" / ", new TreeSet<>(known));
      report(page, AuditFault.CORRECTED_UNKNOWN, of, shown, all);
    }
  }

  /** Whether the text in which an element stands says that its number is a fall. */
  private boolean isFallTold(Element element, Lang lang) {
    Element block = element;
    while (isWithinALine(block) && block.parent() != null) {
      block = block.parent();
    }
    StringBuilder text = new StringBuilder();
    int[] ends = new int[2];
    appendWithEnds(block, element, text, ends);
    return rules.falls().areTold(text.toString(), new TextRange(ends[0], ends[1]), lang);
  }

  /** The whole text in an element, and where that of one in it begins and ends. */
  private static void appendWithEnds(Element in, Element one, StringBuilder text, int[] ends) {
    if (in == one) {
      ends[0] = text.length();
      ends[1] = text.append(one.wholeText()).length();
      return;
    }
    for (Object child : in.children()) {
      if (child instanceof Element inner) {
        appendWithEnds(inner, one, text, ends);
      } else {
        text.append(child);
      }
    }
  }

  private static boolean isWithinALine(Element element) {
    return !element.isBlock() && !element.name().equals("text");
  }

  /** The numerals of a text that stand in no declared name. Most texts stand on many pages. */
  private List<TextRange> unproved(String text, Lang lang) {
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(new ReaderText.Run(text, lang), run -> find(text, lang));
  }

  private List<TextRange> find(String text, Lang lang) {
    if (text.isEmpty()) {
      return List.of();
    }
    // In a Chinese passage of an English page, what is said of a figure is English.
    return rules.finder().find(text, lang).stream()
        .filter(
            span ->
                Stream.of(Lang.values())
                    .flatMap(one -> rules.namesIn(one).stream())
                    .noneMatch(name -> covers(text, name, span)))
        .toList();
  }

  private static boolean covers(String text, String name, TextRange span) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (at <= span.start() && span.end() <= at + name.length()) {
        return true;
      }
    }
    return false;
  }

  private static String around(ReaderText.Run run, TextRange span) {
    String text = run.text();
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    String excerpt = text.substring(from, to).replace(ReaderText.GAP, '…');
    return (from > 0 ? "…" : "") + excerpt + (to < text.length() ? "…" : "");
  }

  private void report(AuditedPage page, AuditFault fault, Object... particulars) {
    diagnostics.error(Position.of(page.path()), fault, particulars);
  }

  /** Compares texts beside the page with what the page itself proves. */
  private final class Echo {

    private final AuditedPage page;
    private @Nullable List<String> proved;

    Echo(AuditedPage page) {
      this.page = page;
    }

    void check(ReaderText.Run run, String where) {
      for (TextRange span : unproved(run.text(), run.lang())) {
        String numeral = span.in(run.text());
        if (proved().stream().noneMatch(text -> says(text, numeral))) {
          report(page, AuditFault.NUMERAL_NOT_ON_PAGE, numeral, where, around(run, span));
        } else if (hasFalls && isHalfTold(run, span)) {
          report(page, AuditFault.FALL_NOT_TOLD, numeral, where, around(run, span));
        }
      }
    }

    private List<String> proved() {
      if (proved == null) {
        proved =
            page.elements().stream().filter(NumeralAudit::proves).flatMap(this::wordings).toList();
      }
      return proved;
    }

    /** Whether the page proves a numeral only as the amount of a fall, which is not told here. */
    private boolean isHalfTold(ReaderText.Run run, TextRange span) {
      String numeral = span.in(run.text());
      List<Element> proving =
          page.elements().stream()
              .filter(NumeralAudit::proves)
              .filter(element -> wordings(element).anyMatch(text -> says(text, numeral)))
              .toList();
      return !proving.isEmpty()
          && proving.stream().allMatch(element -> isAlwaysFall(element, numeral))
          && !rules.falls().areTold(run.text(), span, run.lang());
    }

    /** One id may be a fall in one report and, as the target before, a rise in another. */
    private boolean isAlwaysFall(Element element, String numeral) {
      Lang lang = AuditedPage.langOf(element);
      String figure = element.attribute("data-figure");
      return !rules.sizesOf(figure, lang).isEmpty()
          && rules.renderingsIn(lang).getOrDefault(figure, Set.of()).stream()
              .filter(text -> text.contains(numeral))
              .allMatch(
                  text -> {
                    int at = text.indexOf(numeral);
                    TextRange span = new TextRange(at, at + numeral.length());
                    return rules.falls().areTold(text, span, lang);
                  });
    }

    /**
     * What an element says, and the other wordings of its figure: "seventh" where the page has
     * "7th".
     */
    private Stream<String> wordings(Element element) {
      Stream<String> own = Stream.of(ReaderText.plain(element.text()));
      Set<String> others =
          rules
              .renderingsIn(AuditedPage.langOf(element))
              .getOrDefault(element.attribute("data-figure"), Set.of());
      return Stream.concat(own, others.stream());
    }
  }

  /** Whether an element says where its numerals come from. */
  static boolean proves(Element element) {
    return element.has("data-figure")
        || element.has("data-derived")
        || element.has("data-name")
        || element.has("data-period")
        || element.name().equals("time");
  }

  /** Whether the numeral stands there whole: 6% is not said by 16%. */
  static boolean says(String text, String numeral) {
    for (int at = text.indexOf(numeral); at >= 0; at = text.indexOf(numeral, at + 1)) {
      int end = at + numeral.length();
      boolean headFree = at == 0 || !isOfNumber(text.charAt(at - 1));
      if (headFree && (end == text.length() || !isOfNumber(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '.' || c == ',';
  }
}
