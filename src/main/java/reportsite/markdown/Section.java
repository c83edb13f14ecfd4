package reportsite.markdown;

/** A heading of a narrative, for the table of contents. */
public record Section(int level, String anchor, String title) {}
