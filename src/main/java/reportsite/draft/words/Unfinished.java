package reportsite.draft.words;

import java.util.List;
import reportsite.notation.Notation;
import reportsite.notation.designation.Designation;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Lang;

/** Words that a person has to supply, marked so that nobody takes them for finished. */
public final class Unfinished {

  /** Stands where English is missing. */
  public static final String MARK = "To be translated";

  public static final Bilingual UNKNOWN = new Bilingual("待填写", "to be filled in");

  private Unfinished() {}

  /** A Chinese text whose English is not known: the Chinese itself, in brackets. */
  public static Bilingual translation(String zh) {
    if (!Han.hasHan(zh)) {
      return Bilingual.same(zh);
    }
    String plain = zh.replaceAll("[()（）“”‘’]", " ").strip();
    // Without its quotation marks a name such as “三张图” would be taken for a number.
    return new Bilingual(zh, MARK + " (" + dated(Names.elided(plain)) + ")");
  }

  /** With its times in English: both languages of a draft are to state the same ones. */
  private static String dated(String zh) {
    StringBuilder out = new StringBuilder(zh);
    List<Designation> all = Notation.designations(zh, Lang.ZH);
    for (int i = all.size() - 1; i >= 0; i--) {
      Designation one = all.get(i);
      boolean isTime = one.sort().compareTo(Designation.Sort.PLACE) < 0;
      if (isTime && one.start() + one.text().length() <= out.length()) {
        String english = " " + Notation.write(one, Lang.EN) + " ";
        out.replace(one.start(), one.start() + one.text().length(), english);
      }
    }
    return out.toString().replaceAll(" +", " ").strip();
  }

  public static boolean isTranslation(String en) {
    return en.startsWith(MARK);
  }
}
