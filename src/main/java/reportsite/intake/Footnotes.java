package reportsite.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks of notes behind words: out where the note itself stands below, else asked about. */
final class Footnotes {

  private static final String SIGN = "[\\[［〔【]\\s*([0-9０-９]{1,3})\\s*[\\]］〕】]|([①-⑳㉑-㉟⓵-⓾])";
  private static final Pattern NOTE =
      Pattern.compile("\\s*(?:" + SIGN + ")\\s*\\S.*", Pattern.DOTALL);

  /** Behind a word: behind a stop it would begin an item of a list. */
  private static final Pattern MARK =
      Pattern.compile("(?<=[\\p{IsHan}0-9０-９A-Za-z%％”’》」）)\\]］])(?:" + SIGN + "|([¹²³⁰⁴-⁹]{1,3}))");

  /** Items of a list within a sentence. */
  private static final Pattern ITEMS = Pattern.compile(".*[；。，：;:、]\\s*[②-⑳].*", Pattern.DOTALL);

  private Footnotes() {}

  static List<Line> mend(List<Line> lines, Notes notes) {
    Map<String, Integer> below = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher note = NOTE.matcher(lines.get(i).text());
      if (note.matches()) {
        below.put(key(note.group(1), note.group(2), null), i);
      }
    }
    List<Line> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      out.add(mended(lines.get(i), i, below, notes));
    }
    return out;
  }

  private static Line mended(Line line, int at, Map<String, Integer> below, Notes notes) {
    Matcher mark = MARK.matcher(line.text());
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (mark.find()) {
      boolean isPower =
          mark.group(3) != null
              && line.text().substring(0, mark.start()).matches("(?s).*(?:[mM米里]|10)$");
      boolean isItem = mark.group(2) != null && ITEMS.matcher(line.text()).matches();
      if (isPower || isItem) {
        continue;
      }
      String key = key(mark.group(1), mark.group(2), mark.group(3));
      if (below.getOrDefault(key, -1) > at) {
        out.append(line.text(), from, mark.start());
        from = mark.end();
        notes.change(Note.Kind.FOOTNOTE_MARK, line.number(), line.text(), mark.start());
      } else {
        notes.change(Note.Kind.FOOTNOTE_ALONE, line.number(), line.text(), mark.start());
      }
    }
    return line.with(out.append(line.text().substring(from)).toString());
  }

  /** The number of a bracketed or raised mark, or the circled sign itself. */
  private static String key(
      @Nullable String bracketed, @Nullable String circled, @Nullable String raised) {
    if (circled != null) {
      return circled;
    }
    return Normalizer.normalize(
        String.valueOf(bracketed == null ? raised : bracketed), Normalizer.Form.NFKC);
  }
}
