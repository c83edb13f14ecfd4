package reportsite.model;

import reportsite.diag.Position;
import reportsite.text.Bilingual;

/**
 * A name that contains digits or counting words and states no quantity: 12345热线, the 12345 hotline.
 */
public record Name(Bilingual text, Position at) {}
