package reportsite.draft;

import reportsite.diag.Fault;

/** Why no draft can be made of a file, each with its cure. */
public enum DraftFault implements Fault {
  NO_FILE(
      "找不到文件“{0}”", "there is no file '{0}'", "请核对文件名和文件夹", "look at its name and folder again"),
  TOO_LARGE(
      "文件“{0}”有{1}字节，最多可以有{2}字节",
      "the file '{0}' has {1} bytes; it can have at most {2}",
      "请确认它是一份报告，不是合订本；有很多图片的，先删去图片或另存为纯文本",
      "make sure that it is one report; take large pictures out, or save it as plain text"),
  NOT_A_REPORT(
      "“{0}”看起来不是政府工作报告：{1}",
      "'{0}' does not look like a government work report: {1}",
      "请给出报告全文，包括上一年的回顾和今年的目标任务",
      "give the whole text, with the review of the past year and the tasks of this one"),
  ID_NEEDED(
      "从文件名“{0}”看不出代号",
      "no id can be made of the file's name '{0}'",
      "请写明代号，例如 --id qingshan-2026（小写字母、数字和连字符）",
      "say which, such as --id qingshan-2026 (lower-case letters, digits, hyphens)"),
  ID_WRONG(
      "“{0}”不能用作代号",
      "'{0}' is no id",
      "代号以小写字母开头，只用小写字母、数字和连字符，例如 qingshan-2026",
      "an id begins with a lower-case letter and has only lower-case letters, digits and hyphens,"
          + " such as qingshan-2026"),
  YEAR_UNKNOWN(
      "报告里看不出是哪一年的任务",
      "the report does not tell the year whose tasks it sets",
      "请加上 --year，例如 --year 2026",
      "add --year, such as --year 2026"),
  PLACE_UNKNOWN(
      "报告里看不出是哪个地方的政府",
      "the report does not tell which place's government speaks",
      "请加上 --place，例如 --place 青山区",
      "add --place, such as --place 青山区"),
  DATE_UNKNOWN(
      "报告里没有写明作报告的日期",
      "the report does not tell the day on which it was given",
      "请加上 --date，例如 --date 2026-01-15",
      "add --date, such as --date 2026-01-15"),
  ALREADY_THERE(
      "“{0}”已经存在，没有改动任何文件",
      "'{0}' is there already; nothing was changed",
      "请用 --id 另取一个代号，或先把它移走",
      "choose another id with --id, or move it away first");

  private final Wording wording;

  DraftFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
