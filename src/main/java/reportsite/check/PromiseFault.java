package reportsite.check;

import reportsite.diag.Fault;

/** What can be wrong with promises, their progress, relations and words, each with its cure. */
public enum PromiseFault implements Fault {
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
  DUE_NOT_IN_SENTENCE(
      "引文里和同一句的前文里都没有“{0}”，无法证明期限",
      "neither the quotation nor its sentence before it has '{0}', so the due date is not proved",
      "请照抄这一句里的时间词；这一句没有写明时间，就删去 due",
      "copy the words of time that this sentence has; where it names no time, delete 'due'"),
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
  SEAL_MISSING(
      "承诺“{0}”的这条进展还没有校验码",
      "this entry about '{0}' is not sealed yet",
      "核对无误后，在这一条里补上：seal: \"{1}\"（以后再改动它，检查就会发现）",
      "once it is right, add to it: seal: \"{1}\" (any later change of it will then be noticed)"),
  SEAL_BROKEN(
      "承诺“{0}”的这条进展在加上校验码之后被改动过，或者它前面的进展被改动、删除过",
      "this entry about '{0}' was changed after it was sealed, or one before it was changed or removed",
      "登记过的进展不能改写：请恢复原文，有新情况另加一条；只有这一条还没有发布过，才可以写 seal: \"{1}\"",
      "entries are never rewritten: restore what was there and add a new one; only if this one was"
          + " never published, write seal: \"{1}\""),

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

  PromiseFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
