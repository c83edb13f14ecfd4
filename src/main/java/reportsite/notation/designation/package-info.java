/** Dates, ordinals, plans and other numerals that count nothing, in both languages. */
@NullMarked
package reportsite.notation.designation;

import org.jspecify.annotations.NullMarked;
