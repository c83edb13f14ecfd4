package reportsite.draft.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.draft.outline.Phase;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Wording;
import reportsite.model.Span;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.Directions;
import reportsite.notation.Notation;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.PeriodWords;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Lang;

/** What the words of its sentence say about a number: aspect, time, and whether it is aimed at. */
final class Meaning {

  private static final Pattern FALL = Pattern.compile("下降|减少|降低|回落|压减|缩短|压缩");
  private static final Pattern RISE = Pattern.compile("(?<!自然(?=增长率)|负)增长|增速|增幅|涨幅|递增|上涨|提速");
  private static final Pattern INVESTED = Pattern.compile("投资(?:额|规模)?(?:约|达|近|超)?$");
  private static final Pattern OF_INVESTMENT = Pattern.compile("投资[^，、；。]{0,3}[0-9.]+[万亿]+元的$");

  /** 去年，企业达286家: no target, though it stands among the tasks. */
  private static final Pattern LAST_YEAR =
      Pattern.compile("(?:.*[，；：])?(?:去年|上年|过去一年|近年来|近几年)，(?!.*(?:今年|明年|20[0-9]{2}年)).*");

  private static final Pattern RATE = Pattern.compile("增速|增长率|[增涨升降跌减]幅");

  /** Of what grew it says how its growth changed. */
  private static final Pattern OF_RATE =
      Pattern.compile(
          "(?:[降增涨跌]幅|增速)?(?:(?:同比|环比|[比较][^，]{1,8}?)?(?:加快|提速|回升|回落|放缓|收窄|扩大|提高|提升|上升|下降)了?)");

  /** Than another's, and not than a year before. */
  private static final Pattern THAN_ANOTHER =
      Pattern.compile("[高低快慢]于|高出|(?<![同环])[比较](?!上|去|前|同期|年初|期初|[0-9])");

  private static final Pattern SUM = Pattern.compile("(?:合计|总计|共计)(?:达到?|为|约|近){0,40}$");
  private static final Pattern SHARE =
      Pattern.compile("率|占|比重|比例|覆盖|满意|达标|化率|份额|贡献|以上通过|普及|[强深密盖满]度|亏损面|浓度");
  private static final Pattern ABOVE =
      Pattern.compile("高于|高出|快于|超出|好于|领先|[比较]全[国省市区县州]\\p{IsHan}{0,4}[高快多]");

  /** 收入比全县平均水平高1260元 */
  private static final Pattern BY_AN_AMOUNT =
      Pattern.compile(
          "(?:[比较]全[国省市区县州]平?均?(?:水平|值|数)?[高低多少]出?|(?:高于|高出|低于)全[国省市区县州]平?均?(?:水平|值|数)?)(?:约|近|达)?$");

  /** 低于年度目标0.6个百分点: by how much it missed what was planned, which is no plan. */
  private static final Pattern BESIDE_PLAN =
      Pattern.compile(
          "(?:[高低快慢优好]于|超过?|未达到?|[落滞]后于?)(?:年度|全年|年初|预期|既定){0,2}(?:目标|计划|预期|进度)[^，。；]{0,6}$");

  /** 超年度计划8.2个百分点, 塌目标1.8个百分点: the gap to what was aimed at. */
  private static final Pattern ABOVE_TARGET =
      Pattern.compile(
          "(?:高于|高出|快于|超出|好于|优于|超额?|超过|快)(?:全年|年度|年初|预期|既定|确定的?)*(?:目标|计划|预期|序时进度|时序进度)(?:任务|值)?(?:约|近)?$");

  private static final Pattern BELOW_TARGET =
      Pattern.compile(
          "(?:低于|慢于|塌|欠|落后于?|滞后于?|差)(?:全年|年度|年初|预期|既定|确定的?)*(?:目标|计划|预期|序时进度|时序进度)(?:任务|值)?(?:约|近)?$");

  private static final Pattern BELOW = Pattern.compile("低于|慢于|[比较]全[国省市区县州]\\p{IsHan}{0,4}[低慢少]");
  private static final Pattern ADDED =
      Pattern.compile("新增|净增|增加(?!值|[至到])|新认定|新签约(?!项目(?:平均|总|投资))|新落位|新培育|新引进");

  /** 收入增加1420元: it rose by so much; 增加学位500个 says what is new. */
  private static final Pattern BY_SO_MUCH = Pattern.compile("(?:增加|净增|多增)(?:了|约|近){0,40}$");

  /** Money and what is counted come in amounts, so that a percentage of them is of growth. */
  private static final Pattern COMES_IN_AMOUNTS =
      Pattern.compile(
          "(?:总值|产值|增加值|[销售零易口用成出外融]额|总额|投资|收入|支出|总量|产量|进口|出口|进出口|余额|利润|税收|用电量|人次|销量|销售|外资|价格|[增减涨跌]幅)[：:（( \\t\\u3000]*$");

  /** 户均增收1360元: what they earn more is an amount. */
  private static final Pattern EARNS_MORE =
      Pattern.compile("(?:(?<!财税|税收|财政)增收|增支)(?:了|约|近){0,2}$");

  /** 较上年前移6位 */
  private static final Pattern MOVED = Pattern.compile("(?:前移|后移|前进|后退|进位|晋升|上升|下降|提升|跃升|下滑)了?$");

  /** 人均纯收入22460元，增收1580元 */
  private static final Pattern INCOME_ROSE =
      Pattern.compile("收入[^，；。]{0,14}元，(?:净|实现)?增收(?:了|约|近)?$");

  private static final Pattern DIFFERS = Pattern.compile("同比|[比较](?:上年|去年|(?:19|20)[0-9]{2}年)");

  private static final Pattern PLANNED =
      Pattern.compile("(?:全年|年度)[^，。；]*(?:计划|预期|目标)(?:为|是)?(?:增长|下降|完成|达到?|实现|控制在)?$");

  private static final Pattern NET = Pattern.compile("净增[加长]?(?:了|约|近){0,40}$");
  private static final Pattern OF_THE_WHOLE =
      Pattern.compile("(?:目标|任务|计划|预算|进度|年|同期)数?(?:[0-9.]+[\\p{IsHan}]{1,3})?的$");
  private static final Pattern LEFT = Pattern.compile("注销|关闭|关停|退出|淘汰|取消|减|拆除|撤|清退|腾退");
  private static final Pattern STOCK =
      Pattern.compile("总数|总量|保有量|存量|总户数|(?:增至|达到|达)(?=[^，、]{0,4}$)");

  /** 新开航线6条，累计达43条: the second is of all. */
  private static final Pattern CUMULATED =
      Pattern.compile(
          "(?:目前)?(?:累计(?:已|数)?(?:达到?|为|有|超过?|突破|建成|建有|投用|投运)|总(?:规模|装机|容量|里程)(?:达到?|为|超过?|突破))");

  private static final Pattern IS_NEW =
      Pattern.compile("新[开设建引签评认培]|新增(?!.{0,6}(?:就业|贷款|减税|减负))|净增");

  /** 新增装机20万千瓦、总装机120万千瓦、发电量26亿千瓦时: another thing that was measured. */
  private static final Pattern MEASURED = Pattern.compile("[\\p{IsHan}]+(?:[量额值]|收入)");

  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "(?:同比|较上年度?|比上年度?|较去年|比去年)[^，、]{0,4}(?:增加|减少|提高|下降|上升|压减)|较[^，、]{1,8}(?:增加|减少)");

  /** 提升12个农贸市场: markets are made better, and not twelve more. */
  private static final Pattern LIFTED =
      Pattern.compile("(?:提升|改善|优化)(?:改造)?#(?!位次|名次|等级|档|百分点|以|左右|[多余])\\p{IsHan}{2}");

  private static final Pattern DONE =
      Pattern.compile("现有|目前|已(?:有|经|建成|完成|落地|获)|(?<![比较与同于过由从为是的])(?:去年|上年)|过去(?:的)?一年|五年来");
  private static final Pattern TO_COME = Pattern.compile("力争|确保(?!了)|将(?:达|实现|建成)|有望");

  /** 未来五年建设3000公里, in whatever part of the report. */
  private static final Pattern IN_YEARS_AHEAD = Pattern.compile("(?:未来|今后)的?[二两三四五]年");

  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(?=年|—|-|－)");

  private final String text;
  private final Span sentence;
  private final Span clause;
  private final Span at;
  private final Value value;
  private final int floor;
  private Directions.@Nullable Said said;

  /**
   * @param at where the number stands in the text
   * @param floor where the number before it ends
   */
  Meaning(String text, Span sentence, Span clause, Span at, Value value, int floor) {
    this.floor = floor;
    this.text = text;
    this.sentence = sentence;
    this.clause = clause;
    this.at = at;
    this.value = value;
  }

  /** What the words around the number say of its direction. */
  Directions.Said said() {
    Directions.Said known = said;
    if (known == null) {
      known = Directions.of(text, at.start(), at.end(), Lang.ZH);
      said = known;
    }
    return known;
  }

  Measure measure(Catalogue catalogue, @Nullable Measure before) {
    Directions.Said said = said();
    boolean percent = value.unit().dimension() == Dimension.PERCENT;
    if (said.direction() == Direction.FALL && value.unit().dimension() != Dimension.RANK) {
      return percent ? Measure.GROWTH : Measure.CHANGE;
    }
    if (said.direction() == Direction.RISE && percent) {
      return Measure.GROWTH;
    }
    boolean reached = said.direction() != null && said.direction().isLevelReached();
    if (reached && percent) {
      return Measure.SHARE;
    }
    String own = text.substring(itemStart(), at.start());
    boolean isCount = value.unit().dimension() == Dimension.COUNT;
    if (isCount && LIFTED.matcher(own + "#" + text.substring(at.end(), clause.end())).find()) {
      return Measure.AMOUNT;
    }
    if (said.isUndecided() && value.unit().dimension() != Dimension.RANK) {
      return Measure.CHANGE;
    }
    boolean earnsMore =
        EARNS_MORE.matcher(own).find() && value.unit().dimension() == Dimension.YUAN;
    if (earnsMore
        && (DIFFERS.matcher(text.substring(clause.start(), at.start())).find()
            || INCOME_ROSE.matcher(text.substring(sentence.start(), at.start())).find())) {
      // 收入14.7亿元，比上年同期14.5亿元增收1858万元
      return Measure.CHANGE;
    }
    if (earnsMore) {
      return Measure.AMOUNT;
    }
    if (said.direction() == Direction.RISE && isRisen(own)) {
      return isLevelBeside() ? Measure.AMOUNT : Measure.CHANGE;
    }
    String ground = text.substring(clause.start(), at.start());
    return switch (value.unit().dimension()) {
      case RANK -> Measure.RANK;
      case PERCENTAGE_POINT -> gap(ground, catalogue);
      case PERCENT -> ofHundred(ground);
      case TIMES ->
          said.direction() == Direction.RISE
                  || RISE.matcher(ground).find()
                  || value.written().contains("番")
              ? Measure.GROWTH
              : Measure.AMOUNT;
      default -> BY_AN_AMOUNT.matcher(ground).find() ? gap(ground, catalogue) : amount(own, before);
    };
  }

  /** 地区生产总值增长5.2%、约4.4万亿元: behind a rate its level, with no verb of its own. */
  private boolean isLevelBeside() {
    return value.unit().dimension() == Dimension.YUAN
        && floor > 0
        && "%％".indexOf(text.charAt(floor - 1)) >= 0
        && text.substring(floor, at.start()).equals("、");
  }

  /** 负荷增长5兆瓦: by so much it rose, so that this is not its size; 增加5家 says what is new. */
  private boolean isRisen(String own) {
    return switch (value.unit().dimension()) {
      case PERCENT, PERCENTAGE_POINT, TIMES, FRACTION, RATIO, RANK -> false;
      case PER_MILLE -> true;
      default -> !ADDED.matcher(own).find() || BY_SO_MUCH.matcher(own).find();
    };
  }

  private static Measure gap(String ground, Catalogue catalogue) {
    if (ABOVE_TARGET.matcher(ground).find()) {
      return Measure.ABOVE;
    }
    if (BELOW_TARGET.matcher(ground).find()) {
      return Measure.BELOW;
    }
    boolean compared = catalogue.groupIn(ground).isPresent();
    if (compared && ABOVE.matcher(ground).find()) {
      return Measure.ABOVE;
    }
    return compared && BELOW.matcher(ground).find() ? Measure.BELOW : Measure.CHANGE;
  }

  /** The word that stands nearest decides. */
  private Measure ofHundred(String ground) {
    String lead = text.substring(sentence.start(), at.start());
    int fall = last(FALL, ground);
    int rise = last(RISE, ground);
    int share = last(SHARE, ground);
    if (OF_THE_WHOLE.matcher(ground).find()) {
      return Measure.SHARE;
    }
    if (value.number().signum() < 0) {
      // 同比分别-6.2%、-19.3%
      return Measure.GROWTH;
    }
    boolean silent = isSilent(ground);
    if (silent && (isSigned() || COMES_IN_AMOUNTS.matcher(ground).find())) {
      return Measure.GROWTH;
    }
    if (silent && value.written().endsWith("位数")) {
      return Measure.GROWTH;
    }
    if (silent) {
      rise = last(RISE, lead);
      share = last(SHARE, lead);
    }
    if (fall > rise && fall > share) {
      return Measure.CHANGE;
    }
    return rise >= share && rise >= 0 ? Measure.GROWTH : Measure.SHARE;
  }

  /**
   * What a change in points or a rank is of: a rate of growth, where the words name one, or where
   * it goes on from one: 增长5.3%，比上年加快0.4个百分点.
   *
   * @param before the figure before it in the sentence
   */
  Subject rateOf(Subject subject, Measure measure, @Nullable DraftFigure before) {
    boolean isRank = measure == Measure.RANK;
    boolean isOfPoints =
        measure == Measure.CHANGE && value.unit().dimension() == Dimension.PERCENTAGE_POINT;
    String lead = text.substring(clause.start(), at.start());
    Matcher rate = RATE.matcher(lead);
    boolean goesOn =
        isOfPoints
            && before != null
            && before.measure() == Measure.GROWTH
            && before.subject().equals(subject)
            && OF_RATE.matcher(lead).matches();
    if (goesOn && before != null) {
      return Subject.of(
          subject.whole() + (before.value().direction().isDown() ? "降幅" : "增速") + "变化");
    }
    return (isOfPoints || isRank)
            && !THAN_ANOTHER.matcher(lead).find()
            && !subject.thing().equals(FigureDrafter.NO_NAME)
            && rate.find()
            && !subject.thing().endsWith(rate.group())
        ? Subject.of(subject.whole() + rate.group() + (isRank ? "" : "变化"))
        : subject;
  }

  /** A share has no sign. */
  boolean isSigned() {
    return "-−－负+＋".indexOf(value.written().charAt(0)) >= 0;
  }

  private Measure amount(String own, @Nullable Measure before) {
    boolean isCount = value.unit().dimension() == Dimension.COUNT;
    boolean isHeads = List.of("家", "户").contains(value.unit().word());
    if (DIFFERENCE.matcher(own).find()) {
      return Measure.CHANGE;
    }
    Matcher stock = STOCK.matcher(own);
    if (value.unit().word().equals("位") && MOVED.matcher(own).find()) {
      return Measure.CHANGE;
    }
    boolean isAdded = last(ADDED, own) > last(STOCK, own);
    if (!isAdded
        && stock.find()
        && (stock.group().length() > 2 || stock.group().startsWith("总") || isHeads)) {
      return isCount ? Measure.TOTAL : Measure.AMOUNT;
    }
    if (NET.matcher(own).find() && value.unit().dimension() == Dimension.YUAN) {
      return Measure.CHANGE;
    }
    boolean isSumOfNew =
        CUMULATED.matcher(own).matches()
            && IS_NEW.matcher(text.substring(sentence.start(), at.start())).find();
    if (isSumOfNew) {
      return isCount ? Measure.TOTAL : Measure.AMOUNT;
    }
    if (ADDED.matcher(own).find()) {
      return Measure.NEW;
    }
    boolean goesOn =
        itemStart() > clause.start() && floor > clause.start() && before == Measure.NEW;
    // 新增1万个公共充电桩、15个出租车充电示范站
    boolean isListed = own.isEmpty() && isCount && text.startsWith("、", at.start() - 1);
    boolean isOther = LEFT.matcher(own).find() || (!isCount && MEASURED.matcher(own).matches());
    return goesOn && (own.isBlank() ? isListed : !isOther) ? Measure.NEW : Measure.AMOUNT;
  }

  private static int last(Pattern words, String text) {
    int last = -1;
    Matcher found = words.matcher(text);
    while (found.find()) {
      last = found.start();
    }
    return last;
  }

  /**
   * Where the words begin that speak of this number alone. Names side by side with one deed before
   * them share it: 改造通村道路、村内街道210公里.
   */
  int itemStart() {
    int lowest = Math.max(clause.start(), floor);
    int from = lastItemStart();
    int end = at.start();
    while (from > lowest
        && text.charAt(from - 1) == '、'
        && Wording.isBare(text.substring(from, end))) {
      int start = from - 1;
      while (start > lowest && "、（(）)".indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      if (start == lowest && floor > clause.start()) {
        return from;
      }
      end = from - 1;
      from = start;
    }
    return from;
  }

  private int lastItemStart() {
    int from = at.start();
    int lowest = Math.max(clause.start(), floor);
    while (from > lowest && "、（(）)".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int open = from > lowest && from < at.start() ? openingOfAside(from - 1) : -1;
    if (open <= lowest) {
      return from;
    }
    from = open;
    while (from > lowest && "、（(）)".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return from;
  }

  /** 水电、风电、光伏发电量合计1486亿千瓦时 */
  boolean isSum() {
    return SUM.matcher(text.substring(clause.start(), at.start())).find();
  }

  /** Where the list begins that shares this number: 事故起数、死亡人数下降10%. */
  int listStart() {
    int from = lastItemStart();
    int lowest = Math.max(clause.start(), floor);
    while (from > lowest && text.charAt(from - 1) == '、') {
      int start = from - 1;
      while (start > lowest && "、（(）)".indexOf(text.charAt(start - 1)) < 0) {
        start--;
      }
      if (start == lowest && floor > clause.start()) {
        return from;
      }
      from = start;
    }
    return from;
  }

  /** Where the brackets open that close at the place, if only a few words are in them: (R&D). */
  private int openingOfAside(int close) {
    int open = close - 1;
    while (open > 0 && "（(，。".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    boolean isAside =
        text.substring(open + 1, Math.max(open + 1, close))
            .matches("[^0-9，。；]{1,12}|PM(?:2\\.5|10)");
    return open > 0 && isAside && "（(".indexOf(text.charAt(open)) >= 0 ? open : -1;
  }

  /** Whether it was reached or is aimed at; the part decides unless the sentence says otherwise. */
  Kind kind(Phase phase, Timing.Setting setting) {
    String lead = text.substring(clause.start(), at.start());
    if (IN_YEARS_AHEAD.matcher(lead).find()) {
      return Kind.TARGET;
    }
    int year = setting.year();
    Period above = setting.heading() == null ? null : setting.heading().period();
    Integer named = stated();
    // 2021年，我们… below 上半年工作总结: of the year no more than that half is over.
    boolean isOfPart =
        named != null
            && above != null
            && above.isPartOfYear()
            && above.lastYear() == named
            && !above.last().isAfter(setting.date())
            && !TO_COME.matcher(lead).find();
    Integer stated = isOfPart ? null : named;
    if (!phase.isAhead()
        && above != null
        && above.isPartOfYear()
        && PLANNED.matcher(lead).find()
        && !BESIDE_PLAN.matcher(lead).find()) {
      // 全年地区生产总值计划增长9%。上半年完成603亿元
      return Kind.TARGET;
    }
    boolean isOfLastYear =
        LAST_YEAR.matcher(text.substring(sentence.start(), at.start())).matches();
    if (stated == null && above != null && !isOfLastYear && !DONE.matcher(lead).find()) {
      boolean isOver =
          above.lastYear() < year
              || (above.isPartOfYear() && !above.last().isAfter(setting.date()));
      boolean isToCome = above.from().getYear() >= year && !isOver;
      if (isOver || isToCome) {
        return isOver ? Kind.RESULT : Kind.TARGET;
      }
    }
    if (!phase.isAhead() && isOverInYear(setting)) {
      return Kind.RESULT;
    }
    if (phase.isAhead()) {
      boolean past = (stated != null && stated < year) || isOfLastYear || DONE.matcher(lead).find();
      return past ? Kind.RESULT : Kind.TARGET;
    }
    boolean ahead = stated != null && stated >= year && !DONE.matcher(lead).find();
    return ahead || (TO_COME.matcher(lead).find() && stated != null && stated >= year)
        ? Kind.TARGET
        : Kind.RESULT;
  }

  /** 投资60亿元的四季城, 总投资995亿元的235个重大项目: how large what is spoken of is. */
  boolean isSize() {
    String lead = text.substring(clause.start(), at.start());
    String behind = text.substring(at.end(), clause.end());
    return (INVESTED.matcher(lead).find() && behind.startsWith("的"))
        || OF_INVESTMENT.matcher(lead).find();
  }

  /** The time it speaks of, by the words before it. */
  Timing timing(Kind kind, Measure measure, Timing.Setting setting) {
    return new Timing(text, sentence, clause, at, value, kind, measure, setting);
  }

  /** Whether the sentence speaks of a part of the report's own year that was over by its day. */
  private boolean isOverInYear(Timing.Setting setting) {
    List<PeriodWords.Found> named =
        Timing.withoutBases(
            text,
            PeriodWords.find(
                text, sentence.start(), at.start(), setting.year(), setting.year() - 1));
    Period last = named.isEmpty() ? null : named.get(named.size() - 1).period();
    return last != null && last.isPartOfYear() && !last.last().isAfter(setting.date());
  }

  /** The last year that the sentence names before the number, else null. */
  @Nullable Integer stated() {
    Matcher year = YEAR.matcher(text).region(sentence.start(), at.start());
    year.useTransparentBounds(true);
    Integer last = null;
    while (year.find()) {
      if (!Timing.isBase(text, year.start(), year.end() + 1)) {
        last = Integer.valueOf(year.group(1));
      }
    }
    return last;
  }

  boolean isFall() {
    return FALL.matcher(text.substring(clause.start(), at.start())).find();
  }

  /** Whether nothing but the kind of thing tells a growth from a share: 出口额，6.6%. */
  boolean isGuessed() {
    return value.unit().dimension() == Dimension.PERCENT
        && said().direction() == Direction.NONE
        && !value.written().endsWith("位数")
        && !Notation.isWordedLevel(value)
        && !OF_THE_WHOLE.matcher(text.substring(clause.start(), at.start())).find()
        && (isSilent(text.substring(sentence.start(), at.start()))
            || COMES_IN_AMOUNTS.matcher(text.substring(clause.start(), at.start())).find());
  }

  private static boolean isSilent(String words) {
    return last(FALL, words) < 0 && last(RISE, words) < 0 && last(SHARE, words) < 0;
  }
}
