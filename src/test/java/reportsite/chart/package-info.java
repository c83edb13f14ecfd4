/** Claims about charts. */
@NullMarked
package reportsite.chart;

import org.jspecify.annotations.NullMarked;
