package reportsite.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is mended and what is doubtful. */
final class Notes {

  private static final int EXCERPT = 40;

  private final List<Note> all = new ArrayList<>();

  void add(Note.Kind kind, int line, String excerpt) {
    String plain = excerpt.strip().replaceAll("\\s+", " ");
    int end = plain.length() <= EXCERPT ? plain.length() : plain.offsetByCodePoints(0, EXCERPT / 2);
    Note note = new Note(kind, line, end < plain.length() ? plain.substring(0, end) + "…" : plain);
    if (!all.contains(note)) {
      all.add(note);
    }
  }

  /** Notes a change by the words around its first place. */
  void change(Note.Kind kind, int line, String before, int at) {
    int from = Math.max(0, at - 8);
    add(kind, line, before.substring(from, Math.min(before.length(), at + 10)));
  }

  /** Notes where two texts begin to differ, if they do. */
  void changed(Note.Kind kind, int line, String before, String after) {
    if (!before.equals(after)) {
      int at = 0;
      while (at < Math.min(before.length(), after.length())
          && before.charAt(at) == after.charAt(at)) {
        at++;
      }
      change(kind, line, before, at);
    }
  }

  /** Everything noted, by kind, then by line. */
  List<Note> sorted() {
    return all.stream().sorted(Comparator.comparing(Note::kind).thenComparing(Note::line)).toList();
  }
}
