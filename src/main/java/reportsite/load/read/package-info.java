/** Files to report, every problem with its position: one reader a record. */
@NullMarked
package reportsite.load.read;

import org.jspecify.annotations.NullMarked;
