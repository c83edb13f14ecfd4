package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.derived.ReportComparison;
import reportsite.model.derived.ReportComparison.TargetAnswer;
import reportsite.model.derived.ReportComparison.TargetAnswer.Gap;
import reportsite.model.derived.ReportComparison.TargetAnswer.Outcome;
import reportsite.model.ledger.Figure;
import reportsite.notation.Direction;
import reportsite.notation.Style;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Html;

/**
 * The targets of one report beside what the next one states, by the chapters of the first.
 *
 * @param stated how many have a result
 * @param unstated how many have none although their year is over
 */
public record ChainTargets(List<Group> groups, int count, int stated, int unstated) {

  /** The targets that one chapter tells of. */
  public record Group(String title, String anchor, List<Row> rows) {}

  /**
   * One target.
   *
   * @param result null where none is stated
   * @param outcome says so in words; empty where there is a result
   * @param gap how far the result lies from the target's number; null where that cannot be told
   * @param next null where the next report sets none
   */
  public record Row(
      String name,
      Cell target,
      @Nullable Cell result,
      String outcome,
      @Nullable Html gap,
      @Nullable Cell next) {}

  /**
   * A figure with the place of its sentence.
   *
   * @param where link to the sentence in its report's text
   */
  public record Cell(FigureText figure, String passage, String where) {}

  static ChainTargets of(ReportComparison chain, Edition edition, Address here) {
    Edition before = edition.of(chain.before());
    Writer writer = new Writer(edition, before, here);
    Stream<Group> told =
        before.places().stream()
            .map(
                place ->
                    writer.group(
                        edition.in(place.chapter().title()),
                        place.part().id() + "-" + place.chapter().id(),
                        chain.targets().stream()
                            .filter(a -> place.chapter().passages().contains(a.target().passage()))
                            .toList()));
    Group others =
        writer.group(
            edition.word("chain-overall"),
            "overall",
            chain.targets().stream()
                .filter(answer -> before.placeOf(answer.target()).isEmpty())
                .toList());
    return new ChainTargets(
        Stream.concat(Stream.of(others), told).filter(group -> !group.rows().isEmpty()).toList(),
        chain.targets().size(),
        count(chain, Outcome.RESULT_STATED),
        count(chain, Outcome.NO_RESULT_STATED));
  }

  private static int count(ReportComparison chain, Outcome outcome) {
    return Math.toIntExact(
        chain.targets().stream().filter(answer -> answer.outcome() == outcome).count());
  }

  /** Writes the rows of one page. */
  private record Writer(Edition edition, Edition before, Address here) {

    Group group(String title, String anchor, List<TargetAnswer> answers) {
      return new Group(title, "targets-" + anchor, answers.stream().map(this::row).toList());
    }

    private Row row(TargetAnswer answer) {
      Figure result = answer.result();
      Figure next = answer.next();
      return new Row(
          before.labels().name(answer.target()),
          cell(before, answer.target()),
          result == null ? null : cell(edition, result),
          answer.outcome() == Outcome.RESULT_STATED
              ? ""
              : edition.word("chain-" + Facet.word(answer.outcome())),
          answer.gap() == null || result == null ? null : gap(answer.gap(), result),
          next == null ? null : cell(edition, next));
    }

    private Cell cell(Edition of, Figure figure) {
      return new Cell(
          new Figures(of, here).row(figure),
          edition.word("chain-passage", figure.passage()),
          here.to(of.text(), "f-" + figure.id()));
    }

    private Html gap(Gap gap, Figure like) {
      boolean rate = like.value().unit().dimension() == Dimension.PERCENT;
      boolean fall = like.value().direction() == Direction.FALL;
      String kind = fall ? "fall-" : rate ? "rate-" : "amount-";
      String key = "chain-" + kind + Facet.word(gap.direction());
      String by =
          gap.by() == null
              ? ""
              : "<data value=\"%s\" data-derived>%s</data>"
                  .formatted(
                      gap.by().amount().toPlainString(),
                      Html.escape(edition.labels().derived(gap.by(), like, Style.TABLE)));
      // The words of the site hold no markup of their own.
      return new Html(edition.word(key, by));
    }
  }
}
