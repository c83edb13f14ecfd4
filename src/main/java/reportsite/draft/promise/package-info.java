/** Commitments out of the tasks of a report. */
@NullMarked
package reportsite.draft.promise;

import org.jspecify.annotations.NullMarked;
