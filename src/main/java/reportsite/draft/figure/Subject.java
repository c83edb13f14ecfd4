package reportsite.draft.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.draft.words.Naming;
import reportsite.draft.words.Wording;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.value.Numeral;
import reportsite.text.Patterns;

/**
 * What a number measures.
 *
 * @param thing in the report's words; empty where they do not say
 * @param aspect what of it: 总投资 of a project; empty for the thing itself
 */
record Subject(String thing, String aspect) {

  private static final Patterns SAID = Patterns.of(Subject.class);
  private static final Pattern EARNER = SAID.pattern("EARNER");
  private static final Pattern OF_CASE = SAID.pattern("OF_CASE");
  private static final Pattern NEWLY = SAID.pattern("NEWLY");
  private static final Pattern OF_TIME = SAID.pattern("OF_TIME");
  private static final Pattern HAS_NO = SAID.pattern("HAS_NO");

  /** Words that only lead to a comparison with another year. */
  private static final String COMPARISON =
      "^(?:较|比)(?:上|去|前|20).*|^(?:增速|增幅)?(?:超额?|超过|超出|高出|塌|欠|落后于?|滞后于?|快|差|未达到?)(?:全年|年度|年初|预期|既定)*(?:目标|计划|预期|[序时]{2}进度)(?:任务|值)?$|^(?:[高低快慢好优]于|未达到?)$|^(?:(?:增速|增幅)?(?:[高低快慢]于|[比较]))(?:年初|预期|计划|目标|年度|上年|去年|全[国省市区县]).*";

  private static final Pattern FALL =
      Pattern.compile(
          "(?:同比|平均)?(?:(?:降幅|跌幅|减幅|下降|减少|降低|压减|压缩|缩短|缩减|缩小|削减|回落|收窄|萎缩|下滑|下跌|下调|调减|走低|负增长)率?){1,40}$");

  /** 人均压减会议10次. */
  private static final Pattern FALL_INSIDE =
      Pattern.compile("(?:压减|减少|压缩|缩短|降低|削减|精简|砍掉|砍去|裁减)(?=[\\p{IsHan}]{2,}$)");

  /** What was to be reached of it. */
  static final String PLAN = "年度计划";

  static final String PAST = "与以往之比";

  private static final String AREA = "(?:占地|建筑|用地)面积";
  private static final Set<String> OF_ONE_NUMBER = Set.of(PLAN, "完成比例", "与上年之比", PAST, "注销");

  static final Set<String> OTHER_RESIDENTS = Set.of("农村", "城镇", "农村居民", "城镇居民");

  static final Subject UNKNOWN = new Subject("", "");

  static Subject of(String thing) {
    return new Subject(thing, "");
  }

  /** Without the words for its going down, which its figure says itself: 能耗 of 能耗降低. */
  Subject withoutFall() {
    String price = thing.replaceFirst("(?:价格?)?(?:平均)?[降跌]价$", "价格");
    String shorter = FALL_INSIDE.matcher(FALL.matcher(price).replaceFirst("")).replaceFirst("");
    return shorter.length() < 2 || !aspect.isEmpty() ? this : of(shorter);
  }

  /** 占耕地面积的76%，其中今年新建5万亩: what is no share of anything is of the thing itself. */
  Subject before(Measure measure) {
    if (measure == Measure.TOTAL) {
      // 新开航线6条，累计达43条
      return new Subject(NEWLY.matcher(thing).replaceFirst(""), aspect);
    }
    boolean isPlain = measure == Measure.AMOUNT || measure == Measure.NEW;
    String own = isPlain ? Subjects.SHARE_NAMED.matcher(thing).replaceFirst("") : thing;
    return own.equals(thing) ? this : of(own);
  }

  /** What the next number is of: a share of a plan is of its own number alone. */
  Subject carried() {
    return OF_ONE_NUMBER.contains(aspect) ? of(thing) : this;
  }

  boolean isOfPast() {
    return aspect.equals(PAST);
  }

  /** Both in one name. */
  String whole() {
    return Naming.attribute(thing, aspect);
  }

  static String ofOtherResidents(String thing, String own) {
    boolean isRural = own.startsWith("农村");
    String one = isRural ? "城镇" : "农村";
    return thing.contains(one) ? thing.replace(one, isRural ? "农村" : "城镇") : own;
  }

  /**
   * What of it, if it can have that: 投资 behind 建设110万㎡ is no part of what was built, but a thing
   * beside it, and 产值 behind 营业收入翻两番 is another thing.
   */
  Subject attributed(String own) {
    if (HAS_NO.matcher(thing + "：" + own).matches()) {
      return of(own);
    }
    if (own.matches(AREA) && thing.matches(".{2,}" + AREA)) {
      return new Subject(thing.replaceFirst(AREA + "$", ""), own);
    }
    if (own.matches(".*产[量值]|单产|[均单]价")) {
      String plain =
          thing.replaceFirst(
              "(?:(?:播种|种植|养殖|栽培)?面积|(?<=.{2})(?:播种|种植|栽培)|(?<=.{2})[存出]栏量?|[总单]产|总?产[能量]|(?:采摘|收购|生产|交易|销售)(?:任务|总?量|额))$",
              "");
      return of(plain + own);
    }
    boolean isTotal = own.startsWith("总") && thing.endsWith(own.substring(1));
    if (isTotal) {
      // 高速公路通车里程新增180公里，总里程达到620公里
      int end = thing.length() - own.length() + 1;
      return of(thing.substring(0, end).replaceFirst("通车$", "") + own);
    }
    if (own.matches(".{2,}率")) {
      return new Subject(Wording.withoutDeed(thing), own);
    }
    return Subjects.DEEDS.contains(thing)
        ? of(Naming.attribute(thing, own))
        : new Subject(withoutStage(), own);
  }

  /** What its own words name besides what was named before; empty where they name nothing. */
  String besides(Numeral numeral, String named) {
    String own = OTHER_RESIDENTS.contains(named) ? ofOtherResidents(thing, named) : named;
    boolean isRepeated = Naming.isGeneral(own) && thing.endsWith(own);
    if (isRepeated || own.matches(COMPARISON) || OF_TIME.matcher(own).matches()) {
      return "";
    }
    boolean isRateOf =
        own.matches("(?:参保|续保|投保|入住|签约|接种|就业|覆盖|普及|入学|复工|开工|竣工|达标)率")
            && thing.endsWith(own.substring(0, own.length() - 1));
    if (isRateOf) {
      return thing + "率";
    }
    if (own.matches("[存出]栏") && thing.matches(".{2,}[存出]栏")) {
      return thing.substring(0, thing.length() - 2) + own;
    }
    Matcher earner = EARNER.matcher(thing + "：" + own);
    if (earner.matches()) {
      return earner.group("who") + own;
    }
    if (own.matches("办结|审结|结案|执结")) {
      return OF_CASE.matcher(thing).replaceFirst("") + own;
    }
    if (thing.endsWith("增加值") && numeral.text().endsWith("%") && own.matches(".{2,}业")) {
      // 规上工业增加值增长6.8%，其中高技术制造业增长12.6%
      return own + "增加值";
    }
    if (own.equals("总产")) {
      return "总产量";
    }
    boolean isMass = numeral.text().matches(".*(?:公斤|斤|吨)(?:以上|左右)?");
    return own.equals("每亩") && isMass ? "单产" : own;
  }

  /** 规上工业企业118家，增加值、利润分别增长: whose they are. */
  static String ofEarner(List<Subjects.Stated> earlier, String own) {
    String last = earlier.isEmpty() ? "" : earlier.get(earlier.size() - 1).subject().whole();
    Matcher earner = EARNER.matcher(last + "：" + own);
    return earner.matches() ? earner.group("who") + own : own;
  }

  /** 重点项目 of 重点项目开工38个: what is said next is of all of them. */
  String withoutStage() {
    return OF_CASE
        .matcher(thing)
        .replaceFirst("")
        .replaceFirst("(?<=项目|工程)(?:新?开工|竣工|投产|完工|签约|落地|投用|建成|入库|达产)率?$", "");
  }
}
