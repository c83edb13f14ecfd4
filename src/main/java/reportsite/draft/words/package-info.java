/** Words of reports: how they name, count and pause, and which of them are standard. */
@NullMarked
package reportsite.draft.words;

import org.jspecify.annotations.NullMarked;
