package reportsite.draft.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Clauses;
import reportsite.draft.words.Wording;
import reportsite.intake.Intake;
import reportsite.model.Span;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.Notation;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Patterns;

/** What the words of its sentence leave open about a number, for a person to look at. */
final class Doubts {

  static final Bilingual UNNAMED =
      new Bilingual("衡量什么没有看准，请核对名称", "it is not certain what it measures; check the name");

  private static final Bilingual FALL =
      new Bilingual("是升是降，请写明 direction", "write direction: did it rise or fall?");
  private static final Bilingual LEVEL =
      new Bilingual("报告没有写数字，按没有变化登记", "the report gives no number; entered as no change");
  private static final Bilingual UNIT =
      new Bilingual("单位没有认出来，请把 value 补全", "the unit was not recognized; complete value");
  private static final Bilingual GUESSED =
      new Bilingual("是增速还是占比，请写明 measure", "write measure: is it growth or a share?");
  private static final Bilingual NOT_REACHED =
      new Bilingual("可能是没有达到的目标", "it may be a target that was not reached");
  private static final Bilingual OVERCOME =
      new Bilingual("后面的话可能改变它的意思", "the words after it may change its meaning");
  static final Bilingual CARRIED =
      new Bilingual("名称取自前面的话，请核对", "the name is taken from earlier words; check it");
  private static final Bilingual TRADITIONAL =
      new Bilingual("原文是繁体字，请逐项核对", "the text is in traditional characters; check every item");
  private static final Bilingual BOUND =
      new Bilingual("旁边的“至少”“不得”等可能没有读对", "words beside it such as 至少 or 不得 may have been misread");
  private static final Bilingual EARLIER =
      new Bilingual("可能是更早一年的数字", "it may be for an earlier year");
  private static final Bilingual CLASS =
      new Bilingual("可能只是分类的界限，不是总数", "it may only be the limit of a category, not a total");
  private static final Bilingual OF_RANK =
      new Bilingual(
          "是位次的变化，请写明 direction", "a change in rank; write direction: did it rise or fall?");
  private static final Bilingual EVERY_YEAR =
      new Bilingual("是每年的数字，请写明 period", "it is for each year; write period");
  static final Bilingual WORDS =
      new Bilingual("“{0}”没有读懂", "the word “{0}” before it was not understood");

  private static final Patterns SAID = Patterns.of(Doubts.class);
  private static final Pattern EXPECTS = SAID.pattern("EXPECTS");
  private static final Pattern OF_AIM = SAID.pattern("OF_AIM");
  private static final Pattern STRETCHES = SAID.pattern("STRETCHES");
  private static final Pattern OF_A_PART = SAID.pattern("OF_A_PART");
  private static final Pattern BRACKETS = SAID.pattern("BRACKETS");
  private static final Pattern PULLS = SAID.pattern("PULLS");
  private static final Pattern GROWS = SAID.pattern("GROWS");
  static final Pattern NEUTRAL = SAID.pattern("NEUTRAL");
  private static final Pattern OF_SEVERAL = SAID.pattern("OF_SEVERAL");
  private static final Pattern IS_SUM = SAID.pattern("IS_SUM");

  static final Bilingual OTHER_THING = new Bilingual("数的可能是别的事物", "something else may be counted");
  private static final Bilingual LOSS =
      new Bilingual("是盈利还是亏损，请核对名称", "a profit or a loss? check the name");

  /** 利润由上年亏损1.2亿元转为盈利0.8亿元 */
  private static final Pattern GAIN = Pattern.compile("利润[^，；]{0,12}亏损|[为转]盈利?|[为转]亏损?");

  /** 发放低保金5860万元，惠及1.6万人: what is money is not counted in heads. */
  private static final Pattern MONEY =
      Pattern.compile(".*(?:[资奖基低补养租税保]金|补贴|补助|贷款|投资|收入|产值|支出|经费|营收|利润|销售额|存款|余额|总量)$");

  private static final Pattern RATE = Pattern.compile("[增降涨跌升减]幅[^，；。]{0,12}$");

  private static final Set<String> COUNTED = Set.of("人", "户", "名", "家", "个", "人次", "口");
  private static final Bilingual STRETCH =
      new Bilingual(
          "是并列的更高目标，请核对名称和 measure",
          "a higher target stated beside the other; check name and measure");
  static final Bilingual BEHIND =
      new Bilingual("数字后面的“{0}”没有写进名称", "the name leaves out what follows the number: {0}");
  static final Bilingual PART_OF =
      new Bilingual("是其中一处的数字，不是全部", "it is for one part, not for the whole");
  static final Bilingual IN_BRACKETS =
      new Bilingual("括号里的话没有写进名称", "the name leaves out the words in brackets");
  private static final Bilingual EXPECTED =
      new Bilingual("是预计或目标，不是结果", "it is expected or aimed at, not a result");
  private static final Bilingual STEP =
      new Bilingual("只是跨过的台阶，不是确切的数", "it is only a mark that was passed, not an exact number");
  static final Bilingual ELSEWHERE = new Bilingual("是别处的数字", "it is the number for another place");
  static final Bilingual OF_EACH =
      new Bilingual("是每一个的数字，名称里没有写", "it is for each one, which the name does not say");
  static final Bilingual SHARED =
      new Bilingual(
          "报告没有写明哪个数字属于哪一项", "the report does not say which number belongs to which item");

  /** 3.5万亿元台阶 */
  private static final Pattern STEP_BEHIND =
      Pattern.compile("^(?:、[0-9.]+[十百千万亿]*[元人吨辆]次?){0,4}(?:的)?(?:新)?(?:台阶|大关|关口|门槛)");

  /** 远低于全省1.24%的平均水平 */
  private static final Pattern OF_ANOTHER_PLACE =
      Pattern.compile(
          "(?:低于|高于|优于|好于|快于|慢于|超过|超|高过|领先于?)(?:全国|全省|全市|全区|全州|全县|同类|周边|平均)[\\p{IsHan}]{0,6}$");

  /** 每个乡镇配备社工2名, 市级片区各1个 */
  private static final Pattern EACH =
      Pattern.compile("(?:^|[，；：、。])[^，；：、。]*(?:每(?![逢当一])|各$)[^，；：、。]*$");

  /** 村集体收入全部超过20万元 */
  private static final Pattern OF_ALL_OF_THEM = Pattern.compile("全部(?:达到?|在)?$");

  /** 12家企业营收超10亿元: what is counted stands before the threshold. */
  private static final Pattern COUNT_BEFORE =
      Pattern.compile("[0-9]+余?[个家户](?:左右|以上)?[\\p{IsHan}]{1,12}$");

  private static final Pattern LISTED = Pattern.compile("^(?:左右|以上|以内)?、[0-9.]+(?!.{0,12}的)");
  private static final Pattern IN_LIST = Pattern.compile("、[^，；。、]{2,20}[0-9.]+[^，；。、0-9]{1,6}、$");

  private static final Pattern NOT_BEHIND = SAID.pattern("NOT_BEHIND");
  private static final Pattern UPGRADED = Pattern.compile("(?:^|[，、；])提升$");

  /** 86个县中排名第一, 40人以上大班额 */
  private static final Pattern OF_GROUP = Pattern.compile("^[\\p{IsHan}]{0,6}中(?:排|位|列|居|名)");

  private static final Set<String> CLASSIFYING = Set.of("人", "户", "名", "岁", "床", "层", "级", "床位");
  private static final Pattern LIMIT_OF_CLASS = Pattern.compile(".*(?:以上|以下)");

  private static final Bilingual SINCE_LAST =
      new Bilingual(
          "是与上一期相比，不是与上年相比", "it compares with the previous period, not the previous year");

  private static final Pattern ON_PERIOD_BEFORE = Pattern.compile("环比[^，；。]*$");

  /** 由上年增长6.1%转为下降1.2%; 较上年的6.1% */
  private static final Pattern BEFORE_TURN =
      Pattern.compile("[由从][^，；。由从]{0,8}(?:增长|下降|上升|[增降涨跌]幅|[增降涨跌升减])$");

  private static final Pattern TURN =
      Pattern.compile("(?:左右|以上)?(?:转|放缓|回落|收窄|扩大|变|回升|[\\p{IsHan}]{0,3}[到至为])");

  /** 恢复到疫情前九成以上水平 */
  private static final Pattern RECOVERED = Pattern.compile("恢复[到至][\\p{IsHan}“”]{0,8}前$");

  /** 分别不低于1900元和1400元: the bound is of all, and is read of the first alone. */
  private static final Pattern OF_ALL =
      Pattern.compile("分别(?:[^，；。0-9]{0,6})(?:不低于|不少于|不超过|不高于|超过|突破)[0-9.][^，；。]*$");

  private static final String NEGATION = "[不非勿莫未没]";

  /** 不断, 不仅, 未来: words with a negation that deny nothing. */
  private static final String NO_DENIAL =
      "(?!来|断|仅|但|成年|税|公|动产|良|足|同|少|久|到位|结|决|锈|孕|育|等|管|论|妨|懈|含)";

  /** 至少安装路灯8盏: what bounds the number stands apart from it. */
  private static final Pattern APART =
      Pattern.compile(
          "(?:至少|最少|至多|最多|不少于|不低于|不多于|不高于|不超过)[\\p{IsHan}]{1,10}$"
              + "|(?:严禁|严防|禁止|防止|避免|[不未]|不得|不能)(?:超过?|突破|高于|高出)[\\p{IsHan}]{2,12}$"
              + "|(?:大约|约有|约合|约占|约为)[\\p{IsHan}]{0,8}$|(?<![条合节公制预契签履违特大])约(?![束定谈请会旦])[\\p{IsHan}]{1,6}$"
              + "|(?<!\\p{IsHan})[降升涨减压](?:不到|不至)$|(?:不到|不足|超过|高于|低于)[\\p{IsHan}]{2,10}的$");

  /** 不容大于55分贝, 会议费不准多于上年的800万元: a denial that belongs to the limit or to nothing. */
  private static final Pattern DENIED =
      Pattern.compile(
          NEGATION
              + NO_DENIAL
              + "[\\p{IsHan}]{0,6}$|(?:没有|未有|无|未发生|未出现)(?:任何)?一?[起家例个件人次名处][^，；。]{0,16}$");

  /** Words of a limit that are none of the number's own. */
  private static final Pattern OTHER_BOUND =
      Pattern.compile(
          NEGATION + "[\\p{IsHan}]{0,4}(?:高出|越过|逾越|多于|少于|超出|突破|低于|高于|超过|小于|大于)(?:上年的?|去年的?)?$");

  /** 谈不上超过5%, 切勿反弹至300件以上: what is denied is the limit beside it. */
  private static final Pattern DENIED_LIMIT =
      Pattern.compile(
          "(?:"
              + NEGATION
              + NO_DENIAL
              + "[\\p{IsHan}]{0,3}|(?:勿|莫|严禁|禁止|决不|绝不|防止|避免|严防|谨防|杜绝|不得|不能|不可|不许|不准|不再|不)[\\p{IsHan}]{0,4}[升涨增降跌减弹][至到])$");

  /** All of these stand nearer to the number, in characters. */
  private static final int FARTHEST_BOUND = 60;

  private static final Pattern LIMIT_BEHIND = Pattern.compile("^的?(?:底线|红线|上限|下限)");

  /** 上年同期为4.8亿元 */
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(?:^|[，。；：])(?:而|其中|但)?(?:上年|前年|一年前|去年同期)[^，；]*$|[较比由从](?:上年|去年)(?:同期)?的?$");

  /** 超10亿元的龙头企业 */
  private static final Pattern OF_A_CLASS =
      Pattern.compile(
          "^的?(?!目标|预期)[\\p{IsHan}]{0,12}(?:企业|项目|村|产业集群|园区|大户|乡镇|县|[焦锅高]炉|机组|设备|渔船|船舶|道路|桥梁|建筑|水库|泵站)");

  private static final Pattern RANK_MOVES = Pattern.compile("[前后]移|上升|下降|下滑|跃升|提升|前进|后退|进位|晋升");
  private static final Pattern DENIED_BEFORE =
      Pattern.compile("(?:未能?|没有?|未能如期)(?:完成|实现|达到?|兑现)[^，。；]{0,6}$");
  private static final Pattern DENIED_BEHIND =
      Pattern.compile("^[^，。；、0-9]{0,8}(?:目标|任务|计划|预期)[^，。；、0-9]{0,4}(?:未|没|尚未)");

  /** 下滑11.7%的局面得到扭转 */
  private static final Pattern OVERCOME_BEHIND =
      Pattern.compile("^(?:以上|以下|左右)?的[^，。；]{0,6}(?:局面|态势|势头|趋势|困境|被动|状况)");

  private static final Pattern YEARLY = Pattern.compile("(?:^|[，；：])[^，；]{0,6}每年[^，；增减升降]*$");

  /** Words with which the name of what is measured ends: what is left behind them is a verb. */
  private static final String MEASURED =
      "额|量|率|比重|比例|占比|余额|产值|总值|增加值|收入|支出|税收|利润|投资|面积|价格?|成本|时间|时长|周期|浓度|强度|[能水物电油煤]耗|人数|指数|缺口|规模|覆盖面|亏损面|之?比|(?:增速|[增涨升降跌减]幅)(?:变化)?";

  static final Bilingual SHARED_TAIL =
      new Bilingual("名称可能缺了并列各项共有的词", "the name may lack a word shared by all items of the list");

  /** 基本养老、失业、工伤保险参保人数分别 */
  private static final Pattern TAIL = Pattern.compile("(?:" + MEASURED + ")(?:等)?分别");

  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "^.*(?:"
              + MEASURED
              + ")(?<rest>(?![度额数值]$)[\\p{IsHan}]{1,4}|[\\p{IsHan}]{0,4}[由从][\\p{IsHan}]{1,8})$");

  /** Ratios and indices have no unit. */
  private static final Pattern UNITLESS = Pattern.compile(".*(?:比|比例|指数|系数|倍数|弹性|得分|评分|均值)$");

  private final String text;
  private final Span sentence;
  private final Numeral numeral;
  private final Value value;
  private final Meaning meaning;
  private final Measure measure;
  private final String place;

  /**
   * @param place whose report it is
   */
  Doubts(
      String text,
      Span sentence,
      Numeral numeral,
      Value value,
      Meaning meaning,
      Measure measure,
      String place) {
    this.text = text;
    this.sentence = sentence;
    this.numeral = numeral;
    this.value = value;
    this.meaning = meaning;
    this.measure = measure;
    this.place = place;
  }

  /** Whether its limit is denied by words that were not understood, so that it may be the other. */
  static boolean isLimitDenied(String text, Span sentence, Numeral numeral, Value value) {
    return switch (value.bound()) {
      case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN ->
          DENIED_LIMIT.matcher(text.substring(sentence.start(), numeral.start())).find();
      default -> false;
    };
  }

  /**
   * All of them.
   *
   * @param subject what the number was taken to measure
   */
  List<Bilingual> of(Subject subject, Catalogue catalogue) {
    List<Bilingual> doubts = new ArrayList<>();
    if (meaning.said().isUndecided()) {
      doubts.add(FALL);
    }
    leftOpen(doubts);
    String name = subject.whole();
    if (value.unit().dimension() == Dimension.NONE
        && !(UNITLESS.matcher(name).matches() && !isGoneOn())) {
      doubts.add(UNIT);
    }
    if (value.unit().dimension() != Dimension.COUNT) {
      leftOver(name, catalogue, doubts);
    } else if ((MONEY.matcher(name).matches() && COUNTED.contains(value.unit().word()))
        || (value.unit().word().equals("人") && LedgerDrafter.isNoPerson(name))) {
      doubts.add(OTHER_THING);
    }
    String lead = text.substring(sentence.start(), numeral.start());
    String behind = nounBehind(name, catalogue);
    if (!behind.isEmpty()) {
      doubts.add(BEHIND.with(behind));
    }
    String list = lead.replaceFirst("^(?s).*[，；。]", "").replaceFirst("^[^、]*", "");
    if (TAIL.matcher(list).find() && !name.matches(".*(?:" + MEASURED + ")$")) {
      doubts.add(SHARED_TAIL);
    }
    if (isCarried(subject, lead)) {
      doubts.add(CARRIED);
    }
    boolean addsUp =
        Set.of(Measure.AMOUNT, Measure.NEW, Measure.TOTAL).contains(measure)
            && value.unit().dimension() != Dimension.PERCENT;
    boolean isOfEach =
        EACH.matcher(lead).find()
            || (addsUp && Respectively.OF_EACH.matcher(lead).find())
            || (value.bound() != Bound.EXACT && OF_ALL_OF_THEM.matcher(lead).find());
    if (isOfEach && !name.contains("每") && !YEARLY.matcher(lead).find()) {
      doubts.add(OF_EACH);
    }
    boolean isShareAsRate =
        measure == Measure.GROWTH
            && value.unit().dimension() == Dimension.PERCENT
            && name.matches(".*(?:比|[重度率])")
            && !GROWS.matcher(lead.substring(lead.lastIndexOf('，') + 1)).find();
    if (isShareAsRate && !meaning.isGuessed()) {
      doubts.add(GUESSED);
    }
    boolean isRateAsShare = measure == Measure.SHARE && RATE.matcher(lead).find();
    if (isRateAsShare && !meaning.isGuessed()) {
      doubts.add(GUESSED);
    }
    if (GAIN.matcher(lead).find()) {
      doubts.add(LOSS);
    }
    if (Notation.isWordedLevel(value)) {
      doubts.add(LEVEL);
    }
    if (Intake.hasTraditional(text)) {
      doubts.add(TRADITIONAL);
    }
    return doubts;
  }

  /** 完成南桥至北门3.4公里道路拓宽工程: what follows a number that was named by words before it. */
  private String nounBehind(String name, Catalogue catalogue) {
    String rest = text.substring(numeral.end(), sentence.end());
    String behind =
        rest.isEmpty() || !Han.isHan(rest.charAt(0)) || catalogue.indicator(name).isPresent()
            ? ""
            : Wording.behind(rest, catalogue);
    boolean isSaid =
        behind.length() < 3
            || name.contains(behind)
            || behind.startsWith(name)
            || !rest.startsWith(behind)
            || !Wording.isBare(behind)
            || NOT_BEHIND.matcher(behind).lookingAt();
    return isSaid ? "" : behind;
  }

  private void leftOpen(List<Bilingual> doubts) {
    String lead = text.substring(sentence.start(), numeral.start());
    String rest = text.substring(numeral.end(), sentence.end());
    boolean isRank = numeral.text().matches("[^第]*个?位次?");
    if (isRank && RANK_MOVES.matcher(lead).find()) {
      doubts.add(OF_RANK);
    } else if (measure == Measure.CHANGE && meaning.said().direction() == Direction.NONE) {
      doubts.add(FALL);
    } else if (measure == Measure.CHANGE
        && (UPGRADED.matcher(lead).find() || PULLS.matcher(lead).find())) {
      doubts.add(FALL);
    }
    if (isOfClass(lead, rest)) {
      doubts.add(CLASS);
    }
    if (meaning.isGuessed() || RECOVERED.matcher(lead).find()) {
      doubts.add(GUESSED);
    }
    if (isBoundOpen(lead, rest)) {
      doubts.add(BOUND);
    }
    otherTimes(lead, rest, doubts);
    if (STRETCHES.matcher(lead).find()) {
      doubts.add(STRETCH);
    }
    String clause = lead.substring(lead.lastIndexOf('，') + 1);
    Matcher part = OF_A_PART.matcher(clause);
    if (part.find() && !place.endsWith(part.group("name")) && !measure.comparesWithGroup()) {
      doubts.add(PART_OF);
    }
    if (BRACKETS.matcher(clause).find()) {
      doubts.add(IN_BRACKETS);
    }
    boolean isGap = measure == Measure.ABOVE || measure == Measure.BELOW;
    if (!isGap && (EXPECTS.matcher(lead).find() || OF_AIM.matcher(rest).find())) {
      doubts.add(EXPECTED);
    }
    if (DENIED_BEFORE.matcher(lead).find() || DENIED_BEHIND.matcher(rest).find()) {
      doubts.add(NOT_REACHED);
    }
    if (STEP_BEHIND.matcher(rest).find() && value.bound() == Bound.EXACT) {
      doubts.add(STEP);
    }
    boolean isLevel = !measure.comparesWithGroup() && measure != Measure.CHANGE;
    if (isLevel && OF_ANOTHER_PLACE.matcher(lead).find()) {
      doubts.add(ELSEWHERE);
    }
    boolean isRespective = lead.matches("(?s).*(?:分别|依次|分列|分居)[^，；。]*");
    boolean isFirst = LISTED.matcher(rest).find() && lead.matches("(?s).*、[^，；。、]*");
    if (!isRespective && (isFirst || IN_LIST.matcher(lead).find())) {
      doubts.add(SHARED);
    }
    if (OVERCOME_BEHIND.matcher(rest).find()) {
      doubts.add(OVERCOME);
    }
  }

  /**
   * Whether its name stands in clauses before its own, though its own has other words:
   * 植树5万株，培训300人.
   */
  private boolean isCarried(Subject subject, String lead) {
    Span clause = Clauses.around(numeral.start(), Clauses.clauses(text, sentence), text);
    String thing = subject.thing().replaceFirst("变化$|(?<=.)占.*", "");
    String own = text.substring(clause.start(), clause.end());
    boolean isOwn = thing.length() < 2 || own.contains(thing.substring(thing.length() - 2));
    if (isOwn || thing.equals(FigureDrafter.NO_NAME) || thing.indexOf('…') >= 0) {
      return false;
    }
    String before = text.substring(clause.start(), numeral.start());
    String item = before.replaceAll(".*[0-9]", "");
    String said = IS_SUM.matcher(thing).matches() ? item.replaceAll("总量|规模", "") : item;
    String other = NEUTRAL.matcher(said).replaceAll("").replaceFirst("^数量$", "");
    boolean isListed = text.substring(numeral.end()).matches("(?s)[和、与及][0-9].*");
    return (OF_SEVERAL.matcher(lead).find() && !isListed)
        || (subject.aspect().isEmpty()
            && other.codePoints().filter(Han::isHan).count() > 1
            && !thing.contains(other));
  }

  /** Whether it is only the limit by which things are sorted. */
  private boolean isOfClass(String lead, String rest) {
    boolean isLimit = value.bound() != Bound.EXACT && value.bound() != Bound.ABOUT;
    boolean isOfThings =
        CLASSIFYING.contains(value.unit().word())
            && LIMIT_OF_CLASS.matcher(numeral.text()).matches()
            && rest.matches("(?s)的?(?!目标|预期)[\\p{IsHan}].*");
    boolean isThreshold =
        value.bound() == Bound.MORE_THAN
            && value.unit().dimension() == Dimension.YUAN
            && COUNT_BEFORE.matcher(lead).find();
    // 收入翻一番的村有62个
    boolean isOfMoved =
        rest.startsWith("的") && (measure == Measure.GROWTH || measure == Measure.CHANGE);
    return (isLimit && isMeasured() && OF_A_CLASS.matcher(rest).find())
        || (isOfMoved && OF_A_CLASS.matcher(rest).find())
        || isOfThings
        || isThreshold
        || OF_GROUP.matcher(rest).find();
  }

  private boolean isBoundOpen(String lead, String rest) {
    String beside = lead.substring(Math.max(0, lead.length() - FARTHEST_BOUND));
    return value.bound() == Bound.EXACT
        ? APART.matcher(beside).find()
            || OTHER_BOUND.matcher(beside).find()
            || OF_ALL.matcher(lead).find()
            || LIMIT_BEHIND.matcher(rest).find()
        : DENIED.matcher(beside).find()
            || APART.matcher(beside + numeral.text().replaceAll("[0-9].*", "")).find();
  }

  private void otherTimes(String lead, String rest, List<Bilingual> doubts) {
    boolean isStart = BEFORE_TURN.matcher(lead).find() && TURN.matcher(rest).lookingAt();
    if (isStart || YEAR_BEFORE.matcher(lead).find()) {
      doubts.add(EARLIER);
    }
    if (YEARLY.matcher(lead).find()) {
      doubts.add(EVERY_YEAR);
    }
    if (isSincePeriodBefore(lead, measure)) {
      doubts.add(SINCE_LAST);
    }
  }

  /** 环比下降12.5%: a change from the period before, and not from the year before. */
  static boolean isSincePeriodBefore(String lead, Measure measure) {
    boolean isChange = measure == Measure.CHANGE || measure == Measure.GROWTH;
    return isChange && ON_PERIOD_BEFORE.matcher(lead).find();
  }

  /** 销售额蒸发 is no name: what became of it was not understood. */
  private static void leftOver(String name, Catalogue catalogue, List<Bilingual> doubts) {
    Matcher over = LEFT_OVER.matcher(name);
    boolean isKnown =
        catalogue.indicator(name).isPresent()
            || catalogue.nounOf(name) != null
            || name.matches(".*(?:" + MEASURED + ")$");
    if (!isKnown && over.matches()) {
      doubts.add(WORDS.with(over.group("rest")));
    }
  }

  private boolean isMeasured() {
    return switch (value.unit().dimension()) {
      case COUNT, PERCENT, FRACTION, NONE -> false;
      default -> true;
    };
  }

  private boolean isGoneOn() {
    int end = numeral.end();
    return end < text.length()
        && (Han.isHan(text.charAt(end)) || text.substring(end).matches("(?s)[、和与及][0-9].*"));
  }
}
