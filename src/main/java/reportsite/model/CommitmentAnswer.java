package reportsite.model;

import java.util.List;

/**
 * A commitment of one report with what is known of it when the next one has been made.
 *
 * @param continued the commitments of the next report that carry it on
 * @param figures results and targets of the next report that answer its numbers
 * @param news what has been recorded about it
 */
public record CommitmentAnswer(
    Commitment commitment,
    List<Commitment> continued,
    List<Figure> figures,
    List<Progress.Entry> news) {

  public CommitmentAnswer {
    continued = List.copyOf(continued);
    figures = List.copyOf(figures);
    news = List.copyOf(news);
  }

  /** How it lives on. */
  public enum Fate {
    /** The next report promises it in the same words. */
    CARRIED_ON,
    /** The next report promises it in other words. */
    REWORDED,
    /** It is not promised again, but a figure answers it or news of it is recorded. */
    ANSWERED,
    /** Nothing of it is in the next report, and nothing is recorded. */
    NOT_MENTIONED
  }

  public Fate fate() {
    if (!continued.isEmpty()) {
      boolean same = continued.stream().anyMatch(later -> later.quote().equals(commitment.quote()));
      return same ? Fate.CARRIED_ON : Fate.REWORDED;
    }
    return figures.isEmpty() && news.isEmpty() ? Fate.NOT_MENTIONED : Fate.ANSWERED;
  }
}
