/**
 * Files to report, every problem with its position and what was probably meant: one reader a
 * record.
 */
@NullMarked
package reportsite.load.read;

import org.jspecify.annotations.NullMarked;
