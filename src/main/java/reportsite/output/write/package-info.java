/** The replacement of the published folder in one step, and of files of a project all at once. */
@NullMarked
package reportsite.output.write;

import org.jspecify.annotations.NullMarked;
