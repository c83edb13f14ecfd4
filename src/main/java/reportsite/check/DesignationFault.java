package reportsite.check;

import reportsite.diag.Fault;

/** What can be wrong with dates, places in a series and numbered names, each with its cure. */
public enum DesignationFault implements Fault {
  TRANSLATION_SAYS_OTHERWISE,
  TRANSLATION_LACKS,
  TRANSLATION_ADDS,

  TRANSLATION_LACKS_NAME,
  NAME_DECLARED_TWICE,

  NARRATIVE_SAYS_OTHERWISE,
  NARRATIVE_LACKS,
  NARRATIVE_DATE_NOT_IN_REPORT,

  SHORT_TEXT_SAYS_OTHERWISE,
  SHORT_TEXT_LACKS
}
