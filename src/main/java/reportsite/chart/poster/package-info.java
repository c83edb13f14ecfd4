/** The one page to share: a sheet of the proportions of A4, its texts of classes of their own. */
@NullMarked
package reportsite.chart.poster;

import org.jspecify.annotations.NullMarked;
