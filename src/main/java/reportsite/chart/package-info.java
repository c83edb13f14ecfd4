/** Charts: arithmetic apart from ink. The only door to JFreeSVG. */
@NullMarked
package reportsite.chart;

import org.jspecify.annotations.NullMarked;
