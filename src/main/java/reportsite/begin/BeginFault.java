package reportsite.begin;

import reportsite.diag.Fault;

/** Why a report cannot be begun, with the cure. */
public enum BeginFault implements Fault {
  NO_ID,
  FROM_UNKNOWN,
  EXISTS,
  TEXT_DIFFERS,
  TEXT_MISSING
}
