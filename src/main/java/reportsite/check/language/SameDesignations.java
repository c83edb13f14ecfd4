package reportsite.check.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.report.Report;
import reportsite.notation.Notation;
import reportsite.notation.designation.Designation;
import reportsite.notation.designation.Designation.Sort;
import reportsite.notation.english.EnglishWords;
import reportsite.text.Lang;
import reportsite.text.Memo;
import reportsite.text.Patterns;

/**
 * Compares the dates, places in a series and numbered names of a Chinese text with those of its
 * English. How often each is said may differ, for a language may say "then" where the other says
 * the date again; only if both say as many of a sort are they compared one by one.
 */
final class SameDesignations {

  /** What one language says and the other does not; both, where one was taken for the other. */
  record Difference(@Nullable Designation zh, @Nullable Designation en) {

    Designation any() {
      return zh != null ? zh : Objects.requireNonNull(en);
    }
  }

  private static final int MOST = 20_000;
  private static final Memo<Texts, List<Difference>> COMPARED =
      new Memo<>(MOST, SameDesignations::compared);

  /** All that is compared. */
  private record Texts(String zh, String en, int year) {}

  private final List<Designation> chinese;
  private final List<Designation> english;
  private final OtherWordings wordings;

  private SameDesignations(String zh, String en, int year) {
    this.chinese = Notation.designations(zh, Lang.ZH);
    this.english = Notation.designations(en, Lang.EN);
    this.wordings = new OtherWordings(zh, en, year);
  }

  /**
   * @param year the one that "this year" means
   */
  static List<Difference> between(String zh, String en, int year) {
    return COMPARED.of(new Texts(zh, en, year));
  }

  private static List<Difference> compared(Texts texts) {
    SameDesignations both = new SameDesignations(texts.zh(), texts.en(), texts.year());
    List<Difference> found = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      both.compare(sort, found);
    }
    both.wordings.times(found);
    return List.copyOf(found);
  }

  private void compare(Sort sort, List<Difference> found) {
    List<Designation> zh = of(sort, chinese);
    List<Designation> en = of(sort, english);
    if (zh.isEmpty() && en.isEmpty()) {
      return;
    }
    List<Designation> lacking = missing(zh, en);
    List<Designation> extra = missing(en, zh);
    if (zh.size() == en.size() && lacking.isEmpty() && extra.isEmpty()) {
      addExchanged(zh, en, found);
      return;
    }
    List<Designation> wrong =
        lacking.stream().filter(one -> !wordings.inEnglish(one, english)).toList();
    List<Designation> invented =
        extra.stream().filter(one -> !wordings.inChinese(one, chinese)).toList();
    pair(wrong, but(lacking, wrong), invented, but(extra, invented), found);
  }

  private static List<Designation> but(List<Designation> all, List<Designation> some) {
    return all.stream().filter(one -> !some.contains(one)).toList();
  }

  /**
   * What is wrong on one side was probably meant for something that only the other side says, even
   * if in other words.
   */
  private static void pair(
      List<Designation> wrong,
      List<Designation> said,
      List<Designation> invented,
      List<Designation> meant,
      List<Difference> found) {
    List<Designation> english = new ArrayList<>(invented);
    List<Designation> others = new ArrayList<>(meant);
    for (Designation zh : wrong) {
      found.add(new Difference(zh, takeNearest(zh, english.isEmpty() ? others : english)));
    }
    List<Designation> left = new ArrayList<>(said);
    for (Designation en : english) {
      found.add(new Difference(takeNearest(en, left), en));
    }
  }

  private static @Nullable Designation takeNearest(Designation one, List<Designation> others) {
    Designation nearest =
        others.stream()
            .min(Comparator.comparing(other -> Math.abs(other.number() - one.number())))
            .orElse(null);
    if (nearest != null) {
      others.remove(nearest);
    }
    return nearest;
  }

  /** Both say the same things, but one of them once more, and another once less. */
  private static void addExchanged(
      List<Designation> zh, List<Designation> en, List<Difference> found) {
    List<Designation> lacking = surplus(zh, en);
    List<Designation> extra = surplus(en, zh);
    for (int i = 0; i < Math.min(lacking.size(), extra.size()); i++) {
      found.add(new Difference(lacking.get(i), extra.get(i)));
    }
  }

  /** The last of those that stand in one list more often than in the other. */
  private static List<Designation> surplus(List<Designation> some, List<Designation> others) {
    Map<String, Integer> left = new LinkedHashMap<>();
    others.forEach(one -> left.merge(one.sense(), 1, Integer::sum));
    return some.stream().filter(one -> left.merge(one.sense(), -1, Integer::sum) < 0).toList();
  }

  private static List<Designation> of(Sort sort, List<Designation> all) {
    return all.stream().filter(one -> one.sort() == sort).toList();
  }

  /** Those that others do not say, each sense once. */
  private static List<Designation> missing(List<Designation> some, List<Designation> others) {
    Map<String, Designation> missing = new LinkedHashMap<>();
    for (Designation one : some) {
      if (others.stream().noneMatch(one::saysSame)) {
        missing.putIfAbsent(one.sense(), one);
      }
    }
    return List.copyOf(missing.values());
  }

  /**
   * The ways in which a text may say a designation without its usual form: "last year" for 2024年,
   * 30 June for 6月底, "phase two" for 第二期. In doubt it is said: a false alarm would be worse than a
   * slip that a reader finds.
   *
   * @param year the one that "this year" means
   */
  record OtherWordings(String zh, String en, int year) {

    private static final Patterns SAID = Patterns.of(SameDesignations.class);
    private static final List<Pattern> YEARS_ZH = SAID.patterns("YEARS_ZH");
    private static final List<Pattern> YEARS_EN = SAID.patterns("YEARS_EN");
    private static final Pattern OVER_YEARS_ZH = SAID.pattern("OVER_YEARS_ZH");
    private static final Pattern OVER_YEARS_EN = SAID.pattern("OVER_YEARS_EN");
    private static final Map<String, String> MANY = SAID.entries("MANY");
    private static final Pattern PERIOD_BEFORE_ZH = SAID.pattern("PERIOD_BEFORE_ZH");
    private static final Pattern PERIOD_BEFORE_EN = SAID.pattern("PERIOD_BEFORE_EN");
    private static final Map<String, Pattern> SPANS_EN = SAID.named("SPANS_EN");
    private static final Map<String, Pattern> SPANS_ZH = SAID.named("SPANS_ZH");
    private static final Map<String, String> HALVES_EN = SAID.entries("HALVES_EN");
    private static final Map<String, Pattern> SEASONS_ZH = SAID.named("SEASONS_ZH");
    private static final Pattern ANY = Pattern.compile("");

    private static Pattern words(String words) {
      return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** 五年累计 is not of one year, and what fell 环比 did not fall from the year before. */
    void times(List<Difference> found) {
      if (en.contains(Report.TO_BE_TRANSLATED)) {
        return; // Another rule tells that it waits for its English.
      }
      Matcher years = OVER_YEARS_ZH.matcher(zh);
      while (years.find()) {
        String many = many(years.group(1));
        if (!OVER_YEARS_EN.matcher(en).find() && !saysYears(many, en)) {
          found.add(new Difference(time(years, "over the " + many + " years"), null));
        }
      }
      Matcher before = PERIOD_BEFORE_ZH.matcher(zh);
      if (before.find() && !PERIOD_BEFORE_EN.matcher(en).find()) {
        found.add(new Difference(time(before, "compared with the period before"), null));
      }
    }

    private static String many(String digit) {
      return MANY.entrySet().stream()
          .filter(one -> one.getKey().contains(digit))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(digit);
    }

    /** In the past five years, a 5-year total. */
    private static boolean saysYears(String many, String en) {
      int digit = EnglishWords.number(many);
      String number = "\\b(?:" + many + "|" + digit + ")[- ](?:[a-z-]+ ){0,2}years?\\b";
      return Pattern.compile(number, Pattern.CASE_INSENSITIVE).matcher(en).find();
    }

    private static Designation time(Matcher words, String sense) {
      return new Designation(words.start(), words.group(), Sort.SPAN, sense);
    }

    /** Whether the English says what the Chinese designates. */
    boolean inEnglish(Designation one, List<Designation> english) {
      return switch (one.sort()) {
        case YEAR -> isRelative(one, en, YEARS_EN);
        case DAY, QUARTER -> one.lastMonth() > 0 && endsAlike(one, english);
        case HALF -> words(HALVES_EN.getOrDefault(one.sense(), "")).matcher(en).find();
        case SEASON ->
            words(one.sense().equals("autumn") ? "autumn|fall" : one.sense()).matcher(en).find();
        case SPAN -> {
          Pattern span = SPANS_EN.get(one.sense());
          yield span == null || span.matcher(en).find();
        }
        // "First" is mostly an adverb.
        case PLACE -> one.number() == 1 || Notation.mentions(en, one.number(), Lang.EN);
        case HEADING -> Notation.mentions(en, one.number(), Lang.EN);
        case NAME -> hasNumbersOf(one, en, Lang.EN);
      };
    }

    /** Whether the Chinese says what the English designates. */
    boolean inChinese(Designation one, List<Designation> chinese) {
      return switch (one.sort()) {
        case YEAR -> isRelative(one, zh, YEARS_ZH);
        case DAY -> one.endsMonth() && endsAlike(one, chinese);
        case QUARTER, HALF -> endsAlike(one, chinese);
        case SEASON -> SEASONS_ZH.getOrDefault(one.sense(), ANY).matcher(zh).find();
        case SPAN -> {
          Pattern span = SPANS_ZH.get(one.sense().substring(one.sense().indexOf(' ') + 1));
          yield span == null || span.matcher(zh).find();
        }
        case PLACE ->
            Notation.mentions(zh, one.number(), Lang.ZH) || has(Sort.HEADING, one, chinese);
        case HEADING -> has(Sort.PLACE, one, chinese);
        case NAME -> hasNumbersOf(one, zh, Lang.ZH);
      };
    }

    private boolean isRelative(Designation one, String text, List<Pattern> years) {
      int after = one.number() - year;
      return Math.abs(after) <= 1 && years.get(after + 1).matcher(text).find();
    }

    /** The end of June is the end of the first half of the year and of its second quarter. */
    private static boolean endsAlike(Designation one, List<Designation> others) {
      boolean end = one.sort() != Sort.DAY || one.endsMonth();
      return end
          && others.stream()
              .anyMatch(
                  other ->
                      other.lastMonth() == one.lastMonth()
                          && (other.sort() != Sort.DAY || other.endsMonth()));
    }

    private static boolean has(Sort sort, Designation one, List<Designation> others) {
      return others.stream()
          .anyMatch(other -> other.sort() == sort && other.sense().equals(one.sense()));
    }

    /** 国道107 and "National Highway 107", 5A级 and "grade 5A": the digits tell. */
    private static boolean hasNumbersOf(Designation name, String text, Lang lang) {
      return Stream.of(name.sense().split("[^0-9]+", -1))
          .filter(number -> !number.isEmpty() && number.length() <= 6)
          .allMatch(number -> Notation.mentions(text, Integer.parseInt(number), lang));
    }
  }
}
