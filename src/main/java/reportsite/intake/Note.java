package reportsite.intake;

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
}
