/** The commands: what is asked of the tool, who does it, and what is said about it. */
@NullMarked
package reportsite.cli;

import org.jspecify.annotations.NullMarked;
