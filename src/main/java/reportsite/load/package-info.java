/** The files of a project as bytes and text, and what can be wrong with them. */
@NullMarked
package reportsite.load;

import org.jspecify.annotations.NullMarked;
