package reportsite.model;

/** Part of a passage's text: offsets in UTF-16 units, the end excluded. */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + "-" + end);
    }
  }
}
