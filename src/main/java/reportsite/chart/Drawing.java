package reportsite.chart;

/**
 * A finished drawing.
 *
 * @param svg the element (inline) or the whole document (download)
 * @param width of its view box
 * @param height of its view box
 * @param summary every row in words, as the drawing's description has it
 */
public record Drawing(String svg, int width, int height, String summary) {}
