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
      "第{0}段的“{1}”没有着落（“{2}”）：台账里没有引用它的数字",
      "'{1}' in passage {0} (“{2}”) is unaccounted for: no figure of the ledger quotes it",
      "请在台账里登记（连同包含它的引文）；如果它只是名称或固定说法的一部分，请把这个说法写进 report.yaml 的 names",
      "enter it in the ledger with a quotation that contains it; if it is only part of a name or of"
          + " a set phrase, declare those words under 'names' in report.yaml"),
  NUMBER_ONLY_PARTLY_COVERED(
      "第{0}段的“{1}”只收录了一部分（“{2}”）：台账里写的是“{3}”",
      "of '{1}' in passage {0} (“{2}”) the ledger has only a part: '{3}'",
      "请把 value 写完整，引文也要包含它；“{3}”以外的部分如果属于名称，请把名称写进 report.yaml 的 names",
      "write the whole number as the value and quote it wholly; if what stands beside '{3}' belongs"
          + " to a name, declare the name under 'names' in report.yaml"),

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
      "names and explanations state no quantity; if it is part of a proper name, declare that under"
          + " 'names' in report.yaml"),
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
      "“{0}”记为结果，但{1}不早于报告年度（{2}年）",
      "'{0}' is filed as a result, but {1} is not before the report's year {2}",
      "如果这是目标，请写 kind: target；否则请改正 period",
      "if it is a target write kind: target, otherwise correct the period"),
  TARGET_IN_THE_PAST(
      "“{0}”记为目标，但{1}早于报告年度（{2}年）",
      "'{0}' is filed as a target, but {1} is before the report's year {2}",
      "如果这是结果，请写 kind: result；否则请改正 period",
      "if it is a result write kind: result, otherwise correct the period"),
  ID_OF_ANOTHER_YEAR(
      "代号“{0}”以{1}结尾，这里的年份却是{2}",
      "the id '{0}' ends in {1}, but the year here is {2}",
      "请改正 period 或代号，使两处年份相同",
      "correct the period or the id, so that both say the same year"),
  YEAR_MISFITS(
      "report.yaml 写的年份是{0}，但台账里有{1}个数字的年份与它不合，例如“{2}”（{3}）",
      "the report's year is {0}, but {1} figures of the ledger do not fit it, such as '{2}' of {3}",
      "请核对 year：它是报告提出任务的那一年，结果在它之前，目标不早于它",
      "look at 'year' again: it is the year whose tasks the report sets; results are before it,"
          + " targets are not"),
  MEASURE_MISFITS("“{0}”不能记为 measure: {1}", "'{0}' cannot be filed as measure: {1}", "{2}", "{2}"),

  DIRECTION_DIFFERS(
      "“{0}”记作{1}，报告写的却是“{2}”",
      "'{0}' is filed as {1}, but the report's words are '{2}'", "{3}", "{3}"),
  DIRECTION_UNDECIDED(
      "从“{1}”看不出“{0}”是升还是降",
      "the words '{1}' do not decide whether '{0}' is a rise or a fall",
      "请读报告原文，写明 direction: rise 或 direction: fall",
      "read the report and write direction: rise or direction: fall"),
  BOUND_BESIDE_FIGURE(
      "“{0}”写在引用外面，会改变 {1} 的意思：台账里是“{2}”",
      "'{0}' stands outside the reference and changes what {1} means: in the ledger it is '{2}'",
      "请删去“{0}”，写 [](figure:{1})，由系统填入“{2}”",
      "leave out '{0}' and write [](figure:{1}), which fills in '{2}'"),
  TEXT_DIRECTION_DIFFERS(
      "“{0}”旁边写的是“{1}”，台账里的 {2} 却是{3}",
      "'{1}' stands with '{0}', but {2} is {3} in the ledger",
      "请把“{1}”改成报告的说法，例如：{4}",
      "put the report's word in the place of '{1}', as in: {4}"),
  TYPED_DIRECTION_MISSING(
      "“{0}”在台账里是下降（{1}），这里没有写出来",
      "'{0}' is a fall in the ledger ({1}), which nothing says here",
      "请写作：{2}，或写 [](figure:{1}) 由系统填入",
      "write {2}, or [](figure:{1}) to have it filled in"),
  TRANSLATION_REVERSES_NUMBER(
      "第{0}段的英文把“{1}”的方向写反了：中文是“{2}”，英文是“{3}”",
      "the English of passage {0} reverses '{1}': the Chinese says '{2}', the English '{3}'",
      "请对照中文改正：下降写 fell by，增长写 grew by",
      "correct it by the Chinese: fell by for 下降, grew by for 增长"),

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
  CHART_MIXES_PERIODS(
      "图表“{0}”把不同时间口径的数字画在一起：{1}（{2}）和 {3}（{4}）",
      "chart '{0}' draws numbers of unlike periods as one series: {1} ({2}) and {3} ({4})",
      "分成两个图表；柱状图也可以给每一行写短标签（label），在标签里写明时间，如“{2}”",
      "make two charts; the rows of a bar chart may also each have a label that names the period, such"
          + " as '{2}'"),
  RELATION_MIXES_PERIODS(
      "关系“{0}”用不同时间口径的数字计算：{1}（{2}）和 {3}（{4}）",
      "relation '{0}' computes with numbers of unlike periods: {1} ({2}) and {3} ({4})",
      "一条关系里的数字要属于同样的时间（如都是全年、都是1—11月）；如果 period 写错了，请改正",
      "the figures of a relation have periods alike (all of whole years, all of January to November);"
          + " correct 'period' where it is wrong"),
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
  PANEL_MIXES_UNITS(
      "图表“{0}”的一行混用了不同的单位：{1} 和 {2}",
      "a row of chart '{0}' mixes units: {1} and {2}",
      "一行里的结果和目标画在同一条坐标轴上，单位必须相同",
      "the result and the target of a row share an axis, so they need one unit"),
  MILESTONE_WITHOUT_DATE(
      "图表“{0}”不会画出承诺“{1}”，因为报告没有写明它的时间",
      "chart '{0}' will not show commitment '{1}', for which the report names no time",
      "请删去这一行；如果报告写了时间，请在承诺里补上 due",
      "remove the row; if the report does name a time, add 'due' to the commitment"),
  VAGUE_VALUE_NOT_DRAWN(
      "图表“{0}”不会画出“{1}”，因为它不是确切的数",
      "chart '{0}' will not draw '{1}', which is no exact number",
      "图中只会标注文字；如不需要，请删去这一行",
      "it stands there in words only; remove the row if that is not wanted"),

  POSTER_SECTION_SIZE(
      "一图读懂的“{0}”有{2}项",
      "the section '{1}' of the poster has this many items: {2}",
      "每一栏以{3}到{4}项为限，请增减",
      "a section holds {3} to {4}; add or remove some"),
  POSTER_DATE_WITHOUT_TIME(
      "一图读懂的 dates 里有承诺“{0}”，但报告没有写明它的时间",
      "the dates of the poster list commitment '{0}', for which the report names no time",
      "请删去这一项；如果报告写了时间，请在承诺里补上 due",
      "remove it; if the report does name a time, add 'due' to the commitment"),
  POSTER_VAGUE(
      "一图读懂用了不确切的数字“{0}”",
      "the poster shows '{0}', which is no exact number", "请换一个确切的数字", "choose an exact one");

  private final Wording wording;

  CheckFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
