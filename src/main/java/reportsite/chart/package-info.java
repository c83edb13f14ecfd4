/**
 * Charts: arithmetic apart from ink. The only door to JFreeSVG.
 *
 * <p>A {@link reportsite.chart.Chart} is a description in one language with every text already
 * rendered; {@link reportsite.chart.Charts#draw} turns it into an SVG element. Pure code computes
 * typed marks; {@code SvgCanvas} alone draws them.
 *
 * <p>A drawing carries no colours or sizes of its own, only classes, so that it passes a content
 * security policy without {@code unsafe-inline} and follows the page into dark mode and print. The
 * rules stand in {@link reportsite.chart.ChartStyles}; the root has the class {@code chart}. Texts:
 * {@code c-title c-sub c-group c-label c-value c-note c-head c-sign tick c-src}. Shapes: {@code
 * c-result c-total c-target c-clearing c-goal c-open c-aim c-derived c-count c-link c-beyond c-axis
 * c-grid}.
 *
 * <p>For the audit of numerals: the text of a figure has {@code data-figure}, a derived text {@code
 * data-derived}, an axis label the class {@code tick}; titles, labels and the source have nothing.
 *
 * <p>A {@link reportsite.chart.Poster} is drawn in the same way on a sheet of its own; its root has
 * the class {@code poster}, its texts classes that begin with {@code p-}.
 */
@NullMarked
package reportsite.chart;

import org.jspecify.annotations.NullMarked;
