/** Numbers laid along a stretch of a sheet, and the texts of rows around them. */
@NullMarked
package reportsite.chart.axis;

import org.jspecify.annotations.NullMarked;
