package reportsite.check;

import reportsite.diag.Fault;

/** What in a report's text would make its numbers false. */
enum SeedFault implements Fault {
  SEED_INVISIBLE_SIGN,
  SEED_RADICAL,
  SEED_MARKUP,
  SEED_SPACE,
  SEED_LINE_END
}
