package reportsite.model.derived;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.model.promise.Progress.Entry;
import reportsite.model.promise.Progress.State;
import reportsite.model.report.Report;
import reportsite.notation.value.Deadline;

/**
 * Where a commitment stands: what was said of it last, and what the calendar says. The two are kept
 * apart, so that a date that has passed never turns into a judgement.
 *
 * @param state by the latest entry
 * @param latest the entry it rests on; null while nothing but the report speaks of it
 * @param due the last day by which it is due; where the report's words fix none, the one that is
 *     assumed
 * @param now up to which day is known anything at all
 * @param entries every entry, oldest first
 */
public record CommitmentStatus(
    State state, @Nullable Entry latest, LocalDate due, LocalDate now, List<Entry> entries) {

  /** States after which news is still expected. */
  private static final Set<State> OPEN =
      Set.of(State.ANNOUNCED, State.IN_PROGRESS, State.PARTLY_DONE);

  public CommitmentStatus {
    entries = List.copyOf(entries);
  }

  public static CommitmentStatus of(Report report, Commitment commitment) {
    Progress progress = report.promises().progress();
    List<Entry> entries = progress.of(commitment.id());
    LocalDate checked = progress.checked();
    LocalDate told = report.occasion().date();
    return new CommitmentStatus(
        progress.state(commitment.id()),
        entries.isEmpty() ? null : entries.get(entries.size() - 1),
        DueDate.of(report, commitment).day(),
        checked == null ? told : checked,
        entries);
  }

  /** Whether the last day is over. */
  public boolean pastDue() {
    return now.isAfter(due);
  }

  /** Whether news was to be expected since the last day, and there is none. */
  public boolean silent() {
    return pastDue() && OPEN.contains(state) && (latest == null || !latest.date().isAfter(due));
  }

  /**
   * By when a commitment is due, and how that is known.
   *
   * @param named the time that the report names; null when it names none
   * @param proof where those words stand
   * @param day the last day; where the report's words fix none, the one that is assumed by
   *     convention
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

    /** Where in the passage the words of time stand that the quotation does not have itself. */
    public Optional<Span> place(Report report, Commitment commitment) {
      if (proof != Proof.SENTENCE || named == null) {
        return Optional.empty();
      }
      String before = before(report, commitment);
      int start =
          report.quoteSpan(commitment).map(Span::start).orElse(0)
              - before.length()
              + before.lastIndexOf(named.words());
      return Optional.of(new Span(start, start + named.words().length()));
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
}
