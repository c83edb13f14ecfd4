/**
 * Marks and texts in their places, and drawings made of them. The only door to JFreeSVG.
 *
 * <p>A drawing carries no colours or sizes of its own, only classes, so that it passes a content
 * security policy without {@code unsafe-inline} and follows the page into dark mode and print. The
 * rules stand in {@link reportsite.chart.ink.Styles}, the classes in {@link
 * reportsite.chart.ink.Role}; the root has the class {@code chart} or {@code poster}.
 *
 * <p>For the audit of numerals: the text of a figure has {@code data-figure}, a derived text {@code
 * data-derived}, an axis label the class {@code tick}; titles, labels and the source have nothing.
 */
@NullMarked
package reportsite.chart.ink;

import org.jspecify.annotations.NullMarked;
