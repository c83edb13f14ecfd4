package reportsite.draft.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.draft.outline.FrameReader;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.draft.outline.Opening;
import reportsite.draft.outline.Opening.Style;
import reportsite.draft.outline.Outline.DraftPart;
import reportsite.draft.outline.Phase;
import reportsite.model.Source.Passage;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Period;
import reportsite.notation.value.Period.Shape;
import reportsite.notation.value.PeriodWords;
import reportsite.text.Lang;

/** The time that the headings above a passage speak of, for sentences that name none. */
public final class HeadingTimes {

  /**
   * What a heading says.
   *
   * @param words the heading
   * @param period its time; null where it speaks of several, or of one that has to be looked up
   * @param isCertain whether the words alone say which time it is; where they speak of several,
   *     whether of the year first: 2025年工作和“十四五”成就
   */
  public record Told(String words, @Nullable Period period, boolean isCertain) {}

  private record Open(Style style, @Nullable Told told) {}

  private static final Set<Style> DIVIDING =
      Set.of(
          Style.PART,
          Style.HAN,
          Style.HAN_IN_BRACKETS,
          Style.DIGITS,
          Style.DIGITS_IN_BRACKETS,
          Style.LINE);

  /** A line that addresses the house, or says until when something is to be done. */
  private static final Pattern NO_HEADING = Pattern.compile("代表|^(?:到|力争|确保|截[至止])");

  private static final String HAN_YEAR = "二[〇○零][〇○零一二三四五六七八九]{2}";
  private static final Pattern SPAN =
      Pattern.compile(
          "((?:19|20)[0-9]{2})年?(?:—|–|-|－|~|～|─|―|至|到){1,2}((?:19|20)[0-9]{2})年?(?![0-9])");

  /** Of a plan more is said in headings than in sentences: “十四五”发展成就, “十五五”规划目标. */
  private static final Pattern PLAN =
      Pattern.compile(
          "“(十[一二三四五六七八九]?)五”(?:时期|期间|以来)?|(?<!第)(十[一二三四五六七八九])五(?:时期|期间|以来)?(?![年项个届次])");

  private static final Pattern FIVE_YEARS =
      Pattern.compile(
          "(?<![今后未来十第])([三四五])年(?:来|工作|发展|奋斗|历程|成就|的|政府){0,40}(?=.{0,8}(?:回顾|总结|成就|成绩|历程|情况))");

  private static final Pattern TURN =
      Pattern.compile(
          "[\\s\u3000—]*(?:各位代表[，！!：:])?(?:回顾|回首)?(?<time>(?:刚刚)?过去的?[一三四五]年(?:来|里|间)?|[一三四五]年来|这[一三四五]年|(?:刚刚过去的)?20[0-9]{2}年|“十[二三四五]五”(?:时期|期间|以来))(?:，|(?<=这[一三四五]年)是?(?=\\p{IsHan}{4}))");

  /** The term of a government, which is known to be over only where the next one begins. */
  private static final Pattern TERM =
      Pattern.compile("(?:本届|上届|上一届|十?[一二三四五六七八九]届)(?:县|市|区|省|镇|乡)?.{0,2}政府|任期|届期");

  private static final int YEARS_OF_A_TERM = 5;

  private final Frame frame;
  private final @Nullable Told title;
  private final Map<Integer, Told> told = new HashMap<>();
  private final List<Open> open = new ArrayList<>();

  /** What the last passage said that began with a time of its own. */
  private @Nullable Told turn;

  public HeadingTimes(List<Passage> passages, List<DraftPart> parts, Frame frame) {
    this.frame = frame;
    this.title = titled(passages, parts);
    for (DraftPart part : parts) {
      open.clear();
      turn = null;
      int first = part.chapters().get(0).first();
      int last = part.chapters().get(part.chapters().size() - 1).last();
      for (int number = first; number <= last; number++) {
        take(passages.get(number - 1), part.phase(), number == first);
      }
    }
  }

  /** 2024年上半年计划执行情况: the part of a year of which the whole report is; null if of none. */
  private @Nullable Told titled(List<Passage> passages, List<DraftPart> parts) {
    int first = parts.isEmpty() ? 1 : parts.get(0).chapters().get(0).first();
    return passages.subList(0, first - 1).stream()
        .map(Passage::text)
        .filter(text -> FrameReader.REPORTED.matcher(text).find())
        .map(text -> told(text, Phase.REVIEW, frame))
        .filter(time -> time != null && time.period() != null && time.period().isPartOfYear())
        .findFirst()
        .orElse(null);
  }

  /** What the nearest heading above a passage says that speaks of a time; null if none does. */
  public @Nullable Told above(int passage) {
    return told.get(passage);
  }

  private void take(Passage passage, Phase phase, boolean isPart) {
    Opening opening = Opening.of(passage).orElse(null);
    if (opening != null && DIVIDING.contains(opening.style())) {
      Told time = told(opening.words(), phase, frame);
      boolean heads = !NO_HEADING.matcher(opening.words()).find() && !statesMore(opening.words());
      boolean isCut =
          opening.style() == Style.LINE && opening.words().matches(".*[，：,:].*(?<![：:])");
      if (heads && !isCut) {
        open(isPart ? Style.PART : opening.style(), time);
      }
    }
    Told nearest = phase.isAhead() ? null : title;
    for (Open one : open) {
      nearest = one.told() == null ? nearest : one.told();
    }
    Told opened = turned(passage.text(), phase);
    boolean isOfYears = opened != null && opened.period() != null && !opened.period().isYear();
    // 2021年，我们… below 上半年工作总结 speaks of that half.
    boolean isOfPartAbove =
        opened != null
            && opened.period() != null
            && nearest != null
            && nearest.period() != null
            && nearest.period().isPartOfYear()
            && opened.period().isYear()
            && opened.period().lastYear() == nearest.period().lastYear();
    boolean turns = opened != null && (isOfYears || nearest != null || turn != null);
    turn = turns && !isOfPartAbove ? opened : turn;
    nearest = turn == null ? nearest : turn;
    if (nearest != null) {
      told.put(passage.number(), nearest);
    }
  }

  /** What a passage says first, of the time that it and those behind it speak of: 五年来，我们. */
  private @Nullable Told turned(String text, Phase phase) {
    Matcher turned = TURN.matcher(text);
    if (phase.isAhead() || !turned.lookingAt()) {
      return null;
    }
    String words = Objects.requireNonNull(turned.group("time"));
    if (words.contains("一年")) {
      return new Told(words, Period.year(frame.year() - 1), true);
    }
    Told time =
        told(words.replaceFirst("^这([三四五])年", "$1年来").replaceFirst("^刚刚过去的", ""), phase, frame);
    return time == null || time.period() == null ? null : new Told(words, time.period(), true);
  }

  private void open(Style style, @Nullable Told time) {
    turn = null;
    Told before = null;
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).style() == style) {
        before = open.get(i).told();
        open.subList(i, open.size()).clear();
      }
    }
    // A line without a number may be a heading of the same rank or of a lower one.
    Told heard =
        style == Style.LINE && time == null && before != null
            ? new Told(before.words(), before.period(), false)
            : time;
    open.add(new Open(style, heard));
  }

  /** Whether a line states a number besides a time: it is a sentence then. */
  private static boolean statesMore(String words) {
    String left =
        SPAN.matcher(PLAN.matcher(words).replaceAll(""))
            .replaceAll("")
            .replaceAll("(?<![0-9])(?:[两二三四五5]|(?:19|20)[0-9]{2})年", "");
    return Notation.numerals(left, Lang.ZH).stream().anyMatch(Numeral::isQuantity);
  }

  /** The time that a heading speaks of; null if of none. */
  public static @Nullable Told told(String heading, Phase phase, Frame frame) {
    String words = plain(heading);
    int year = frame.year();
    int usual = phase.isAhead() ? year : year - 1;
    List<PeriodWords.Found> found = find(words, 0, words.length(), year, usual, frame.date());
    Set<Period> periods = found.stream().map(PeriodWords.Found::period).collect(Collectors.toSet());
    boolean isOfTerm = TERM.matcher(words).find();
    if (periods.size() == 1 && !(isOfTerm && found.get(0).period().isYear())) {
      return new Told(heading, found.get(0).period(), found.get(0).certain());
    }
    if (!periods.isEmpty()) {
      Period first = found.get(0).period();
      boolean isOfYearFirst = first.equals(Period.year(year - 1)) && !phase.isAhead();
      return new Told(heading, null, isOfYearFirst);
    }
    if (!isOfTerm) {
      return null;
    }
    boolean isOver = frame.body().matches(".*届.*第一次会议.*") && !phase.isAhead();
    return isOver
        ? new Told(heading, Period.years(year - YEARS_OF_A_TERM, year - 1), true)
        : new Told(heading, null, false);
  }

  /** A heading in the words that sentences use for times. */
  private static String plain(String heading) {
    String words = heading;
    Matcher han = Pattern.compile(HAN_YEAR).matcher(words);
    words = han.replaceAll(found -> String.valueOf(FrameReader.number(found.group())));
    words = SPAN.matcher(words).replaceAll("$1年—$2年");
    words = words.replaceAll("(?<=过去|今后|未来|近|这)5年|(?<![0-9])5年(?=来)", "五年");
    words =
        PLAN.matcher(words)
            .replaceAll(found -> "“" + number(found.group(1), found.group(2)) + "五”时期");
    return FIVE_YEARS.matcher(words).replaceAll("$1年来").replace("未来五年", "今后五年");
  }

  private static String number(@Nullable String quoted, @Nullable String bare) {
    return Objects.requireNonNull(quoted == null ? bare : quoted);
  }

  /**
   * The times that a part of a text names. Of a part of a year that names none, the last one is
   * meant that was over by the day of the report, which may be given in the middle of the year.
   *
   * @param own the year that is usual
   */
  static List<PeriodWords.Found> find(
      String text, int start, int end, int year, int own, LocalDate date) {
    List<PeriodWords.Found> usual = PeriodWords.find(text, start, end, year, own);
    if (own >= date.getYear()) {
      return usual;
    }
    List<PeriodWords.Found> late = PeriodWords.find(text, start, end, year, date.getYear());
    List<PeriodWords.Found> found = new ArrayList<>();
    for (int i = 0; i < usual.size(); i++) {
      PeriodWords.Found one = usual.get(i);
      boolean isOver =
          one.year() == null
              && !one.period().isYear()
              && one.period().shape() != Shape.YEARS
              && i < late.size()
              && !late.get(i).period().last().isAfter(date);
      found.add(isOver ? late.get(i) : one);
    }
    return found;
  }
}
