package reportsite.check;

import reportsite.diag.Fault;

/** What can be wrong between a report and the one it follows, each with its cure. */
public enum ChainFault implements Fault {
  FOLLOWS_UNKNOWN(
      "follows 里的报告“{0}”没有列在 content/site.yaml 的 reports 里",
      "'follows' names report '{0}', which 'reports' in content/site.yaml does not list",
      "{1}",
      "{1}"),
  FOLLOWS_IN_A_CIRCLE(
      "follows 绕成了圈：{0}",
      "'follows' leads in a circle: {0}",
      "每份报告只写比它早的一份；最早的一份不写 follows",
      "each report names an earlier one; the earliest has no 'follows'"),
  FOLLOWS_NO_EARLIER_YEAR(
      "上一份报告“{0}”是{1}年的，不早于本报告（{2}年）",
      "report '{0}' is of {1}, which is not before this report's year {2}",
      "请核对 follows 和两份报告的 year",
      "look again at 'follows' and at the 'year' of both reports"),
  FOLLOWS_ANOTHER_GOVERNMENT(
      "上一份报告“{0}”属于“{1}”，本报告属于“{2}”",
      "report '{0}' is one of {1}, this one of {2}",
      "follows 只写同一个政府的上一份报告；如果是同一个政府，请把两处 government 写成一样",
      "'follows' names a report of the same government; if it is the same, write 'government'"
          + " alike in both"),
  FOLLOWED_TWICE(
      "报告“{0}”已经有下一份报告“{1}”",
      "report '{0}' is followed by '{1}' already",
      "一份报告只能有一份后续报告，请核对 follows",
      "only one report can follow a report; look at 'follows' again"),
  CONTINUES_FROM_WITHOUT_REPORT(
      "承诺“{0}”写了 continues-from，但本报告没有注明上一份报告",
      "commitment '{0}' has 'continues-from', but this report names none that it follows",
      "请在 report.yaml 里补上 follows，或删去 continues-from",
      "add 'follows' to report.yaml, or delete 'continues-from'"),
  CONTINUES_FROM_UNKNOWN(
      "报告“{1}”里没有代号为“{0}”的承诺", "report '{1}' has no commitment '{0}'", "{2}", "{2}"),
  UNITS_OF_TWO_REPORTS_DIFFER(
      "“{0}”的单位与上一份报告里的“{1}”（{2}）不同，无法比较",
      "'{0}' has another unit than '{1}' ({2}) in the report before; they cannot be compared",
      "两份报告里代号相同的指标应是同一件事：如果不是，请给这里的指标另取代号；如果是，网页照列两个数，不算相差多少",
      "an indicator of the same id is the same thing in both reports: if it is not, give this one"
          + " another id; if it is, both numbers are shown without their difference"),
  RESULT_TO_BE_ENTERED(
      "“{0}”等着填写结果；上一份报告第{2}段的目标是{1}",
      "'{0}' waits for its result; passage {2} of the report before names the target {1}",
      "请在报告里找到这个数，填写 value、passage 和 quote；报告没有写，就删去这一行，网页会注明“未写明结果”",
      "look it up in the report and fill in value, passage and quote; if the report does not state"
          + " it, delete the line, and the site says that no result is stated"),
  NUMBER_TO_BE_ENTERED(
      "“{0}”还没有填写数字",
      "'{0}' has no number yet",
      "请在报告里找到这个数，填写 value、passage 和 quote；报告没有写，就删去这一行",
      "look it up in the report and fill in value, passage and quote; if the report does not state"
          + " it, delete the line"),
  FRONT_PAGE_EMPTY(
      "{0} 还是空的",
      "'{0}' is still empty",
      "请列出首页上的数字代号，例如 {0}: [gdp-2024]",
      "list the ids of figures for the home page, such as {0}: [gdp-2024]");

  private final Wording wording;

  ChainFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
