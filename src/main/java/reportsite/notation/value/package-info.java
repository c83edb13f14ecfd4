/**
 * What a notation says: number, unit, bound, direction, period; and what is wrong with one that
 * says nothing.
 */
@NullMarked
package reportsite.notation.value;

import org.jspecify.annotations.NullMarked;
