package reportsite.text;

/** Facts about characters that typesetting Chinese depends on. */
public final class Han {

  private Han() {}

  /** A Han character proper: no punctuation, no full-width Latin. */
  public static boolean isHan(int codePoint) {
    // Most characters are of one of the first two kinds, and the table is slow.
    return codePoint >= 0x2E80
        && ((codePoint >= 0x4E00 && codePoint <= 0x9FFF)
            || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN);
  }

  /** Whether the text contains at least one Han character. */
  public static boolean hasHan(String text) {
    for (int at = 0; at < text.length(); at++) {
      // Cheap, and enough for what is beyond the first plane too: both its halves are above.
      if (text.charAt(at) >= 0x2E80 && isHan(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** Takes a full em: Han, Chinese punctuation, full-width forms. */
  public static boolean isWide(int codePoint) {
    return isHan(codePoint)
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
        || (codePoint >= 0x3380 && codePoint <= 0x33DF)
        || codePoint == 0x2014
        || codePoint == 0x2018
        || codePoint == 0x2019
        || codePoint == 0x201C
        || codePoint == 0x201D
        || codePoint == 0x2026;
  }
}
