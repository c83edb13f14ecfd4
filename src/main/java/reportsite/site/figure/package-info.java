/** How a figure, a target, a chart and a chapter are shown on whatever page they stand. */
@NullMarked
package reportsite.site.figure;

import org.jspecify.annotations.NullMarked;
