package reportsite.model;

/** A run of passages, both ends included. */
public record Passages(int first, int last) {

  public Passages {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("no such passages: " + first + "-" + last);
    }
  }

  public boolean contains(int passage) {
    return passage >= first && passage <= last;
  }
}
