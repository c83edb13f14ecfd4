package reportsite.model;

import reportsite.diag.Position;
import reportsite.text.Bilingual;

/**
 * A sub-heading that opens a passage of the report.
 *
 * @param title its Chinese is the passage's first words
 */
public record Topic(int passage, Bilingual title, Position at) {}
