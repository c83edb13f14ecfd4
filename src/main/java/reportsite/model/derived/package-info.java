/**
 * What follows from a report and is never typed: links, sums, states, what the next report says.
 */
@NullMarked
package reportsite.model.derived;

import org.jspecify.annotations.NullMarked;
