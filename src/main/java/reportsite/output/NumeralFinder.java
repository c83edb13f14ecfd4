package reportsite.output;

import java.util.List;
import reportsite.text.Lang;

/** Finds the numerals of a text that must be proved; dates, ordinals and names are left out. */
@FunctionalInterface
public interface NumeralFinder {

  /** The places of these numerals, in order. Called from several threads at once. */
  List<Span> find(String text, Lang lang);

  /**
   * A part of a text.
   *
   * @param start offset of its first character (UTF-16)
   * @param end offset behind its last character
   */
  record Span(int start, int end) {
    public Span {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("not a part of a text: " + start + " to " + end);
      }
    }

    String in(String text) {
      return text.substring(start, end);
    }
  }
}
