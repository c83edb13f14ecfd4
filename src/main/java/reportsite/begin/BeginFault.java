package reportsite.begin;

import reportsite.diag.Fault;

/** Why a report cannot be begun, with the cure. */
public enum BeginFault implements Fault {
  NO_ID(
      "“{0}”既不是年份，也不是报告代号",
      "'{0}' is neither a year nor the id of a report",
      "写年份，例如 new 2026；或者写另一个区的代号，例如 new muye-2026",
      "give a year, as in: new 2026, or the id of another district's report, as in: new muye-2026"),
  FROM_UNKNOWN("没有报告“{0}”", "there is no report '{0}'", "{1}", "{1}"),
  EXISTS(
      "{0} 已经存在，没有改动",
      "{0} is there already and has been left as it is",
      "换一个代号；确实要重新开始，请先自己移走它",
      "take another id; to begin anew, move it away yourself first"),
  TEXT_DIFFERS(
      "{0} 已经存在，内容与 {1} 不同",
      "{0} is there already and differs from {1}",
      "请确认哪一份是报告原文，移走另一份",
      "find out which of them is the report, and move the other away"),
  TEXT_MISSING(
      "没有文件 {0}",
      "there is no file {0}", "请核对 --seed 后面的路径", "look at the path behind --seed again");

  private final Wording wording;

  BeginFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
