/** Every number of the report is accounted for, and no other one is told. */
@NullMarked
package reportsite.check.number;

import org.jspecify.annotations.NullMarked;
