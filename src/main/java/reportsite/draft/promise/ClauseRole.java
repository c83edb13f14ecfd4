package reportsite.draft.promise;

import java.util.regex.Pattern;

/** What a clause without a number does among the tasks of a report. */
enum ClauseRole {
  /** Says that something will be done. */
  ACT,
  /** Says with what, by what or on what something will be done, which the next clause names. */
  LEAD,
  /** Says what comes of the act before it, and may be promised itself. */
  EFFECT,
  /** Says only what it is all good for. */
  AIM,
  /** Names the field of the clauses behind it. */
  TOPIC,
  /** Says by which principle the clauses behind it are done. */
  PRINCIPLE,
  /** States how things are. */
  BACKGROUND,
  /** Is said to spur on, and says nothing that one could come back to. */
  SLOGAN;

  private static final int SHORT = 15;

  private static final String MANNER =
      "(?:逐步|真正|不断|切实|持续|全面|进一步|有效|更好|努力|共同|着力|积极|加快|奋力|全力|最大限度|充分|坚决){0,40}";

  private static final String IDIOM =
      "持续用力|久久为功|驰而不息|善作善成|一抓到底|真抓实干|埋头苦干|锲而不舍|绵绵用力|一以贯之|凝心聚力|攻坚克难|勇毅前行|踔厉奋发|笃行不怠|奋楫争先|只争朝夕|马上就办|雷厉风行|说干就干|开拓创新|担当作为|敢为人先|众志成城|同心同德|同心协力|接续奋斗|团结奋斗|苦干实干|实干担当|唯实惟先|奋勇争先|争先进位|争先创优|务求实效|注重实效|精准发力|协同发力|综合施策|多措并举|统筹兼顾|稳扎稳打|步步为营|久久为功|功成不必在我|功成必定在我|一张蓝图绘到底|一茬接着一茬干|一件接着一件办|抓铁有痕|踏石留印|抓紧抓实抓好|抓好落实|狠抓落实|见行见效|落地见效|落地落实|落细落实|走深走实|常抓不懈|毫不松懈|毫不放松|全力以赴|再接再厉|乘势而上|奋发有为|砥砺前行|勇于担当|敢于斗争|善于作为|勤政为民|心无旁骛|坚定信心|保持定力|迎难而上|知难而进|尽力而为|量力而行";

  /** 让发展成果惠及全体人民, 谱写新篇章, 件件有着落. */
  private static final Pattern SLOGANS =
      Pattern.compile(
          "^(?:以?(?:坚持|做到|始终|继续|务必|更加|切实|切实做到|确保)?(?:"
              + IDIOM
              + ")(?:、|的)?(?:精神|劲头|韧劲|干劲|作风|态度)?){1,40}$"
              + "|^在.{2,4}中.{2,6}$|^(?:实现)?[一每].一.{1,3}$"
              + "|^(?:坚定不移|坚持不懈|持之以恒|全力|着力)?[抓补强提促扩稳增固优保防][\\p{IsHan}]{2}(?:、[抓补强提促扩稳增固优保防][\\p{IsHan}]{2}){1,40}$"
              + "|^(?:逐步|努力|真正|不断|切实)?(?:让|使(?!用)).*"
              + "|^.{0,12}(?:谱写|书写|奏响|绘就|描绘|续写).*|.*(?:新篇章|新局面|新辉煌|新答卷|满意答卷|优异答卷|壮丽篇章)$"
              + "|.*[件事][件事]有.{2,3}(?:、[件事][件事]有.{2,3}){0,40}$|^(?:不负|无愧于?).*"
              + "|^(?:努力|奋力)?(?:交出|跑出|干出|展现|彰显).*(?:答卷|加速度|新作为|新担当|新气象|新形象|样子|风采)$");

  /** A time alone belongs to what is to be done by it. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:力争)?(?:到|至|截至|在)?(?:20[0-9]{2}年|今年|明年|本世纪[\\p{IsHan}]{2,6}|“?十[四五六]五”?)(?:年?[底末](?:前)?|期间|时期|以前|前|内|上半年|下半年)?|(?:今后|未来)[三五]年|年内|年底前|上半年|下半年");

  private static final Pattern LEADS =
      Pattern.compile(
          "^(?:紧紧|紧密|牢牢|充分|积极|主动|准确)?"
              + "(?:围绕|聚焦|聚力|紧盯|(?:综合)?考虑|顺应|回应|适应|呼应|立足|锚定|依托|借助|借势|利用|针对|对照|根据|按照|紧扣|瞄准|着眼|结合|抢抓.*机遇|(?:把握|抓住|扭住).*(?:机遇|基点|关键|牛鼻子”?|主线|窗口期)"
              + "|(?:发挥|用好).*(?:作用|优势|效应)|通过|随着|以.*(?:为|抓手|载体|契机|导向|引领|统领|牵引|重点|目标))"
              + "|.*(?:基础上|前提下|过程中|领导下)$|^(?:政府)?.{0,6}将?以.*为(?:统领|抓手|引领)$|^在.{2,20}(?:方面|中|上|下)$");

  private static final Pattern AIMS =
      Pattern.compile(
          "^"
              + MANNER
              + "(?:让|使(?!用)|为(?!企业|群众|.*(?:提供|免费|实施|安装|改造|投保|体检|解决|办理|开展|配备|发放|购买|建立|建设))|有利于|进而|从而|凝聚|汇聚|释放|激发|满足|营造|织[牢密]|筑牢|守[好牢护]"
              + "|开创|谱写|开辟|闯|展现|彰显|赋能|蓄势|把.*(?:在|于|变成|变为|化为|转化为|[连串].?成.)|以.{1,8}(?:促|体现|换|赢得|破|突))"
              + "|(?:新局面|新篇章|新格局|新名片|新高地|新路子|新天地|(?:获得|幸福|安全|满意)感|蔚然成风|合力|屏障|安全网|增长点|韧性|公信力|执行力|凝聚力"
              + "|氛围|风尚|引领力|支撑力|发展环境|市场环境|生态环境|能力现代化|高质量发展|发展底线|磅礴力量|更大作用)$|(?:贡献.*力量|作出.*贡献)$"
              + "|^"
              + MANNER
              + "(?:打造|建设|推动|促进|实现|加快).{0,12}(?:现代化|强[省市县区])$");

  private static final Pattern EFFECTS =
      Pattern.compile(
          "^"
              + MANNER
              + "(?:实现|提升|提高|增强|促进|缓解|拉大|拉开|多个|若干|吸引|助力|形成|带动|打造|推动|保障|保持|维护|夯实|补齐|增强|厚植|改善|并|防止|守住|服务|全力以赴|构建.{0,8}格局"
              + "|减轻|降低)");

  private static final Pattern BETTER =
      Pattern.compile(
          "^"
              + MANNER
              + "(?:(?:提升|提高|增强|优化|改善|夯实).*(?:水平|能力|本领|质效|效能|效率|质量|素养|基础|韧性|(?<![制力])度|性|动力|活力|短板|弱项|后劲|信心)|补齐.*(?:短板|弱项)|并.*|全力以赴.*)$");

  /** 坚持“一链一策”，…: by which principle the rest of the sentence is done. */
  private static final Pattern PRINCIPLES =
      Pattern.compile("^(?:始终|继续)?坚持(?![和与]|.{0,4}(?:过紧日子|勤俭|厉行节约)).*");

  private static final Pattern FIELD =
      Pattern.compile("^(?:大力|加快|积极|着力)?(?:发展|培育壮大|培育|壮大|激活|激发|做优|做强|做大|做大做强|繁荣)[^、“]{2,9}$");

  private static final Pattern STATES =
      Pattern.compile(
          "提出.{0,8}要求$|^.{2,12}是(?:我[省市县区州]|我们|全[省市县区州]).*|^只能.*|^我们(?:要|必须|应)(?:格外|时刻|倍加|永远|始终|敢于|善于|清醒|认识|看到).*|^(?:面对|当前|目前)|(?:得天独厚|势头良好|任重道远|责任重大|意义重大)$"
              + "|是.{2,24}(?:需要|关键|支撑|一年|保障|根本|之年)$|^(?:这|其)一?.{0,4}(?:目标|是|既|也)|^充分利用.*优势$");

  /** 惠及群众2000户, 其中新建5个: such a number says more of the act before it. */
  private static final Pattern OF_ACT_BEFORE =
      Pattern.compile("^(?:其中|惠及|受益|覆盖|全长|总长|总投资|建筑面积|占地|总面积|计划投资|有效?(?:改善|提高|解决|保障)|让|使).*");

  static boolean isOfActBefore(String words) {
    return OF_ACT_BEFORE.matcher(words).matches();
  }

  /** Whether words only lead to what the next clause names. */
  static boolean isLead(String words) {
    return LEADS.matcher(words).find();
  }

  /** Whether words only say that something gets better, nothing that one could come back to. */
  static boolean isOnlyBetter(String words) {
    return BETTER.matcher(words).find();
  }

  /**
   * The role of a clause.
   *
   * @param place among the clauses of its sentence, from 0
   * @param left how many of them follow
   * @param behind the mark behind it
   */
  static ClauseRole of(String words, int place, int left, char behind) {
    if (left > 0 && PRINCIPLES.matcher(words).matches()) {
      return PRINCIPLE;
    }
    boolean announces = (behind == '：' || behind == ':') && left > 0 && words.length() <= 24;
    if (announces || (place == 0 && left > 0 && FIELD.matcher(words).find())) {
      return TOPIC;
    }
    if (SLOGANS.matcher(words).matches()) {
      return SLOGAN;
    }
    if (left > 0 && TIME.matcher(words).matches()) {
      return LEAD;
    }
    if (STATES.matcher(words).find()) {
      return BACKGROUND;
    }
    if (left > 0 && isLead(words)) {
      return LEAD;
    }
    boolean opens = place == 0 && left > 0 && words.length() <= SHORT && isOnlyBetter(words);
    if (opens || AIMS.matcher(words).find()) {
      return AIM;
    }
    return (place > 0 && EFFECTS.matcher(words).find()) || words.length() < 5 ? EFFECT : ACT;
  }
}
