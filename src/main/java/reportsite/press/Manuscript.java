package reportsite.press;

import java.time.LocalDate;
import reportsite.text.Lang;
import reportsite.text.Sha256;

/**
 * What an edition is made of, but for the font.
 *
 * @param path of the edition in the site
 * @param title of the document
 * @param date of the report: the only date a document carries
 * @param markup XHTML with its style for a PDF, SVG for a picture
 */
public record Manuscript(
    String path, Form form, Lang lang, String title, LocalDate date, String markup) {

  /** What becomes of a manuscript. */
  public sealed interface Form {}

  /** A document of pages. */
  public record Pages() implements Form {}

  /** A picture of so many pixels. */
  public record Picture(int width, int height) implements Form {}

  /** What tells it from any other, and from what a former version of the tool made of it. */
  String fingerprint() {
    return Sha256.of(
        String.join("\n", VERSION, form.toString(), lang.tag(), title, "" + date, markup));
  }

  /** To be raised when the press makes something else of the same manuscript. */
  private static final String VERSION = "2";
}
