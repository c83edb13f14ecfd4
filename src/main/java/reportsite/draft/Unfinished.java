package reportsite.draft;

import reportsite.text.Bilingual;
import reportsite.text.Han;

/** Words that a person has to supply, marked so that nobody takes them for finished. */
final class Unfinished {

  private static final String MARK = "To be translated";

  static final Bilingual UNKNOWN = new Bilingual("待填写", "to be filled in");

  private Unfinished() {}

  /** A Chinese text whose English is not known: the Chinese itself, in brackets. */
  static Bilingual translation(String zh) {
    if (!Han.hasHan(zh)) {
      return Bilingual.same(zh);
    }
    String plain = zh.replaceAll("[()（）“”‘’]", " ").strip();
    // Without its quotation marks a name such as “三张图” would be taken for a number.
    return new Bilingual(zh, MARK + " (" + Names.elided(plain) + ")");
  }

  static boolean isTranslation(String en) {
    return en.startsWith(MARK);
  }
}
