package reportsite.site.print;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Address;
import reportsite.site.promise.CommitmentText;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * The whole report with its ledger as one document.
 *
 * @param title of the document
 * @param view what the template sees
 */
public record Book(Address address, Lang lang, String title, LocalDate date, View view) {

  /** What the template sees. */
  public record View(
      Cover cover,
      List<Row> text,
      List<TargetRow> targets,
      List<FigureGroup> figures,
      List<PromiseGroup> promises,
      List<Entry> terms,
      Source source) {}

  /**
   * The first page.
   *
   * @param url of the site; null when it is not known
   */
  public record Cover(
      String title,
      String government,
      String occasion,
      String speaker,
      String date,
      String isoDate,
      String notice,
      String contact,
      @Nullable String url) {}

  /**
   * A passage of the report in the language of the book.
   *
   * @param style how it is set
   * @param lead its own sub-heading; empty where it has none
   * @param rest what follows
   */
  public record Row(int number, String anchor, String style, Html lead, Html rest) {}

  /** The figures of one chapter. */
  public record FigureGroup(String title, String anchor, List<FigureLine> lines) {}

  /** A figure as a line of its table. */
  public record FigureLine(FigureText figure, int passage) {}

  /** The commitments of one chapter. */
  public record PromiseGroup(Html title, String anchor, List<PromiseLine> lines) {}

  /** A commitment as a line of its table. */
  public record PromiseLine(CommitmentText commitment, int passage) {}

  /**
   * A term.
   *
   * @param explanation what it means, or why that is not said
   * @param source null where it is not explained
   */
  public record Entry(Html name, Html other, Html explanation, @Nullable Html source) {}

  /** What proves the text. */
  public record Source(String file, String sha256, int passages, int figures, int commitments) {}
}
