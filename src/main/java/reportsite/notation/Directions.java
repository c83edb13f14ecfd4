package reportsite.notation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.chinese.ChineseReader;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Levels;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Reading.Slip;
import reportsite.notation.value.Value;
import reportsite.text.Lang;
import reportsite.text.Memo;
import reportsite.text.Patterns;

/** Which way the words around a number say that it went. */
public final class Directions {
  private static final Patterns SAID = Patterns.of(Directions.class);

  /**
   * What the words say.
   *
   * @param direction {@link Direction#NONE} where they say nothing; null where they speak of a way
   *     but do not decide it
   * @param words those that say so, empty where there are none
   */
  public record Said(@Nullable Direction direction, String words) {

    public static final Said NOTHING = new Said(Direction.NONE, "");

    /** Whether they speak of a way without deciding it: 未下降, 下降-2%. */
    public boolean isUndecided() {
      return direction == null;
    }

    public boolean isDown() {
      return direction != null && direction.isDown();
    }

    public boolean isUp() {
      return direction != null && direction.isUp();
    }
  }

  /** A change for the better, whichever way that is, and an increase that was smaller. */
  private static final Pattern NEITHER = Pattern.compile("改善|好转|优化|[少多]增|增减|涨跌|[减增扭]亏");

  private static final String BOUNDS = SAID.text("BOUNDS");
  private static final Pattern TIGHT = SAID.pattern("TIGHT");
  private static final Pattern TIGHT_BEHIND_WORDS = SAID.pattern("TIGHT_BEHIND_WORDS");
  private static final Pattern REACHED = SAID.pattern("REACHED");
  private static final Pattern ON_TO_LEVEL = SAID.pattern("ON_TO_LEVEL");
  private static final Pattern OTHER_DEED = SAID.pattern("OTHER_DEED");
  private static final Pattern CHINESE_WORD = SAID.pattern("CHINESE_WORD");
  private static final Pattern CHINESE_RATE = SAID.pattern("CHINESE_RATE");
  private static final Pattern CHINESE_DENIAL = SAID.pattern("CHINESE_DENIAL");
  private static final Pattern CHINESE_BOTH = Pattern.compile("只[减降]不[增升]|只[增升]不[减降]|有增有减|有升有降");
  private static final Pattern CHINESE_BEHIND = SAID.pattern("CHINESE_BEHIND");
  private static final Pattern OF_ANOTHER = SAID.pattern("OF_ANOTHER");
  private static final Pattern OF_A_CHANGE = SAID.pattern("OF_A_CHANGE");

  private static final Pattern NAMES = Pattern.compile("PM(?:2\\.5|10)|PM₂\\.₅");
  private static final String SIGNS = "-−－";
  private static final String SENTENCE_ENDS = ".。；;!！?？\n";
  private static final Pattern CHINESE_FALL = SAID.pattern("CHINESE_FALL");
  private static final int LONGEST_OBJECT = 12;
  private static final int LONGEST_WORD = 8;
  private static final int LONGEST_CLAUSE = 400;
  private static final Pattern ENDS_IN_WORD = SAID.pattern("ENDS_IN_WORD");
  private static final Pattern ENGLISH_FALL = SAID.pattern("ENGLISH_FALL");
  private static final Pattern ENGLISH_WORD = SAID.pattern("ENGLISH_WORD");
  private static final Pattern ENGLISH_TIGHT = SAID.pattern("ENGLISH_TIGHT");
  private static final Pattern ENGLISH_REACHED = SAID.pattern("ENGLISH_REACHED");
  private static final Pattern ENGLISH_OBJECT_BY = SAID.pattern("ENGLISH_OBJECT_BY");
  private static final Pattern ENGLISH_OBJECT_TO = SAID.pattern("ENGLISH_OBJECT_TO");
  private static final Pattern ENGLISH_OF = SAID.pattern("ENGLISH_OF");
  private static final Pattern ENGLISH_RATE = SAID.pattern("ENGLISH_RATE");
  private static final Pattern ENGLISH_DENIAL = SAID.pattern("ENGLISH_DENIAL");
  private static final Pattern HALVED = SAID.pattern("HALVED");
  private static final Pattern ENGLISH_BEHIND = SAID.pattern("ENGLISH_BEHIND");

  private static final List<String> COMPARED = List.of("同比", "环比", "比上年", "较上年", "比去年", "较去年");

  /** Texts without the names in them that tell of rising or falling and mean none. */
  private static final Memo<String, String> MASKED =
      new Memo<>(
          1000,
          text -> NAMES.matcher(text).replaceAll(found -> "X".repeat(found.group().length())));

  private final String text;
  private final int start;
  private final int end;

  private Directions(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /**
   * What the words of its clause say about a number.
   *
   * @param start offset of its first character, with or without a sign
   * @param end offset behind its last, bound and unit included
   */
  public static Said of(String text, int start, int end, Lang lang) {
    String masked = MASKED.of(text);
    int from = start;
    boolean negative = isSigned(text, start);
    if (!negative && start > 0 && isSigned(text, start - 1) && !isOfNumber(text, start - 2)) {
      negative = true;
      from--;
    }
    Directions place = new Directions(masked, from, end);
    Said said = lang == Lang.ZH ? place.chinese() : place.english();
    boolean minus = negative || (lang == Lang.EN && masked.substring(0, from).endsWith("minus "));
    return minus ? below(said, text.substring(from, end), masked.substring(0, from)) : said;
  }

  /**
   * Whether a number says that something fell by it: by its sign, by its own words or, where those
   * decide nothing, by a word of falling anywhere in its sentence.
   */
  public static boolean tellFall(String text, int start, int end, Lang lang) {
    Said said = of(text, start, end, lang);
    if (said.direction() != Direction.NONE) {
      return said.isDown();
    }
    if (isSigned(text, start)
        || (start > 0 && isSigned(text, start - 1) && !isOfNumber(text, start - 2))) {
      return true;
    }
    Directions place = new Directions(text.toLowerCase(Locale.ROOT), start, end);
    int from = start;
    while (from > 0 && !place.endsClause(from - 1, SENTENCE_ENDS)) {
      from--;
    }
    int to = end;
    while (to < text.length() && !place.endsClause(to, SENTENCE_ENDS)) {
      to++;
    }
    String sentence = place.text.substring(from, start) + "1" + place.text.substring(end, to);
    return (lang == Lang.ZH ? CHINESE_FALL : ENGLISH_FALL).matcher(sentence).find();
  }

  /**
   * Where a number begins together with the word right before it that says which way it went:
   * 下降8.5%, 降到4%以内; the number's own start where there is none.
   *
   * @param start offset of its first character, with or without a sign
   */
  public static int startOfWord(String text, int start) {
    String before = text.substring(Math.max(0, start - LONGEST_WORD), start);
    Matcher word = ENDS_IN_WORD.matcher(before);
    return word.find() ? start - before.length() + word.start() : start;
  }

  private static boolean isSigned(String text, int at) {
    return at < text.length() && (SIGNS + "负").indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isOfNumber(String text, int at) {
    return at >= 0
        && ((Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) < 128)
            || "%％".indexOf(text.charAt(at)) >= 0);
  }

  /**
   * A growth below zero is a fall; a fall below zero may be meant either way; what is no change is
   * a level below zero.
   */
  private static Said below(Said said, String number, String before) {
    Direction direction = said.direction();
    if (direction == Direction.NONE) {
      return COMPARED.stream().anyMatch(before::endsWith) ? new Said(Direction.FALL, number) : said;
    }
    return direction == Direction.RISE
        ? new Said(Direction.FALL, said.words() + number)
        : new Said(null, said.words() + number);
  }

  private Said chinese() {
    // 单位能耗下降：3%左右: the colon of a list or table parts nothing.
    int from = start > 0 && "：:".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
    int first = Math.max(0, start - LONGEST_CLAUSE);
    while (from > first && !endsClause(from - 1, "，。；：！？,;!?\n")) {
      from--;
    }
    String lead = text.substring(from, start);
    Matcher both = CHINESE_BOTH.matcher(lead);
    if (both.find()) {
      return new Said(null, both.group());
    }
    Matcher behind = CHINESE_BEHIND.matcher(text.substring(end));
    if (behind.lookingAt()) {
      return said(behind, Direction.FALL, Direction.RISE);
    }
    Matcher word = lastOf(CHINESE_WORD, lead);
    Matcher neither = lastOf(NEITHER, lead);
    if (neither != null && TIGHT_BEHIND_WORDS.matcher(lead.substring(neither.end())).matches()) {
      return new Said(null, neither.group());
    }
    Matcher rate = lastOf(CHINESE_RATE, lead);
    if (rate != null && OF_ANOTHER.matcher(lead.substring(0, rate.start())).find()) {
      return Said.NOTHING;
    }
    if (word != null && OF_A_CHANGE.matcher(lead.substring(0, word.end())).matches()) {
      return new Said(null, word.group());
    }
    if (rate != null && (word == null || word.start() < rate.end())) {
      return TIGHT.matcher(lead.substring(rate.end())).matches()
          ? said(rate, Direction.FALL, Direction.RISE)
          : Said.NOTHING;
    }
    if (word == null) {
      return Said.NOTHING;
    }
    return behind(word, rate, lead);
  }

  /** What a word says of a number that stands behind it, as far as it reaches. */
  private static Said behind(Matcher word, @Nullable Matcher rate, String lead) {
    String gap = lead.substring(word.end());
    boolean reached = REACHED.matcher(gap).matches();
    boolean tight = TIGHT.matcher(gap).matches();
    boolean falls = word.group("fall") != null;
    boolean object =
        falls
            && gap.length() <= LONGEST_OBJECT
            && !gap.matches("[到至为成].*")
            && !OTHER_DEED.matcher(gap).find();
    if (!reached && !tight && !object) {
      return Said.NOTHING;
    }
    Matcher denial = CHINESE_DENIAL.matcher(lead.substring(0, word.start()));
    if (denial.find()) {
      return new Said(null, lead.substring(denial.start(), word.end()));
    }
    if (rate != null
        && lead.substring(rate.end(), word.start()).matches("[^0-9、]{0,6}|[从由][^，、]{1,16}")) {
      String words = lead.substring(rate.start(), word.end());
      if (reached) {
        return new Said(rate.group("fall") == null ? Direction.RISE : Direction.FALL, words);
      }
      return rate.group("fall") == null
          ? said(word, Direction.FALL, Direction.RISE)
          : new Said(null, words);
    }
    boolean level = reached || ON_TO_LEVEL.matcher(gap).matches() || gap.matches(".*[到至]" + BOUNDS);
    return level
        ? said(word, Direction.FALL_TO, Direction.RISE_TO)
        : said(word, Direction.FALL, Direction.RISE);
  }

  private Said english() {
    if (HALVED.matcher(text.substring(start, end)).find()) {
      return new Said(Direction.FALL, text.substring(start, end));
    }
    int from = start;
    while (from > 0 && !endsClause(from - 1, ".;:!?\n")) {
      from--;
    }
    String lead = text.substring(from, start).toLowerCase(Locale.ROOT);
    Matcher behind = ENGLISH_BEHIND.matcher(text.substring(end).toLowerCase(Locale.ROOT));
    Matcher word = lastOf(ENGLISH_WORD, lead);
    Said before = word == null ? Said.NOTHING : english(lead, word);
    if (before.direction() != Direction.NONE) {
      return before;
    }
    return behind.matches() ? said(behind, Direction.FALL, Direction.RISE) : before;
  }

  private static Said english(String lead, Matcher word) {
    String gap = lead.substring(word.end());
    boolean reached =
        ENGLISH_REACHED.matcher(gap).matches() || ENGLISH_OBJECT_TO.matcher(gap).matches();
    boolean by =
        ENGLISH_TIGHT.matcher(gap).matches()
            || ENGLISH_OBJECT_BY.matcher(gap).matches()
            || ENGLISH_OF.matcher(gap).matches();
    if (!reached && !by) {
      return Said.NOTHING;
    }
    String before = lead.substring(0, word.start());
    if (ENGLISH_DENIAL.matcher(before).find()) {
      return new Said(null, "not " + word.group());
    }
    Matcher rate = ENGLISH_RATE.matcher(before);
    if (reached && rate.find()) {
      return said(rate, Direction.FALL, Direction.RISE);
    }
    return reached
        ? said(word, Direction.FALL_TO, Direction.RISE_TO)
        : said(word, Direction.FALL, Direction.RISE);
  }

  private boolean endsClause(int at, String marks) {
    char c = text.charAt(at);
    boolean between =
        (c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return marks.indexOf(c) >= 0 && !between;
  }

  private static Said said(Matcher found, Direction fall, Direction rise) {
    String word = found.group("fall");
    return word == null ? new Said(rise, found.group("rise")) : new Said(fall, word);
  }

  private static @Nullable Matcher lastOf(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last >= 0 && matcher.find(last) ? matcher : null;
  }

  private static final Pattern TYPED = SAID.pattern("TYPED");

  /** Reads a number with the word of its direction before it, as in 下降1.2%, or its sign. */
  static Reading read(String typed, boolean printed) {
    Value level = Levels.read(typed);
    if (level != null) {
      return new Reading.Understood(level);
    }
    Matcher word = TYPED.matcher(typed.strip());
    String rest = word.matches() ? word.group("rest") : typed;
    boolean negative = isSigned(rest, 0);
    Reading reading = plain(rest, printed);
    if (negative && !(reading instanceof Reading.Understood)) {
      reading = plain(rest.substring(1), printed);
    }
    if (!(reading instanceof Reading.Understood understood)) {
      return reading;
    }
    Direction direction = understood.value().direction();
    if (rest.startsWith("翻")) {
      direction = Direction.RISE_TO;
    }
    if (word.matches()) {
      direction = word.group("fall") == null ? Direction.RISE : Direction.FALL;
      direction = word.group("to") == null ? direction : direction.to();
    }
    if (negative) {
      if (direction.isDown()) {
        return Slip.TRAILING.refuse(typed, word.group("fall"));
      }
      // A level below zero is no fall; whether it is a change is for the measure to say.
      direction = direction.isUp() ? Direction.FALL : direction;
    }
    Value value = negative ? understood.value().asPrinted(rest) : understood.value();
    return new Reading.Understood(value.with(direction));
  }

  private static Reading plain(String text, boolean printed) {
    return printed ? ChineseReader.readPrinted(text) : ChineseReader.read(text);
  }
}
