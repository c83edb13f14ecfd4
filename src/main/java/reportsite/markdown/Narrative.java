package reportsite.markdown;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * A Markdown text of one language, parsed once; its references are resolved when it is written.
 * Immutable.
 */
public final class Narrative {

  private Narrative() {}

  /**
   * Parses a file's text; what the language of narratives does not allow is reported with its
   * position.
   */
  public static Narrative parse(String file, String text, Lang lang, Diagnostics diagnostics) {
    throw new UnsupportedOperationException();
  }

  public String file() {
    throw new UnsupportedOperationException();
  }

  public Lang lang() {
    throw new UnsupportedOperationException();
  }

  /** Every reference, in the order of the text. */
  public List<Reference> references() {
    throw new UnsupportedOperationException();
  }

  /** Every stretch of plain text outside of references, in the order of the text. */
  public List<TextRun> runs() {
    throw new UnsupportedOperationException();
  }

  /** Headings of level 2, in the order of the text. */
  public List<Section> sections() {
    throw new UnsupportedOperationException();
  }

  /** The narrative as markup. Thread-safe. */
  public Html html(ReferenceWriter references) {
    throw new UnsupportedOperationException();
  }
}
