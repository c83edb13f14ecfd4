package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Quantity;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Unit;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Charts of an invented district, 青山区 / Qingshan. */
final class Samples {

  private static final Unit PERCENT = new Unit(Unit.Dimension.PERCENT, "%");
  private static final Unit YUAN = new Unit(Unit.Dimension.YUAN, "元");

  private final Lang lang;

  Samples(Lang lang) {
    this.lang = lang;
  }

  List<Chart> all() {
    return List.of(
        targets(),
        bars(),
        negative(),
        versus(),
        shares(),
        ranks(),
        slopes(),
        multiples(),
        calendar(),
        squares(),
        board(),
        dots(),
        years());
  }

  Chart dots() {
    return new DotChart(
        frame(
            "dots",
            "地区生产总值增速：各地写明的数",
            "Growth of gross regional product, place by place",
            "单位：%",
            "In percent"),
        PERCENT,
        say("结果", "result"),
        List.of(
            place("甲区", "District A", "5.5", false, true),
            place("乙区", "District B", "6.1", false, false),
            place("丙区", "District C", "6", true, true)));
  }

  private DotChart.Row place(
      String zh, String en, String number, boolean isTarget, boolean isExact) {
    Quantity value =
        new Quantity(
            "r-" + number.replace('.', '-'), List.of(new BigDecimal(number)), number + "%");
    return new DotChart.Row(new ValueRow(say(zh, en), null, value), isTarget, isExact);
  }

  /** With a gap, a result stated in two ways, bounds, a range as target. */
  Chart years() {
    return new YearsChart(
        frame(
            "years",
            "地区生产总值增速：历年写明的数",
            "Growth of gross regional product, year by year",
            "单位：%",
            "In percent"),
        PERCENT,
        new YearsChart.Names(
            say("结果", "result"),
            say("结果（不是确数）", "result, a bound only"),
            say("目标", "target"),
            say("此前报告写的数", "stated earlier"),
            say("未载明", "not stated")),
        List.of(
            year("2021", percent("r-2021", "5.5"), true, false, List.of(), null),
            year("2022", percent("r-2022", "5.8"), true, true, List.of(), percent("t-2022", "6")),
            year("2023", null, false, false, List.of(), null),
            year(
                "2024",
                percent("r-2024", "6.1"),
                true,
                false,
                List.of(percent("e-2024", "5.4")),
                percent("t-2024", "5.5")),
            year("2025", percent("r-2025", "6.5"), false, true, List.of(), null),
            year("2026", null, false, false, List.of(), percent("t-2026", "5", "6"))));
  }

  private static YearsChart.Time year(
      String year,
      @Nullable Quantity result,
      boolean isExact,
      boolean isJoined,
      List<Quantity> earlier,
      @Nullable Quantity target) {
    return new YearsChart.Time(year, result, isExact, isJoined, earlier, target);
  }

  private static Quantity percent(String id, String... ends) {
    return new Quantity(
        id, Stream.of(ends).map(BigDecimal::new).toList(), String.join("—", ends) + "%");
  }

  Chart targets() {
    return new TargetChart(
        frame(
            "targets",
            "五项指标中有四项的预期目标高于上年实际",
            "Four of five targets are set above last year's result",
            "比上年增长，%，2024年实际与2025年预期目标",
            "Growth over the year before, percent: result of 2024 and target for 2025"),
        PERCENT,
        say("2024年实际", "2024 result"),
        say("2025年目标", "2025 target"),
        List.of(
            aim("地区生产总值", "Gross regional product", "5.5", "6", Bound.ABOUT),
            aim(
                "规模以上工业增加值",
                "Value added of industrial enterprises above designated size",
                "8.1",
                "9",
                Bound.AT_LEAST),
            aim("社会消费品零售总额", "Retail sales of consumer goods", "6.7", "7", Bound.ABOUT),
            aim("一般公共预算收入", "General public budget revenue", "-1.4", "3", Bound.MORE_THAN),
            between("进出口总额", "Foreign trade", "3.5", "5", "6"),
            new PairChart.Pair(
                say("居民人均可支配收入", "Disposable income per resident"),
                null,
                stated("income", "5.2", "5.2%"),
                new Quantity("income-aim", List.of(), say("与经济增长同步", "in step with growth")),
                Bound.EXACT,
                null)));
  }

  Chart slopes() {
    return new SlopeChart(
        frame(
            "slopes",
            "三项目标与2024年结果相比：一项较低，一项相同，一项较高",
            "3 targets beside the results of 2024: 1 lower, 1 the same, 1 higher",
            "只比数字",
            "Numbers only"),
        say("2024年结果", "2024 result"),
        say("2025年目标", "2025 target"),
        List.of(
            List.of(
                aim("地区生产总值", "Gross regional product", "5.5", "6", Bound.ABOUT),
                aim("固定资产投资", "Fixed-asset investment", "6", "6", Bound.ABOUT),
                aim(
                    "规模以上工业增加值",
                    "Value added of industrial enterprises above designated size",
                    "8.1",
                    "6",
                    Bound.AT_LEAST)),
            List.of(aim("失业率", "Unemployment rate", "5.1", "5.5", Bound.AT_MOST))));
  }

  private PairChart.Pair between(String zh, String en, String result, String one, String other) {
    String text = say(one + "%—" + other + "%", one + "% to " + other + "%");
    return new PairChart.Pair(
        say(zh, en),
        null,
        stated("r", result, result + "%"),
        range(one, other, text),
        Bound.RANGE,
        null);
  }

  static Quantity range(String one, String other, String text) {
    return new Quantity("t", List.of(new BigDecimal(one), new BigDecimal(other)), text);
  }

  private PairChart.Pair aim(String zh, String en, String result, String target, Bound bound) {
    String text =
        switch (bound) {
          case ABOUT -> say(target + "%左右", "around " + target + "%");
          case AT_LEAST -> say(target + "%以上", target + "% or more");
          case MORE_THAN -> say("超过" + target + "%", "more than " + target + "%");
          default -> target + "%";
        };
    return new PairChart.Pair(
        say(zh, en),
        null,
        stated("r", result, result + "%"),
        stated("t", target, text),
        bound,
        null);
  }

  Chart bars() {
    return new BarChart(
        frame(
            "bars",
            "城市更新是三类投资中最大的一项",
            "Urban renewal takes the largest share of the three kinds of investment",
            "2024年完成投资，亿元，按领域",
            "Investment completed in 2024, yuan, by field"),
        YUAN,
        say("数值", "Value"),
        List.of(
            bar(
                "老旧小区改造",
                "Renovation of old residential compounds",
                "城市更新",
                "Urban renewal",
                "2975200000",
                "29.752亿元",
                "2.9752 billion yuan"),
            bar(
                "道路和管网",
                "Roads and pipe networks",
                "城市更新",
                "Urban renewal",
                "1640000000",
                "16.40亿元",
                "1.640 billion yuan"),
            bar(
                "先进制造业和现代服务业融合发展示范园区标准化厂房及其配套基础设施建设项目一期",
                "Standard factory buildings and supporting infrastructure of the demonstration"
                    + " park for advanced manufacturing and modern services, phase one",
                "产业",
                "Industry",
                "820000000",
                "8.2亿元",
                "820 million yuan"),
            new ValueRow(
                say("数字经济", "Digital economy"),
                say("产业", "Industry"),
                new Quantity("digital", List.of(), say("2亿多元", "more than 200 million yuan")))));
  }

  private ValueRow bar(
      String zh,
      String en,
      String groupZh,
      String groupEn,
      String amount,
      String textZh,
      String textEn) {
    return new ValueRow(
        say(zh, en), say(groupZh, groupEn), stated("b", amount, say(textZh, textEn)));
  }

  Chart negative() {
    return new BarChart(
        frame(
            "change",
            "房地产投资仍在下降",
            "Investment in housing is still falling",
            "比上年增长，%，2024年",
            "Growth over the year before, percent, 2024"),
        PERCENT,
        say("数值", "Value"),
        List.of(
            new ValueRow(say("工业投资", "Industry"), null, stated("i", "12.3", "12.3%")),
            new ValueRow(say("房地产投资", "Housing"), null, stated("h", "-7.9", "−7.9%")),
            new ValueRow(say("民间投资", "Private investment"), null, stated("p", "0", "0%"))));
  }

  Chart versus() {
    return new VersusChart(
        frame(
            "growth",
            "多数指标快于全市",
            "Most indicators grew faster than the city's",
            "2024年增速，%；全市数值由本区数值与报告所述差距推算",
            "Growth in 2024, percent; the city's value is derived from the stated gap"),
        PERCENT,
        say("青山区", "Qingshan"),
        say("全市（推算）", "the city (derived)"),
        say("差距", "Gap"),
        List.of(
            gap(
                "地区生产总值",
                "Gross regional product",
                "5.5",
                "4.9",
                "高于全市",
                "above the city",
                "0.6个百分点",
                "0.6 percentage points"),
            gap(
                "规模以上工业增加值",
                "Value added of industrial enterprises above designated size",
                "8.1",
                "8.1",
                "高于全市",
                "above the city",
                "0个百分点",
                "0 percentage points"),
            gap(
                "固定资产投资",
                "Investment in fixed assets",
                "9.2",
                "6.1",
                "高于全市",
                "above the city",
                "3.1个百分点",
                "3.1 percentage points"),
            gap(
                "一般公共预算收入",
                "General public budget revenue",
                "1.4",
                "2.6",
                "低于全市",
                "below the city",
                "1.2个百分点",
                "1.2 percentage points")));
  }

  private PairChart.Pair gap(
      String zh,
      String en,
      String own,
      String group,
      String sideZh,
      String sideEn,
      String gapZh,
      String gapEn) {
    return new PairChart.Pair(
        say(zh, en),
        null,
        stated("own", own, own + "%"),
        Quantity.derived(new BigDecimal(group), group + "%"),
        Bound.EXACT,
        new PairChart.Gap(say(sideZh, sideEn), stated("gap", "0.6", say(gapZh, gapEn))));
  }

  Chart shares() {
    return new NestChart(
        frame(
            "shares",
            "新增经营主体中个体工商户最多",
            "Most new businesses are self-employed people",
            "2024年新增经营主体，户",
            "New registered businesses in 2024"),
        say("数值", "Value"),
        part("全部新增经营主体", "All new businesses", stated("all", "9860", say("9860户", "9,860"))),
        List.of(
            new NestChart.Part(
                part("个体工商户", "Self-employed", stated("self", "6120", say("6120户", "6,120"))),
                List.of(
                    part("餐饮", "Restaurants", stated("food", "1220", say("1220户", "1,220"))),
                    part("零售", "Shops", stated("shops", "900", say("900户", "900")))),
                part(
                    "其余",
                    "The rest",
                    Quantity.derived(new BigDecimal("4000"), say("4000户", "4,000"))),
                Quantity.derived(
                    new BigDecimal("2120"),
                    say("点名的：6120户中的2120户", "Known by name: 2,120 of 6,120"))),
            new NestChart.Part(
                part("企业", "Companies", stated("firms", "2950", say("2950户", "2,950"))))),
        part(
            "其他（推算）",
            "Other (derived)",
            Quantity.derived(new BigDecimal("790"), say("790户", "790"))));
  }

  private ValueRow part(String zh, String en, Quantity value) {
    return new ValueRow(say(zh, en), null, value);
  }

  Chart ranks() {
    return new RankChart(
        frame(
            "ranks",
            "六项指标居全市前五",
            "Six indicators rank among the city's first five",
            "2024年在全市的位次",
            "Rank in the city in 2024"),
        say("位次", "Rank"),
        say("参评总数此处未列", "How many are ranked is not given here"),
        List.of(
            new ValueRow(
                say("地区生产总值", "Gross regional product"),
                say("经济", "The economy"),
                stated("r1", "4", say("第4位", "4th"))),
            new ValueRow(
                say("固定资产投资增速", "Growth of investment in fixed assets"),
                say("经济", "The economy"),
                stated("r2", "1", say("第1位", "1st"))),
            new ValueRow(
                say("营商环境评价", "Assessment of the business environment"),
                say("改革", "Reform"),
                stated("r3", "12", say("第12位", "12th")))));
  }

  Chart multiples() {
    return new MultiplesChart(
        frame(
            "multiples",
            "三项空气指标的目标都严于上年",
            "All three targets for the air are stricter than last year's results",
            "2024年实际与2025年目标，每项指标各有坐标轴",
            "Results of 2024 and targets for 2025, each on an axis of its own"),
        say("2024年实际", "2024 result"),
        say("2025年目标", "2025 target"),
        List.of(
            panel("优良天数（天）", "Days of good air (days)", "天", "235", "240", Bound.AT_LEAST),
            panel("PM10（微克/立方米）", "PM10 (μg/m³)", "", "80", "77", Bound.AT_MOST),
            panel("PM2.5（微克/立方米）", "PM2.5 (μg/m³)", "", "48", "45.6", Bound.AT_MOST),
            new MultiplesChart.Panel(
                PERCENT,
                say("能耗变化（%）", "Change in energy use (%)"),
                between("能耗变化", "Change in energy use", "-2.5", "-3", "-5"))));
  }

  private MultiplesChart.Panel panel(
      String zh, String en, String unit, String result, String target, Bound bound) {
    PairChart.Pair row =
        new PairChart.Pair(
            say(zh, en),
            null,
            stated("r", result, result),
            stated("t", target, bound.sign() + target),
            bound,
            null);
    return new MultiplesChart.Panel(new Unit(Unit.Dimension.NONE, unit), row.label(), row);
  }

  Chart calendar() {
    return new CalendarChart(
        frame(
            "calendar",
            "医院先开诊，学校后开学",
            "The hospital opens before the schools",
            "2025年，报告写明时间的承诺",
            "2025: commitments for which the report names a time"),
        new CalendarChart.Words(
            say("到这个月底可以核对", "Can be checked by the end of this month"),
            say("所写时间内的其他月份", "Other months of the time that is named"),
            say("时间", "Time")),
        List.of(
            due("新增城镇就业", "Add urban jobs", 1, 12, "全年", "Within the year"),
            due("建成青山小学", "Finish Qingshan Primary School", 9, 11, "秋季", "Autumn"),
            due("职教中心搬迁", "Move the vocational school", 9, 11, "秋季", "Autumn"),
            due("产研基地投入运营", "Put the research base into operation", 6, 6, "6月份", "June"),
            new CalendarChart.Item(
                say("医院开诊", "Open the hospital"), 6, 6, true, say("6月底", "End of June"))),
        Quantity.derived(new BigDecimal("40"), say("另有40项没有写明时间", "40 more name no time")));
  }

  private CalendarChart.Item due(
      String zh, String en, int first, int last, String wordsZh, String wordsEn) {
    return new CalendarChart.Item(say(zh, en), first, last, false, say(wordsZh, wordsEn));
  }

  Chart squares() {
    return new SquaresChart(
        frame(
            "squares",
            "多数承诺既没有数字，也没有写明时间",
            "Most commitments have neither a number nor a stated time",
            "一个方格是一项承诺，按领域排列",
            "One square for each commitment, by area"),
        kinds(),
        say("合计", "Sum"),
        null,
        List.of(
            row("科技创新", "Innovation", 6, 1, 12),
            row("产业发展", "Industry", 12, 0, 9),
            row("民生和社会事业", "People's wellbeing and social programs", 14, 7, 61)));
  }

  Chart board() {
    return new SquaresChart(
        frame(
            "board",
            "各片区的承诺和写明的投资",
            "Commitments for each area and the investment that is stated",
            "一个方格是一项承诺，按片区排列",
            "One square for each commitment, by area of the district"),
        kinds(),
        say("合计", "Sum"),
        say("写明的投资", "Stated investment"),
        List.of(
            new SquaresChart.Row(
                say("老城片区", "Old Town"),
                List.of(3, 0, 4),
                Quantity.derived(new BigDecimal("250000000"), say("2.5亿元", "250 million yuan")),
                ""),
            new SquaresChart.Row(
                say("河西片区", "Hexi area"), List.of(0, 1, 0), null, say("没有写明", "not stated"))));
  }

  private List<String> kinds() {
    return List.of(
        say("有数字", "Has a number"),
        say("没有数字，写明了时间", "No number, but a stated time"),
        say("数字和时间都没有", "Neither a number nor a time"));
  }

  private SquaresChart.Row row(String zh, String en, int number, int time, int neither) {
    return new SquaresChart.Row(say(zh, en), List.of(number, time, neither));
  }

  /** What surrounds a chart of no matter what. */
  static ChartFrame frame() {
    return new ChartFrame("sample", Lang.ZH, "青山区的发展", "2024年", "来源：青山区");
  }

  /** Bars of the amounts given. */
  static Chart bars(String... amounts) {
    return new BarChart(
        frame(),
        PERCENT,
        "数值",
        Stream.of(amounts)
            .map(amount -> new ValueRow("行业", null, stated("b", amount, amount + "%")))
            .toList());
  }

  private ChartFrame frame(String id, String zh, String en, String subZh, String subEn) {
    Bilingual source =
        new Bilingual(
            "来源：《青山区2025年政府工作报告》，2025年2月20日",
            "Source: Qingshan District government work report 2025, 20 February 2025");
    return new ChartFrame(id, lang, say(zh, en), say(subZh, subEn), source.in(lang));
  }

  private static Quantity stated(String figure, String amount, String text) {
    return new Quantity(figure, List.of(new BigDecimal(amount)), text);
  }

  private String say(String zh, String en) {
    return new Bilingual(zh, en).in(lang);
  }
}
