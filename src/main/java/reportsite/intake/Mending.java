package reportsite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Mends lines, step by step, each of which may rely on those before: first what signs mean, then
 * which lines are the report's, then where paragraphs begin and end, at last what stands within.
 */
final class Mending {

  private Mending() {}

  /** The mended text, a paragraph or heading a line. */
  static String of(List<Line> lines, Notes notes) {
    List<Line> mended = Signs.mend(divided(lines, notes), notes);
    mended = Residue.mend(mended, notes);
    mended = Furniture.mend(mended, notes);
    mended = Paragraphs.split(mended, notes);
    mended = Paragraphs.join(mended, notes);
    mended = Spaces.mend(mended, notes);
    mended = Footnotes.mend(mended, notes);
    Signs.doubt(mended, notes);
    return mended.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /** At the rarer signs for the end of a line or page, which most programs do not take for one. */
  private static List<Line> divided(List<Line> lines, Notes notes) {
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      String[] parts = line.text().split("[\\f\\u000B\\u0085\\u2028\\u2029]", -1);
      for (String part : parts) {
        out.add(line.with(part));
      }
      if (parts.length > 1) {
        notes.add(Note.Kind.LINE_SPLIT, line.number(), line.text());
      }
    }
    return out;
  }
}
