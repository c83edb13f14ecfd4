package reportsite.draft.promise;

import reportsite.model.promise.Promises.LeftOut;

/** Words of the tasks that promise nothing. */
public record DraftLeftOut(int passage, String quote, LeftOut.Reason reason) {}
