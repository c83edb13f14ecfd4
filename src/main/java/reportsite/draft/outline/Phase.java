package reportsite.draft.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import reportsite.text.Bilingual;

/** What a part of a report is there for. */
public enum Phase {
  REVIEW(
      "review",
      new Bilingual("工作回顾", "Review"),
      "(?:过去|去年|年|时期|五年|届).{0,12}回顾|工作回顾|(?:20[0-9]{2}|二[〇○零].{2})年.{0,4}工作(?:总结|情况)|工作总结|^(?:刚刚)?过去(?:的)?(?:一年|[两三四五]年).{0,6}工作$|^(?:刚刚)?过去的?一年$|^[一五]年来的?(?:工作|成绩|主要工作)?$|^(?:过去|近)?五年(?:来)?.{0,6}(?:成就|成绩|历程)$|(?:完成|进展|落实|执行|运行|办理|开展)情况$"),
  PLAN(
      "plan",
      new Bilingual("工作任务", "Tasks"),
      "^(?!.*(?:完成|超额).{0,10}(?:目标|任务)(?:的|，|。|$)).*(?:年|今后|时期|下一步|届|今年|来年).{0,14}(?:目标|任务|安排|部署|打算|重点|总体要求|思路|工作要点|主要考虑)"
          + "|年度?.{0,14}(?:民生|为民|惠民|利民|办)[\\p{IsHan}“”]{0,6}实事(?!.*(?:完成|办理|落实|进展)情况)"
          + "|年度?“?[一二三四五六七八九十]{1,2}(?:件|项|大)“?(?:民生)?实事”?(?!.*(?:完成|办理|落实|进展)情况)"
          + "|年度?.{0,8}为民办实事(?!.*(?:完成|办理|落实|进展)情况)"
          + "|(?:总体要求|指导思想).{0,4}和.{0,6}目标|^(?:重点工作任务|主要预期目标|工作安排)$"),
  GOVERNMENT(
      "government",
      new Bilingual("政府自身建设", "Self-improvement of the government"),
      "^(?:全面|切实|持续|着力|不断|进一步)?(?:加强|强化|推进|提升).{0,6}(?:政府自身|自身)建设.{0,10}$|^政府自身建设$"),
  ANNEX(
      "notes",
      new Bilingual("名词解释", "Explanation of terms"),
      "^※?(?:注释|注解|备注|用语说明|名词解释|名词注释)[：:]?※?$|^附[：:件]?.{0,16}$"
          + "|.*(?:名词|术语)(?:解释|注释|说明)[）)]?[：:]?$");

  private final String id;
  private final Bilingual title;
  private final Pattern heading;

  Phase(String id, Bilingual title, String heading) {
    this.id = id;
    this.title = title;
    this.heading = Pattern.compile(heading);
  }

  String id() {
    return id;
  }

  /** What a part of this phase is called that has no heading. */
  public Bilingual title() {
    return title;
  }

  /** Whether its numbers are aimed at. */
  public boolean isAhead() {
    return this != REVIEW;
  }

  /** The phase that a heading opens, if it is the heading of a part. */
  static Optional<Phase> opened(String heading) {
    for (Phase phase : values()) {
      if (phase.heading.matcher(heading).find()) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }
}
