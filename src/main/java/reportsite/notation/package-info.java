/** How a report writes numbers: read exactly, and written back in both languages. */
@NullMarked
package reportsite.notation;

import org.jspecify.annotations.NullMarked;
