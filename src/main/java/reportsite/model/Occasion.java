package reportsite.model;

import java.time.LocalDate;
import reportsite.text.Bilingual;

/** Who gave the report, to whom and when, as its heading states. */
public record Occasion(LocalDate date, Bilingual body, Bilingual speaker) {}
