/** The files of a draft. */
@NullMarked
package reportsite.draft.write;

import org.jspecify.annotations.NullMarked;
