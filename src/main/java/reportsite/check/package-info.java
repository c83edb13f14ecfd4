/** The editorial policy: the list of all rules, which stand in rooms by subject. */
@NullMarked
package reportsite.check;

import org.jspecify.annotations.NullMarked;
