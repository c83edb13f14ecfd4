package reportsite.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that belong to a page of paper or of the web, and not to the report. */
final class Furniture {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[—–―\\-－•·~]+\\s*[0-9０-９]{1,3}\\s*[—–―\\-－•·~]+|[0-9]{1,3}\\s*/\\s*[0-9]{1,3}"
              + "|第\\s*[0-9]{1,3}\\s*页(?:\\s*[,，/／（(]?\\s*共\\s*[0-9]{1,3}\\s*页[)）]?)?"
              + "|(?i:page)\\s*[0-9]{1,3}(?:\\s*(?:of|/)\\s*[0-9]{1,3})?|[Pp]\\.?\\s?[0-9]{1,3}");
  private static final Pattern ALONE = Pattern.compile("[0-9]{1,3}");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:[^。；]{0,40}\\s)?(?:https?|file)://\\S+(?:\\s+[0-9]+\\s*/\\s*[0-9]+)?"
              + "|\\S{0,6}[:：]?\\s*www\\.\\S+\\.\\S+"
              + "|[0-9]{4}[/-][0-9]{1,2}[/-][0-9]{1,2}[ ,　]+(?:[上下]午)?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\s[^。]{0,60})?");
  private static final Pattern LICENCE =
      Pattern.compile(
          ".*(?:网站标识码|ICP备|ICP证|ICP\\s*备案|公网安备|版权所有|Copyright|©).*"
              + "|(?:主办|承办|主办单位|承办单位|技术支持|网站地图|联系我们|联系电话|备案号|地址|邮编|联系方式)\\s*[:：].*"
              + "|(?:网站地图|联系我们|关于我们|网站声明|隐私声明)(?:\\s*[|｜丨·　 ]\\s*\\S{2,8}){0,40}");
  private static final String SHORT = "[^\\s>＞»›。，；]{1,24}";
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "(?:您?[的]?(?:当前|现在|所在)?的?位置\\s*(?:是)?\\s*[:：]).*"
              + "|(?:首页|主页|网站首页)\\s*[>＞»›/→-].*"
              + "|"
              + SHORT
              + "(?:\\s*[>＞»›]+\\s*"
              + SHORT
              + "){1,6}\\s*[>＞»›]?"
              + "|(?:上一[篇条页]|下一[篇条页]|相关(?:链接|阅读|稿件|文章|新闻)|推荐阅读|附件下载)\\s*(?:[:：].*)?"
              + "|(?:信息|文章|稿件)?来源\\s*[:：].*"
              + "|(?:发布|发文|成文|更新|生成|印发)(?:日期|时间|机构)\\s*[:：].*"
              + "|(?:索\\s*引\\s*号|发布机构|发文机关|文\\s*号|主题分类|作者|编辑|责任编辑|责编|审核|撰稿|字号|字体|关键词)\\s*[:：].*"
              + "|.*(?:浏览次数|阅读次数|点击次数|点击数|点击量|浏览量|阅读量|访问量|打印本页|关闭窗口|责任编辑\\s*[:：]"
              + "|【打印】|【关闭】|\\[打印\\]|\\[关闭\\]|字号\\s*[:：]|字体\\s*[:：]|扫一扫|分享到).*"
              + "|(?:打印|分享|收藏|关闭|返回|返回顶部|返回首页|回到顶部|登录|注册|无障碍浏览|繁體|简体|English|EN)"
              + "(?:[\\s|｜]+(?:打印|分享|收藏|关闭|返回|登录|注册|繁體|简体|English|EN)){0,40}");
  private static final Pattern ENDS = Pattern.compile(".*[。！？；：!?;:”』」）)》】…]\\s*");
  private static final int LONGEST = 200;

  private Furniture() {}

  static List<Line> mend(List<Line> lines, Notes notes) {
    Set<String> heads = runningHeads(lines);
    boolean arePages = numbersClimb(lines);
    Set<String> seen = new HashSet<>();
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      String text = line.text().strip();
      Note.Kind kind = kind(text);
      if (kind == null && ALONE.matcher(text).matches()) {
        kind = arePages ? Note.Kind.PAGE_NUMBER : null;
        if (!arePages) {
          notes.add(Note.Kind.NUMBER_ALONE, line.number(), text);
        }
      }
      if (kind == null && heads.contains(text) && !seen.add(text)) {
        kind = Note.Kind.RUNNING_HEAD;
      }
      if (kind == null) {
        out.add(line);
      } else {
        notes.add(kind, line.number(), text);
      }
    }
    return out;
  }

  private static Note.@Nullable Kind kind(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.matches(".*。.*[。，].*")) {
      return null;
    }
    if (PAGE_NUMBER.matcher(text).matches()) {
      return Note.Kind.PAGE_NUMBER;
    }
    if (PRINTED.matcher(text).matches()) {
      return Note.Kind.PRINT_LINE;
    }
    if (text.contains("。")) {
      return null;
    }
    if (LICENCE.matcher(text).matches()) {
      return Note.Kind.LICENCE;
    }
    return NAVIGATION.matcher(text).matches() ? Note.Kind.NAVIGATION : null;
  }

  /** Numbers alone in lines are of pages where each is one more than the one before. */
  private static boolean numbersClimb(List<Line> lines) {
    List<Integer> numbers =
        lines.stream()
            .map(line -> line.text().strip())
            .filter(text -> ALONE.matcher(text).matches())
            .map(Integer::valueOf)
            .toList();
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1) {
        return false;
      }
    }
    return numbers.size() > 1;
  }

  /** Short lines that come again, at least once in the middle of a sentence. */
  private static Set<String> runningHeads(List<Line> lines) {
    List<Line> full = lines.stream().filter(line -> !line.isBlank()).toList();
    Map<String, Integer> times = new HashMap<>();
    Set<String> within = new HashSet<>();
    for (int i = 0; i < full.size(); i++) {
      String text = full.get(i).text().strip();
      boolean canBe =
          text.length() > 3
              && text.length() <= 40
              && !ENDS.matcher(text).matches()
              && !Paragraphs.isStart(text);
      if (canBe) {
        times.merge(text, 1, Integer::sum);
        if (i > 0 && Paragraphs.isOpen(before(full, i))) {
          within.add(text);
        }
      }
    }
    Set<String> heads = new HashSet<>();
    times.forEach(
        (text, count) -> {
          if (count > 1 && within.contains(text)) {
            heads.add(text);
          }
        });
    return heads;
  }

  /** The line before, page numbers and the like passed over. */
  private static String before(List<Line> full, int at) {
    int i = at - 1;
    while (i > 0
        && (kind(full.get(i).text().strip()) != null
            || ALONE.matcher(full.get(i).text().strip()).matches())) {
      i--;
    }
    return full.get(i).text();
  }
}
