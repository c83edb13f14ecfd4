package reportsite.check.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.model.Span;

/**
 * Finds whatever in a Chinese text may state a number. It is crude on purpose and shares nothing
 * with the reader of notations, so that a number which that one does not know is seen all the same.
 * It takes too much rather than too little: what counts nothing is settled by a rule or a name.
 */
final class Suspects {

  /**
   * What may state a number.
   *
   * @param start offset of its first character (UTF-16), 第 included
   * @param core offset behind 第, with a sign or what bounds a bare scale: 负, 上百, 近千
   * @param end offset behind its last character
   * @param text the characters from start to end
   */
  record Suspect(int start, int core, int end, String text) {

    Span whole() {
      return new Span(start, end);
    }

    /** Without 第. */
    Span number() {
      return new Span(core, end);
    }
  }

  /** Of any script. */
  private static final String DIGIT = "\\p{Nd}";

  /**
   * ①, ½ and Ⅲ stand alone, often before a number; the ² and ³ of m² and m³ belong to their unit.
   */
  private static final String SIGNS = "[\\p{Nl}\\p{No}&&[^〇²³]]+";

  /** Signs that cannot be seen, and spaces of any width. */
  private static final String BLANK = "[\\p{Cf}\\p{Z}]";

  /** What holds digits together; a full-width comma only where it groups thousands. */
  private static final String GLUE =
      "(?:%b*|\\p{Cf}*[.．﹒٫٬,﹐'’]\\p{Cf}*|，(?=%D{3}(?!%D)))(?!(?<=\\.)(?:19|20)[0-9]{2}年)"
          .replace("%b", BLANK)
          .replace("%D", DIGIT);

  private static final String DIGITS = DIGIT + "(?:" + GLUE + DIGIT + "){0,40}";
  private static final String SCALE = "[十百千万亿拾佰仟萬億]";
  private static final String HAN = "[〇零○一二两兩三四五六七八九十百千万亿几壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億廿卅卌]";

  /** A scale behind digits: 亿, 余万, 个亿; not the 百 of 百分点, nor 5个亿元项目, which are five. */
  private static final String SCALED =
      "(?:[余多几来]?%s(?!分)|%b*%s(?!分)|个(?=亿(?![元级吨斤美千产]))亿)"
          .replace("%s", SCALE)
          .replace("%b", BLANK);

  private static final String NUMBER =
      "(?:%n|%D(?:%X+(?:%D(?=%s))?)*+|%h(?:点(?=%h)|[余多来](?=%s)|%h|\\p{Cf}(?=%h))*+)"
          .replace("%n", SIGNS)
          .replace("%X", SCALED)
          .replace("%D", DIGITS)
          .replace("%s", SCALE)
          .replace("%h", HAN);

  /** Verbs and nouns that begin with 成, which behind a number is a tenth. */
  private static final String TENTH = "(?<!" + SCALE + ")成(?![立为果功绩员长本效都分品型就交套片体系文年因规像])";

  private static final String BEHIND =
      "(?:分之(?:"
          + NUMBER
          + ")?|"
          + TENTH
          + "半?|番|倍|半(?!导|岛|径)|[余餘](?![下额地粮热款力])|(?<="
          + DIGIT
          + "|"
          + SCALE
          + ")[多来](?![自源到])|"
          + BLANK
          + "*[%％﹪‰‱]|个?百分点"
          + "|(?:个月?|米|年|天|倍|吨|斤|亩|里|公里|小时|元|岁)半(?!导|岛|径))?+";

  private static final String SIGN =
      "(?<!%D.{0,5})[-−－﹣](?=%D)|负(?=%D|%h)".replace("%D", DIGIT).replace("%h", HAN);

  /** Words without which a scale alone says nothing: 上百, 数十, 近千, 成百. */
  private static final String SEVERAL =
      "(?:(?<![总人指户件天次倍个基系多参以线路网之向])数|(?<![网线路以之向身世])上|近|超|逾|过|成)(?=" + SCALE + ")";

  private static final Pattern SUSPECT =
      Pattern.compile(
          ("(?:翻[了过]?(?:" + NUMBER + ")?番)")
              + ("|第?(?<core>(?:" + SIGN + "|" + SEVERAL + ")?" + NUMBER + BEHIND + ")")
              + "|分之(?:"
              + NUMBER
              + ")"
              + "|[翻数成加]?倍"
              + "|[过近超大多对逾]?半数?"
              + "|腰斩|对折");

  private Suspects() {}

  /** In the order of the text, none overlapping. */
  static List<Suspect> in(String text) {
    List<Suspect> found = new ArrayList<>();
    Matcher matcher = SUSPECT.matcher(text);
    while (matcher.find()) {
      int core = matcher.start("core");
      found.add(
          new Suspect(
              matcher.start(), core < 0 ? matcher.start() : core, matcher.end(), matcher.group()));
    }
    return found;
  }
}
