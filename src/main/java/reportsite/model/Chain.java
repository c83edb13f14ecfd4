package reportsite.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Kind;

/**
 * Two reports of one government, one after the other: what the first promises, and what the second
 * says of it.
 *
 * @param targets every target of the first, in the order of its ledger
 * @param commitments every commitment of the first, in the order of its text
 */
public record Chain(
    Report before, Report after, List<TargetAnswer> targets, List<CommitmentAnswer> commitments) {

  public Chain {
    targets = List.copyOf(targets);
    commitments = List.copyOf(commitments);
  }

  /** The chain that ends with a report; empty where the report follows none. */
  public static Optional<Chain> to(Report after, Publication publication) {
    return publication.before(after).map(before -> between(before, after));
  }

  static Chain between(Report before, Report after) {
    List<TargetAnswer> targets =
        before.figures().stream()
            .filter(figure -> figure.kind() == Kind.TARGET)
            .map(target -> answer(target, before, after))
            .toList();
    Connections connections = Connections.of(before);
    Comparator<Commitment> order =
        Comparator.comparingInt(Commitment::passage)
            .thenComparing(one -> before.quoteSpan(one).map(Span::start).orElse(0));
    List<CommitmentAnswer> commitments =
        before.promises().commitments().stream()
            .sorted(order)
            .map(one -> answer(one, connections.figures(one), targets, before, after))
            .toList();
    return new Chain(before, after, targets, commitments);
  }

  private static TargetAnswer answer(Figure target, Report before, Report after) {
    @Nullable Figure result =
        find(
            target,
            after,
            other -> other.kind() == Kind.RESULT && other.period().equals(target.period()));
    @Nullable Figure next =
        find(
            target,
            after,
            other ->
                other.kind() == Kind.TARGET
                    && other.period().isLike(target.period())
                    && other.period().lastYear() > before.year());
    return TargetAnswer.of(target, result, next, after.year());
  }

  /** The figure that measures the same: called the same, else the only one it can be. */
  private static @Nullable Figure find(Figure target, Report after, Predicate<Figure> fits) {
    List<Figure> candidates =
        after.indicator(target.indicator()).stream()
            .flatMap(indicator -> indicator.figures().stream())
            .filter(fits)
            .filter(other -> other.measure() == target.measure())
            .filter(other -> Objects.equals(other.versus(), target.versus()))
            .toList();
    Stream<Figure> calledTheSame =
        candidates.stream().filter(other -> other.stem().equals(target.stem()));
    Stream<Figure> namedTheSame =
        candidates.stream().filter(other -> Objects.equals(other.name(), target.name()));
    return Stream.concat(calledTheSame, namedTheSame).findFirst().orElse(null);
  }

  private static CommitmentAnswer answer(
      Commitment commitment,
      List<Figure> figures,
      List<TargetAnswer> targets,
      Report before,
      Report after) {
    List<Commitment> continued =
        after.promises().commitments().stream()
            .filter(later -> later.carriesOn(commitment))
            .toList();
    List<Figure> answering =
        targets.stream()
            .filter(answer -> figures.contains(answer.target()))
            .flatMap(
                answer ->
                    Stream.of(
                        Optional.ofNullable(answer.result()), Optional.ofNullable(answer.next())))
            .flatMap(Optional::stream)
            .toList();
    return new CommitmentAnswer(
        commitment, continued, answering, before.promises().progress().of(commitment.id()));
  }

  /** What became of a target; empty for a figure that is none of the first report. */
  public Optional<TargetAnswer> of(Figure target) {
    return targets.stream().filter(answer -> answer.target().equals(target)).findFirst();
  }

  /** What became of a commitment of the first report. */
  public Optional<CommitmentAnswer> of(Commitment commitment) {
    return commitments.stream()
        .filter(answer -> answer.commitment().equals(commitment))
        .findFirst();
  }
}
