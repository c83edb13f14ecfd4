package reportsite.site.figure;

import reportsite.text.Html;

/**
 * A figure as templates show it.
 *
 * @param name what it measures, in full
 * @param aspect which aspect of its indicator
 * @param period with its unit, 2024年
 * @param when the period marked up, machine-readable where HTML has a form for it
 * @param label the period and the kind together, marked up
 * @param kind the word for result or target
 * @param target whether it is a target
 * @param value the marked-up value, without a link
 * @param href link to its page
 */
public record FigureText(
    String id,
    String name,
    String aspect,
    String period,
    Html when,
    Html label,
    String kind,
    boolean target,
    Html value,
    String href) {}
