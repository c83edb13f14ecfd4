/** Who reported when, and the parts and chapters of the text. */
@NullMarked
package reportsite.draft.outline;

import org.jspecify.annotations.NullMarked;
