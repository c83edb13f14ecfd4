package reportsite.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import reportsite.text.Memo;

/** What tells one wording from any other, short enough to be typed. */
public final class Fingerprint {

  private static final int DIGITS = 12;
  private static final int MOST = 5_000;
  private static final Memo<String, String> KNOWN = new Memo<>(MOST, Fingerprint::hash);

  private Fingerprint() {}

  /** The first 12 digits of the SHA-256 of a text. */
  public static String of(String text) {
    return KNOWN.of(text);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
