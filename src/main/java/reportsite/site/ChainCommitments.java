package reportsite.site;

import java.util.Arrays;
import java.util.List;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.derived.ReportComparison;
import reportsite.model.derived.ReportComparison.CommitmentAnswer;
import reportsite.model.derived.ReportComparison.CommitmentAnswer.Fate;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.notation.Kind;
import reportsite.text.Html;

/** The commitments of one report by how they live on in the next. */
public record ChainCommitments(List<Group> groups, int count) {

  /** The commitments of one fate. */
  public record Group(String fate, String title, String meaning, List<Entry> entries) {}

  /**
   * One commitment of the first report.
   *
   * @param later its words in the next report, where it is promised again
   * @param figures what the next report states of its numbers
   * @param news what was recorded last; empty without a record
   */
  public record Entry(
      Html title,
      String href,
      Words words,
      List<Words> later,
      List<FigureText> figures,
      List<News> news) {}

  /**
   * The words of a report.
   *
   * @param year of the report
   * @param where link to the passage in the report's text
   * @param href link to the commitment's page
   */
  public record Words(
      int year, String quote, String passage, String where, Html title, String href) {}

  /** What was recorded last. */
  public record News(StateText state, String date, String isoDate) {}

  static ChainCommitments of(ReportComparison chain, Edition edition, Address here) {
    Writer writer = new Writer(edition, edition.of(chain.before()), here);
    return new ChainCommitments(
        Arrays.stream(Fate.values())
            .map(
                fate ->
                    writer.group(
                        fate,
                        chain.commitments().stream()
                            .filter(answer -> answer.fate() == fate)
                            .toList()))
            .filter(group -> !group.entries().isEmpty())
            .toList(),
        chain.commitments().size());
  }

  /** Writes the entries of one page. */
  private record Writer(Edition edition, Edition before, Address here) {

    Group group(Fate fate, List<CommitmentAnswer> answers) {
      String word = Facet.word(fate);
      return new Group(
          word,
          edition.word("chain-" + word),
          edition.word("chain-" + word + "-means"),
          answers.stream().map(this::entry).toList());
    }

    private Entry entry(CommitmentAnswer answer) {
      Commitment commitment = answer.commitment();
      Words words = words(before, commitment);
      return new Entry(
          words.title(),
          words.href(),
          words,
          answer.continued().stream().map(later -> words(edition, later)).toList(),
          answer.figures().stream()
              // The new target stands in the words that carry the commitment on.
              .filter(figure -> answer.continued().isEmpty() || figure.kind() == Kind.RESULT)
              .map(this::figure)
              .toList(),
          answer.news().isEmpty() ? List.of() : List.of(news(commitment)));
    }

    private Words words(Edition of, Commitment commitment) {
      Commitments texts = new Commitments(of, here);
      return new Words(
          of.report().year(),
          commitment.quote(),
          edition.word("chain-passage", commitment.passage()),
          here.to(of.text(), "p" + commitment.passage()),
          texts.words(commitment.title()),
          texts.href(commitment));
    }

    private FigureText figure(Figure figure) {
      return new Figures(edition, here).headline(figure);
    }

    private News news(Commitment commitment) {
      CommitmentStatus standing = CommitmentStatus.of(before.report(), commitment);
      Progress.Entry latest = standing.entries().get(standing.entries().size() - 1);
      return new News(
          Commitments.state(before, standing),
          edition.date(latest.date()),
          latest.date().toString());
    }
  }
}
