package reportsite.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.model.Measure;
import reportsite.model.Span;
import reportsite.notation.Kind;
import reportsite.notation.Period;
import reportsite.notation.Period.Role;
import reportsite.notation.Period.Shape;
import reportsite.notation.PeriodWords;
import reportsite.notation.Value;

/**
 * The time that a number speaks of, by the words of its sentence; a person is asked wherever they
 * do not decide.
 */
final class Timing {

  /** 年均, but not 均衡 or 平均工资. */
  private static final Pattern AVERAGE = Pattern.compile("年均|年平均|[两二三四五]年平均|平均每年|每年平均|年复合");

  private static final String ROSE =
      "增加|增长|提高|上升|扩大|发展|提升|下降|降低|减少|压减|缩短|攀升|跃升|增|升|降|减|下滑|下调|上调|下跌|上涨|缩减|压缩|缩小|收窄|回落|调整|壮大|拓展|优化|上涨";

  /** 从 210亿元 增加到: what stands before and behind the number from which something rose. */
  private static final Pattern FROM =
      Pattern.compile("[从由](?:[^，。；、从由]{0,8}?(?:年|年底|年末)的?|不足|不到|约|每[^，。；、从由]{1,3})?$");

  private static final Pattern ROSE_TO =
      Pattern.compile("^(?:余|多|左右|以上)?[^，。；、0-9]{0,4}?(?:" + ROSE + ")[至到为].*");

  private static final Pattern TO_FROM =
      Pattern.compile(".*[从由][^，。；、]{1,30}(?:" + ROSE + ")[至到为][^，。；、0-9]{0,8}$");

  /** What is reached at the end of several years is no sum of them. */
  private static final Pattern REACHED =
      Pattern.compile(".*(?:达到|达|突破|增至|升至|降至|超过|提高到|增加到|稳定在|保持在|控制在|总数|总量)[^，。；、]{0,4}$");

  private static final Pattern UP_TO_NOW = Pattern.compile("截[至止]到?目前|截至到?(?:发稿|今日)|目前");
  private static final Pattern TOGETHER = Pattern.compile("累计|共|新增|合计|总共|先后");

  private static final Pattern LEADS_TO_TIME = Pattern.compile("(?:到|至|截[至止]到?|自|从|在)?");

  private static final Pattern BEHIND_TIME =
      Pattern.compile("(?:年?[底末初](?:前|之前|以前)?|年?前|以来|来|期间|时期|度|的|内|累计)*");

  private final String text;
  private final Span sentence;
  private final Span clause;
  private final Span at;
  private final Value value;
  private final Measure measure;
  private final int year;
  private final @Nullable Integer horizon;
  private Kind kind;
  private Period period;
  private List<PeriodWords.Found> named = List.of();
  private boolean isCertain = true;

  Timing(
      String text,
      Span sentence,
      Span clause,
      Span at,
      Value value,
      Kind kind,
      Measure measure,
      int year,
      @Nullable Integer horizon) {
    this.text = text;
    this.sentence = sentence;
    this.clause = clause;
    this.at = at;
    this.value = value;
    this.kind = kind;
    this.measure = measure;
    this.year = year;
    this.horizon = horizon;
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
    named = PeriodWords.find(text, sentence.start(), at.start(), year, usual());
    PeriodWords.Found last = named.isEmpty() ? null : named.get(named.size() - 1);
    String lead = text.substring(clause.start(), at.start());
    if (last == null) {
      unnamed();
    } else {
      period = last.period();
      isCertain = last.certain() && !isFar(last);
    }
    PeriodWords.Found several = last(named);
    if (isFrom()) {
      start(last, several);
    } else if (TO_FROM.matcher(lead).matches() && period.shape() == Shape.YEARS) {
      period = Period.year(period.lastYear());
    } else if (TO_FROM.matcher(lead).matches()
        && last != null
        && last.start() >= clause.start()
        && period.isYear()) {
      // The year named is that of the value from which it rose.
      period = Period.year(usual());
      isCertain = false;
    } else if (AVERAGE.matcher(lead).find()) {
      average(several);
    } else if (period.role() == Role.WHOLE && period.shape() == Shape.YEARS && isAtEnd(lead)) {
      period = Period.year(period.lastYear());
      isCertain = false;
    }
    if (last == null && UP_TO_NOW.matcher(text.substring(sentence.start(), at.start())).find()) {
      isCertain = false;
    }
    requireFit();
  }

  /** The nearest span of years that the sentence names. */
  private static PeriodWords.@Nullable Found last(List<PeriodWords.Found> named) {
    PeriodWords.Found last = null;
    for (PeriodWords.Found one : named) {
      last = one.period().shape() == Shape.YEARS ? one : last;
    }
    return last;
  }

  /** The year that is usual, unless a heading or the passage so far speaks of another time. */
  private void unnamed() {
    if (kind == Kind.TARGET && horizon != null) {
      period = Period.year(horizon);
      isCertain = false;
      return;
    }
    isCertain =
        PeriodWords.find(text, 0, sentence.start(), year, usual()).stream()
            .allMatch(found -> found.period().isYear());
  }

  /** A part of a year named some clauses before may no longer be meant. */
  private boolean isFar(PeriodWords.Found found) {
    if (!found.period().isPartOfYear() || found.end() > clause.start()) {
      return false;
    }
    String between = text.substring(found.end(), clause.start());
    return between.length() > 1;
  }

  private boolean isFrom() {
    String before = text.substring(clause.start(), at.start());
    String behind = text.substring(at.end(), sentence.end());
    return FROM.matcher(before).find() && ROSE_TO.matcher(behind).matches();
  }

  private void start(PeriodWords.@Nullable Found last, PeriodWords.@Nullable Found several) {
    boolean isNamed =
        last != null
            && last.start() >= clause.start()
            && last.period().isYear()
            && text.substring(last.end(), at.start()).length() <= 2;
    kind = Kind.RESULT;
    if (isNamed) {
      return;
    }
    boolean isOfYears = several != null && last != null && last.equals(several);
    int first = last == null || !period.isYear() ? usual() : period.lastYear();
    isCertain = isOfYears && isCertain;
    period = (isOfYears ? period : Period.year(first)).as(Role.START);
  }

  /** Of which years, where none are named before it: those of the plan, or the last five. */
  private void average(PeriodWords.@Nullable Found several) {
    if (several != null) {
      period = several.period().as(Role.AVERAGE);
      isCertain = several.certain() && isCertain;
      return;
    }
    int end = kind == Kind.TARGET ? Math.max(period.lastYear(), year) : year - 1;
    boolean isAhead = kind == Kind.TARGET && end > year;
    int first = isAhead ? Math.min(year, end - 1) : end - 4;
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
        TOGETHER.matcher(lead).find() || measure == Measure.NEW || measure == Measure.GROWTH;
    return isLevel || (!isSum && (REACHED.matcher(lead).matches() || isLimit()));
  }

  private boolean isLimit() {
    return value.written().matches("(?:突破|超过?|达到?).*");
  }

  /** A result is not of a time to come, nor a target of one that is over. */
  private void requireFit() {
    boolean ahead = period.lastYear() >= year;
    if (ahead != (kind == Kind.TARGET)) {
      boolean wasYear = period.isYear();
      period = Period.year(usual());
      isCertain = wasYear && isCertain;
    }
  }
}
