package reportsite.check.language;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import reportsite.notation.Designation;
import reportsite.notation.Designation.Sort;
import reportsite.notation.Notation;
import reportsite.text.Lang;

/**
 * The ways in which a text may say a designation without its usual form: "last year" for 2024年, 30
 * June for 6月底, "phase two" for 第二期. In doubt it is said: a false alarm would be worse than a slip
 * that a reader finds.
 *
 * @param year the one that "this year" means
 */
record OtherWordings(String zh, String en, int year) {

  private static final Pattern THIS_YEAR_ZH = Pattern.compile("今年|本年|当年|全年|年内|年度|年底|年末|年初");
  private static final Pattern LAST_YEAR_ZH = Pattern.compile("去年|上年|上一年|一年来|过去.?一年");
  private static final Pattern NEXT_YEAR_ZH = Pattern.compile("明年|下年|下一年");
  private static final Pattern THIS_YEAR_EN =
      words("(?:this|the|current|whole|full|over the) year");
  private static final Pattern LAST_YEAR_EN =
      words("(?:last|previous|past|preceding) year|year before");
  private static final Pattern NEXT_YEAR_EN = words("(?:next|coming|following) year");

  private static final Map<String, Pattern> SPANS_EN =
      Map.of(
          "within year",
          words(
              "(?:within|by|before|during|in|over|for|throughout|later|of|this|next)"
                  + " (?:the end of |the course of )?(?:the |this )?(?:current |full |whole )?"
                  + "(?:year|(?:19|20)[0-9]{2})|year-?end|annual(?:ly)?|yearly|December"),
          "end year",
          words(
              "end of (?:the |this )?(?:year|(?:19|20)[0-9]{2})|year-?end|year’s"
                  + " end|December|late"),
          "start year",
          words("(?:start|beginning) of|early|January"),
          "within month",
          words("months?"));
  private static final Map<String, Pattern> SPANS_ZH =
      Map.of(
          "year", Pattern.compile("年"),
          "month", Pattern.compile("月"),
          "week", Pattern.compile("周|星期|礼拜|日|天"),
          "quarter", Pattern.compile("季"));
  private static final Map<String, String> HALVES_EN =
      Map.of(
          "1", "first half|first six months|mid-?year|January|June",
          "2", "(?:second|latter) half|(?:last|second) six months|July|December");
  private static final Map<String, Pattern> SEASONS_ZH =
      Map.of(
          "spring", Pattern.compile("[春泉簧涌]"),
          "summer", Pattern.compile("[夏暑]"),
          "autumn", Pattern.compile("秋"),
          "winter", Pattern.compile("冬"));

  private static final Pattern ANY = Pattern.compile("");

  private static Pattern words(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Whether the English says what the Chinese designates. */
  boolean inEnglish(Designation one, List<Designation> english) {
    return switch (one.sort()) {
      case YEAR -> isRelative(one, en, THIS_YEAR_EN, LAST_YEAR_EN, NEXT_YEAR_EN);
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
      case YEAR -> isRelative(one, zh, THIS_YEAR_ZH, LAST_YEAR_ZH, NEXT_YEAR_ZH);
      case DAY -> one.endsMonth() && endsAlike(one, chinese);
      case QUARTER, HALF -> endsAlike(one, chinese);
      case SEASON -> SEASONS_ZH.getOrDefault(one.sense(), ANY).matcher(zh).find();
      case SPAN -> {
        Pattern span = SPANS_ZH.get(one.sense().substring(one.sense().indexOf(' ') + 1));
        yield span == null || span.matcher(zh).find();
      }
      case PLACE -> Notation.mentions(zh, one.number(), Lang.ZH) || has(Sort.HEADING, one, chinese);
      case HEADING -> has(Sort.PLACE, one, chinese);
      case NAME -> hasNumbersOf(one, zh, Lang.ZH);
    };
  }

  private boolean isRelative(
      Designation one, String text, Pattern current, Pattern last, Pattern next) {
    Pattern words =
        switch (one.number() - year) {
          case 0 -> current;
          case -1 -> last;
          case 1 -> next;
          default -> null;
        };
    return words != null && words.matcher(text).find();
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
    for (String number : name.sense().split("[^0-9]+", -1)) {
      boolean has =
          number.isEmpty()
              || number.length() > 6
              || Notation.mentions(text, Integer.parseInt(number), lang);
      if (!has) {
        return false;
      }
    }
    return true;
  }
}
