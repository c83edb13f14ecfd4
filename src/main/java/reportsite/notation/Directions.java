package reportsite.notation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.chinese.ChineseReader;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Levels;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Slip;
import reportsite.notation.value.Value;
import reportsite.text.Lang;

/** Which way the words around a number say that it went. */
public final class Directions {

  /**
   * What the words say.
   *
   * @param direction {@link Direction#NONE} where they say nothing; null where they speak of a way
   *     but do not decide it
   * @param words those that say so, empty where there are none
   */
  public record Said(@Nullable Direction direction, String words) {

    public static final Said NOTHING = new Said(Direction.NONE, "");

    /** Whether they speak of a way without deciding it: 未下降, 下降-2%. */
    public boolean isUndecided() {
      return direction == null;
    }

    public boolean isDown() {
      return direction != null && direction.isDown();
    }

    public boolean isUp() {
      return direction != null && direction.isUp();
    }
  }

  private static final String FALLS =
      "下降|减少|降低|压减|压缩(?!天然气|空气|机|包)|压降|缩短|缩减|缩小|削减|回落|收窄|下滑|下跌|下挫|下探|下行|萎缩|缩水|下调|调减|走低|负增长|转负|减量|减产|减收|歉收|少收|少产|短收|跌去|掉了|(?<!不)少(?:用|发|耗|排|产|出生|跑)(?=$|[0-9一二三四五六七八九十百千两])"
          + "|减排(?!总?量|额|规模|能力|指标|项目|工程|资金|任务|目标|政策|措施)";
  private static final String RISES =
      "(?<!自然)增长|提高|上升|上涨|增加(?!值)|增产|增收(?!节支)|(?<!改造|整治|优化|巩固|更新|改建|新建|建设|治理|打造|培育|创建)提升|扩大|回升|攀升|升高|走高|上扬|上行|上调|调增|递增|提速|转正";

  /** Against an earlier time; what is less than elsewhere has not fallen. */
  private static final String COMPARED =
      "(?<=同比|环比|[比较](?:上|去|前|同|年初|期初|(?:19|20)[0-9]{2}年|“?十[一二三四五六]五)[\\p{IsHan}&&[^升降增减至零]]{0,8})";

  private static final String LESS =
      "(?<![比较][^，。；：、0-9]{1,8})(?<=[\\p{IsHan}&&[^不至最减缺多甚很零]])少|" + COMPARED + "[少低慢]";
  private static final String SHORT_FALLS =
      "(?<![升空迫霜]|(?<![0-9一二三四五六七八九十百千万])起)降|(?<!增)减(?!排量|排能力|排指标)|(?<!涨)跌|缩|压(?=[至到])|" + LESS;
  private static final String SHORT_RISES = "增|(?<!提)升|涨|扩|" + COMPARED + "[多高快]";

  /** A change for the better, whichever way that is, and an increase that was smaller. */
  private static final Pattern NEITHER = Pattern.compile("改善|好转|优化|[少多]增|增减|涨跌|[减增扭]亏");

  private static final String NUMBER = "[-−－负]?[0-9.,]+[^、，和与及0-9]{0,8}";
  private static final String BOUNDS =
      "(?:[：:]|了|约|近|逾|达到?|为|是|在|将|幅度|速度|至少|大于|左右|力争|控制|保持|稳定|不?(?:超过?|低于|少于|高于|突破|得|能)|分别){0,40}";
  private static final String LIST = "(?:" + BOUNDS + NUMBER + "(?:、|和|与|及|以及)){0,40}" + BOUNDS;
  private static final Pattern TIGHT = Pattern.compile(LIST);
  private static final Pattern TIGHT_BEHIND_WORDS = Pattern.compile("(?![：:])" + LIST);
  private static final Pattern REACHED = Pattern.compile("(?:到|至|为|成)" + LIST);
  /** 提高3.2个百分点、达58.4%: behind the change stands what was reached by it. */
  private static final Pattern ON_TO_LEVEL =
      Pattern.compile(".*[0-9][^、0-9]{0,8}、(?:已|并|总数|总量|累计){0,2}达到?(?:了|约|近|超){0,2}");
  private static final Pattern OTHER_DEED =
      Pattern.compile(
          "[0-9（）()]|(?:惠及|建成|完成|实现|投入|拨付|达|占|居|新增|新建|建设|签约|引进|培育|发放|覆盖|服务|办理|安排|争取|使|让|吸引|改造|整治|处置|支持|帮助|节约|节省|超)"
              + "(?!时间|时限|时长|周期|成本|费用|环节|流程|材料|期限|支出|经费)");
  private static final Pattern CHINESE_WORD =
      Pattern.compile(
          "(?<fall>%s|(?:%s)(?=[到至为0-9约近超了-]|$))|(?<rise>%s|(?<!新|净|倍)(?:%s)(?=[到至为0-9约近超了-]|$))"
              .formatted(FALLS, SHORT_FALLS, RISES, SHORT_RISES));
  private static final Pattern CHINESE_RATE =
      Pattern.compile("(?<fall>降幅|跌幅|降速|下降幅度|减幅)|(?<rise>增速|增幅|涨幅|升幅|(?<!自然)增长率|增长速度|增长幅度)");
  private static final Pattern CHINESE_DENIAL =
      Pattern.compile("(?:未|不|没有|没|无|防止|避免|杜绝|严禁|禁止|遏制)(?:再|得|能|许|会|出现|有|准)?$");
  private static final Pattern CHINESE_BOTH = Pattern.compile("只[减降]不[增升]|只[增升]不[减降]|有增有减|有升有降");
  private static final Pattern CHINESE_BEHIND =
      Pattern.compile(
          "(?:左右|以上|以下|以内)?(?:的(?:年均|速度|平均|同比){0,40})?"
              + "(?:(?<fall>降幅|跌幅|减幅|(?<=的|年均|速度|平均|同比)(?:下降|减少|降低|回落|下滑|负增长))"
              + "|(?<rise>增幅|增速|涨幅|(?<=的|年均|速度|平均|同比)(?:增长|递增|提高|上升|上涨)))"
              + "(?!收窄|回落|缩小|扩大)");

  /** 高于经济增速0.5个百分点: the rate of growth is another's. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile("(?:高于|高出|低于|快于|慢于|好于|优于|跑赢)[^，、0-9]{0,8}$");

  /** 较前三季度收窄2.6个百分点: what narrowed is the change that stands before, whichever it was. */
  private static final Pattern OF_A_CHANGE =
      Pattern.compile("(?:同比|环比|[比较][\\p{IsHan}0-9—-]{1,10})?(?:再|继续|进一步|持续)?(?:收窄|扩大)");

  private static final Pattern NAMES = Pattern.compile("PM(?:2\\.5|10)|PM₂\\.₅");
  private static final String SIGNS = "-−－";
  private static final String SENTENCE_ENDS = ".。；;!！?？\n";
  private static final Pattern CHINESE_FALL =
      Pattern.compile("%s|%s|降幅|跌幅|负".formatted(FALLS, SHORT_FALLS));
  private static final int LONGEST_OBJECT = 12;
  private static final int LONGEST_WORD = 8;
  private static final int LONGEST_CLAUSE = 400;
  private static final Pattern ENDS_IN_WORD =
      Pattern.compile(
          "(?:%s|%s|降幅|跌幅|减幅|(?<!(?:新|净|倍))(?:%s|%s))(?:了|到|至|为|约|近|超){0,40}[-−－负]?$"
              .formatted(FALLS, RISES, SHORT_FALLS, SHORT_RISES));

  private static final String ENGLISH_FALLS =
      "fell|falls?|falling|fallen|declin(?:ed?|es|ing)|drop(?:s|ped|ping)?|decreas(?:ed?|es|ing)"
          + "|down(?! to earth)|reduc(?:ed?|es|ing)|reductions?|cuts?|cutting|shorten(?:ed|s|ing)?|shr[aiu]nk|shrinks"
          + "|lower(?:ed|s|ing)?|contract(?:ed|s)|contraction|slid|slipped|narrow(?:ed|s)?";
  private static final Pattern ENGLISH_FALL =
      Pattern.compile("\\b(?:%s|less|fewer|below|minus|loss)\\b".formatted(ENGLISH_FALLS));
  private static final Pattern ENGLISH_WORD =
      Pattern.compile(
          "\\b(?:(?<fall>"
              + ENGLISH_FALLS
              + ")"
              + "|(?<rise>gr[eo]w|grows|growing|grown|growth|rose|rises?|rising|risen|increas(?:ed?|es|ing)|climb(?:ed|s)?"
              + "|gain(?:ed|s)?|expand(?:ed|s)?|expansion|up(?! to\\b)|rais(?:ed?|es|ing)|improv(?:ed?|es)|higher))\\b");
  private static final String ENGLISH_BOUNDS =
      "(?:(?:about|around|nearly|almost|more than|at least|less than|no more than|no less than|not more than"
          + "|over|some|up to|roughly|approximately|only|a further|another|below|under) ){0,40}";
  private static final String ENGLISH_LIST =
      "(?:"
          + ENGLISH_BOUNDS
          + "[-−]?[0-9][0-9.,]*(?:%| percent| percentage points)?,? (?:and )?){0,40}";
  private static final String ADVERBS =
      "(?:(?:slightly|further|again|sharply|markedly|respectively|year on year|year-on-year|is|was|came|rate) ){0,40}";
  private static final Pattern ENGLISH_TIGHT =
      Pattern.compile(
          " " + ADVERBS + "(?:by |of |at )?" + ENGLISH_LIST + ENGLISH_BOUNDS + "(?:minus |us\\$)?");
  private static final Pattern ENGLISH_REACHED =
      Pattern.compile(
          " "
              + ADVERBS
              + "(?:from [^;]{1,40} )?to "
              + ENGLISH_LIST
              + ENGLISH_BOUNDS
              + "(?:minus |us\\$)?");
  private static final Pattern ENGLISH_OBJECT_BY =
      Pattern.compile("(?: [a-z0-9.’'-]+){1,8} by " + ENGLISH_BOUNDS + "(?:minus |us\\$)?");
  private static final Pattern ENGLISH_OBJECT_TO =
      Pattern.compile("(?: [a-z0-9.’'-]+){1,8} to " + ENGLISH_BOUNDS + "(?:us\\$)?");
  private static final Pattern ENGLISH_OF =
      Pattern.compile(" in(?: [a-z0-9.’'-]+){1,8} of " + ENGLISH_BOUNDS + "(?:minus |us\\$)?");
  private static final Pattern ENGLISH_RATE =
      Pattern.compile("\\b(?:(?<fall>decline|decrease|contraction)|(?<rise>growth))(?: rate)? $");
  private static final Pattern ENGLISH_DENIAL =
      Pattern.compile("\\b(?:not|never|no|without|cannot)(?: [a-z]+)? $");
  private static final Pattern HALVED =
      Pattern.compile("\\bhalv(?:e[ds]?|ing)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENGLISH_BEHIND =
      Pattern.compile(
          " (?:(?:year-on-year|annual|average|further|sharp|slight|real|nominal) ){0,40}"
              + "(?:(?<fall>lower|less|fewer|down|decrease|decline|fall|drop|reduction|contraction|cut|below)"
              + "|(?<rise>growth|increase|rise|higher|gain|expansion|up|above))\\b.*",
          Pattern.DOTALL);

  private final String text;
  private final int start;
  private final int end;

  private Directions(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /**
   * What the words of its clause say about a number.
   *
   * @param start offset of its first character, with or without a sign
   * @param end offset behind its last, bound and unit included
   */
  public static Said of(String text, int start, int end, Lang lang) {
    String masked = NAMES.matcher(text).replaceAll(found -> "X".repeat(found.group().length()));
    int from = start;
    boolean negative = isSigned(text, start);
    if (!negative && start > 0 && isSigned(text, start - 1) && !isOfNumber(text, start - 2)) {
      negative = true;
      from--;
    }
    Directions place = new Directions(masked, from, end);
    Said said = lang == Lang.ZH ? place.chinese() : place.english();
    boolean minus = negative || (lang == Lang.EN && masked.substring(0, from).endsWith("minus "));
    boolean changed = masked.substring(0, from).matches("(?s).*(?:同比|环比|比上年|较上年|比去年|较去年)");
    return minus ? below(said, text.substring(from, end), changed) : said;
  }

  /**
   * Whether a number says that something fell by it: by its sign, by its own words or, where those
   * decide nothing, by a word of falling anywhere in its sentence.
   */
  public static boolean tellFall(String text, int start, int end, Lang lang) {
    Said said = of(text, start, end, lang);
    if (said.direction() != Direction.NONE) {
      return said.isDown();
    }
    if (isSigned(text, start)
        || (start > 0 && isSigned(text, start - 1) && !isOfNumber(text, start - 2))) {
      return true;
    }
    Directions place = new Directions(text.toLowerCase(Locale.ROOT), start, end);
    int from = start;
    while (from > 0 && !place.endsClause(from - 1, SENTENCE_ENDS)) {
      from--;
    }
    int to = end;
    while (to < text.length() && !place.endsClause(to, SENTENCE_ENDS)) {
      to++;
    }
    String sentence = place.text.substring(from, start) + "1" + place.text.substring(end, to);
    return (lang == Lang.ZH ? CHINESE_FALL : ENGLISH_FALL).matcher(sentence).find();
  }

  /**
   * Where a number begins together with the word right before it that says which way it went:
   * 下降8.5%, 降到4%以内; the number's own start where there is none.
   *
   * @param start offset of its first character, with or without a sign
   */
  public static int startOfWord(String text, int start) {
    String before = text.substring(Math.max(0, start - LONGEST_WORD), start);
    Matcher word = ENDS_IN_WORD.matcher(before);
    return word.find() ? start - before.length() + word.start() : start;
  }

  private static boolean isSigned(String text, int at) {
    return at < text.length() && (SIGNS + "负").indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isOfNumber(String text, int at) {
    return at >= 0
        && ((Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) < 128)
            || "%％".indexOf(text.charAt(at)) >= 0);
  }

  /**
   * A growth below zero is a fall; a fall below zero may be meant either way; what is no change is
   * a level below zero.
   */
  private static Said below(Said said, String number, boolean changed) {
    Direction direction = said.direction();
    if (direction == Direction.NONE) {
      return changed ? new Said(Direction.FALL, number) : said;
    }
    return direction == Direction.RISE
        ? new Said(Direction.FALL, said.words() + number)
        : new Said(null, said.words() + number);
  }

  private Said chinese() {
    // 单位能耗下降：3%左右: the colon of a list or table parts nothing.
    int from = start > 0 && "：:".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
    int first = Math.max(0, start - LONGEST_CLAUSE);
    while (from > first && !endsClause(from - 1, "，。；：！？,;!?\n")) {
      from--;
    }
    String lead = text.substring(from, start);
    Matcher both = CHINESE_BOTH.matcher(lead);
    if (both.find()) {
      return new Said(null, both.group());
    }
    Matcher behind = CHINESE_BEHIND.matcher(text.substring(end));
    if (behind.lookingAt()) {
      return said(behind, Direction.FALL, Direction.RISE);
    }
    Matcher word = lastOf(CHINESE_WORD, lead);
    Matcher neither = lastOf(NEITHER, lead);
    if (neither != null && TIGHT_BEHIND_WORDS.matcher(lead.substring(neither.end())).matches()) {
      return new Said(null, neither.group());
    }
    Matcher rate = lastOf(CHINESE_RATE, lead);
    if (rate != null && OF_ANOTHER.matcher(lead.substring(0, rate.start())).find()) {
      return Said.NOTHING;
    }
    if (word != null && OF_A_CHANGE.matcher(lead.substring(0, word.end())).matches()) {
      return new Said(null, word.group());
    }
    if (rate != null && (word == null || word.start() < rate.end())) {
      return TIGHT.matcher(lead.substring(rate.end())).matches()
          ? said(rate, Direction.FALL, Direction.RISE)
          : Said.NOTHING;
    }
    if (word == null) {
      return Said.NOTHING;
    }
    return behind(word, rate, lead);
  }

  /** What a word says of a number that stands behind it, as far as it reaches. */
  private static Said behind(Matcher word, @Nullable Matcher rate, String lead) {
    String gap = lead.substring(word.end());
    boolean reached = REACHED.matcher(gap).matches();
    boolean tight = TIGHT.matcher(gap).matches();
    boolean falls = word.group("fall") != null;
    boolean object =
        falls
            && gap.length() <= LONGEST_OBJECT
            && !gap.matches("[到至为成].*")
            && !OTHER_DEED.matcher(gap).find();
    if (!reached && !tight && !object) {
      return Said.NOTHING;
    }
    Matcher denial = CHINESE_DENIAL.matcher(lead.substring(0, word.start()));
    if (denial.find()) {
      return new Said(null, lead.substring(denial.start(), word.end()));
    }
    if (rate != null
        && lead.substring(rate.end(), word.start()).matches("[^0-9、]{0,6}|[从由][^，、]{1,16}")) {
      String words = lead.substring(rate.start(), word.end());
      if (reached) {
        return new Said(rate.group("fall") == null ? Direction.RISE : Direction.FALL, words);
      }
      return rate.group("fall") == null
          ? said(word, Direction.FALL, Direction.RISE)
          : new Said(null, words);
    }
    boolean level = reached || ON_TO_LEVEL.matcher(gap).matches() || gap.matches(".*[到至]" + BOUNDS);
    return level
        ? said(word, Direction.FALL_TO, Direction.RISE_TO)
        : said(word, Direction.FALL, Direction.RISE);
  }

  private Said english() {
    if (HALVED.matcher(text.substring(start, end)).find()) {
      return new Said(Direction.FALL, text.substring(start, end));
    }
    int from = start;
    while (from > 0 && !endsClause(from - 1, ".;:!?\n")) {
      from--;
    }
    String lead = text.substring(from, start).toLowerCase(Locale.ROOT);
    Matcher behind = ENGLISH_BEHIND.matcher(text.substring(end).toLowerCase(Locale.ROOT));
    Matcher word = lastOf(ENGLISH_WORD, lead);
    Said before = word == null ? Said.NOTHING : english(lead, word);
    if (before.direction() != Direction.NONE) {
      return before;
    }
    return behind.matches() ? said(behind, Direction.FALL, Direction.RISE) : before;
  }

  private static Said english(String lead, Matcher word) {
    String gap = lead.substring(word.end());
    boolean reached =
        ENGLISH_REACHED.matcher(gap).matches() || ENGLISH_OBJECT_TO.matcher(gap).matches();
    boolean by =
        ENGLISH_TIGHT.matcher(gap).matches()
            || ENGLISH_OBJECT_BY.matcher(gap).matches()
            || ENGLISH_OF.matcher(gap).matches();
    if (!reached && !by) {
      return Said.NOTHING;
    }
    String before = lead.substring(0, word.start());
    if (ENGLISH_DENIAL.matcher(before).find()) {
      return new Said(null, "not " + word.group());
    }
    Matcher rate = ENGLISH_RATE.matcher(before);
    if (reached && rate.find()) {
      return said(rate, Direction.FALL, Direction.RISE);
    }
    return reached
        ? said(word, Direction.FALL_TO, Direction.RISE_TO)
        : said(word, Direction.FALL, Direction.RISE);
  }

  private boolean endsClause(int at, String marks) {
    char c = text.charAt(at);
    boolean between =
        (c == '.' || c == ',') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return marks.indexOf(c) >= 0 && !between;
  }

  private static Said said(Matcher found, Direction fall, Direction rise) {
    String word = found.group("fall");
    return word == null ? new Said(rise, found.group("rise")) : new Said(fall, word);
  }

  private static @Nullable Matcher lastOf(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last >= 0 && matcher.find(last) ? matcher : null;
  }

  private static final Pattern TYPED =
      Pattern.compile(
          "(?:同比|比上年)?(?:(?<fall>%s|%s)|(?<rise>%s|%s))(?<to>到|至|为)?(?=[-−－负0-9０-９约近超不未突低高至最逾过接将上数几一二三四五六七八九十百千万两])(?<rest>.+)"
              .formatted(FALLS, SHORT_FALLS, RISES, SHORT_RISES));

  /** Reads a number with the word of its direction before it, as in 下降1.2%, or its sign. */
  static Reading read(String typed, boolean printed) {
    Value level = Levels.read(typed);
    if (level != null) {
      return new Reading.Understood(level);
    }
    Matcher word = TYPED.matcher(typed.strip());
    String rest = word.matches() ? word.group("rest") : typed;
    boolean negative = isSigned(rest, 0);
    Reading reading = plain(rest, printed);
    if (negative && !(reading instanceof Reading.Understood)) {
      reading = plain(rest.substring(1), printed);
    }
    if (!(reading instanceof Reading.Understood understood)) {
      return reading;
    }
    Direction direction = understood.value().direction();
    if (rest.startsWith("翻")) {
      direction = Direction.RISE_TO;
    }
    if (word.matches()) {
      direction = word.group("fall") == null ? Direction.RISE : Direction.FALL;
      direction = word.group("to") == null ? direction : direction.to();
    }
    if (negative) {
      if (direction.isDown()) {
        return Slip.TRAILING.refuse(typed, word.group("fall"));
      }
      // A level below zero is no fall; whether it is a change is for the measure to say.
      direction = direction.isUp() ? Direction.FALL : direction;
    }
    Value value = negative ? understood.value().asPrinted(rest) : understood.value();
    return new Reading.Understood(value.with(direction));
  }

  private static Reading plain(String text, boolean printed) {
    return printed ? ChineseReader.readPrinted(text) : ChineseReader.read(text);
  }
}
