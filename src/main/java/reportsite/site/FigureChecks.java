package reportsite.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import reportsite.model.derived.CalculationResult;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.ledger.Figure;
import reportsite.site.ReckoningText.DerivedText;
import reportsite.text.Html;

/**
 * What is known about a figure beyond its sentence: the relations it takes part in, the values that
 * follow from it, and what the report does not state beside it.
 *
 * @param relations those that the report states the outcome of
 */
public record FigureChecks(
    List<Relation> relations, List<Derived> derived, List<String> notStated) {

  /** A relation, with what the comparison said. */
  public record Relation(String name, String href, String outcome, boolean differs) {}

  /** A value that follows from the figure. */
  public record Derived(String name, String href, Html value) {}

  static FigureChecks of(Figure figure, Edition edition, Address here) {
    Address checks = Addresses.checks(edition.lang(), edition.report().id());
    DerivedText text = new DerivedText(edition);
    return new FigureChecks(
        involving(figure, edition)
            .filter(reckoning -> reckoning.stated() != null)
            .map(
                reckoning ->
                    new Relation(
                        name(reckoning, edition),
                        here.to(checks, anchor(reckoning)),
                        edition.word("takes-part-" + lower(reckoning.outcome())),
                        reckoning.outcome() == Outcome.DIFFERS))
            .toList(),
        involving(figure, edition)
            .filter(reckoning -> reckoning.outcome() == Outcome.DERIVED)
            .map(
                reckoning ->
                    new Derived(
                        name(reckoning, edition),
                        here.to(checks, anchor(reckoning)),
                        text.html(Objects.requireNonNull(reckoning.computed()), reckoning)))
            .toList(),
        new NotStated(edition)
            .of(figure).stream()
                .map(rule -> edition.word("unstated-" + NotStated.key(rule)))
                .toList());
  }

  private static Stream<CalculationResult> involving(Figure figure, Edition edition) {
    return edition.reckonings().stream().filter(reckoning -> reckoning.involves(figure));
  }

  private static String name(CalculationResult reckoning, Edition edition) {
    return edition.in(reckoning.relation().name());
  }

  private static String anchor(CalculationResult reckoning) {
    return "r-" + reckoning.relation().id();
  }

  private static String lower(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
