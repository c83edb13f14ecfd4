package reportsite.draft.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.draft.outline.Frame;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Unfinished;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.report.Report.Name;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Lang;

/** Finds the numerals that are part of a name: in quotation marks, of a hotline, of a campaign. */
public final class NamedNumerals {

  private static final int LONGEST_SLOGAN = 16;
  private static final int LONGEST_TITLE = 60;
  private static final Pattern TAIL =
      Pattern.compile("(?:政务服务)?(?:便民)?(?:热线|平台|工程|行动|计划|机制|模式|体系|思路|工作法)|信用评级");
  private static final Pattern RETURN_PERIOD = Pattern.compile("一遇");

  /** 110千伏变电站, 10万吨级码头: by such a number a thing is called. */
  private static final Pattern SORT_BEHIND = Pattern.compile("级(?!别?达|以)");

  private static final Pattern HARD_SORT = Pattern.compile(".*(?:吨|千瓦|兆瓦|千伏|MW|kW|kV|立方米)");

  /** 5亿元以上项目10个 are ten projects. */
  private static final Pattern SIZE =
      Pattern.compile("(?:超过?|逾|突破|过)?[0-9.]*[十百千万亿]*(?<=[0-9十百千万亿])元(?:以上|以下)?");

  private static final Pattern CLASS_BEHIND =
      Pattern.compile("的?[\\p{IsHan}]{0,8}?(?:项目|企业|大户|园区|产业集群|商户|工程)");

  private static final Pattern COUNT_BEFORE = Pattern.compile("[0-9]+余?[个家户项]$");
  private static final Pattern COUNT_BEHIND =
      Pattern.compile("^(?:达到?|有|已达|超过?|突破|新增|增加|共)?[0-9]+余?[个家户项]");
  private static final Pattern VOLTAGE = Pattern.compile(".*(?:千伏|kV|KV|伏)");
  private static final Pattern HARD_UNIT = Pattern.compile(".*(?:元|%|％|亩|㎡|平方米|公里|吨)$");

  /** What would be taken for a number in a person's name. */
  private static final Pattern IN_A_NAME = Pattern.compile(".*[〇零一二三四五六七八九十百千万亿两半几陆伍肆倍廿].*");

  /** What is said everywhere and counts nothing: 三人制篮球, 15分钟生活圈, 百亿台阶. */
  private static final List<Pattern> PHRASES =
      List.of(
          Pattern.compile("(?<![0-9])[一二三五七九十0-9]{1,4}人制(?:篮球|足球|排球|曲棍球|橄榄球)?"),
          Pattern.compile("两种资源(?:、两个市场)?|两个市场(?:、两种资源)?"),
          Pattern.compile("(?:[两一二三四五六七八九十]个)?[十百千万]{1,2}亿元?(?:级)?(?:新)?(?:台阶|大关|关口|能级)"),
          Pattern.compile(
              "(?:(?<![0-9])[0-9]{1,4}+|[一二三四五六七八九十]{1,3})(?:(?:—|-)[0-9]{1,4}+)?(?:分钟|公里|小时)[\\p{IsHan}]{0,6}(?:生活圈|服务圈|健身圈|交通圈|通勤圈|医疗圈|就医圈|救援圈|养老圈|文化圈|物流圈|经济圈|阅读圈|出行圈|充电圈)"),
          Pattern.compile(
              "(?:7[×*xX])?24小时(?=不打烊|自助|开放|通关|运营|运行|营业|监测|监控|接诊|救助|热线|供[水电热]|值守|值班|在线|服务|政务|营业|书|图书|便民)"),
          Pattern.compile("(?:[二两]十世纪)?(?:19|20)?[0-9]0年代|(?:上世纪)?[一二三四五六七八九]十年代"),
          Pattern.compile("(?<![0-9])[0-9]++强(?:企业|县|区|市|镇)?(?![度化调])"),
          Pattern.compile("过去的?[0-9三四五十]年"),
          Pattern.compile("(?<![0-9])这[三四五十]年(?=[，里间来是的])"),
          Pattern.compile(
              "(?:税收|产值|营收|销售额|收入|投资)(?:超过?|[过逾])[十百千]?[万亿]元(?:、(?:超过?|[过逾])[十百千]?[万亿]元){0,4}(?=的?(?:楼宇|企业|项目|园区|集群|乡镇|村|大户|商场|市场|产业))"),
          Pattern.compile("[一二三]级(?:及?以上|甲等)?(?=[\\p{IsHan}]{0,6}医[院疗])"),
          Pattern.compile("后[二三四五六七八九]?十(?=[名位”])"),
          Pattern.compile("[二三]?十?[一二三四五六七八九十]连(?:增|丰|升|降|涨|冠)"),
          Pattern.compile("[八九]类(?:涉恶|涉黑|严重|暴力|主要)[\\p{IsHan}]{0,4}(?:案件|犯罪|刑事案)"),
          Pattern.compile("从(?:[0-9]+|[两三四五六七八九十]+)个?方面|[两三四五六七八九十]个方面(?=，)"),
          Pattern.compile(
              "(?<![0-9])[0-9]{1,3}周?岁(?:及?以[上下])?(?=的?[\\p{IsHan}]{0,8}(?:老人|老年人|人员|群众|妇女|儿童|残疾人|居民|职工|青年|人群|人口|婴幼儿))"),
          Pattern.compile("(?<![0-9])[0-9]+万元以上(?=固定资产投资|项目投资)"),
          Pattern.compile("的[三四五十]年(?=[，。；、！])|[三四五十]年奋进"),
          Pattern.compile("(?<!连续)[三四五]年(?:累计|年均|共)?(?:增长|增加|提高|下降|减少)"),
          Pattern.compile("(?<![0-9])夜?[0-9]{1,3}路(?=[、和与及]|公交|线)"),
          Pattern.compile("(?<=\\p{IsHan})0[0-9]{1,2}(?![0-9.%年月])"),
          Pattern.compile("再延长(?:三十|30)年"),
          Pattern.compile("[两三四五]年[\\p{IsHan}]{0,4}(?:行动|提升|攻坚|倍增|规划|计划)(?:行动|计划|方案)?"));

  private final Catalogue catalogue;
  private final Frame frame;
  private final Map<String, Bilingual> found = new LinkedHashMap<>();

  public NamedNumerals(Catalogue catalogue, Frame frame) {
    this.catalogue = catalogue;
    this.frame = frame;
  }

  /** The names, in the order of the report. */
  public List<Name> in(List<Passage> passages) {
    for (Passage passage : passages) {
      List<Span> phrases = phrases(passage.text());
      for (Numeral numeral : Notation.numerals(passage.text(), Lang.ZH)) {
        if (numeral.isQuantity()) {
          look(passage.text(), numeral, phrases);
        }
      }
    }
    speaker(passages);
    place(passages);
    List<Name> names = new ArrayList<>();
    found.values().forEach(text -> names.add(new Name(text, Position.of(""))));
    return names;
  }

  /** Together with the office: 张三 alone may stand in 扩张三倍. */
  private void speaker(List<Passage> passages) {
    String speaker = frame.speaker();
    if (speaker.equals(Unfinished.UNKNOWN.zh()) || !IN_A_NAME.matcher(speaker).matches()) {
      return;
    }
    String spaced =
        speaker
            .codePoints()
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining("[\\s\u3000\u00A0：:]*"));
    Pattern written = Pattern.compile(spaced);
    for (Passage passage : passages) {
      Matcher place = written.matcher(passage.text());
      while (place.find()) {
        found.putIfAbsent(place.group(), Unfinished.translation(place.group()));
      }
    }
  }

  /** The name of a place: 五峰 of 五峰区, which has no peaks. */
  private void place(List<Passage> passages) {
    for (String one :
        frame.place().split("(?<=.{2})(?:省|市|自治区|自治州|州|盟|地区|自治县|区|县|自治旗|旗|镇|乡|街道)", -1)) {
      boolean isNumbered =
          IN_A_NAME.matcher(one).matches()
              && passages.stream()
                  .map(Passage::text)
                  .filter(text -> text.contains(one))
                  .flatMap(text -> Notation.numerals(text, Lang.ZH).stream())
                  .anyMatch(numeral -> numeral.isQuantity() && one.contains(numeral.text()));
      if (isNumbered) {
        found.putIfAbsent(one, Unfinished.translation(one));
      }
    }
  }

  private void look(String text, Numeral numeral, List<Span> phrases) {
    Bilingual standard = standard(text, numeral);
    if (standard != null) {
      found.putIfAbsent(standard.zh(), standard);
      return;
    }
    String name =
        phrases.stream()
            .filter(one -> one.start() <= numeral.start() && numeral.end() <= one.end())
            .map(one -> text.substring(one.start(), one.end()))
            .findFirst()
            .orElse(null);
    name = name == null ? slogan(text, numeral) : name;
    name = name == null ? tailed(text, numeral) : name;
    if (name != null) {
      found.putIfAbsent(name, Unfinished.translation(name));
    }
  }

  private static List<Span> phrases(String text) {
    return PHRASES.stream()
        .flatMap(phrase -> phrase.matcher(text).results())
        .map(found -> new Span(found.start(), found.end()))
        .toList();
  }

  private @Nullable Bilingual standard(String text, Numeral numeral) {
    for (Catalogue.Entry entry : catalogue.section("names")) {
      for (String words : entry.wordings()) {
        int first = Math.max(0, numeral.end() - words.length());
        for (int at = first; at <= numeral.start(); at++) {
          if (text.startsWith(words, at)) {
            return new Bilingual(words, entry.en());
          }
        }
      }
    }
    return null;
  }

  /** What stands between the quotation marks around a numeral, if it is short. */
  private static @Nullable String slogan(String text, Numeral numeral) {
    if (HARD_UNIT.matcher(numeral.text()).matches()) {
      return null;
    }
    String title = between(text, numeral, '《', '》', LONGEST_TITLE);
    String whole = title != null ? title : between(text, numeral, '“', '”', LONGEST_SLOGAN);
    return whole != null ? whole : listed(text, numeral);
  }

  /** One entry of a longer list between quotation marks: “一条主线、两项行动、五条赛道”. */
  private static @Nullable String listed(String text, Numeral numeral) {
    String list = between(text, numeral, '“', '”', LONGEST_TITLE);
    if (list == null || list.indexOf('、') < 0) {
      return null;
    }
    int from =
        Math.max(text.lastIndexOf('“', numeral.start()), text.lastIndexOf('、', numeral.start()));
    int close = text.indexOf('”', numeral.end());
    int pause = text.indexOf('、', numeral.end());
    String entry = text.substring(from + 1, pause >= 0 ? Math.min(pause, close) : close);
    return entry.length() > 2 && entry.length() <= LONGEST_SLOGAN ? entry : null;
  }

  private static @Nullable String between(
      String text, Numeral numeral, char open, char close, int longest) {
    // No further than it may be long: a passage may hold thousands of numbers.
    int first = Math.max(0, numeral.start() - longest - 1);
    int last = Math.min(text.length(), numeral.end() + longest + 1);
    int from = text.substring(first, numeral.start()).lastIndexOf(open);
    from = from < 0 ? -1 : first + from;
    int to = text.substring(numeral.end(), last).indexOf(close);
    to = to < 0 ? -1 : numeral.end() + to;
    boolean within = from >= 0 && to >= 0 && text.indexOf(close, from) == to;
    if (!within || to - from - 1 > longest) {
      return null;
    }
    String inside = text.substring(from + 1, to);
    boolean endsInDigits =
        Character.isDigit(inside.charAt(0))
            || Character.isDigit(inside.charAt(inside.length() - 1));
    return endsInDigits || inside.length() < 3 ? text.substring(from, to + 1) : inside;
  }

  /** Whether the number of the things of a class stands beside what says the class. */
  private static boolean isCounted(String text, int start, int end) {
    return COUNT_BEFORE.matcher(text.substring(Math.max(0, start - 20), start)).find()
        || COUNT_BEHIND.matcher(text.substring(end)).find();
  }

  private static @Nullable String tailed(String text, Numeral numeral) {
    Matcher tail = TAIL.matcher(text).region(numeral.end(), text.length());
    boolean bare =
        Notation.readPrinted(numeral.text()) instanceof Reading.Understood understood
            && understood.value().unit().dimension() == Dimension.NONE;
    if (bare && tail.lookingAt()) {
      return text.substring(numeral.start(), tail.end());
    }
    Matcher sort = SORT_BEHIND.matcher(text).region(numeral.end(), text.length());
    if (sort.lookingAt() && HARD_SORT.matcher(numeral.text()).matches()) {
      return text.substring(numeral.start(), sort.end());
    }
    Matcher sized = CLASS_BEHIND.matcher(text).region(numeral.end(), text.length());
    if (SIZE.matcher(numeral.text()).matches()
        && sized.lookingAt()
        && isCounted(text, numeral.start(), sized.end())) {
      return text.substring(numeral.start(), sized.end());
    }
    boolean goesOn = numeral.end() < text.length() && Han.isHan(text.charAt(numeral.end()));
    if (goesOn && VOLTAGE.matcher(numeral.text()).matches()) {
      return numeral.text();
    }
    Matcher period = RETURN_PERIOD.matcher(text).region(numeral.end(), text.length());
    return period.lookingAt() ? text.substring(numeral.start(), period.end()) : null;
  }
}
