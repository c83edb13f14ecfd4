package reportsite.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reportsite.diag.NearMiss;
import reportsite.text.Bilingual;

/** The words that staff type, in Chinese or in other English, for the words that are understood. */
final class Synonyms {

  /** One word may stand for several; only those that fit the place are offered. */
  private static final Map<String, List<String>> MEANT =
      Map.ofEntries(
          Map.entry("代号", List.of("id")),
          Map.entry("编号", List.of("id")),
          Map.entry("名称", List.of("name", "title")),
          Map.entry("标题", List.of("title")),
          Map.entry("副标题", List.of("subtitle")),
          Map.entry("摘要", List.of("summary")),
          Map.entry("说明", List.of("note")),
          Map.entry("备注", List.of("note")),
          Map.entry("标签", List.of("label")),
          Map.entry("分组", List.of("group")),
          Map.entry("年份", List.of("period", "year")),
          Map.entry("年度", List.of("period", "year")),
          Map.entry("类型", List.of("kind", "measure", "shape")),
          Map.entry("数值", List.of("value", "amount")),
          Map.entry("数字", List.of("value", "figures", "figure", "amount")),
          Map.entry("段落", List.of("passage", "passages")),
          Map.entry("段", List.of("passage", "passages")),
          Map.entry("引文", List.of("quote")),
          Map.entry("原文", List.of("quote")),
          Map.entry("日期", List.of("date")),
          Map.entry("中文", List.of("zh")),
          Map.entry("chinese", List.of("zh")),
          Map.entry("cn", List.of("zh")),
          Map.entry("英文", List.of("en")),
          Map.entry("english", List.of("en")),
          Map.entry("结果", List.of("result")),
          Map.entry("实绩", List.of("result")),
          Map.entry("目标", List.of("target", "targets")),
          Map.entry("增长", List.of("growth")),
          Map.entry("增速", List.of("growth")),
          Map.entry("increase", List.of("growth")),
          Map.entry("新增", List.of("new")),
          Map.entry("总数", List.of("total")),
          Map.entry("总量", List.of("total")),
          Map.entry("占比", List.of("share")),
          Map.entry("比重", List.of("share", "shares")),
          Map.entry("名次", List.of("rank", "ranks")),
          Map.entry("位次", List.of("rank", "ranks")),
          Map.entry("排名", List.of("rank", "ranks")),
          Map.entry("高于", List.of("above")),
          Map.entry("低于", List.of("below")),
          Map.entry("增减", List.of("change")),
          Map.entry("柱状图", List.of("bars")),
          Map.entry("条形图", List.of("bars")),
          Map.entry("变化", List.of("changes", "change")),
          Map.entry("小图", List.of("multiples")),
          Map.entry("时间线", List.of("milestones")),
          Map.entry("时间表", List.of("milestones")),
          Map.entry("timeline", List.of("milestones")),
          Map.entry("承诺", List.of("commitment", "commitments")),
          Map.entry("越高越好", List.of("higher")),
          Map.entry("越低越好", List.of("lower")),
          Map.entry("承接", List.of("continues-from")),
          Map.entry("上一份报告", List.of("follows")),
          Map.entry("期限", List.of("due")),
          Map.entry("时限", List.of("due")),
          Map.entry("受益群体", List.of("for")),
          Map.entry("责任单位", List.of("responsible")),
          Map.entry("状态", List.of("state")),
          Map.entry("status", List.of("state")),
          Map.entry("出处", List.of("source")),
          Map.entry("来源", List.of("source")),
          Map.entry("解释", List.of("explanation")),
          Map.entry("数量", List.of("quantity")),
          Map.entry("完成", List.of("completion", "done")),
          Map.entry("启动", List.of("start")),
          Map.entry("持续", List.of("continuation")),
          Map.entry("续建", List.of("continuing")),
          Map.entry("已列入", List.of("announced")),
          Map.entry("进行中", List.of("in-progress")),
          Map.entry("已完成", List.of("done")),
          Map.entry("完成情况", List.of("state")),
          Map.entry("部分完成", List.of("partly-done")),
          Map.entry("未按期", List.of("not-met")),
          Map.entry("已调整", List.of("revised")),
          Map.entry("无法核实", List.of("not-verifiable")),
          Map.entry("单数", List.of("one")),
          Map.entry("复数", List.of("many")));

  /** What staff type who want to record how a commitment stands. */
  private static final Set<String> NEWS = Set.of("state", "status", "progress", "状态", "进展", "完成情况");

  private static final Bilingual NEWS_ELSEWHERE =
      new Bilingual(
          "进展不写在这里，请在 progress.yaml 的 progress: 下面加一条，写明 commitment、date、state、source",
          "news is not recorded here: add an item below 'progress:' in progress.yaml, with commitment,"
              + " date, state and source");

  private Synonyms() {}

  /** What was probably meant, by meaning or by spelling. */
  static Optional<String> of(String typed, Collection<String> known) {
    return MEANT.getOrDefault(typed, List.of()).stream()
        .filter(known::contains)
        .findFirst()
        .or(() -> NearMiss.of(typed, known));
  }

  /** What to say about a word that is not understood. */
  static Bilingual hint(String typed, Collection<String> known) {
    return of(typed, known)
        .map(NearMiss::meant)
        .orElseGet(() -> NEWS.contains(typed) ? NEWS_ELSEWHERE : NearMiss.hint(typed, known));
  }
}
