package reportsite.intake;

import reportsite.diag.Fault;

/** Why no text can be taken out of a file, each with its cure. */
public enum IntakeFault implements Fault {
  EMPTY,
  TOO_LONG,
  BINARY,
  PICTURE,
  SCANNED,
  LOCKED,
  BROKEN,
  UNREADABLE
}
