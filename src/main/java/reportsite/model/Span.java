package reportsite.model;

/** Part of a passage's text: offsets in UTF-16 units, the end excluded. */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + "-" + end);
    }
  }

  /** Whether some characters are within both. */
  public boolean meets(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether all characters of another are within this one. */
  public boolean holds(Span other) {
    return start <= other.start && other.end <= end;
  }
}
