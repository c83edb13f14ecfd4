/** Charts compare only what can be compared. */
@NullMarked
package reportsite.check.chart;

import org.jspecify.annotations.NullMarked;
