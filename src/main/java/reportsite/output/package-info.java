/** The finished files and the list of them. */
@NullMarked
package reportsite.output;

import org.jspecify.annotations.NullMarked;
