package reportsite.check;

import reportsite.diag.Fault;

/** What in a report's text would make its numbers false. */
enum SeedFault implements Fault {
  SEED_INVISIBLE_SIGN(
      "报告全文里“{1}”的数字旁边有看不见的符号（{0}），数字会被拆开",
      "the number in '{1}' of the report's text has an invisible sign ({0}) in it, which would cut it",
      "{2}，应为“{1}”；{3}",
      "{2}: '{1}'; {3}"),
  SEED_RADICAL(
      "报告全文里的“{0}”是部首或兼容字符，不是通常的汉字“{1}”（多半来自 PDF），查找和引用都会落空",
      "'{0}' in the report's text is a radical or a compatibility character, not the word '{1}'; it probably comes"
          + " from a PDF, and nothing would be found by it",
      "{2}，把“{0}”改为“{1}”；{3}",
      "{2}: write '{1}' instead of '{0}'; {3}"),
  SEED_MARKUP(
      "报告全文里有网页代码“{0}”",
      "there is HTML in the report's text: '{0}'", "{2}，删去网页代码；{3}", "{2}: take the HTML out; {3}"),
  SEED_SPACE(
      "报告全文里“{0}”的数字中间有空格，数字会被拆开",
      "the number in '{0}' of the report's text has a space in it, which would cut it",
      "{2}：如果是一个数，写成“{1}”；如果是两个数，中间加顿号；{3}",
      "{2}: if it is one number write '{1}', if there are two, put a comma (、) between them; {3}"),
  SEED_LINE_END(
      "报告全文在“{0}”处断行，下一行是“{1}”：句子被拆开，数字或单位不完整",
      "a line of the report's text ends at '{0}' and goes on with '{1}', which cuts a number from its rest",
      "{2}，把两行接起来；{3}",
      "{2}: join the two lines; {3}");

  private final Wording wording;

  SeedFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
