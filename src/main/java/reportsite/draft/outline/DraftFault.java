package reportsite.draft.outline;

import reportsite.diag.Fault;

/** Why no draft can be made of a file, each with its cure. */
public enum DraftFault implements Fault {
  NO_FILE,
  TOO_LARGE,
  NOT_A_REPORT,
  ID_NEEDED,
  ID_WRONG,
  YEAR_UNKNOWN,
  PLACE_UNKNOWN,
  DATE_UNKNOWN,
  ALREADY_THERE,
  OF_ANOTHER_GOVERNMENT,
  OF_ANOTHER_YEAR,
  NOT_LATER,
  NO_YEAR_OR_ID,
  FROM_UNKNOWN,
  FROM_NEEDED,
  TEXT_DIFFERS,
  TEXT_NEEDED
}
