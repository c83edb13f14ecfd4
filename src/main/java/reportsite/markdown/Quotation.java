package reportsite.markdown;

import reportsite.diag.Position;

/**
 * One quoted paragraph of the report, plain and on one line.
 *
 * @param at where its first word stands
 */
public record Quotation(String text, Position at) {}
