/** What every rule is given: the report, its texts and ids, and where faults are told. */
@NullMarked
package reportsite.check.context;

import org.jspecify.annotations.NullMarked;
