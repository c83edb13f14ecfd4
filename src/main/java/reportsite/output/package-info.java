/** The audit of the finished files and their replacement in one step. */
@NullMarked
package reportsite.output;

import org.jspecify.annotations.NullMarked;
