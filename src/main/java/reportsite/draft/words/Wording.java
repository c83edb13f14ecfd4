package reportsite.draft.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from the words around a number those that name what it measures. */
public final class Wording {

  private static final String ADVERBS =
      "特别是|尤其是|加上(?!级)|全年|全系统|确定(?=为)|每季度|每月|全[区县市省州镇乡盟旗]|街道(?=完成|实现)|[我本][县市省区州镇乡旗]|但|今年|去年|当年|年内|其中|累计|共计|总计|共(?![建享同青产计])|已|先后|成功(?!率)|预计|初步|连续|平均|应\\p{IsHan}尽\\p{IsHan}"
          + "|进一步|持续|稳步|积极|全面|加快|力争|确保|努力|争取|实际(?!使用|利用)|再次|同时|每年|年均|目前|计划";
  private static final String VERBS =
      "(?:引进|引育|培育|新建|建设|改造|提升)(?:及|和|与|、)(?:合作|共建|柔性引进|扩建|改建|改造|新建|提升)|争取到位|到位(?=\\p{IsHan}{4,}资金)|拖累|拉低|下拉|筹建|安装|新修|修建|铺设|敷设|架设|栽植|购置|加装|硬化(?!路)(?=\\p{IsHan}{1,6}路)"
          + "|(?:建成|竣工|实现)?(?:通车|投用|投运|投产|落地)(?=\\p{IsHan}{4})(?!里程|项目|条数|企业|达产)|运行(?=[省市县区]级)"
          + "|[投签建](?=项目|企业)|(?:再|滚动|分类|同步)(?=打造|推进|实施|配套|建设|新建|改造|培育|引进|开展)|高质量(?!发展)|高标准(?!农田|粮田)|新建成|提升改造|更新改造|新建提升|提档升级|筹集建设|建设筹集|有效(?=治理)|争创|制定|申报|认证|推广|年[底末](?:前|之前|以前)?|各类|首批|巩固|完善|引领|扎实|全年受理|新增|净增|新认定|新培育|新引进|新落位|完成|实现|建成(?!区(?!域))|培育壮大|培育|引进|改造提升|新建改建|新改建|新建|改建|改造"
          + "|推进|推动|组织开展|组织|助力|开展|举办|承办|办理|办结|承接|获批|认定|获评|发放|安排(?!部署)|供应(?!链|商|量|能力|体系)|升级改造|改造升级|调整(?=[\\p{IsHan}]{4})(?!后|基金|计划)|如期|按期|抓好|吸引|保持|落实|统筹|成立|创建|建设(?!用地|资金|规模|工期|标准|者)|打造"
          + "|招聘|选派|安置(?!房|点|小区|住宅|区|社区|补偿|用地)|减免|入选|实施|招引|引育|谋划|储备|投入使用|投入(?!产出|品|占|比)|带动|拉动|支持|盘活利用|盘活|优化|发展|增加|减少"
          + "|签订|协助|惠及|服务(?!业|贸易|进出口|出口|进口|消费|外包|半径|质量|水平|中心|站|点|区|收入|面积|能力|设施|机构|体系)|接待|达到|获得|获(?!批)|达(?!标)|现有|拥有|维修|维护|疏通|补植|搭建|帮助|侦破|培训|招收|录用"
          + "|新增设|增设|开通|新开通|征收|收储|出让|启动|纳入|涉及|覆盖|受理|处理|规范|为企业|为群众|通过[\\p{IsHan}]{2,10}(?=新增|完成|实现|新建|改造|建成|争取|盘活|节约|筹集)|为(?!民)|将|对(?![外口接标比象话策]|.{1,8}(?:贡献|满意|依存|影响))|开工建设(?=[\\p{IsHan}]{2})|使(?!用)|与|和(?![美谐平解田县])|及|等(?![候级待效离外分])|的|并(?![网购轨联])|均(?![价值衡等])|各级|各(?!级|族|界|项存款|项贷款)|从(?!业)|把(?!手)|有(?!色|效|实绩|机|线|序|意|关|限|轨|偿|组织|条件)";

  /** With what is compared: 较2020年末, 比常年, 由上年的. */
  private static final String BASE =
      "(?:[比较与同继]|[从由到至])(?:上年|去年|上一年|年初|期初|常年|往年|同期|(?:19|20)[0-9]{2}年|上半年|前?[一二三四两]个?季度|“?(?:十[一二三四五六]?|[七八九])五”?)(?:度|末|底|初|同期|时期|水平|相比)?的?";

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,2}是要?|(?:[0-9]{1,2}|[两三四五十])年(?:来|间|累计|(?=年均|平均|$))|"
              + BASE
              + "|分别|仍|还|也|更(?![新换改])|实有|按(?:可比|不变)价(?:格)?计算[，]?|前…?个月|…?月份?当月|…月份?|[上下]半年|第?[一二三四]季度|"
              + ADVERBS
              + "|"
              + "(?:"
              + VERBS
              + ")(?!率|量|额|人数|人次|强度|时限|时间|时长|周期|半径)"
              + "|[“”‘’（）()《》 \\u3000—])");

  /** What the direction of a figure says itself. */
  private static final String FELL =
      "下降|减少|降低|压减|压缩|缩短|缩减|缩小|削减|回落|萎缩|缩水|下滑|下跌|下挫|下探|下调|调减|走低|走高|升高|骤[减降增升]|跌去|掉了|歉收|负增长|上涨|上扬|[减降跌增涨升]幅|(?:下降|增长|下跌|上涨)幅度|[锐大猛剧微略净递][增减升降涨跌]|少[用发耗收产排跑]|少了|[锐大微略]幅?[增减]|减[收少亏产]|短收|压降|压减|(?<=[\\p{IsHan}]{2}[量额数本积重价度格率])[减降跌增涨]|收窄|扩大|下行|上行";

  /** No word of these has as many characters. */
  private static final int LONGEST_TRAIL = 40;

  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:"
              + BASE
              + "|"
              + FELL
              + "|增产|增收|名义|按?(?:可比|同)(?:价格?|口径)(?:计算)?|可比|现价|修订|核定|核算|迈过?|(?<=率)均值|上调|总体|实际|仍然|不变价|(?<=考评|考核|评价|评比|排名|测评|评估|竞赛|大赛|榜单|调查|排行榜)中(?:位?列|排名?|居)?|减量|不[升增]反[降减]|不[降减]反[升增]|扭转|转为|(?:由|转)[升降正负增减亏盈][转为][升降正负增减亏盈]|[盈亏]转[盈亏]|环比|却|(?<![规细准法守原])则|始终|一直|务必|须(?:要)?|(?<![纪摘])要|坚决|力求|尽量|(?<![合兼归])并|逐年|逐步|先后|持续|不断|折合|(?:下探|[升降增减涨跌缩压扩提低高])[至到]|止跌(?:回[升稳])?|企稳(?:回升)?|回[升稳]|由[降负]转[升正增]|转正|[迈跨登迈]上|迈[入进]|腰斩|率先|在[\\p{IsHan}]{2,8}中|首|仍|全部|恢复|跨越|跃上|发展[到至]|折合人民币|合计|阶段性|(?:连续)?[两三四五六]年(?:累计|连续)?|、|：|(?:是|为|相当于|达到?)(?:上年|去年)(?:同期)?的|从无到有|由正转负|由负转正|扭亏为盈|萎缩|下滑|下跌|缩减|缩小|回升|有所|明显|大幅|小幅|继续|达到|达|实现|完成|增至|增加至|增加到|提升至|提升到|提高到|提高至|扩大到|扩大至|缩短至|缩短到|缩短为|下滑到|下滑至|压缩到|压缩至|收窄至|收窄到|下降至|下降到|下降为|减少到|减少至|降至|降到|降为|减到|减至|缩小到|缩小至|回落到|回落至|压减至|压减到|突破|超过|(?<![签节合条公契制大])约|为|至|到|是"
              + "|控制在|保持在|稳定在|维持在|保持|稳定|力争|同比|(?:同比|[比较](?:上年|去年)(?:同期)?)(?:多增|少增|短收|多|少|高|低)|[比较](?:上年|去年)(?:同期)?|同口径|负增长|增长|增速|增幅|涨幅|下降|提高|提升|增加|减少|上升|年均|平均"
              + "|预计|同比[增减升降]|(?<![洁纯干])净|(?<=\\p{IsHan}{3})缩|分别|备案|举行|(?<![人户村亩月日年平地])均|最[高多大低少]?|仅?剩余?|冲[刺击]|总数|总量|总计|数量|共|累计|仅|已|在|拟按|高达|首次|成功|认定|(?<!违法|生态|能力|文化|法治|作风|文明)建设|净增|新增|再|的|等|(?<=\\p{IsHan}{3})(?:以及|及)|(?<=\\p{IsHan}{2}[案议位目家个项人业村])[和与]|各|(?<=[值额入资产支量])计划|了|有|得到?|连续|双双|逆势|优化|攀升|由|从|调整为|调整|保持|惠及|[∶:︰]"
              + "|[“”‘’（(》 \\u3000])$");
  private static final Pattern STOPS =
      Pattern.compile(
          "[，。；：、！？,;:!?“”‘’（）()《》—\\[\\]0-9０-９]|完成|实现|获|惠及|入选|纳入|入驻|建成|投产(?!项目)|(?<=\\p{IsHan}{2})(?:增收|[人户村亩]均|[通用喝住]上|搬[进入]|摘帽|参加|参与|受益(?!人|群|户|面)|荣获|成为|晋级|转为|落户|成立|上线|开业)|(?<=\\p{IsHan}{2})(?:竣工|投用|投运|交付)(?!项目|率|面积|验收|工程|企业|房)|开工(?!项目)|落地|全部|顺利|进展|已|通过"
              + "|超额|按|达到|达|成功|(?<![级元])以上|以下|基本|有序|均|被|开展|和(?!地区)|及|与|更多|提供|列入|复工复产|实施|入围|上榜|跻身|全面|稳步|陆续|相继|推进|进行|免费|累计|拔节|进入|享受|挂牌|扎根|(?<=\\p{IsHan})在|在(?![谈建库册校读职编岗线野园研售训营途])|(?:[一两二三四五]|[0-9])年内|年内|当年|当月|集中(?!隔离|供养|供热|供水|治疗|安置|连片)|工作(?!站|室|者|台|点)|安装|到(?!位|户|期|达)");

  /** Such words make another thing of an indicator before them: 招商引资 and 招商引资活动. */
  private static final Pattern GOES_ON = Pattern.compile("(?:活动|项目|平台|推介会|基地|小镇)$");

  /** 教师公寓 is no teacher. */
  private static final Pattern COMPOUND = Pattern.compile("(?:公寓|宿舍|周转房|用房|用车|标准|基金)");

  /** 重点项目建设: projects are counted. */
  private static final Pattern BUILDING = Pattern.compile("(?<=项目|工程|道路|公路|管网|试点|园区|基地|中心|平台)建设$");

  /** 市级“三百”工程: such a quotation is a part of a name. */
  private static final Pattern QUOTED_INSIDE =
      Pattern.compile(
          "(?<=\\p{IsHan})（(?!其中|含|包括|不含|第|即|以下|简称)[\\p{IsHan}]{1,6}）(?=\\p{IsHan}{2})|(?<=\\p{IsHan})“[\\p{IsHan}]{1,6}”(?=[\\p{IsHan}]{0,4}(?:工程|项目|企业|行动|计划|产品|基地|园区|平台))");

  /** 省、市重点项目 is one thing. */
  private static final Pattern LEVELS = Pattern.compile("[省市县区]级?、(?=[省市县区])");

  /** Deeds that lead to what a number counts and are no part of its name. */
  private static final Pattern DEED =
      Pattern.compile(
          "^(?:排查|清理|铺设|敷设|查处|治理|整治|修复|更新|拆除|清运|清淤|硬化|绿化|亮化|安装|栽植|种植|销售|出口|生产|调解|化解|救助|资助|培养|引导|整合"
              + "|授信|投放|提升|编制|制作|发布|对接|洽谈|搬迁|腾退|供应|供地|消化|偿还|置换|关停|淘汰|取缔|核发|检查|巡查|立案|破获|抓获|收缴|追回|挽回"
              + "|走访|慰问|接种|筛查|提供|解决|升级|扩建|修建|架设|配备|配套|补种|补贴|拨付|兑现|节约|收回|压减|压降|转化|转移|输出|选聘|引导|开发)");

  /** With these, a word of a deed makes a name: 覆盖率, 获得感, 完成额. */
  private static final String FORMS =
      "[率量额值度比数性型式感点线面者所]|区(?![级本属])|比例|比率|情况|任务|目标|进度|机制|效率|时[间限长]|周期";

  /** 85项任务中，…: among them. */
  private static final Pattern AMONG = Pattern.compile("(?<=任务|项目|企业|指标|工作|案件|事项|问题|工程)中$");

  /** 60周岁以上老年人: how old they are. */
  private static final Pattern OF_AGE =
      Pattern.compile("(?:[0-9]{1,3}(?:周?岁)?[-—~～至])?[0-9]{1,3}周?岁(?:（含）)?(?:及?以[上下])?的?");

  /** 用热居民的供热安全: the people are counted. */
  private static final Pattern PEOPLE_OF =
      Pattern.compile("([\\p{IsHan}]{1,8}(?:居民|群众|市民|村民|农民|学生|患者|职工|老人|儿童))的");

  /** 10个乡镇福利院的住宿、饮食: the homes are counted. */
  private static final Pattern OWNER =
      Pattern.compile("(?!.*[超过达有为].*)[\\p{IsHan}]{1,10}(?:院|校|园|小区|社区|乡镇|街道|车站|中心|站点?)");

  private static final Pattern GDP = Pattern.compile("(?<![A-Za-z])GDP(?![A-Za-z])");
  private static final Pattern CPI = Pattern.compile("(?<![A-Za-z])CPI(?:指数)?(?![A-Za-z])");

  /** 旅游提升示范村, 厕所改造项目: what a thing is for, and not what is done with it. */
  private static final String PURPOSES =
      "(?:提质|升级)?(?:示范|重点|试点)?(?:[村点区园镇县]|项目|工程|基地|中心|行动|计划|单位|企业|社区|学校|街区|资金|贷款|补贴|任务)$";

  private static final Pattern ENDS_DEED = Pattern.compile(FORMS + "|" + PURPOSES + "|$");

  /** 维护项目将对各乡镇闸门467处进行维修. */
  private static final Pattern WILL_BE_DONE_TO =
      Pattern.compile(
          "^.*(?:将|拟|要|计划)对(?=\\p{IsHan}{2})"
              + "|^\\p{IsHan}{0,4}(?:项目|企业|任务|指标|案件|问题|工程)中(?:已|有)?(?=\\p{IsHan}{2})");

  /** 建筑业实现税收, 百强企业完成总产值: whose it is, what was done with it, and what it is. */
  private static final Pattern OF_OWNER =
      Pattern.compile(
          "^(?![全我本]\\p{IsHan}|区本级|市本级)(.*(?:[企产行][业]|业|集团|公司|园区|开发区|高新区|项目|机械|电子|集群|农户|村|镇|街道))(?:共|累计|已)?(?:实现|完成|创造|达成|形成)(?:了)?((?:年|总|工业)?(?:产值|总产值|税收|营收|利润|增加值|投资额?|交易额|销售额|(?:主营业务|营业|销售|经营)?收入|订单|融资))$");

  private static final Pattern OBJECT = Pattern.compile("(?!" + FORMS + "|[到至了为过由]).{3,}");

  /** 地区生产总值（下同）, 新（改、扩）建: what stands in brackets is no part of a name. */
  private static final Pattern ASIDE = Pattern.compile("[（(][^（）()0-9]{1,12}[）)]");

  private Wording() {}

  /** Whether words begin with a name, and not with what was done: 村内街道, but not 改造街道. */
  public static boolean isBare(String words) {
    boolean isQuoted = words.startsWith("“");
    return words.length() > 1
        && (isQuoted || !LEADING.matcher(words).find())
        && !DEED.matcher(words).find()
        && !TRAILING.matcher(words.substring(0, 2)).matches();
  }

  /** What something was done with: 矛盾纠纷 of 调解矛盾纠纷. */
  public static String withoutDeed(String words) {
    String thing = DEED.matcher(words).replaceFirst("");
    return thing.length() < 2 ? words : thing;
  }

  /** Where the first word of a deed stands in what a number counts; its length where none does. */
  private static int deed(String words, Catalogue catalogue) {
    return catalogue.verbs().stream()
        .mapToInt(verb -> words.indexOf(verb, 2))
        .filter(
            at ->
                at > 0
                    && isOutside(words, at)
                    && !ENDS_DEED.matcher(words.substring(at + 2)).lookingAt())
        .min()
        .orElse(words.length());
  }

  /** Whether no more words of a name stand at the beginning of a text. */
  public static boolean endsBefore(String rest) {
    return rest.isEmpty() || STOPS.matcher(rest).lookingAt();
  }

  /** The words before a number without what leads to them and from them to the number. */
  public static String before(String words, Catalogue catalogue) {
    int close = words.indexOf('”');
    boolean isCut = close >= 0 && words.indexOf('“') < 0 && close + 2 < words.length();
    String own = ASIDE.matcher(isCut ? words.substring(close + 1) : words).replaceAll("");
    String whole =
        OF_OWNER
            .matcher(WILL_BE_DONE_TO.matcher(own.strip()).replaceFirst(""))
            .replaceFirst("$1$2");
    String left = CPI.matcher(GDP.matcher(whole).replaceAll("地区生产总值")).replaceAll("居民消费价格");
    while (!catalogue.indicator(left).isPresent()) {
      String shorter = known(left, catalogue);
      shorter = shorter.isEmpty() ? strip(left) : shorter;
      if (shorter.equals(left)) {
        break;
      }
      left = shorter;
    }
    String object = object(left, catalogue);
    return object.equals(left) ? left : before(object, catalogue);
  }

  /** Whether a deed is said within a name, and not in a word such as 覆盖率. */
  static boolean isVerbIn(String words, String verb) {
    int at = words.indexOf(verb);
    int end = at + verb.length();
    return at > 1
        && (end == words.length()
            ? !verb.equals("覆盖") && !verb.equals("支持")
            : !ENDS_DEED.matcher(words.substring(end)).lookingAt());
  }

  /** What stands behind the last word of a deed: 固定资产投资 of 区本级完成固定资产投资. */
  private static String object(String words, Catalogue catalogue) {
    int behind = 0;
    for (String verb :
        catalogue.indicator(words).isPresent() ? List.<String>of() : catalogue.verbs()) {
      int at = words.lastIndexOf(verb);
      int end = at + verb.length();
      boolean isVerb = at >= 0 && OBJECT.matcher(words.substring(end)).matches();
      behind = isVerb && isOutside(words, at) ? Math.max(behind, end) : behind;
    }
    return words.substring(behind);
  }

  /** Whether a place is in no quotation. */
  private static boolean isOutside(String words, int at) {
    return words.lastIndexOf('“', at) <= words.lastIndexOf('”', at)
        && (words.indexOf('”', at) < 0 || words.indexOf('“', at) >= 0);
  }

  /** The indicator to which only words lead: 全县 before 经济总量; empty where there is none. */
  private static String known(String words, Catalogue catalogue) {
    String rest = words;
    Matcher leading = LEADING.matcher(rest);
    while (leading.find()) {
      rest = rest.substring(leading.end());
      if (catalogue.indicator(rest).isPresent()) {
        return rest;
      }
      leading = LEADING.matcher(rest);
    }
    return "";
  }

  private static String strip(String words) {
    Matcher trailing =
        TRAILING
            .matcher(words)
            .region(Math.max(0, words.length() - LONGEST_TRAIL), words.length())
            .useTransparentBounds(true);
    // 专精特新“小巨人”
    boolean endsQuoted = words.endsWith("”") && words.indexOf('“') > 0;
    if (!endsQuoted && trailing.find()) {
      return words.substring(0, trailing.start());
    }
    Matcher leading = LEADING.matcher(words);
    boolean isQuoted = words.startsWith("“") && words.indexOf('”') > 0;
    return !isQuoted && leading.find() ? words.substring(leading.end()) : words;
  }

  private static String untilStop(String words) {
    Matcher stop = STOPS.matcher(QUOTED_INSIDE.matcher(words).replaceAll(Wording::unmarked));
    Matcher levels = LEVELS.matcher(words);
    return (stop.find(levels.lookingAt() ? levels.end() : 0)
            ? words.substring(0, stop.start())
            : words)
        .strip();
  }

  private static String unmarked(MatchResult quoted) {
    return "名".repeat(quoted.group().length());
  }

  /** The thing that stands behind a number and its measure word. */
  public static String behind(String words, Catalogue catalogue) {
    String known = catalogue.indicatorOpening(words);
    if (!known.isEmpty() && !COMPOUND.matcher(words.substring(known.length())).lookingAt()) {
      String more = untilStop(words.substring(known.length()));
      return GOES_ON.matcher(more).find() ? known + more : known;
    }
    Matcher aged = OF_AGE.matcher(words);
    if (aged.lookingAt()) {
      return behind(words.substring(aged.end()), catalogue);
    }
    Matcher owned = PEOPLE_OF.matcher(words);
    if (owned.lookingAt()) {
      return owned.group(1);
    }
    int close = words.startsWith("“") ? words.indexOf('”') + 1 : 0;
    String thing = words.substring(0, close) + untilStop(words.substring(close));
    int of = thing.lastIndexOf('的');
    boolean isOwner = of > 2 && OWNER.matcher(thing.substring(0, of)).matches();
    String whole = isOwner ? thing.substring(0, of) : thing.substring(of + 1);
    whole = AMONG.matcher(whole.substring(0, deed(whole, catalogue))).replaceFirst("");
    return BUILDING.matcher(whole).replaceFirst("");
  }
}
