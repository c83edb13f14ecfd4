package reportsite.draft.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Unfinished;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.Bilingual;

/** Finds figures of one indicator that arithmetic connects. */
public final class RelationDrafter {

  private static final Bilingual ADDITIONS =
      new Bilingual("{0}：上年总数与当年新增", "{0}: the previous year's total and this year's additions");
  private static final Bilingual BEFORE =
      new Bilingual("{0}：当年新增之前的总数", "{0}: the total before this year's additions");
  private static final Bilingual GROUPS =
      new Bilingual("{0}：按高出的幅度推算的{1}增速", "{0}: growth of {1}, computed from the difference");

  private final int year;

  public RelationDrafter(int year) {
    this.year = year;
  }

  public List<DraftRelation> relations(List<DraftIndicator> indicators) {
    List<DraftRelation> found = new ArrayList<>();
    for (DraftIndicator indicator : indicators) {
      additions(indicator).ifPresent(found::add);
      before(indicator).ifPresent(found::add);
      found.addAll(groups(indicator));
    }
    return found;
  }

  private Optional<DraftRelation> additions(DraftIndicator indicator) {
    var then = entry(indicator, Measure.TOTAL, Kind.RESULT, Period.year(year - 1));
    var added = entry(indicator, Measure.NEW, Kind.TARGET, Period.year(year));
    var now = entry(indicator, Measure.TOTAL, Kind.TARGET, Period.year(year));
    return then.isEmpty() || added.isEmpty() || now.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DraftRelation(
                indicator.id() + "-additions",
                name(ADDITIONS, indicator),
                "sum",
                List.of(then.get().id(), added.get().id()),
                now.get().id()));
  }

  private Optional<DraftRelation> before(DraftIndicator indicator) {
    var total = entry(indicator, Measure.TOTAL, Kind.RESULT, Period.year(year - 1));
    var added = entry(indicator, Measure.NEW, Kind.RESULT, Period.year(year - 1));
    return total.isEmpty() || added.isEmpty() || !sameUnit(total.get(), added.get())
        ? Optional.empty()
        : Optional.of(
            new DraftRelation(
                indicator.id() + "-before",
                name(BEFORE, indicator),
                "difference",
                List.of(total.get().id(), added.get().id()),
                null));
  }

  private List<DraftRelation> groups(DraftIndicator indicator) {
    List<DraftRelation> found = new ArrayList<>();
    for (DraftIndicator.Entry gap : indicator.entries()) {
      Catalogue.Entry versus = gap.figure().versus();
      var growth = entry(indicator, Measure.GROWTH, gap.figure().kind(), gap.figure().period());
      boolean isAbove =
          gap.figure().measure() == Measure.ABOVE
              && gap.figure().value().unit().dimension() == Dimension.PERCENTAGE_POINT;
      if (isAbove && versus != null && growth.isPresent()) {
        Bilingual group = new Bilingual(versus.zh(), versus.en());
        found.add(
            new DraftRelation(
                gap.id().replaceFirst("-[0-9]{4}$", "") + "-group",
                filled(GROUPS, indicator.name(), group),
                "difference",
                List.of(growth.get().id(), gap.id()),
                null));
      }
    }
    return found;
  }

  private static boolean sameUnit(DraftIndicator.Entry one, DraftIndicator.Entry other) {
    return one.figure().value().unit().equals(other.figure().value().unit());
  }

  /** The only figure of its kind; where there are several nobody knows which is meant. */
  private static Optional<DraftIndicator.Entry> entry(
      DraftIndicator indicator, Measure measure, Kind kind, Period period) {
    List<DraftIndicator.Entry> found =
        indicator.entries().stream()
            .filter(entry -> entry.figure().measure() == measure)
            .filter(
                entry -> entry.figure().kind() == kind && entry.figure().period().equals(period))
            .filter(entry -> indicator.isPlain(entry))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Bilingual name(Bilingual pattern, DraftIndicator indicator) {
    return filled(pattern, indicator.name(), indicator.name());
  }

  private static Bilingual filled(Bilingual pattern, Bilingual name, Bilingual group) {
    Bilingual whole = pattern.with(name, group);
    return Unfinished.isTranslation(name.en()) ? Unfinished.translation(whole.zh()) : whole;
  }

  /**
   * Figures that probably ought to add up or follow from each other.
   *
   * @param operation the key under which its operands stand
   */
  public record DraftRelation(
      String id, Bilingual name, String operation, List<String> operands, @Nullable String equals) {

    public DraftRelation {
      operands = List.copyOf(operands);
    }
  }
}
