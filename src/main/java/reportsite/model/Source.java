package reportsite.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reportsite.text.Fingerprint.Sha256;
import reportsite.text.Memo;

/**
 * The report's own text, unchanged.
 *
 * @param file relative to the project folder
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param text the whole file
 * @param passages its non-empty lines
 */
public record Source(String file, String sha256, String text, List<Passage> passages) {

  public Source {
    passages = List.copyOf(passages);
  }

  /** Stands for a text that is missing or cannot be read. */
  public static Source unread(String file) {
    return new Source(file, "", "", List.of());
  }

  /** Whether there is a text: one that is there has passages. */
  public boolean isRead() {
    return !passages.isEmpty();
  }

  public Optional<Passage> passage(int number) {
    return number >= 1 && number <= passages.size()
        ? Optional.of(passages.get(number - 1))
        : Optional.empty();
  }

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

  /** What tells one wording from any other, short enough to be typed. */
  public static final class Fingerprint {

    private static final int DIGITS = 12;
    private static final int MOST = 5_000;
    private static final Memo<String, String> KNOWN =
        new Memo<>(MOST, text -> Sha256.of(text).substring(0, DIGITS));

    private Fingerprint() {}

    /** The first 12 digits of the SHA-256 of a text. */
    public static String of(String text) {
      return KNOWN.of(text);
    }
  }
}
