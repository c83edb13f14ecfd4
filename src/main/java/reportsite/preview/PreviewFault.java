package reportsite.preview;

import reportsite.diag.Fault;

/** What can be wrong with files that are looked at while they are written. */
enum PreviewFault implements Fault {
  UNREADABLE,
  TOOL_FAILED
}
