package reportsite.output.write;

import reportsite.diag.Fault;

/** Everything that can go wrong when a site is written. */
enum WriteFault implements Fault {
  CANNOT_WRITE,
  TARGET_NOT_A_FOLDER,
  FOREIGN_FOLDER,
  LEFTOVER_NOT_OURS,
  BUILD_UNDER_WAY
}
