package reportsite.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.output.audit.AuditRules.NumeralFinder.TextRange;
import reportsite.output.audit.PageProofs;
import reportsite.output.audit.PageProofs.Words;
import reportsite.text.HiddenSigns;
import reportsite.text.Lang;
import reportsite.verify.Verification.VerifyFault;

/**
 * What the pages of a site say beside the figures that they mark: numbers that come from nowhere,
 * words of a report that it does not have, and whether a page is in draft.
 */
final class PageWords {

  private static final Pattern CHECKS = Pattern.compile("(zh|en)/[^/]+/checks[.]html");
  private static final Pattern PAGE = Pattern.compile("(zh|en)/.+[.]html");
  private static final Pattern STAGED_LINK =
      Pattern.compile(
          "<a [^<>]*href=\"([^\"#]+)\"[^<>]*>(?:(?!</a>).)*+</a>\\s*<small class=\"stage\">");
  private static final Pattern DERIVED =
      Pattern.compile("<data value=\"([^\"<>]*)\" data-derived>([^<]*)<");

  /** A reference to a sign by its code, or by one of the names that no page of ours uses. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:#[xX](?<hex>[0-9A-Fa-f]{1,6})|#(?<code>[0-9]{1,7})"
              + "|(?<name>(?!(?:amp|lt|gt|quot|apos|nbsp);)[A-Za-z][A-Za-z0-9]{1,40};))");

  /** What turns the order of signs. */
  private static final Pattern TURNING =
      Pattern.compile("<bd[oi]\\b|<[A-Za-z][^<>]*\\sdir\\b", Pattern.CASE_INSENSITIVE);

  /** Behind signs that would else be drawn as pictures. */
  private static final int AS_TEXT = 0xFE0E;

  private static final String STAGE_MARK = " class=\"stage\"";
  private static final Pattern ADDRESS = Pattern.compile("”?(?:https?://[!-~]+)?$");
  private static final Pattern PASSAGE = Pattern.compile("[0-9]+[:：]“?");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u3000]+");

  private final Diagnostics diagnostics;
  private final Map<String, PageProofs> pages = new TreeMap<>();
  private final FigurePlaces places;
  private final Map<String, List<String>> stagedLinks = new TreeMap<>();
  private final Map<String, List<String>> counts = new TreeMap<>();
  private final Set<String> staged = new HashSet<>();

  PageWords(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.places = new FigurePlaces(diagnostics);
  }

  /** Reads a page as it is had. */
  void note(String path, byte[] content, String page) {
    if (!PAGE.matcher(path).matches()) {
      return;
    }
    requireNothingHidden(path, page);
    PageProofs proofs = PageProofs.of(path, content, PageWords::quantities);
    pages.put(path, proofs);
    places.note(path, proofs);
    if (page.contains(STAGE_MARK)) {
      staged.add(path);
    }
    counts.put(path, DERIVED.matcher(page).results().map(one -> one.group(1)).sorted().toList());
    Matcher link = STAGED_LINK.matcher(page);
    while (link.find()) {
      stagedLinks
          .computeIfAbsent(Verification.linked(path, link.group(1)), any -> new ArrayList<>())
          .add(path);
    }
  }

  /** Signs by which a page would show readers something else than programs read. */
  private void requireNothingHidden(String path, String page) {
    Matcher hidden = HiddenSigns.in(page);
    Matcher turning = TURNING.matcher(page);
    if (hidden.find()) {
      error(path, VerifyFault.SIGN_HIDDEN, HiddenSigns.code(hidden.group()));
      return;
    }
    if (turning.find()) {
      error(path, VerifyFault.SIGN_HIDDEN, beginning(turning.group()));
      return;
    }
    Matcher reference = REFERENCE.matcher(page);
    while (reference.find()) {
      String hex = reference.group("hex");
      String code = hex == null ? reference.group("code") : hex;
      int sign = code == null ? -1 : Integer.parseInt(code, hex == null ? 10 : 16);
      boolean isPlain =
          sign == AS_TEXT
              || (Character.isValidCodePoint(sign)
                  && !HiddenSigns.isHiding(Character.toString(sign)));
      if (!isPlain) {
        error(path, VerifyFault.SIGN_HIDDEN, reference.group());
        return;
      }
    }
  }

  static List<TextRange> quantities(String text, Lang lang) {
    return Notation.numerals(text, lang).stream()
        .filter(Numeral::isQuantity)
        .map(numeral -> new TextRange(numeral.start(), numeral.end()))
        .toList();
  }

  /** All that is said by the data of the reports, and by the pages for themselves. */
  Said said(List<ReportData> reports) {
    Set<String> names =
        pages.entrySet().stream()
            .filter(page -> CHECKS.matcher(page.getKey()).matches())
            .flatMap(page -> page.getValue().names().stream())
            .map(Words::text)
            .filter(name -> !name.isBlank())
            .collect(Collectors.toSet());
    Set<String> derived =
        pages.values().stream()
            .flatMap(page -> page.derived().stream())
            .map(Words::text)
            .collect(Collectors.toSet());
    String words =
        reports.stream()
            .flatMap(report -> report.sentences().stream())
            .distinct()
            .map(PageWords::bare)
            .collect(Collectors.joining("\n"));
    return new Said(reports, names, derived, words, new HashMap<>(), new HashMap<>());
  }

  /**
   * What a number or a quotation may be.
   *
   * @param names with numbers in them that are no quantities, as the pages of checks list them
   * @param derived what the site counts
   * @param words of the reports, without spaces
   * @param known the numbers that were looked for before
   * @param leads the words that lead from one language of a citation to the other, counted
   */
  record Said(
      List<ReportData> reports,
      Set<String> names,
      Set<String> derived,
      String words,
      Map<Words, Boolean> known,
      Map<String, Integer> leads) {

    boolean isQuoted(String text) {
      return words.contains(bare(text));
    }

    /** Where the longest end of a text begins that stands in a report. */
    int quotedFrom(String text) {
      int from = 0;
      int to = text.length();
      while (from < to) {
        int middle = (from + to) / 2;
        if (isQuoted(text.substring(middle))) {
          to = middle;
        } else {
          from = middle + 1;
        }
      }
      return from;
    }

    /** How much of the beginning of a text stands in a report. */
    int quotedTo(String text) {
      int from = 0;
      int to = text.length();
      while (from < to) {
        int middle = (from + to + 1) / 2;
        if (isQuoted(text.substring(0, middle))) {
          from = middle;
        } else {
          to = middle - 1;
        }
      }
      return from;
    }

    /**
     * Whether an English citation names the report, and has a sentence of its translation and the
     * Chinese, and between them the word that leads to the Chinese in most.
     */
    boolean isTranslated(String citation) {
      String between = between(citation);
      return between != null && (between.isEmpty() || between.equals(leading()));
    }

    private String leading() {
      return leads.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse("");
    }

    /** Counts what stands between the languages of a citation. */
    void noteLead(String citation) {
      String between = between(citation);
      if (between != null && !between.isEmpty()) {
        leads.merge(between, 1, Integer::sum);
      }
    }

    /** The letters between the two languages; null where it does not begin as citations do. */
    private @Nullable String between(String citation) {
      if (reports.stream().allMatch(report -> report.head(Lang.EN).isEmpty())) {
        return "";
      }
      String text = ADDRESS.matcher(bare(citation)).replaceFirst("");
      for (ReportData report : reports) {
        String head = bare(report.head(Lang.EN));
        Matcher passage = PASSAGE.matcher(text);
        if (!head.isEmpty()
            && text.startsWith(head)
            && passage.region(head.length(), text.length()).lookingAt()) {
          String rest = text.substring(passage.end());
          String english = rest.substring(0, quotedFrom(rest));
          return english.substring(quotedTo(english)).replaceAll("[^\\p{L}\\p{N}]+", "");
        }
      }
      return null;
    }

    /** Whether a number is one of the reports, or counted by the site, or read off one of these. */
    boolean isNumber(String numeral, Lang lang) {
      return known.computeIfAbsent(
          new Words(numeral, lang),
          any ->
              isQuoted(numeral)
                  || derived.stream().anyMatch(text -> PageProofs.says(text, numeral))
                  || reports.stream().anyMatch(report -> report.reads(numeral, lang)));
    }
  }

  FigurePlaces places() {
    return places;
  }

  /** Every number says where it comes from, and every quotation stands in a report. */
  void check(Said said) {
    pages.values().stream()
        .flatMap(page -> page.citations().stream())
        .filter(words -> words.lang() == Lang.EN && !said.isQuoted(words.text()))
        .forEach(words -> said.noteLead(words.text()));
    pages.forEach(
        (path, page) -> {
          Set<String> told = new HashSet<>();
          for (PageProofs.Numeral one : page.unproved()) {
            boolean isKnown =
                said.names().stream().anyMatch(one::isIn)
                    || (!one.isSeen() && said.isNumber(one.text(), one.within().lang()));
            if (!isKnown && told.add(one.text())) {
              error(
                  path,
                  VerifyFault.NUMBER_FROM_NOWHERE,
                  one.text(),
                  beginning(one.within().text()));
            }
          }
          Stream.concat(page.quotations().stream(), page.citations().stream())
              .filter(words -> !said.isQuoted(words.text()))
              .filter(words -> !isComposed(words, page, said))
              .map(Words::text)
              .filter(told::add)
              .forEach(text -> error(path, VerifyFault.WORDS_NOT_IN_REPORT, beginning(text)));
        });
  }

  /**
   * Behind the place where they stand in the report, citations have its words; in English, these
   * come behind the translation, whose numbers are known.
   */
  private static boolean isComposed(Words words, PageProofs page, Said said) {
    if (!page.citations().contains(words)) {
      return false;
    }
    if (words.lang() == Lang.EN) {
      return said.isTranslated(words.text());
    }
    // Where the site has an address, that stands behind them.
    String text = ADDRESS.matcher(bare(words.text())).replaceFirst("");
    int from = said.quotedFrom(text);
    return from < text.length() && said.isQuoted(text.substring(0, from));
  }

  /**
   * A page in draft says so to readers, to search engines and in the manifest; and lists and data
   * say the same of it.
   *
   * @param inDraft whether the manifest has a page in draft
   */
  void checkStages(List<ReportData> reports, Predicate<String> inDraft) {
    pages.forEach(
        (path, page) -> {
          boolean isDraft = isDraft(path);
          if (page.hasDraftNotice() != isDraft || inDraft.test(path) != isDraft) {
            error(path, VerifyFault.STAGE_DIFFERS);
          }
        });
    stagedLinks.forEach(
        (path, from) -> {
          if (pages.containsKey(path) && !isDraft(path)) {
            error(path, VerifyFault.STAGE_OTHERWISE, String.join(", ", new TreeSet<>(from)));
          }
        });
    for (ReportData report : reports) {
      for (Map<String, String> row : report.rows("figures")) {
        for (Lang lang : Lang.values()) {
          String path = Verification.home(row, lang).replaceFirst("#.*", "");
          boolean isDraft = row.getOrDefault("publication_" + lang.code(), "").equals("draft");
          boolean isTold = isDraft(path) || (isDraft && staged.contains(path));
          if (pages.containsKey(path) && isTold != isDraft) {
            error(path, VerifyFault.STAGE_OTHERWISE, "data/" + report.id() + "/figures.json");
          }
        }
      }
    }
  }

  /** What the site counts is the same in both languages. */
  void checkCounts() {
    counts.forEach(
        (path, own) -> {
          String twin = (path.startsWith("zh/") ? "en" : "zh") + path.substring(2);
          List<String> more = new ArrayList<>(own);
          counts.getOrDefault(twin, own).forEach(more::remove);
          if (!more.isEmpty()) {
            error(path, VerifyFault.COUNTS_DIFFER, String.join(", ", more));
          }
        });
  }

  boolean isDraft(String path) {
    PageProofs page = pages.get(path);
    return page != null && page.isHiddenFromSearch();
  }

  private void error(String path, VerifyFault fault, Object... particulars) {
    diagnostics.error(Position.of(path), fault, particulars);
  }

  /** Documents and pages break and set lines in their own way. */
  static String bare(String text) {
    return SPACES.matcher(text).replaceAll("");
  }

  private static String beginning(String text) {
    return HiddenSigns.shown(text.length() > 80 ? text.substring(0, 80) + "…" : text);
  }
}
