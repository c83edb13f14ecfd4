package reportsite.site;

import reportsite.text.Html;

/**
 * When something is due, as templates show it.
 *
 * @param time the words within their {@code <time>}
 * @param day the last day, in ISO form
 * @param stated whether the report names a time; if not, the end of its year is meant by convention
 * @param words the report's own words; empty where it names none
 */
public record DueText(Html time, String day, boolean stated, String words) {}
