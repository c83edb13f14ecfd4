package reportsite.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports of every government, put together at random from what has made drafts fail. */
final class GeneratedReport {

  private static final List<String> HEADS =
      List.of(
          "政府工作报告\n——2026年1月15日在青山区第三届人民代表大会第五次会议上\n青山区人民政府区长　李明",
          "政府工作报告\n2026年1月8日在青山县红石镇第十九届人民代表大会第六次会议上\n镇长 王 三",
          "青山经济开发区2026年工作报告\n——2026年2月3日在青山经济开发区2026年工作会议上\n青山经济开发区管理委员会主任 周平",
          "政府工作报告\n——2026年3月5日在第十四届全国人民代表大会第四次会议上\n国务院总理 李平",
          "政府工作报告\n——2026年1月20日在广西壮族自治区第十四届人民代表大会第四次会议上\n自治区主席 韦大山",
          "政府工作报告\n（二〇二六年元月八日在白水乡第十二届人大第五次会议上）",
          "二道区2026年政府工作报告\n2026年1月9日");

  private static final List<String> REVIEWS =
      List.of(
          "2025年工作回顾", "一、2025年工作回顾", "过去五年工作回顾", "第一部分 2025年工作总结", "二〇二五年工作回顾", "1. 2025年工作回顾");
  private static final List<String> PLANS =
      List.of(
          "2026年主要预期目标",
          "二、2026年工作安排",
          "今后五年的目标任务",
          "第二部分 2026年重点工作任务",
          "二〇二六年工作安排",
          "2. 2026年工作安排");

  private static final List<String> HEADINGS =
      List.of(
          "2026年主要预期目标",
          "主要预期目标",
          "十件实事",
          "三个百亿",
          "一季度开门红、上半年过半",
          "用好2026年一季度窗口期",
          "承诺事项",
          "2026年承诺事项",
          "数据下载",
          "报告全文",
          "词语解释",
          "报告点名的项目",
          "2025年与2026年：承前启后的两年",
          "GDP突破100亿元",
          "“三张图”与“五个一”",
          "全力以赴抓项目促投资稳增长惠民生保安全守底线开新局谱新篇走前列",
          "年底前完成“双百”行动",
          "第二轮土地承包",
          "C: 盘 #1 {项目}",
          "100%",
          "前11个月",
          "\"引号\"与\\反斜线",
          "[链接](http://x)与**重点**",
          "经济发展");

  private static final List<String> FORMS =
      List.of(
          "（%s）",
          "%s、", "㈠", "⒈", "%d．", "%d.", "(%d)", "（%d）", "%s是", "第%s，", "", "——", "①", "1.%d ");

  private static final List<String> SENTENCES =
      List.of(
          "地区生产总值完成120.5亿元，同比增长5.5%。",
          "社会消费品零售总额下降1.2%。",
          "新增“小巨人”企业7家、“单项冠军”3家。",
          "改造老旧小区18个，改造老旧小区18个。",
          "投资5亿元的甲项目、投资5亿元的乙项目开工。",
          "增长5%，增长5%，增长5%。",
          "12345热线受理12345件，办结率99.9%。",
          "建成“[云]{谷}”#1项目2个：甲\"乙\"。",
          "《青山区2025-2027年三年行动计划》落地，完成3项任务。",
          "每万人口高价值发明专利拥有量达到12件。",
          "每千人口托位数4.6个。",
          "城镇登记失业率不超过4%。",
          "一季度增长5%，上半年增长6%，前11个月增长4%。",
          "力争2026年6月底前建成道路18公里。",
          "第二轮土地承包到期后再延长30年试点村2个。",
          "推进“三个百亿”工程，年内开工5个，年底前完工3个。",
          "从210亿元增加到312.5亿元，年均增长6.2%。",
          "加快建设<b>智慧</b>园区3个，*重点*抓好_两项_工作。",
          "全面推进乡村振兴。",
          "优化营商环境，用好12345热线，三分之二的村实现达标。",
          "新建学校2所（含1所高中），新增学位900个以上。",
          "PM2.5浓度下降8.5%，优良天数260天。",
          "居全省第2位，高于全市0.3个百分点。",
          "2025年6月、2025年9月分别完成3亿元和3亿元。",
          "引进12名博士；引进12名博士；引进12名博士。",
          "100套、200套、100套、200套。",
          "a/b: 5个 - 6个？7个！");

  private static final List<String> ENDS =
      List.of(
          "",
          "各位代表！让我们团结奋斗。",
          "名词解释\n1.“三个一批”：指建成一批、开工一批、储备一批，共3批。\n2.12345热线：政务热线。",
          "附件\n2026年主要预期目标\n1.地区生产总值增长6%左右。",
          "附件1\n十件实事\n1.新建学校2所。\n2.新建学校2所。");

  private static final String HAN = "一二三四五六七八九";

  private final Random random;

  GeneratedReport(long seed) {
    this.random = new Random(seed);
  }

  private String one(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  String text() {
    List<String> lines = new ArrayList<>(List.of(one(HEADS), "各位代表："));
    int parts = random.nextInt(8);
    if (parts != 0) {
      part(one(REVIEWS), lines);
    }
    if (parts != 1) {
      part(one(PLANS), lines);
    }
    if (parts == 2) {
      part(one(PLANS), lines);
    }
    lines.add(one(ENDS));
    return String.join("\n", lines) + "\n";
  }

  private void part(String heading, List<String> lines) {
    lines.add(heading);
    if (random.nextBoolean()) {
      lines.add(sentences());
    }
    String form = one(FORMS);
    boolean alone = random.nextBoolean();
    int chapters = random.nextInt(5);
    String again = one(HEADINGS);
    for (int i = 0; i < chapters; i++) {
      String title = random.nextInt(4) == 0 ? again : one(HEADINGS);
      String opening = number(form, i) + title;
      if (alone) {
        lines.add(opening);
        lines.add(sentences());
      } else {
        lines.add(opening + "。" + sentences());
      }
    }
    if (chapters == 0) {
      lines.add(sentences());
    }
  }

  private static String number(String form, int i) {
    return form.replace("%s", HAN.substring(i, i + 1)).replace("%d", String.valueOf(i + 1));
  }

  private String sentences() {
    StringBuilder out = new StringBuilder();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String sentence = one(SENTENCES);
      out.append(sentence.repeat(random.nextInt(6) == 0 ? 2 : 1));
    }
    return out.toString();
  }
}
