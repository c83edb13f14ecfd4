/** Reads, finds and writes numbers in Chinese. */
@NullMarked
package reportsite.notation.chinese;

import org.jspecify.annotations.NullMarked;
