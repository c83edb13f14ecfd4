package reportsite.draft.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.model.Span;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Period.Role;
import reportsite.notation.value.Period.Shape;
import reportsite.notation.value.PeriodWords;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Han;
import reportsite.text.Patterns;

/**
 * The time that a number speaks of, by the words of its sentence; a person is asked wherever they
 * do not decide.
 */
final class Timing {
  private static final Patterns SAID = Patterns.of(Timing.class);

  private static final Pattern YEARS_OF_AVERAGE = Pattern.compile("([两二三四五])年平均");

  /** 年均, but not 均衡 or 平均工资. */
  private static final Pattern AVERAGE = SAID.pattern("AVERAGE");

  private static final String ROSE =
      "增加|增长|提高|上升|扩大|发展|提升|下降|降低|减少|压减|压降|缩短|攀升|跃升|回升|恢复|增|升|涨|降|减|跌|缩|转|变|下滑|下调|上调|下跌|上涨|缩减|压缩|缩小|收窄|回落|调整|壮大|拓展|优化|上涨";

  /** 从 210亿元 增加到: what stands before and behind the number from which something rose. */
  private static final Pattern FROM = SAID.pattern("FROM");

  /** 为2020年的1.5倍. */
  private static final Pattern OF_ANOTHER_TIME =
      Pattern.compile("[是为达](?:(?:19|20)[0-9]{2}年|上半年|[一二三四]季度|“?十[一二三四五]?五”?)(?:时期|期间|同期|末|底)?的");

  private static final Pattern ROSE_TO =
      Pattern.compile(
          "^(?:[0-9.]+[万亿]?[户人名个家])?(?:余|多|左右|以上)?[^，。；、0-9]{0,4}?(?:(?:"
              + ROSE
              + "|[\\p{IsHan}]{1,3})(?:[至到为成]|居第|至第)|(?:"
              + ROSE
              + ")了?[0-9.]+个?(?:百分点|千分点)).*");

  private static final Pattern TO_FROM =
      Pattern.compile(".*[从由][^，。；、]{0,24}[0-9一二三四五六七八九十百千万亿%％][^，。；、]{0,8}[至到为成居][^，。；、]{0,8}$");

  /** 由上年的47户减少到3户. */
  private static final Pattern FROM_LAST_YEAR =
      Pattern.compile("[从由](?:上年|去年|上一年)(?:度|同期|末|底)?的?$");

  /** 较2020年减少四成, 恢复到2019年的九成五: such a time is compared with, and is not that of the number. */
  private static final Pattern COMPARES = SAID.pattern("COMPARES");

  /** What is reached at the end of several years is no sum of them. */
  private static final Pattern REACHED = SAID.pattern("REACHED");

  /** 固定资产投资74亿元，年均增长15%: what grew year by year is told for the last one. */
  private static final Pattern BEFORE_AVERAGE = SAID.pattern("BEFORE_AVERAGE");

  /** A feast or a season is no year, and what began with a congress did not begin with the year. */
  private static final Pattern OTHER_TIME = SAID.pattern("OTHER_TIME");

  private static final Pattern THIS_YEAR = Pattern.compile("20[0-9]{2}年.*(?:今年|全年)|末.*(?:今年|全年)");

  private static final Pattern UP_TO_NOW = Pattern.compile("截[至止]到?目前|截至到?(?:发稿|今日)|目前");

  /** What is compared with the year before is of one year. */
  private static final Pattern YEARLY = Pattern.compile("同比|[比较](?:上年|去年)|去年");

  private static final Pattern DEED = SAID.pattern("DEED");

  private static final Pattern TOGETHER = Pattern.compile("累计|(?<!公)共(?![和享同产])|新增|合计|总共|先后");

  /** 三年增长了2.4倍, 连续五年下降11%. */
  private static final Pattern OVER_YEARS =
      Pattern.compile(
          "(?<![0-9十第前])(?<!PM2\\.)[两二三四五六七八九十2-9]年(?!义务|一贯)(?:来|间|内|时间)?[^，。；、0-9年]{0,10}$");

  /** 连续五年稳定在: so it is in each of the years, the last one too. */
  private static final Pattern STAYS = Pattern.compile("连续[^，。；]{1,6}(?:稳定|保持|维持)在$");

  /** Below a heading that speaks of half a year: 全力冲刺全年目标，确保…. */
  private static final Pattern WHOLE_YEAR = Pattern.compile("全年|年度(?:目标|任务|计划)|年[底末]前?");

  private static final Pattern ONE_YEAR = Pattern.compile("(?<![比较与同从由])(?:今年|本年|去年|上年)");

  /** 经费年均增长7%、就业率达到95%: what stands before the last of a list is of another number. */
  private static final Pattern OWN_ITEM =
      Pattern.compile("^.*[0-9][^，、0-9]{0,8}、(?=[\\p{IsHan}“]{4})");

  private static final Pattern DONE = SAID.pattern("DONE");

  private static final Pattern LAST_YEAR = SAID.pattern("LAST_YEAR");

  /** In a report of the last months of a year, this year is the one before the report's own. */
  private static final Pattern SINCE_NEW_YEAR = SAID.pattern("SINCE_NEW_YEAR");

  private static final Pattern LEADS_TO_TIME = SAID.pattern("LEADS_TO_TIME");

  private static final Pattern BEHIND_TIME = SAID.pattern("BEHIND_TIME");

  /** How far before its sentence a time is looked for, in characters. */
  private static final int FARTHEST = 2_000;

  private final String text;
  private final Span sentence;
  private final Span clause;
  private final Span at;
  private final Value value;
  private final Measure measure;
  private final Setting setting;
  private final int year;
  private Kind kind;
  private Period period;
  private List<PeriodWords.Found> named = List.of();
  private boolean isCertain = true;
  private boolean isOfHeading;

  /**
   * What is known of the time without the sentence.
   *
   * @param year of the report
   * @param date when the report was given
   * @param heading what the headings above say; null if nothing
   */
  record Setting(int year, LocalDate date, HeadingTimes.@Nullable Told heading) {}

  Timing(
      String text,
      Span sentence,
      Span clause,
      Span at,
      Value value,
      Kind kind,
      Measure measure,
      Setting setting) {
    this.text = text;
    this.sentence = sentence;
    this.clause = clause;
    this.at = at;
    this.value = value;
    this.kind = kind;
    this.measure = measure;
    this.setting = setting;
    this.year = setting.year();
    this.period = Period.year(usual());
    decide();
  }

  /** Of a value from which something is to rise it is known that it was reached. */
  Kind kind() {
    return kind;
  }

  Period period() {
    return period;
  }

  /** Whether nobody has to be asked. */
  boolean isCertain() {
    return isCertain;
  }

  /** Whether the sentence names no time, and the headings above it do. */
  boolean isOfHeading() {
    return isOfHeading;
  }

  /** Where the words go on behind the times with which they begin: those are in the period. */
  int behindTimes(int from) {
    int behind = from;
    for (PeriodWords.Found found : named) {
      boolean opens =
          found.end() > behind
              && (found.start() <= behind
                  || LEADS_TO_TIME.matcher(text.substring(behind, found.start())).matches());
      if (opens) {
        Matcher more = BEHIND_TIME.matcher(text).region(found.end(), at.start());
        behind = more.lookingAt() ? more.end() : found.end();
      }
    }
    return behind;
  }

  private int usual() {
    return kind == Kind.TARGET ? year : year - 1;
  }

  private void decide() {
    List<PeriodWords.Found> all = times(sentence.start(), at.start());
    named = told(withoutBases(text, all));
    if (named.isEmpty()) {
      named = told(opening());
    }
    String lead = text.substring(clause.start(), at.start());
    PeriodWords.Found respective = PeriodWords.respective(named, text, clause.start(), at.start());
    PeriodWords.Found last =
        respective != null ? respective : named.isEmpty() ? null : named.get(named.size() - 1);
    PeriodWords.Found above = above();
    if (last == null) {
      unnamed(above);
      last = above;
    } else {
      period = last.period();
      boolean isOfAbove = above != null && above.certain() && isSame(above.period(), period);
      isCertain = (last.certain() && !isFar(last)) || isOfAbove;
    }
    if (last != null && kind == Kind.RESULT && period.isYear() && isToItsEnd(last)) {
      period = Period.month(YearMonth.of(period.lastYear(), 12)).as(Role.AS_OF);
    }
    boolean isOfAll =
        above != null
            && above.period().shape() == Shape.YEARS
            && (last == null || last.end() < clause.start())
            && lead.contains("累计");
    if (above != null && isOfAll) {
      period = above.period();
      last = above;
    }
    PeriodWords.Found several = last(named);
    several = several == null && above != null ? last(List.of(above)) : several;
    boolean isOfLastYear =
        last != null
            && kind == Kind.RESULT
            && last.period().shape() == Shape.YEARS
            && last.end() < clause.start()
            && LAST_YEAR.matcher(lead).find();
    if (isOfLastYear) {
      // 三年来改造9800套；去年完成2600套
      period = Period.year(year - 1);
    } else {
      byLead(OWN_ITEM.matcher(lead).replaceFirst(""), above, last, several);
    }
    doubt(all, lead);
    requireFit();
  }

  /** 1—6月 below 上半年 */
  private static boolean isSame(Period one, Period other) {
    boolean isOfYear = one.isPartOfYear() && other.isPartOfYear();
    return one.equals(other)
        || (isOfYear && one.from().equals(other.from()) && one.last().equals(other.last()));
  }

  /** What the words before the number make of the time that was named. */
  private void byLead(
      String lead,
      PeriodWords.@Nullable Found above,
      PeriodWords.@Nullable Found last,
      PeriodWords.@Nullable Found several) {
    if (isFrom()) {
      start(last, several);
    } else if (TO_FROM.matcher(lead).matches() && period.shape() == Shape.YEARS) {
      period = Period.year(period.lastYear());
    } else if (TO_FROM.matcher(lead).matches()
        && last != null
        && last.start() >= clause.start() + Math.max(lead.lastIndexOf('由'), lead.lastIndexOf('从'))
        && period.isYear()) {
      // The year named is that of the value from which it rose.
      period = Period.year(usual());
      isCertain = kind == Kind.RESULT && measure != Measure.GROWTH && measure != Measure.CHANGE;
    } else if (AVERAGE.matcher(lead).find()) {
      average(several);
    } else if (period.role() == Role.WHOLE
        && period.shape() == Shape.YEARS
        && (isAtEnd(lead)
            || (!TOGETHER.matcher(lead).find() && BEFORE_AVERAGE.matcher(behind()).lookingAt()))) {
      period = Period.year(period.lastYear());
    } else if (isOfHeading && period.shape() == Shape.YEARS) {
      isCertain = above != null && above.certain() && isOfAll();
    } else if (above != null
        && above.period().shape() == Shape.YEARS
        && period.isYear()
        && last != null
        && last.end() < clause.start()
        && isSum()) {
      // A year named clauses before may not be that of a sum of several.
      isCertain = false;
    }
  }

  private void doubt(List<PeriodWords.Found> all, String lead) {
    boolean isSinceStart = isBy() && all.stream().anyMatch(this::isOfStart);
    boolean isSinceLong =
        all.stream()
            .anyMatch(
                one ->
                    !named.contains(one)
                        && (one.start() >= clause.start() || isBy() || measure == Measure.NEW)
                        && one.period().lastYear() < period.lastYear() - 1);
    // 由2020年的12%提高到2025年的15%: what stands right before a number is its own time.
    boolean isNamed =
        all.stream().anyMatch(one -> at.start() - one.end() < 2 && one.period().equals(period));
    isCertain =
        isCertain
            && (!isSinceLong || isNamed)
            && !isSinceStart
            && !(period.isYear() && OVER_YEARS.matcher(lead).find() && !STAYS.matcher(lead).find());
    if (named.isEmpty() && UP_TO_NOW.matcher(sentenceSoFar()).find()) {
      isCertain = false;
    }
    boolean isOfThisYear = period.lastYear() > year && THIS_YEAR.matcher(sentenceSoFar()).find();
    if (kind == Kind.TARGET && isOfThisYear) {
      // 到2027年突破200家，今年新增30家
      period = Period.year(year);
      isCertain = false;
    }
    if (period.isYear() && OTHER_TIME.matcher(sentenceSoFar()).find()) {
      isCertain = false;
    }
  }

  /** Whether it says by how much something moved. */
  private boolean isBy() {
    return measure == Measure.GROWTH || measure == Measure.CHANGE;
  }

  /** 从2024年的4万元提高到4.2万元，增长5%: the year from which it rose is not that of the clause behind. */
  private boolean isOfStart(PeriodWords.Found found) {
    return found.end() < clause.start()
        && found.start() > 0
        && "从由".indexOf(text.charAt(found.start() - 1)) >= 0;
  }

  /** Those of times that may be that of the number. */
  private List<PeriodWords.Found> told(List<PeriodWords.Found> times) {
    return times.stream().filter(one -> !isOfStart(one) && !isYearOfPartAbove(one)).toList();
  }

  /** 2021年 below 上半年工作总结: what is told of that year is of the half that is over. */
  private boolean isYearOfPartAbove(PeriodWords.Found found) {
    PeriodWords.Found above = above();
    return above != null
        && kind == Kind.RESULT
        && above.period().isPartOfYear()
        && !above.period().last().isAfter(setting.date())
        && found.period().isYear()
        && found.period().lastYear() == above.period().lastYear();
  }

  /** 到2025年底 */
  private boolean isToItsEnd(PeriodWords.Found named) {
    return named.start() > 0
        && text.charAt(named.start() - 1) == '到'
        && text.substring(named.end()).matches("(?s)年?[底末](?!前|之前|以前).*");
  }

  /** The times that a part of the text names. */
  private List<PeriodWords.Found> times(int from, int end) {
    return HeadingTimes.find(text, from, end, year, usual(), setting.date());
  }

  /** The times that are not only compared with. */
  static List<PeriodWords.Found> withoutBases(String text, List<PeriodWords.Found> all) {
    return all.stream().filter(one -> !isBase(text, one.start(), one.end())).toList();
  }

  /** Whether a time that a text names is one that something is compared with. */
  static boolean isBase(String text, int start, int end) {
    String lead = text.substring(Math.max(0, start - 4), start);
    String whole = lead + text.substring(start, Math.min(text.length(), end + 3));
    return COMPARES.matcher(lead).find() || OF_ANOTHER_TIME.matcher(whole).find();
  }

  /** The nearest span of years that the sentence names. */
  private static PeriodWords.@Nullable Found last(List<PeriodWords.Found> named) {
    PeriodWords.Found last = null;
    for (PeriodWords.Found one : named) {
      last = one.period().shape() == Shape.YEARS ? one : last;
    }
    return last;
  }

  /** What the headings above name, as if it stood before the sentence; null if nothing. */
  private PeriodWords.@Nullable Found above() {
    HeadingTimes.Told heading = setting.heading();
    PeriodWords.Found several = heading == null || heading.period() != null ? null : opened();
    if (several != null) {
      return new PeriodWords.Found(0, 0, several.period(), null, true);
    }
    Period time = heading == null ? null : heading.period();
    return heading == null || time == null || time.equals(Period.year(usual()))
        ? null
        : new PeriodWords.Found(0, 0, time, null, heading.isCertain());
  }

  /** The years of which a sentence of the passage so far speaks from its first word: 五年来，累计. */
  private PeriodWords.@Nullable Found opened() {
    PeriodWords.Found opened = null;
    for (PeriodWords.Found one : times(0, sentence.start())) {
      boolean opens = one.start() == 0 || "。！—".indexOf(text.charAt(one.start() - 1)) >= 0;
      opened = opens ? (one.period().shape() == Shape.YEARS ? one : null) : opened;
    }
    return opened;
  }

  /** The year that is usual, unless a heading or the passage so far speaks of another time. */
  private void unnamed(PeriodWords.@Nullable Found above) {
    int from = Math.max(0, sentence.start() - FARTHEST);
    List<PeriodWords.Found> before =
        withoutBases(text, times(from, sentence.start())).stream()
            .filter(one -> one.start() == 0 || !Han.isHan(text.charAt(one.start() - 1)))
            .toList();
    boolean isOfWholeYear =
        above != null
            && above.period().isPartOfYear()
            && kind == Kind.TARGET
            && WHOLE_YEAR.matcher(sentenceSoFar()).find();
    if (above != null && isOfWholeYear) {
      period = Period.year(above.period().lastYear());
      return;
    }
    if (above != null) {
      period = above.period();
      isOfHeading = true;
      boolean agrees = before.stream().allMatch(found -> found.period().equals(period));
      boolean isOfOneYear = ONE_YEAR.matcher(sentenceSoFar()).find();
      boolean isOfThisYear =
          kind == Kind.RESULT
              && setting.date().getYear() < year
              && SINCE_NEW_YEAR.matcher(sentenceSoFar()).find();
      boolean isOfLastYear = isOfThisYear || LAST_YEAR.matcher(sentenceSoFar()).find();
      if (above.period().shape() == Shape.YEARS && isOfLastYear) {
        period = Period.year(year - 1);
        isOfHeading = false;
        return;
      }
      isCertain = above.certain() && agrees && !isOfOneYear;
      return;
    }
    HeadingTimes.Told heading = setting.heading();
    isOfHeading = heading != null && heading.period() == null;
    // What adds up may do so over all years of such a heading; a level is that of the last one.
    boolean isOfEnd =
        !isSum()
            && measure != Measure.CHANGE
            && (measure != Measure.GROWTH || (heading != null && heading.isCertain()));
    boolean isYearly = kind == Kind.RESULT && (isOfEnd || YEARLY.matcher(sentenceSoFar()).find());
    isCertain =
        (!isOfHeading || isYearly) && before.stream().allMatch(found -> found.period().isYear());
  }

  private String sentenceSoFar() {
    return text.substring(sentence.start(), at.start());
  }

  /** What a sentence says before its first semicolon about the time of all that it lists. */
  private List<PeriodWords.Found> opening() {
    int from = sentence.start();
    while (from > 0 && "。！？!?".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int end = text.indexOf('，', text.startsWith("其中，", from) ? from + 3 : from);
    if (from == sentence.start() || end < 0 || end > sentence.start()) {
      return List.of();
    }
    return withoutBases(text, times(from, end));
  }

  private String behind() {
    return text.substring(at.end(), sentence.end());
  }

  /** Whether it is of all the years that the heading names. */
  private boolean isOfAll() {
    boolean isOfLastYear = YEARLY.matcher(sentenceSoFar()).find();
    boolean isMultiple = value.unit().dimension() == Dimension.TIMES;
    return !isOfLastYear && (isSum() || isMultiple || isBy());
  }

  /** Whether it adds up over several years. */
  private boolean isSum() {
    String lead = text.substring(clause.start(), at.start());
    return measure == Measure.NEW || TOGETHER.matcher(lead).find() || DEED.matcher(lead).find();
  }

  /** A part of a year named some clauses before may no longer be meant. */
  private boolean isFar(PeriodWords.Found found) {
    if (!found.period().isPartOfYear() || found.end() > clause.start()) {
      return false;
    }
    String between = text.substring(found.end(), clause.start());
    // 上半年，投资增长5%；出口增长3%: with a comma of its own it opens all that follows.
    boolean opens = found.start() == 0 || "。！".indexOf(text.charAt(found.start() - 1)) >= 0;
    return between.length() > 1 && !(opens && between.startsWith("，") && named.size() == 1);
  }

  private boolean isFrom() {
    String before = text.substring(clause.start(), at.start());
    return FROM.matcher(before).find() && ROSE_TO.matcher(behind()).matches();
  }

  private void start(PeriodWords.@Nullable Found last, PeriodWords.@Nullable Found several) {
    boolean isNamed =
        last != null
            && last.start() >= clause.start()
            && last.period().isYear()
            && text.substring(last.end(), at.start()).length() <= 2;
    boolean wasAimed = kind == Kind.TARGET;
    kind = Kind.RESULT;
    boolean isOfLastYear =
        FROM_LAST_YEAR.matcher(text.substring(clause.start(), at.start())).find();
    if (isOfLastYear) {
      period = Period.year((last == null || !period.isYear() ? usual() : period.lastYear()) - 1);
      isCertain = true;
    }
    if (isNamed || isOfLastYear) {
      return;
    }
    boolean isOfYears =
        several != null && last != null && (last.equals(several) || last.end() < clause.start());
    if (isOfYears && several != null && period.isYear()) {
      period = several.period();
    }
    if (wasAimed && last == null) {
      // What is to rise from here stood there in the year before.
      period = Period.year(year - 1);
      return;
    }
    int first = last == null || !period.isYear() ? usual() : period.lastYear();
    isCertain = isOfYears && isCertain;
    period = (isOfYears ? period : Period.year(first)).as(Role.START);
  }

  /** Of which years, where none are named before it: those of the plan, or the last five. */
  private void average(PeriodWords.@Nullable Found several) {
    if (several != null) {
      period = several.period().as(Role.AVERAGE);
      isCertain = several.certain();
      return;
    }
    int end = kind == Kind.TARGET ? Math.max(period.lastYear(), year) : year - 1;
    boolean isAhead = kind == Kind.TARGET && end > year;
    // 两年平均增长 is of two years, 年均 of five.
    Matcher many = YEARS_OF_AVERAGE.matcher(text).region(clause.start(), at.start());
    int years = many.find() ? "一两三四五".indexOf(many.group(1).replace('二', '两')) + 1 : 5;
    int first = isAhead ? Math.min(year, end - 1) : end - years + 1;
    if (kind == Kind.TARGET && !isAhead) {
      first = year;
      end = year + 4;
    }
    period = Period.years(first, end).as(Role.AVERAGE);
    isCertain = false;
  }

  private boolean isAtEnd(String lead) {
    boolean isLevel =
        measure == Measure.TOTAL || measure == Measure.SHARE || measure == Measure.RANK;
    boolean isSum =
        TOGETHER.matcher(lead).find()
            || measure == Measure.NEW
            || measure == Measure.GROWTH
            || measure == Measure.CHANGE;
    return isLevel
        || lead.endsWith("连续")
        || (!isSum && (REACHED.matcher(lead).matches() || (isLimit() && !isDone(lead))));
  }

  /** 开工项目超1万个: what was done in all of the years, as much as it came to. */
  private static boolean isDone(String lead) {
    return DONE.matcher(lead).lookingAt();
  }

  private boolean isLimit() {
    return value.written().matches("(?:突破|超过?|达到?|接近|近).*");
  }

  /** A result is not of a time to come, nor a target of one that is over. */
  private void requireFit() {
    boolean isShort = period.isPartOfYear() || period.role() == Role.AS_OF;
    boolean isOver = isShort && !period.last().isAfter(setting.date());
    boolean ahead = period.lastYear() >= year && !(kind == Kind.RESULT && isOver);
    if (ahead != (kind == Kind.TARGET)) {
      boolean wasYear = period.isYear();
      period = Period.year(usual());
      isCertain = wasYear && isCertain;
    }
  }
}
