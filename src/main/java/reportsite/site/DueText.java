package reportsite.site;

import org.jspecify.annotations.Nullable;
import reportsite.text.Html;

/**
 * When something is due, as templates show it.
 *
 * @param time the words within their {@code <time>}
 * @param stated whether the report names a time; if not, the end of its year is meant by convention
 * @param before whether it does so in the sentence before the quoted words
 * @param until the day assumed where its words fix none, as those of a season; else null
 * @param words the report's own words; empty where it names none
 */
public record DueText(
    Html time, boolean stated, boolean before, @Nullable Html until, String words) {}
