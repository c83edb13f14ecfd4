package reportsite.draft.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.words.Unfinished;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.value.Kind;

/** Which figures a first site shows first. */
final class Choice {

  private static final int HIGHLIGHTS = 6;
  private static final int FEWEST = 5;
  private static final int MOST_TARGETS = 10;

  private final Draft draft;

  private final Map<DraftIndicator.Entry, DraftIndicator> owners;

  Choice(Draft draft) {
    this.draft = draft;
    this.owners = draft.owners();
  }

  private DraftIndicator indicator(DraftIndicator.Entry figure) {
    return Objects.requireNonNull(owners.get(figure));
  }

  /** Results of indicators that everybody knows, one of each, in the order of the report. */
  List<DraftIndicator.Entry> highlights() {
    List<DraftIndicator.Entry> chosen = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    add(chosen, taken, HIGHLIGHTS, one -> isResult(one) && isAmountOrGrowth(one) && isKnown(one));
    add(chosen, taken, FEWEST, one -> isResult(one) && isAmountOrGrowth(one));
    add(chosen, taken, FEWEST, one -> true);
    return chosen;
  }

  private void add(
      List<DraftIndicator.Entry> chosen,
      Set<String> taken,
      int most,
      Predicate<DraftIndicator.Entry> fits) {
    draft
        .figures()
        .filter(fits)
        .filter(one -> chosen.size() < most && taken.add(indicator(one).id()))
        .forEach(chosen::add);
  }

  /** The targets of the passage that calls them the main ones, and others where it is only one. */
  List<DraftIndicator.Entry> mainTargets() {
    for (Passage passage : draft.passages()) {
      List<DraftIndicator.Entry> there =
          draft
              .figures()
              .filter(one -> isTarget(one) && one.figure().passage() == passage.number())
              .sorted((one, other) -> one.figure().start() - other.figure().start())
              .toList();
      if (passage.text().contains("预期目标") && !there.isEmpty()) {
        return there.size() == 1
            ? filled(there)
            : there.subList(0, Math.min(MOST_TARGETS, there.size()));
      }
    }
    return filled(List.of());
  }

  /** One target or none, and those behind them of indicators that everybody knows. */
  private List<DraftIndicator.Entry> filled(List<DraftIndicator.Entry> first) {
    List<DraftIndicator.Entry> chosen = new ArrayList<>(first);
    Set<String> taken = new HashSet<>();
    first.forEach(one -> taken.add(indicator(one).id()));
    add(chosen, taken, FEWEST, one -> isTarget(one) && isRate(one) && isKnown(one));
    add(chosen, taken, FEWEST, one -> isTarget(one) && isAmountOrGrowth(one) && isKnown(one));
    add(chosen, taken, FEWEST, Choice::isTarget);
    return chosen;
  }

  private static boolean isRate(DraftIndicator.Entry one) {
    return one.figure().measure() == Measure.GROWTH || one.figure().measure() == Measure.SHARE;
  }

  private static boolean isResult(DraftIndicator.Entry one) {
    return one.figure().kind() == Kind.RESULT;
  }

  private static boolean isTarget(DraftIndicator.Entry one) {
    return one.figure().kind() == Kind.TARGET;
  }

  private static boolean isAmountOrGrowth(DraftIndicator.Entry one) {
    Measure measure = one.figure().measure();
    return measure == Measure.AMOUNT || measure == Measure.GROWTH || measure == Measure.NEW;
  }

  private boolean isKnown(DraftIndicator.Entry one) {
    DraftIndicator indicator = indicator(one);
    return !indicator.isComposed() && !Unfinished.isTranslation(indicator.name().en());
  }
}
