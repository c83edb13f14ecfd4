package reportsite.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from the words around a number those that name what it measures. */
final class Wording {

  private static final String ADVERBS =
      "全年|每季度|每月|全区|全县|全市|全省|我[县市省区]|今年|去年|当年|年内|其中|累计|共计|总计|共|已|先后|成功|预计|初步|连续|平均"
          + "|进一步|持续|积极|全面|加快|力争|确保|努力|争取|实际|再次|同时|每年|年均|目前|计划";
  private static final String VERBS =
      "高质量|高标准|有效(?=治理)|争创|制定|申报|认证|推广|年[底末](?:前|之前|以前)?|各类|考取|治理|清理|首批|引领|扎实|全年受理|新增|净增|新认定|新培育|新引进|新落位|完成|实现|建成(?!区)|培育壮大|培育|引进|改造提升|新建改建|新改建|新建|改建|改造"
          + "|推进|推动|组织开展|组织|助力|开展|举办|承办|办理|办结|承接|获批|认定|获评|发放|吸引|保持|落实|统筹|成立|创建|建设|打造"
          + "|招聘|选派|安置(?!房|点|小区)|减免|入选|实施|整治|清理|招引|引育|谋划|储备|投入|带动|拉动|支持|盘活|发展|增加|减少|解决|化解|处置"
          + "|签订|协助|惠及|服务(?!业|贸易|消费|外包)|接待|达到|获得|获(?!批)|达(?!标)|现有|拥有|维修|维护|疏通|补植|搭建|帮助|侦破|查处|排查|培训|招收|录用"
          + "|新增设|增设|开通|新开通|征收|收储|出让|启动|纳入|涉及|覆盖|受理|处理|规范|为企业|为群众|为|将|使|与|和|及|等|的|并|均|各|从(?!业)|把(?!手)|对(?!接|外|口)|有(?!色|效|机|线|序)";
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:前…?个月|…?月份?当月|…月份?|[上下]半年|第?[一二三四]季度|"
              + ADVERBS
              + "|"
              + "(?:"
              + VERBS
              + ")(?!率|量|额|人数|人次|强度|时限|时间)"
              + "|[“”‘’（）()《》 \\u3000—])");
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?:(?:是|为|相当于|达到?)(?:上年|去年)(?:同期)?的|由正转负|由负转正|扭亏为盈|萎缩|下滑|下跌|缩减|缩小|回升|有所|明显|大幅|小幅|继续|达到|达|实现|完成|增至|增加至|增加到|提升至|提升到|提高到|提高至|扩大到|扩大至|缩短至|缩短到|缩短为|下滑到|下滑至|压缩到|压缩至|收窄至|收窄到|下降至|下降到|下降为|减少到|减少至|降至|降到|降为|减到|减至|缩小到|缩小至|回落到|回落至|压减至|压减到|突破|超过|约|为|至|到|是"
              + "|控制在|保持在|稳定在|维持在|保持|稳定|力争|同比|(?:同比|[比较](?:上年|去年)(?:同期)?)(?:多增|少增|短收|多|少|高|低)|[比较](?:上年|去年)(?:同期)?|同口径|负增长|增长|增速|增幅|涨幅|下降|提高|提升|增加|减少|上升|年均|平均"
              + "|预计|分别|备案|举行|均|总数|总量|总计|数量|共|累计|仅|已|在|高达|首次|成功|认定|建设|净增|新增|再|的|等|各|了|有|连续|双双|逆势|由|从|调整为|调整|保持|惠及|[∶:]"
              + "|[“”‘’（(》 \\u3000])$");
  private static final Pattern STOPS =
      Pattern.compile(
          "[，。；：、！？,;:!?“”‘’（）()《》—\\[\\]0-9０-９]|完成|实现|获|惠及|入选|纳入|入驻|建成|投产(?!项目)|开工(?!项目)|落地|全部|顺利|进展|已|通过"
              + "|超额|按|达到|达|以上|以下|基本|有序|均|被|开展|和|及|与|实施|推进|进行|免费|拔节|进入|享受|挂牌|扎根|在|集中|工作");

  /** Such words make another thing of an indicator before them: 招商引资 and 招商引资活动. */
  private static final Pattern GOES_ON = Pattern.compile("(?:活动|项目|平台|推介会|基地|小镇)$");

  /** 省、市重点项目 is one thing. */
  private static final Pattern LEVELS = Pattern.compile("[省市县区]级?、(?=[省市县区])");

  private Wording() {}

  /** The words before a number without what leads to them and from them to the number. */
  static String before(String words, Catalogue catalogue) {
    int close = words.indexOf('”');
    boolean isCut = close >= 0 && words.indexOf('“') < 0 && close + 2 < words.length();
    String left = (isCut ? words.substring(close + 1) : words).strip();
    while (!catalogue.indicator(left).isPresent()) {
      String shorter = strip(left);
      if (shorter.equals(left)) {
        break;
      }
      left = shorter;
    }
    return left;
  }

  private static String strip(String words) {
    Matcher trailing = TRAILING.matcher(words);
    if (trailing.find()) {
      return words.substring(0, trailing.start());
    }
    Matcher leading = LEADING.matcher(words);
    boolean isQuoted = words.startsWith("“") && words.indexOf('”') > 0;
    return !isQuoted && leading.find() ? words.substring(leading.end()) : words;
  }

  private static String untilStop(String words) {
    Matcher stop = STOPS.matcher(words);
    Matcher levels = LEVELS.matcher(words);
    return (stop.find(levels.lookingAt() ? levels.end() : 0)
            ? words.substring(0, stop.start())
            : words)
        .strip();
  }

  /** The thing that stands behind a number and its measure word. */
  static String behind(String words, Catalogue catalogue) {
    String known = catalogue.indicatorOpening(words);
    if (!known.isEmpty()) {
      String more = untilStop(words.substring(known.length()));
      return GOES_ON.matcher(more).find() ? known + more : known;
    }
    String thing = untilStop(words);
    int of = thing.lastIndexOf('的');
    return of >= 0 ? thing.substring(of + 1) : thing;
  }
}
