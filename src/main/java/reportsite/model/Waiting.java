package reportsite.model;

import reportsite.diag.Position;

/** A figure whose number is still to be looked up in the report and entered. */
public record Waiting(Id id, Id indicator, Position at) {}
