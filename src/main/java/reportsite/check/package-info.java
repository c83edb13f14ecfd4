/** The editorial policy: one rule, one class. */
@NullMarked
package reportsite.check;

import org.jspecify.annotations.NullMarked;
