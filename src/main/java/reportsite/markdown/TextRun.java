package reportsite.markdown;

import reportsite.diag.Position;

/** Plain text of a narrative outside of references, on one source line. */
public record TextRun(String text, Position at) {}
