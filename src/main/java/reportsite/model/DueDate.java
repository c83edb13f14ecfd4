package reportsite.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Deadline;

/**
 * By when a commitment is due, and how that is known.
 *
 * @param named the time that the report names; null when it names none
 * @param proof where those words stand
 * @param day the last day; where the report's words fix none, the one that is assumed by convention
 */
public record DueDate(@Nullable Deadline named, Proof proof, LocalDate day) {

  private static final String SENTENCE_ENDS = "。！？";

  /** Where the report names the time. */
  public enum Proof {
    /** In the words that are quoted. */
    QUOTATION,
    /** Before them in their sentence, which has one time for several promises. */
    SENTENCE,
    /** Nowhere. */
    NONE
  }

  public static DueDate of(Report report, Commitment commitment) {
    Deadline named = commitment.due();
    return named == null
        ? new DueDate(null, Proof.NONE, LocalDate.of(report.year(), 12, 31))
        : new DueDate(named, proof(report, commitment, named), named.in(report.year()));
  }

  private static Proof proof(Report report, Commitment commitment, Deadline named) {
    if (commitment.quote().contains(named.words())) {
      return Proof.QUOTATION;
    }
    return before(report, commitment).contains(named.words()) ? Proof.SENTENCE : Proof.NONE;
  }

  /** What the sentence says before the quotation; nothing where the quotation is not found. */
  private static String before(Report report, Commitment commitment) {
    int quote = report.quoteSpan(commitment).map(Span::start).orElse(0);
    String text = report.source().passage(commitment.passage()).map(Passage::text).orElse("");
    int start = quote;
    while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return text.substring(start, quote);
  }

  /** Whether the last day is the report's, and not one that is assumed by convention. */
  public boolean dayStated() {
    return named != null && named.hasLastDay();
  }
}
