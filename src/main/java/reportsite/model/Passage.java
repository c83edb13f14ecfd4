package reportsite.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One non-empty line of the report's text.
 *
 * @param number from 1; permanent, as is the anchor made of it
 * @param line its line in the source file, from 1
 * @param text word for word, without the line break
 */
public record Passage(int number, int line, String text) {

  /** What tells this wording from any other: the first 12 digits of the SHA-256 of its text. */
  public String fingerprint() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The anchor on the reading page. */
  public String anchor() {
    return "p" + number;
  }
}
