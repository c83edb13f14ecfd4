package reportsite.check;

import java.util.ArrayList;
import java.util.List;

/** Places of a wording in a text. */
final class Occurrences {

  private Occurrences() {}

  /** Where the wording begins, each time it occurs; occurrences may overlap. */
  static List<Integer> places(String wording, String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
      places.add(at);
    }
    return places;
  }

  /**
   * A longer wording that occurs once: an occurrence that stands close before the value, or else
   * the first one, with the rest of its clause and as much more as is needed.
   */
  static String madeUnique(String wording, String value, String text) {
    int start = places(wording, text).get(0);
    for (int place : places(wording, text)) {
      if (text.substring(place, clauseEnd(text, place + wording.length())).contains(value)) {
        start = place;
        break;
      }
    }
    int end = clauseEnd(text, start + wording.length());
    while (places(text.substring(start, end), text).size() > 1) {
      if (start > 0) {
        start--;
      } else {
        end++;
      }
    }
    return text.substring(start, end);
  }

  private static int clauseEnd(String text, int from) {
    int end = from;
    while (end < text.length() && "，。；、：！？”（）".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
