package reportsite.sheet;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.sheet.Change.Added;
import reportsite.sheet.Change.Edited;
import reportsite.text.Bilingual;

/** A change in a line: which cell, which field of which record, from what to what, and where. */
final class ChangeLine {

  private static final Bilingual EDITED =
      new Bilingual("{0}：{1} 的 {2}：{3} → {4}（{5}）", "{0}: {2} of {1}: {3} → {4} ({5})");

  private static final Bilingual ADDED = new Bilingual("{0}：新增 {1}（{2}）", "{0}: new {1} ({2})");

  private static final int LONGEST = 60;
  private static final int LEAD = 20;

  private static final Bilingual NOTHING = new Bilingual("空", "nothing");

  private ChangeLine() {}

  static Bilingual of(Change change, @Nullable Position at) {
    String cell = change.cell().name();
    String place = at == null ? "" : at.file() + ":" + at.line();
    if (change instanceof Edited edited) {
      return EDITED.with(
          cell,
          change.key(),
          edited.column().path(),
          shown(edited.from(), edited.to()),
          shown(edited.to(), edited.from()),
          place);
    }
    Added row = (Added) change;
    String what =
        row.key().isEmpty()
            ? row.texts().values().stream().limit(3).collect(Collectors.joining(" "))
            : row.key();
    return ADDED.with(cell, row.table().title() + " " + what, place);
  }

  /** Of a long text the part where the two differ. */
  private static Object shown(String text, String other) {
    if (text.isEmpty()) {
      return NOTHING;
    }
    if (text.length() <= LONGEST) {
      return text;
    }
    int same = 0;
    while (same < Math.min(text.length(), other.length())
        && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    int from = Math.max(0, same - LEAD);
    int to = Math.min(text.length(), from + LONGEST);
    return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
  }
}
