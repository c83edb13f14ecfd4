/** What the reports of the project know already. */
@NullMarked
package reportsite.draft.earlier;

import org.jspecify.annotations.NullMarked;
