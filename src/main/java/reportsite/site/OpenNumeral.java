package reportsite.site;

import reportsite.diag.Position;

/** A number of the report that no figure of the ledger quotes. */
public record OpenNumeral(String text, Position at) {}
