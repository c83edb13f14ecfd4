package reportsite.notation.value;

import reportsite.text.Bilingual;

/** The ways in which a typed number can fail to be one: the whole catalogue of refusals. */
public enum Slip {
  EMPTY(
      "没有写数值",
      "no number is given",
      "请照报告原文填写，例如 297.61亿元",
      "copy the number from the report, for instance 297.61亿元"),
  FULL_WIDTH(
      "“{0}”中有全角字符",
      "'{0}' contains full-width characters", "请改用半角：{1}", "type the half-width form: {1}"),
  TWO_POINTS(
      "“{0}”中有两个小数点",
      "'{0}' has two decimal points",
      "请只保留一个小数点，例如 297.61亿元",
      "keep a single decimal point, as in 297.61亿元"),
  GROUPING(
      "“{0}”中的千分位逗号位置不对",
      "the commas in '{0}' do not group the digits by three",
      "请每三位加一个半角逗号（1,349），或不加逗号（1349）",
      "put a comma before every three digits (1,349), or none (1349)"),
  NO_DIGITS(
      "“{0}”前面缺少数字",
      "there is no number before '{0}'", "请补上数字，例如 10{0}", "add the number, as in 10{0}"),
  NOT_A_NUMBER(
      "“{0}”不是数值",
      "'{0}' is not a number",
      "请照报告原文填写数值，例如 6%左右、第4位、2000余家",
      "copy the number from the report, for instance 6%左右, 第4位, 2000余家"),
  UNKNOWN_UNIT(
      "“{0}”中的“{1}”不是已知的单位",
      "'{1}' in '{0}' is no unit that is known",
      "请核对单位的写法；确实是单位的，请技术人员在单位表中加一行",
      "look at how the unit is written; if it is one, ask a developer to add a line to the table of units"),
  TWO_BOUNDS(
      "“{0}”中的界限词“{1}”与“{2}”不能并用",
      "the bounds '{1}' and '{2}' in '{0}' contradict each other",
      "请只保留报告原文所用的一个界限词",
      "keep the one that the report uses"),
  DESCENDING(
      "区间“{0}”的前一个数不小于后一个数",
      "the range '{0}' does not rise",
      "请先写较小的数，例如 5%—6%",
      "put the smaller number first, as in 5%—6%"),
  SPACE("“{0}”中间有空格", "there is a space in '{0}'", "请删去空格：{1}", "write it without: {1}"),
  MISTYPED_YUAN("“{0}”中的“{1}”应为“元”", "'{1}' in '{0}' should be 元", "请写：{2}", "write {2}"),
  TRAILING(
      "“{0}”中的“{1}”无法识别",
      "'{1}' in '{0}' was not understood",
      "请只填写数字、单位和界限词，例如 96%以上",
      "give only the number, its unit and its bound, as in 96%以上"),
  ENGLISH_TRAILING(
      "英文数值“{0}”中的“{1}”无法识别",
      "'{1}' in '{0}' was not understood",
      "请按本站写法填写，例如 29.761 billion yuan、at least 96 percent",
      "write it as the site does, for instance 29.761 billion yuan, at least 96 percent");

  private final Bilingual fault;
  private final Bilingual cure;

  Slip(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.fault = new Bilingual(faultZh, faultEn);
    this.cure = new Bilingual(cureZh, cureEn);
  }

  public Reading refuse(Object... particulars) {
    return new Reading.Refused(fault.with(particulars), cure.with(particulars));
  }
}
