/** Reads, finds and writes numbers in English. */
@NullMarked
package reportsite.notation.english;

import org.jspecify.annotations.NullMarked;
