package reportsite.model;

import java.util.ArrayList;
import java.util.List;

/** Where a value stands in a text as a number of its own: 5.5% does not stand in 15.5%. */
public final class ValuePlaces {

  private ValuePlaces() {}

  /** Offset of each occurrence. */
  public static List<Integer> of(String written, String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
      int end = at + written.length();
      boolean goesOnBefore =
          at > 0 && isOfNumber(text.charAt(at - 1)) && isOfNumber(text.charAt(at));
      boolean goesOnBehind =
          end < text.length() && isOfNumber(text.charAt(end)) && isOfNumber(text.charAt(end - 1));
      if (!goesOnBefore && !goesOnBehind) {
        places.add(at);
      }
    }
    return places;
  }

  private static boolean isOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.';
  }
}
