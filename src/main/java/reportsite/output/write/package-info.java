/** The replacement of the published folder in one step. */
@NullMarked
package reportsite.output.write;

import org.jspecify.annotations.NullMarked;
