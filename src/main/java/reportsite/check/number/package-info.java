/**
 * Every number of the report is accounted for, and no other one is told; figures mean what they
 * say, and charts compare only what can be compared.
 */
@NullMarked
package reportsite.check.number;

import org.jspecify.annotations.NullMarked;
