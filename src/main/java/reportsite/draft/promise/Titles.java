package reportsite.draft.promise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.draft.words.Names;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.report.Report.Name;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.text.Han;
import reportsite.text.Lang;

/** Makes the title of a commitment: the first clause of an act, without numbers and times. */
final class Titles {

  private static final int LONGEST = 28;
  private static final String UNTITLED = "标题待定";

  /** 力争10月前完成东环路改造: by when is said beside the title. */
  private static final Pattern BY_WHEN =
      Pattern.compile(
          "(?:^(?:力争|确保|争取|计划|预计))?(?:于|在|到|至)?(?:20[0-9]{2}年|今年|明年)?"
              + "(?:(?:1[0-2]|(?<![0-9])[1-9])月(?:[0-9]{1,2}日)?份?|[上下]半年|第?[一二三四]季度|年)"
              + "(?:[底末初中]|[上中下]旬)?(?:之?前|以前)");

  /** 为65岁以上老人免费体检 */
  private static final Pattern OF_AGE =
      Pattern.compile("[0-9]{1,3}周?岁(?:[（(]含[）)])?(?:及?以[上下])?的?");

  private static final Pattern LEADS_TO_NUMBER = Pattern.compile("(?:达到?|突破|超过|不低于|不少于)$");

  /** 在产业、人才、文化等领域合作: the first of many, and what they all are. */
  private static final Pattern LIST =
      Pattern.compile("(?!.*(?:为代表|于一体))(?<first>[^、]+)、.+等(?![级候待效])(?<all>[^、]{2,})");

  private Titles() {}

  static String of(String quote, List<Name> names) {
    String best = "";
    for (String clause : Names.withoutMarkers(quote).split("[，：:,]", -1)) {
      String title = shortened(withoutNumbers(clause, names));
      boolean leads = ClauseRole.isLead(clause) && !quote.endsWith(clause);
      boolean isPlain = StatedNumbers.of(names).in(title, Lang.ZH).isEmpty();
      if (title.length() >= 4 && Han.hasHan(title) && !leads && isPlain) {
        return title;
      }
      best = title.length() > best.length() && isPlain ? title : best;
    }
    boolean says = best.length() > 1 && Han.hasHan(best);
    return says ? best : Names.title(quote, UNTITLED);
  }

  /** Whether a title says what is done with a thing, and not with which. */
  static boolean isBare(String title) {
    return title.length() < 4 || title.equals("完成投资");
  }

  /**
   * A bare title with the thing that its figure names, if both belong together.
   *
   * @param name what the figure is called
   */
  static String whole(String title, String name) {
    boolean isOfInvestment = title.equals("完成投资") && name.matches(".*(?:项目|工程)投资");
    boolean isOfThing = name.endsWith(title) || name.startsWith(title) || title.equals("累计");
    boolean isDeed = title.matches("改造|新建|扩建|续建|提升|改建|优化|整治|修复|修缮|培育|引进") && !name.contains(title);
    return isOfInvestment || isOfThing ? name : isDeed ? title + name : title;
  }

  private static String withoutNumbers(String clause, List<Name> names) {
    String act = OF_AGE.matcher(BY_WHEN.matcher(clause).replaceAll("")).replaceAll("");
    StringBuilder title = new StringBuilder(act);
    List<Numeral> stated = StatedNumbers.of(names).in(act, Lang.ZH);
    for (int i = stated.size() - 1; i >= 0; i--) {
      Matcher leads = LEADS_TO_NUMBER.matcher(act).region(0, stated.get(i).start());
      title.delete(leads.find() ? leads.start() : stated.get(i).start(), stated.get(i).end());
    }
    for (Numeral date : Notation.numerals(title.toString(), Lang.ZH)) {
      if (date.role() == Numeral.Role.DATE) {
        int at = title.indexOf(date.text());
        title.delete(at, at + date.text().length());
      }
    }
    return title
        .toString()
        .replaceFirst("(?:提高|提升|增加|上升|降低|下降|减少|扩大|压减)[到至](?:每\\p{IsHan}{1,6})?$", "")
        .replaceAll("总?投资的", "")
        .replaceAll("、+的?", "、")
        .replaceAll(
            "(?:达到|达|至|到|为|、|等|约|在|(?<![新大的])突破|超过|以上|控制|力争|争取|和|(?<!参)与|(?<![普涉触])及){1,40}$", "")
        .replaceFirst("分别(?=(?:增长|提高|下降|减少)?$)", "")
        .replaceAll(
            "^(?:年内|[上下]半年|(?:确保)?全年|力争|争取(?=全年|年内|今年)|计划(?!生育)|要(?![素件闻求点害])|[、的\\s\\u3000]){1,40}",
            "")
        .strip();
  }

  private static String shortened(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    Matcher list = LIST.matcher(title);
    String first = list.matches() ? list.group("first") + "等" + list.group("all") : title;
    if (first.length() <= LONGEST) {
      return Names.withoutHalfQuotes(first);
    }
    int pause = title.lastIndexOf('、', LONGEST);
    return Names.withoutHalfQuotes(
        pause > 6 ? title.substring(0, pause) + "等" : title.substring(0, LONGEST - 1) + "…");
  }
}
