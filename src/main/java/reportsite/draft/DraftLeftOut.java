package reportsite.draft;

import reportsite.model.LeftOut;

/** Words of the tasks that promise nothing. */
record DraftLeftOut(int passage, String quote, LeftOut.Reason reason) {}
