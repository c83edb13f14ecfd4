package reportsite.draft;

import reportsite.model.promise.Promises.LeftOut;

/** Words of the tasks that promise nothing. */
record DraftLeftOut(int passage, String quote, LeftOut.Reason reason) {}
