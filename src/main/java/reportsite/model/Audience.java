package reportsite.model;

import reportsite.diag.Position;
import reportsite.text.Bilingual;

/** A group of people for whom something is promised. */
public record Audience(Id id, Bilingual name, Position at) {}
