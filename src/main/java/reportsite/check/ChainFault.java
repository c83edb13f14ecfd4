package reportsite.check;

import reportsite.diag.Fault;

/** What can be wrong between a report and the one it follows, each with its cure. */
public enum ChainFault implements Fault {
  FOLLOWS_UNKNOWN,
  FOLLOWS_IN_A_CIRCLE,
  FOLLOWS_NO_EARLIER_YEAR,
  FOLLOWS_ANOTHER_GOVERNMENT,
  FOLLOWED_TWICE,
  CONTINUES_FROM_WITHOUT_REPORT,
  CONTINUES_FROM_UNKNOWN,
  UNITS_OF_TWO_REPORTS_DIFFER,
  RESULT_TO_BE_ENTERED,
  NUMBER_TO_BE_ENTERED,
  FRONT_PAGE_EMPTY
}
