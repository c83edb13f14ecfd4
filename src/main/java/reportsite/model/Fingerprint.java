package reportsite.model;

import reportsite.text.Memo;
import reportsite.text.Sha256;

/** What tells one wording from any other, short enough to be typed. */
public final class Fingerprint {

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
