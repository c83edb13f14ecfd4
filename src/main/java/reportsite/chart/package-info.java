/**
 * Charts, one class a kind: arithmetic apart from ink.
 *
 * <p>A {@link reportsite.chart.Chart} is a description in one language with every text already
 * rendered. It knows what it shows, where its marks stand, and the rows of its table.
 */
@NullMarked
package reportsite.chart;

import org.jspecify.annotations.NullMarked;
