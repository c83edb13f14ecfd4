package reportsite.model;

import org.jspecify.annotations.Nullable;
import reportsite.text.Bilingual;

/**
 * What a report is.
 *
 * @param title of the site of this report, as in 青山区2023年政府工作报告
 * @param government whose report it is
 * @param place the short name of the place
 * @param year the year whose tasks the report sets
 * @param follows the government's report before it; null where there is none here
 */
public record Heading(
    Bilingual title,
    Bilingual government,
    Bilingual place,
    int year,
    Occasion occasion,
    @Nullable Id follows) {}
