package reportsite.load;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.text.Bilingual;

/** Spaces that look like ordinary ones and are none, where the form of a file depends on them. */
final class OddSpaces {

  private static final Pattern ODD =
      Pattern.compile(
          "^(?: *- *)? *(?<indent>[\\u3000\\u00A0]+)"
              + "|^(?: *- *)? *[A-Za-z][A-Za-z0-9_.-]*:(?<behind>[ ]*[\\u3000\\u00A0\\t])");

  private OddSpaces() {}

  /** Whether a file is free of them; the first one is reported. */
  static boolean none(SourceText source, Diagnostics diagnostics) {
    List<String> lines = source.lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher odd = ODD.matcher(lines.get(i));
      if (odd.find() && !lines.get(i).isBlank()) {
        int end = odd.start("indent") < 0 ? odd.end("behind") : odd.start("indent") + 1;
        Position at = new Position(source.file(), i + 1, end);
        diagnostics.error(at, YamlFault.ODD_SPACE, name(lines.get(i).charAt(end - 1)));
        return false;
      }
    }
    return true;
  }

  private static Bilingual name(char space) {
    return switch (space) {
      case '\t' -> new Bilingual("制表符（Tab）", "a tab");
      case '\u3000' -> new Bilingual("全角空格", "a full-width space");
      default -> new Bilingual("不换行空格（多半从网页复制而来）", "a no-break space (from a web page, perhaps)");
    };
  }
}
