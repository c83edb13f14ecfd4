package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;
import reportsite.model.report.Report.LifeGroup;
import reportsite.notation.Kind;
import reportsite.text.Html;

/** What changes for people, as the home page tells it. */
final class LifeRows {

  private static final Html NONE = new Html("");

  private LifeRows() {}

  /** One matter. */
  public record Matter(String title, List<Line> lines) {}

  /**
   * A short line: what it is about, and its numbers or its time.
   *
   * @param facts the result before the target
   */
  public record Line(Html name, String href, List<Fact> facts) {}

  /**
   * A number or a time with what it is.
   *
   * @param label empty where the fact says itself what it is
   */
  public record Fact(Html label, Html value) {}

  static List<Matter> of(Edition edition, Address here) {
    return edition.report().selection().life().stream()
        .map(group -> new Matter(edition.in(group.title()), lines(group, edition, here)))
        .toList();
  }

  private static List<Line> lines(LifeGroup group, Edition edition, Address here) {
    Report report = edition.report();
    Stream<Line> figures =
        group.figures().stream()
            .map(id -> report.figure(id).orElseThrow())
            .map(figure -> line(figure, edition, here));
    Stream<Line> commitments =
        group.commitments().stream()
            .map(id -> report.promises().commitment(id).orElseThrow())
            .map(commitment -> line(commitment, edition, here));
    return Stream.concat(figures, commitments).toList();
  }

  private static Line line(Figure figure, Edition edition, Address here) {
    Labels labels = edition.labels();
    List<Fact> facts =
        Stream.concat(edition.counterpartOf(figure).stream(), Stream.of(figure))
            .sorted((one, other) -> Boolean.compare(isTarget(one), isTarget(other)))
            .map(one -> new Fact(label(one, labels), value(one, labels)))
            .toList();
    String name = labels.name(figure);
    return new Line(Html.text(name), here.to(edition.figure(figure.id())), facts);
  }

  private static Html label(Figure figure, Labels labels) {
    return Labels.marked(figure.period(), labels.kindAndPeriod(figure));
  }

  private static Html value(Figure figure, Labels labels) {
    return FigureText.value(figure, labels.headline(figure));
  }

  private static boolean isTarget(Figure figure) {
    return figure.kind() == Kind.TARGET;
  }

  private static Line line(Commitment commitment, Edition edition, Address here) {
    CommitmentText text = new Commitments(edition, here).row(commitment);
    Stream<Fact> numbers = text.figures().stream().map(figure -> new Fact(NONE, figure.value()));
    Stream<Fact> due =
        text.due().stated() ? Stream.of(new Fact(NONE, text.due().time())) : Stream.empty();
    return new Line(text.title(), text.href(), Stream.concat(numbers, due).toList());
  }
}
