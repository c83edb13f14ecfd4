package reportsite.model;

import java.util.ArrayList;
import java.util.List;

/**
 * One non-empty line of the report's text.
 *
 * @param number from 1; permanent, as is the anchor made of it
 * @param line its line in the source file, from 1
 * @param text word for word, without the line break
 */
public record Passage(int number, int line, String text) {

  /** The passages of a report's text. */
  public static List<Passage> all(String text) {
    List<Passage> passages = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        passages.add(new Passage(passages.size() + 1, i + 1, lines.get(i)));
      }
    }
    return passages;
  }

  /** What tells this wording from any other: the first 12 digits of the SHA-256 of its text. */
  public String fingerprint() {
    return Fingerprint.of(text);
  }

  /** The anchor on the reading page. */
  public String anchor() {
    return "p" + number;
  }
}
