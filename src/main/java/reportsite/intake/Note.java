package reportsite.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/**
 * One thing that was mended, or is left to a person.
 *
 * @param line in the text as it was handed in (of a document: the paragraph), from 1; 0 stands for
 *     the whole
 * @param excerpt the words it is about, as they were; may be empty
 */
public record Note(Kind kind, int line, String excerpt) {

  /** What can be mended, and what can only be asked about. */
  public enum Kind {
    TAKEN_OUT,
    RECODED,
    INVISIBLE_SIGN,
    RADICAL,
    MARKUP,
    MARKDOWN,
    DELETED,
    PAGE_NUMBER,
    RUNNING_HEAD,
    PRINT_LINE,
    LICENCE,
    NAVIGATION,
    FOOTNOTE_MARK,
    SPACE,
    LINE_JOINED,
    LINE_SPLIT,
    MARKUP_LEFT(true),
    NUMBER_ALONE(true),
    FOOTNOTE_ALONE(true),
    SPACE_IN_NUMBER(true),
    LINE_OPEN(true),
    SEAM(true),
    ONE_LINE(true),
    TRADITIONAL(true),
    ENCODING_UNSURE(true),
    DIRECTION(true),
    STRUCK_OUT(true),
    LIST_NUMBERS(true),
    ODD_SIGN(true);

    private final boolean doubt;

    Kind() {
      this(false);
    }

    Kind(boolean doubt) {
      this.doubt = doubt;
    }

    public Bilingual wording() {
      return Phrases.of("note", this);
    }

    /** Whether a person has to look; else it was certain. */
    public boolean isDoubt() {
      return doubt;
    }
  }

  /** Collects what is mended and what is doubtful. */
  static final class Notes {

    private static final int EXCERPT = 40;

    private final List<Note> all = new ArrayList<>();

    void add(Note.Kind kind, int line, String excerpt) {
      String plain = excerpt.strip().replaceAll("\\s+", " ");
      int end =
          plain.length() <= EXCERPT ? plain.length() : plain.offsetByCodePoints(0, EXCERPT / 2);
      Note note =
          new Note(kind, line, end < plain.length() ? plain.substring(0, end) + "…" : plain);
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
      return all.stream()
          .sorted(Comparator.comparing(Note::kind).thenComparing(Note::line))
          .toList();
    }
  }
}
