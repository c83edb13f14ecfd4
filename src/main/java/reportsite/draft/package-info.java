/** A first draft of a report's content, read from nothing but its text. */
@NullMarked
package reportsite.draft;

import org.jspecify.annotations.NullMarked;
