package reportsite.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.model.Progress.Entry;
import reportsite.model.Progress.State;

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
public record Standing(
    State state, @Nullable Entry latest, LocalDate due, LocalDate now, List<Entry> entries) {

  /** States after which news is still expected. */
  private static final Set<State> OPEN =
      Set.of(State.ANNOUNCED, State.IN_PROGRESS, State.PARTLY_DONE);

  public Standing {
    entries = List.copyOf(entries);
  }

  public static Standing of(Report report, Commitment commitment) {
    Progress progress = report.promises().progress();
    List<Entry> entries = progress.of(commitment.id());
    LocalDate checked = progress.checked();
    LocalDate told = report.occasion().date();
    return new Standing(
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
}
