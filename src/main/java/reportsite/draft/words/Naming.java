package reportsite.draft.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.value.Numeral;
import reportsite.text.Han;

/** How the words of a number and of the thing it belongs to make a name. */
public final class Naming {

  public static final int LONGEST = 24;

  /** Words that name an aspect of something and need that something. */
  private static final List<String> ATTRIBUTES =
      List.of(
          "总投资", "投资", "投资额", "占地", "占地面积", "资金到位", "年度投资", "年度计划投资", "计划投资", "计划总投资", "占比", "比重",
          "总面积", "面积", "建筑面积", "金额", "资金", "销售额", "交易额", "产值", "营收", "成交金额", "成交额", "综合产值", "总产值",
          "补贴", "比例", "规模", "完成率", "完工率", "到位率", "年产值", "覆盖率", "成功率", "合格率", "化解率", "中标金额", "发案率",
          "总额", "完成比例", "年度计划", "与上年之比", "与以往之比", "注销", "货值", "市值", "里程", "全长", "总里程", "总长度", "总产量",
          "产量", "单产", "均价", "单价", "并网");

  /** 资助学生45个班: not the pupils are counted. */
  private static final String ONE_WORD = "村班县乡镇市省厂店组站点港矿岛湖区校队营寨街";

  private static final Pattern COUNTING =
      Pattern.compile("[个项家名座条处所件场次类种批支只块辆台篇张份宗盏套间栋幢株棵架艘列队部首册起单桩口眼](?:以上|左右|以下|以内)?$");

  private static final Pattern COUNTING_HEADS = Pattern.compile("[户人名位](?:以上|左右)?$");

  /** 等20户企业 */
  private static final Pattern COUNTING_HOUSES = Pattern.compile("户(?:以上|左右)?$");

  private static final Pattern BUSINESSES = Pattern.compile(".*(?:企业|主体|商户|单位|公司|合作社|农场|商家|厂家)");

  /** 惠及120余万婴幼儿: people are counted without a measure word. */
  private static final Pattern COUNTING_PEOPLE = Pattern.compile("[0-9余多][千百]?[万亿]$");

  private static final Pattern PEOPLE =
      Pattern.compile(".*(?:[者民幼儿童生师工员人众户]|群体|家庭|对象|干部|党员|游客|旅客)");

  /** Such words are no name, though nothing better was found. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "^(?:(?:二者|两者|前者|后者).*|.*每[年月日]每.{1,2}|.|建设|连续|占地|[县市省]级|全国|国家|高频|超计划|有效(?!期).*)$"
              + "|^(?:分别|成为|成立|获批|保持|着重|重点做好|实现|力争|通过|引领|全面|动态|连续|累计|聚力|区县).+"
              + "|.*[人户村亩地]均$|.*[比较][^，]{2,8}[高低多少快慢]$|^(?:[是比较与同仍还]|对(?!外|口|接|标|比)|约(?!束)|建议|相当于|拥有|降至|县域$|名义$|时间$|位次$|总产$|老城区$|总量$|.*(?:季度|半年|台阶|大关|第)$|(?:退库|入统|入库|关停|淘汰|消除|整治|清退)$|[高低快慢好优多少]于|差|每.{1,2}$|每人每[年月]).*|^(?:剔除|扣除).*|^.占比$|^(?:公共|社会|专业|主要|部分|农村|城镇|乡村|其余|其中|剩余|其他|冲刺|冲击|注销|稳定|重点(?:抓好|做好|推进|实施|是)?|抓好|办好|做好|关停|退出|减少|增长了?|.*(?:推出|年产|年处理))$"
              + "|^(?:守住|发生|未改|化解|办结|签单|先行|先建成|增收|如期|区内|二期|一期|外贸|支出|用地|缺口|年龄|存栏|工业|商贸|服务业)$|^(?:合计占|最高的|内|末|明年|“?十[一二三四五]五).*|.*(?:占占比|由目前|不足|安排|首超)$"
              + "|^(?:续建|新开工|新建|在建|开工|竣工|投产|签约|在谈|已建成)$"
              + "|^(?:[全年]年|年度)?(?:计划|任务|目标|预算)$|.*(?:[至到]|转[升正增]|目标未?|因旱|因灾)$"
              + "|.*(?:[着于、]|(?<![高初])中|以下|始终|没有|进程|前列)$"
              + "|(?:.*[年月][末底初]?|.*同期|.*(?:去年|上年|今年)|.{0,3}年前)$");

  /** What may be anything, unless its own words say which: a school is a school. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?:项目|工程|企业|公司|活动|任务|事项|服务|指标|标准|案件|建议|问题|案例|平台|基地|场所|中心|机构|产品|品牌|岗位|人才|群众|试点|方面"
              + "|(?:政策)?措施|举措|政策|专项|行动|成果|设施|对象|清单|行业|产业|规划|资金|贷款|投资|支出|收入|面积|产值|专家|县|村|城市)");

  /** With these words what was done with a thing is part of its name: 新建学校. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?:新建改扩建|新建扩建|新建改造|新建改建|新改扩建|新改建|新扩建|改扩建|新建|扩建|改建|改造提升|改造|建成投用|建成|修建|修复|整治|拆除|更新|创建|引进|落地|开工建设|开工|竣工)$");

  /** 使用内资, 城区、排名全省, 公共场所配置设备: with such words it was cut in the wrong place. */
  private static final Pattern ODD =
      Pattern.compile(
          "(?:[用使将把被对从按以并由仅在向于至到受经让给含](?!益|成区|设|筑|材|地|户|水|电|工|品|外|药|口|接|标|流|理|业|下|线|册|量|行)).*"
              + "|.*[存被将把由从对向用仅且及并与受按以](?<!利用|使用|费用|专用|民用|商用|农用|公用|信用|应用|投用|面对|方向)"
              + "|(?!新?改?扩建).{2,}(?:硬化|安装|配套|整治|新建|改建|扩建|拓宽|开工|拆除|更新|铺设|敷设|落户|荣获|负责|面向|来自|位于|成为|采取|围绕|聚焦|坚持|加强|强化|深化|加快|排名|参与).{2,}"
              + "|(?:开工建设|实施|推动|聚焦|围绕|坚持|加强|强化|深化|加快|有效|进一步).+"
              + "|.*[到了着过]|建(?!成|设|筑|材|档|制|库|安|行)..+");

  private static final Pattern EARNED =
      Pattern.compile("(?<=.{2})(?:年?(?:主营业务|营业|销售)?(?:收入|产值|营收|利润|税收|销售额|交易额|产量)|总投资|投资额)$");

  private Naming() {}

  /** Whether a name says no more than what kind of thing is counted. */
  public static boolean isGeneral(String name) {
    return GENERAL.matcher(name).matches();
  }

  /** Whether a name has words in it that lead to names or say what was done. */
  public static boolean isOdd(String name, Catalogue catalogue) {
    String plain = name.replaceAll("“[^”]*”", "名");
    return (name.length() < 4 && !name.matches(".{2}[率量额值比费户店]") && !catalogue.knows(name))
        || ODD.matcher(plain).matches()
        || (deedOf(plain).isEmpty()
            && catalogue.verbs().stream().anyMatch(verb -> opens(plain, verb)))
        || catalogue.verbs().stream().anyMatch(verb -> Wording.isVerbIn(plain, verb));
  }

  private static boolean opens(String name, String verb) {
    return name.startsWith(verb)
        && name.length() > verb.length() + 2
        && !name.substring(verb.length()).matches("[率量额值度比数性型式感点区线面者所].*");
  }

  /** Whether a number has no measure word, which only people can do without. */
  public static boolean countsPeople(Numeral numeral) {
    return COUNTING_PEOPLE.matcher(numeral.text()).find();
  }

  /** Whether it names people, who may be counted without a measure word. */
  public static boolean isOfPeople(String name) {
    return PEOPLE.matcher(name).matches();
  }

  /** What was done with a thing by its name, if that says it: 新建 of 新建学校. */
  public static String deedOf(String name) {
    for (int end = Math.min(name.length() - 1, 4); end > 1; end--) {
      if (DEED.matcher(name.substring(0, end)).matches()) {
        return name.substring(0, end);
      }
    }
    return "";
  }

  /** What was done with a thing, by the words that lead to it; empty where none of them say. */
  public static String deedBefore(String lead) {
    Matcher deed = DEED.matcher(lead);
    return deed.find() ? deed.group() : "";
  }

  public static boolean isVague(String name) {
    return VAGUE.matcher(name).matches();
  }

  public static boolean isAttribute(String words) {
    return ATTRIBUTES.contains(words);
  }

  /** The attribute with which words end: 总投资 of 紧跟总投资; empty if none. */
  public static String attributeAtEnd(String words) {
    String longest = "";
    for (String attribute : ATTRIBUTES) {
      longest =
          words.endsWith(attribute) && attribute.length() > longest.length() ? attribute : longest;
    }
    return longest;
  }

  /** 12条产业链营业收入超万亿元: the chains are counted, and not what they earn. */
  public static String counted(String words, String rest) {
    boolean goesOn = rest.matches("(?s)(?:均|都|合计|共)*(?:超过?|达到?|突破|逾|为)?[0-9十百千万亿].*");
    boolean isState = rest.matches("(?s)(?:均|都|全部|总体|稳定)*(?:达到?|达标|为|保持|优于|改善).*");
    if (isState && words.endsWith("水质")) {
      return words.substring(0, words.length() - 2);
    }
    return goesOn ? EARNED.matcher(words).replaceFirst("") : words;
  }

  /** The project or work whose attribute is named; the words themselves if it is none of these. */
  public static String withoutAttribute(String words) {
    String thing = words.substring(0, words.length() - attributeAtEnd(words).length());
    return thing.endsWith("项目") || thing.endsWith("工程") ? thing : words;
  }

  public static String attribute(String thing, String aspect) {
    return isAttribute(aspect) && !thing.endsWith(aspect) ? thing + aspect : thing;
  }

  /** Whether what follows a number is what it counts: 等16个项目, but not 连续5年获评. */
  public static boolean countsThingBehind(Numeral numeral, String text, String behind) {
    boolean joins = numeral.end() < text.length() && Han.isHan(text.charAt(numeral.end()));
    boolean names = behind.length() >= 2 || (behind.length() == 1 && ONE_WORD.contains(behind));
    return joins
        && names
        && (COUNTING.matcher(numeral.text()).find()
            || (COUNTING_HEADS.matcher(numeral.text()).find() && isOfPeople(behind))
            || (COUNTING_HOUSES.matcher(numeral.text()).find()
                && BUSINESSES.matcher(behind).matches())
            || (countsPeople(numeral) && isOfPeople(behind)));
  }

  /** Whether the thing may stand behind the number: 28个项目. */
  public static boolean takesNounBehind(Measure measure) {
    return switch (measure) {
      case AMOUNT, NEW, TOTAL, CHANGE -> true;
      case GROWTH, SHARE, RANK, ABOVE, BELOW -> false;
    };
  }
}
