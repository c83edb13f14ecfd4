package reportsite.check;

import reportsite.diag.Fault;

/** Everything that can be wrong between the parts of a report, each with its cure. */
public enum CheckFault implements Fault {
  ID_TWICE(
      "{0}代号“{1}”重复，它已经用在 {2}",
      "the {0} id '{1}' is used twice; it stands first at {2}",
      "请给这一项另取一个代号；如果是重复粘贴的，请删除",
      "give this one an id of its own, or delete it if it was pasted twice"),
  UNKNOWN_REFERENCE("没有代号为“{1}”的{0}", "there is no {0} '{1}'", "{2}", "{2}"),
  NO_SUCH_PASSAGE(
      "报告没有第{0}段",
      "the report has no passage {0}",
      "报告共有{1}段，请写1到{1}之间的数",
      "its passages are numbered from 1 to {1}"),
  LISTED_TWICE("{1} 里“{0}”出现了两次", "'{0}' stands twice in '{1}'", "删去其中一个", "remove one of them"),
  NOT_A_TARGET(
      "main-targets 里的“{0}”不是目标",
      "'{0}' in 'main-targets' is no target",
      "这里只列 kind: target 的数字",
      "list only figures of kind: target here"),
  HIGHLIGHTS_COUNT(
      "首页要点（highlights）共{0}项",
      "number of figures in 'highlights': {0}", "以{1}到{2}项为宜", "{1} to {2} read best"),

  NO_TRANSLATIONS(
      "报告原文还没有英文",
      "the report's text has no English yet",
      "请增加 translation.yaml，逐段写出英文；补齐之前只能用 --draft 生成草稿，英文网页只显示中文原文",
      "add translation.yaml with the English of each passage; until then only a draft can be built"
          + " (--draft), whose English pages show the Chinese text alone"),
  TRANSLATION_TWICE(
      "第{0}段的英文出现了两次", "passage {0} is translated twice", "请删去其中一条", "remove one of them"),
  TRANSLATION_MISSING(
      "第{0}段没有英文",
      "passage {0} has no English",
      "请补一条：passage: {0}, source: \"{1}\", en: …",
      "add: passage: {0}, source: \"{1}\", en: …"),
  TRANSLATION_STALE(
      "第{0}段的英文可能已经过时：中文原文与翻译时不同",
      "the English of passage {0} may be out of date: the Chinese is not the one it was made from",
      "请对照中文重读英文，改好后写：source: \"{1}\"",
      "read it against the Chinese again, then write source: \"{1}\""),
  TRANSLATION_LACKS_NUMBER(
      "第{0}段的英文缺少“{1}”",
      "the English of passage {0} lacks {1}", "请写作：{2}（限定词也要一致）", "write {2}, its bound included"),
  TRANSLATION_ADDS_NUMBER(
      "第{0}段的英文多出“{1}”，中文没有这个数",
      "the English of passage {0} says '{1}', which the Chinese does not",
      "请对照中文改正；如果是名称的一部分，请写进 report.yaml 的 names",
      "correct it by the Chinese; if it is part of a name, declare it under names in report.yaml"),

  NUMBER_NOT_COVERED(
      "第{0}段的“{1}”没有着落：台账里没有引用它的数字",
      "the number '{1}' of passage {0} is unaccounted for: no figure of the ledger quotes it",
      "请在台账里登记（连同包含它的引文）；如果它只是名称的一部分，请写进 report.yaml 的 names",
      "enter it in the ledger with a quotation that contains it; if it is only part of a name,"
          + " declare the name under 'names' in report.yaml"),

  QUOTATION_ELSEWHERE(
      "这句引文不在第{0}段，而在第{1}段",
      "the quotation stands in passage {1}, not in passage {0}",
      "把 passage 改为 {1}",
      "write passage: {1}"),
  QUOTATION_DIFFERS(
      "引文与报告第{0}段不一致：这里写的是“{1}”，原文是“{2}”",
      "the quotation differs from passage {0} of the report: it has “{1}”, the report “{2}”",
      "请照抄原文：{3}",
      "copy the report's words: {3}"),
  QUOTATION_IN_MARKS(
      "引文外面多了一对引号：{0}",
      "the quotation stands in quotation marks that the report does not have: {0}",
      "请删去这对引号：quote: {1}",
      "remove them, quote: {1}"),
  QUOTATION_NOT_FOUND(
      "报告里找不到这句引文：“{1}”",
      "the report does not contain this quotation: “{1}”",
      "请从报告第{0}段逐字复制，并核对段号",
      "copy it word for word from passage {0}, and see whether that number is right"),
  QUOTATION_TWICE(
      "这句引文在第{0}段出现了{1}次，无法确定指的是哪一处",
      "the quotation occurs {1} times in passage {0}, so it does not say which place is meant",
      "请把引文加长到只出现一次，例如：{2}",
      "quote more words until it occurs once, for example: {2}"),
  VALUE_NOT_IN_QUOTATION(
      "引文里没有“{0}”", "the quotation does not contain the value '{0}'", "{1}", "{1}"),
  VALUE_CUTS_A_NUMBER(
      "“{0}”不完整，报告此处写的是“{1}”",
      "'{0}' is only a part of what the report writes here: '{1}'",
      "请写完整：value: {1}，引文也要包含它",
      "write the whole of it, value: {1}, and quote it wholly"),
  VALUE_TWICE_IN_QUOTATION(
      "“{0}”在引文里出现了{1}次，无法确定指的是哪一处",
      "'{0}' occurs {1} times in the quotation, so it does not say which one is meant",
      "请缩短引文，使“{0}”只出现一次",
      "quote fewer words, so that '{0}' occurs once"),
  BLOCK_QUOTATION_NOT_FOUND(
      "报告里找不到这段引文：“{0}”",
      "the report does not contain this quotation: “{0}”",
      "以“>”开头的段落只能逐字引用报告原文；自己的话请去掉“>”",
      "a paragraph with '>' quotes the report word for word; remove '>' from words of your own"),

  TYPED_NUMBER_DIFFERS(
      "这里写的是“{0}”，台账里 {1} 是“{2}”",
      "this says '{0}', but {1} is '{2}' in the ledger",
      "请改为 [{2}](figure:{1})，或写 [](figure:{1}) 由系统填入",
      "write [{2}](figure:{1}), or [](figure:{1}) to have it filled in"),
  NUMBER_WITHOUT_FIGURE(
      "“{0}”没有引用台账", "'{0}' does not refer to a figure of the ledger", "{1}", "{1}"),
  NUMBER_IN_SHORT_TEXT(
      "{0}（{1}）里的“{2}”没有引用台账",
      "{0} ({1}) says '{2}' without referring to a figure of the ledger", "{3}", "{3}"),
  NUMBER_IN_NAME(
      "{0}（{1}）里有数字“{2}”",
      "{0} ({1}) contains the number '{2}'",
      "名称、标题和解释里不写数值；如果它是专有名称的一部分，请写进 report.yaml 的 names",
      "names and explanations state no quantity; if it is part of a proper name, declare that under 'names' in"
          + " report.yaml"),
  REFERENCE_IN_NAME(
      "{0}（{1}）里有引用",
      "{0} ({1}) contains a reference",
      "名称、标题和解释里只写文字；引用请写在摘要、说明、图表标题或正文里",
      "write words only; references belong in summaries, notes, chart titles and narratives"),

  SHORT_TEXT_MALFORMED("{0}（{1}）：{2}", "{0} ({1}): {2}", "{3}", "{3}"),

  LANGUAGES_DIFFER(
      "{0}正文缺少{1}：{2}",
      "the {0} text lacks the {1} {2}",
      "请在 {3} 里补上，或从{4}正文里删去",
      "add it to {3}, or remove it from the {4} text"),
  LANGUAGES_OF_TEXT_DIFFER(
      "{0}（{1}）缺少引用：{2}",
      "{0} ({1}) does not refer to {2}",
      "两种语言要引用同样的数字",
      "refer to the same figures in both languages"),
  SECTIONS_DIFFER(
      "英文正文的小节数（{1}）与中文正文（{0}，见 {2}）不同",
      "the number of sections in English ({1}) is not that in Chinese ({0}, in {2})",
      "请使两种语言的“##”标题一一对应",
      "make the '##' headings of both languages correspond"),
  CHINESE_WITHOUT_HAN(
      "{0}（中文）里没有汉字：{1}",
      "{0} (Chinese) has no Chinese characters: {1}",
      "请填写中文；zh 和 en 可能写反了",
      "write Chinese; zh and en may have changed places"),
  CHINESE_NARRATIVE_WITHOUT_HAN(
      "中文正文里没有汉字",
      "the Chinese text has no Chinese characters",
      "请填写中文；两个文件可能放反了",
      "write Chinese; the two files may have changed places"),
  HAN_IN_ENGLISH(
      "{0}（英文）里有汉字：{1}",
      "{0} (English) has Chinese characters: {1}",
      "请译成英文；必须附上原文时放在括号或引号里",
      "translate it; where the original is needed, put it in brackets or quotation marks"),
  HAN_IN_ENGLISH_NARRATIVE(
      "英文正文里有汉字：{0}",
      "the English text has Chinese characters: {0}",
      "请译成英文；必须附上原文时放在括号或引号里",
      "translate it; where the original is needed, put it in brackets or quotation marks"),

  RESULT_AHEAD(
      "“{0}”记为结果，但{1}年不早于报告年度（{2}年）",
      "'{0}' is filed as a result, but {1} is not before the report's year {2}",
      "如果这是目标，请写 kind: target；否则请改正 period",
      "if it is a target write kind: target, otherwise correct the period"),
  TARGET_IN_THE_PAST(
      "“{0}”记为目标，但{1}年早于报告年度（{2}年）",
      "'{0}' is filed as a target, but {1} is before the report's year {2}",
      "如果这是结果，请写 kind: result；否则请改正 period",
      "if it is a result write kind: result, otherwise correct the period"),
  ID_OF_ANOTHER_YEAR(
      "代号“{0}”以{1}结尾，这里的年份却是{2}",
      "the id '{0}' ends in {1}, but the year here is {2}",
      "请改正 period 或代号，使两处年份相同",
      "correct the period or the id, so that both say the same year"),
  YEAR_MISFITS(
      "report.yaml 写的年份是{0}，但台账里有{1}个数字的年份与它不合，例如“{2}”（{3}年）",
      "the report's year is {0}, but {1} figures of the ledger do not fit it, such as '{2}' of {3}",
      "请核对 year：它是报告提出任务的那一年，结果在它之前，目标不早于它",
      "look at 'year' again: it is the year whose tasks the report sets; results are before it,"
          + " targets are not"),
  MEASURE_MISFITS("“{0}”不能记为 measure: {1}", "'{0}' cannot be filed as measure: {1}", "{2}", "{2}"),

  CHART_NOT_SHOWN(
      "没有正文使用图表“{0}”",
      "no narrative shows chart '{0}'",
      "请在正文里单独一段写 ![](chart:{0})，或删去这个图表",
      "write ![](chart:{0}) as a paragraph of a narrative, or remove the chart"),
  CHART_MIXES_UNITS(
      "图表“{0}”混用了不同的单位：{1} 和 {2}",
      "chart '{0}' mixes units: {1} and {2}",
      "一个图表只能有一种单位，请分成两个图表",
      "one chart has one unit; make two charts"),
  CHART_MIXES_FLOW_AND_STOCK(
      "图表“{0}”混用了新增量（{1}）和总量（{2}）",
      "chart '{0}' mixes what was added ({1}) with what there is in all ({2})",
      "新增量和总量不能放在同一条坐标轴上，请分成两个图表",
      "the two have no common axis; make two charts"),
  CHART_MIXES_GROUPS(
      "图表“{0}”混用了不同的比较对象：{1} 和 {2}",
      "chart '{0}' compares with different groups: {1} and {2}",
      "请用 group 分组，或分成两个图表",
      "put them under headings of their own with 'group', or make two charts"),
  VERSUS_ROW_MISFITS(
      "无法用 {1} 推算与 {0} 比较的数值",
      "the value to compare {0} with cannot be computed from {1}", "{2}", "{2}"),
  TARGET_ROW_MISFITS(
      "{0} 和 {1} 不能作为结果与目标相比", "{0} and {1} cannot be compared as result and target", "{2}", "{2}"),
  SHARES_EXCEED_TOTAL(
      "图表“{0}”各部分之和（{1}）超过总数 {2}",
      "the parts of chart '{0}' ({1}) are more than the total {2}",
      "请核对各行，或改正 total: {3}",
      "look at the rows again, or correct total: {3}"),
  NO_RANK_IN_RANK_CHART(
      "名次图“{0}”里的 {1} 不是名次",
      "chart '{0}' shows ranks, but {1} is none",
      "名次图只用 measure: rank 的数字；其他数字请用 shape: bars",
      "use figures of measure: rank only; for others write shape: bars"),
  RANK_IN_OTHER_CHART(
      "图表“{0}”不能画名次（{1}）",
      "chart '{0}' cannot show the rank {1}",
      "名次请用 shape: ranks 的图表",
      "show ranks in a chart of shape: ranks"),
  VAGUE_VALUE_NOT_DRAWN(
      "图表“{0}”不会画出“{1}”，因为它不是确切的数",
      "chart '{0}' will not draw '{1}', which is no exact number",
      "图中只会标注文字；如不需要，请删去这一行",
      "it stands there in words only; remove the row if that is not wanted"),

  // Promises, projects and their progress.
  CONTINUES_NO_RESULT(
      "continues 里的“{0}”不是结果",
      "'{0}' in 'continues' is no result",
      "这里只列上年的结果（kind: result）；本年的目标按引文自动关联，不必写",
      "list only figures of kind: result; targets are found in the quotation by themselves"),
  PROJECT_FIGURE_ELSEWHERE(
      "数字“{0}”出自第{1}段，项目“{2}”却在第{3}段",
      "figure '{0}' stands in passage {1}, project '{2}' in passage {3}",
      "只写报告在同一段里为这个项目给出的数字；没有就删去这一行",
      "name only a figure that the same passage states for the project; without one, delete the line"),
  PROJECT_FIGURE_MISFITS(
      "“{0}: {1}”的单位不合：{2}", "'{0}: {1}' has a unit that does not fit: {2}", "{3}", "{3}"),
  TOPIC_OF_ANOTHER_CHAPTER(
      "小标题写的第{0}段不属于章节“{1}”",
      "passage {0} of this topic does not belong to chapter '{1}'",
      "请核对 passage，或把小标题移到它所属的章节",
      "look at 'passage' again, or move the topic to the chapter it belongs to"),
  TOPIC_DOES_NOT_OPEN(
      "第{1}段不是以“{0}”开头",
      "passage {1} does not open with “{0}”",
      "小标题要照抄这一段开头的文字：{2}",
      "a topic copies the passage's opening words: {2}"),
  DUE_NOT_IN_QUOTATION(
      "引文里没有“{0}”，无法证明期限",
      "the quotation does not contain '{0}', so the due date is not proved",
      "请把引文加长到包含这个时间词；报告没有写明期限，就删去 due",
      "quote more words until it does; where the report names no time, delete 'due'"),
  DUE_MISSING(
      "承诺“{0}”的引文写明了时间“{1}”，却没有登记期限",
      "the quotation of commitment '{0}' names the time {1}, but no due date is entered",
      "请补上：due: {1}",
      "add: due: {1}"),
  QUANTITY_WITHOUT_FIGURE(
      "承诺“{0}”记为数量，引文里却没有台账的数字",
      "commitment '{0}' is of kind quantity, but its quotation contains no figure of the ledger",
      "请登记引文里的数字，或把引文加长到包含它；没有数量的承诺请改 kind",
      "enter the number in the ledger, or quote more words; if nothing is counted, correct 'kind'"),
  CLAUSE_UNACCOUNTED(
      "第{0}段第{1}个字起的这一句没有着落，既不在任何承诺里，也没有说明为什么略去：{2}",
      "passage {0}, character {1}: no commitment has these words, nor are they left out for a reason: {2}",
      "如果它是承诺，请登记；如果只是引语、目的、情况或称呼，请在 left-out 里补一条：passage: {0}, quote: {2}, reason: …",
      "enter the commitment it makes; or, if it is an introduction, a purpose, background or an"
          + " address, add under left-out: passage: {0}, quote: {2}, reason: …"),
  TARGET_WITHOUT_COMMITMENT(
      "目标“{0}”（第{1}段）不在任何承诺的引文里",
      "target '{0}' of passage {1} is in no commitment's quotation",
      "请为它登记一项 kind: quantity 的承诺，或把有关承诺的引文加长到包含它",
      "enter a commitment of kind: quantity for it, or let the quotation of one reach to it"),
  PROGRESS_BEFORE_REPORT(
      "这条进展的日期（{0}）早于报告的日期（{1}）",
      "the entry's date {0} is before that of the report, {1}",
      "进展只记报告之后的消息，请核对日期",
      "progress is what came after the report; look at the date again"),
  PROGRESS_OUT_OF_ORDER(
      "承诺“{0}”的进展没有按日期先后排列：{1} 写在 {2} 之后",
      "the entries about '{0}' are not in the order of their dates: {1} stands behind {2}",
      "新的消息一律加在最后；请核对日期",
      "new entries go to the end; look at the date again"),
  SOURCE_AFTER_ENTRY(
      "出处的发布日期（{0}）晚于这条进展的日期（{1}）",
      "the source was published on {0}, after the date of the entry, {1}",
      "进展从出处发布之日起才算有据：请把 date 改为 {0}，或核对出处的日期",
      "an entry rests on what is published: write date: {0}, or look at the source's date again"),
  PROGRESS_AFTER_CHECKED(
      "这条进展的日期（{0}）晚于最近核查日期 checked（{1}）",
      "the entry's date {0} is after 'checked', {1}",
      "请把 checked 改为最近一次核查的日期，或核对这里的日期",
      "set 'checked' to the day of the last look, or look at this date again"),
  PROGRESS_BACK_TO_ANNOUNCED(
      "进展不能回到“已宣布”（announced）",
      "no news makes a commitment merely announced again",
      "没有新情况就不必登记；查过而无法判断的请写 state: not-verifiable",
      "without news enter nothing; if you looked and cannot tell, write state: not-verifiable"),
  PROGRESS_WITHOUT_GROUND(
      "承诺“{0}”的这条进展没有依据",
      "this entry about '{0}' says nothing that it rests on",
      "请写明 claim（官方怎么说）或 evidence（能看到什么）",
      "add 'claim', what the responsible side says, or 'evidence', what can be seen"),
  REVISED_WITHOUT_NOTE(
      "承诺“{0}”记为已调整，却没有说明调整了什么",
      "'{0}' is entered as revised, but nothing says what was changed",
      "请用 note 写明原来怎样、现在怎样",
      "say in 'note' what was promised before and what is now"),
  NOT_MET_TOO_EARLY(
      "承诺“{0}”的期限是 {1}，{2} 还不能记为未完成",
      "'{0}' is due by {1}, so it cannot be entered as not met on {2}",
      "期限过后、有出处表明没有完成，才写 state: not-met",
      "write state: not-met only when that day is past and a source says so"),
  FIRST_ENTRY_HAS_AFTER(
      "承诺“{0}”的第一条进展前面没有别的进展",
      "nothing stands before the first entry about '{0}'",
      "请删去 after；如果前面的进展被删了，请恢复",
      "delete 'after'; if an earlier entry was removed, restore it"),
  AFTER_MISSING(
      "承诺“{0}”的这条进展没有写明它接在哪一条之后",
      "this entry about '{0}' does not say which one it follows",
      "请补上：after: \"{1}\"",
      "add: after: \"{1}\""),
  AFTER_DIFFERS(
      "前一条进展（{0}）登记后被改动过",
      "the entry before this one ({0}) is not the one that was followed",
      "登记过的进展不能改写：请恢复原文，另加一条新的；确实是这里抄错，才写 after: \"{1}\"",
      "entries are never rewritten: restore it and add a new one; only if the slip is here, write"
          + " after: \"{1}\""),

  // Relations and words.
  RELATION_MISFITS(
      "关系“{0}”无法计算：{1} 是“{2}”", "relation '{0}' cannot be computed: {1} is '{2}'", "{3}", "{3}"),
  COUNTED_NOT_THERE(
      "要数的“{0}”不在第{1}段里",
      "'{0}', which is to be counted, does not stand in passage {1}",
      "只数与总数同在一段里的名称，请照抄报告",
      "count only names of the passage that states the number, copied from the report"),
  WORDING_NOT_IN_REPORT("报告里没有这个{0}：{1}", "the report has no such {0}: {1}", "{2}", "{2}"),
  SUBJECT_NAMED_OTHERWISE(
      "“{0}”的英文名“{1}”与报告的英文不一致",
      "the English of the report does not call {0} '{1}'",
      "请照第{2}段的英文填写，或统一改正 translation.yaml",
      "write the name that the English of passage {2} has, or correct translation.yaml"),
  TERM_TRANSLATED_OTHERWISE(
      "第{0}段的英文没有用“{1}”的译法：{2}",
      "the English of passage {0} does not use the words for {1}: {2}",
      "请改用这个译法；确有必要另译的，请写进用语“{3}”的 renderings",
      "use them; or, where another wording is needed, add it to 'renderings' of term '{3}'");

  private final Wording wording;

  CheckFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
