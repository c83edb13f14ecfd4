package reportsite.site;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.derived.CalculationResult;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Relation.Operation;
import reportsite.notation.Style;
import reportsite.notation.Value;
import reportsite.text.Bilingual;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * A relation as the page of checks shows it: an account with a sign before each number.
 *
 * @param method what is computed, in words
 * @param computed what follows; null where it cannot be told
 * @param stated what the report states; null where it does not
 * @param outcome what the comparison says, in neutral words
 */
public record ReckoningText(
    String id,
    String name,
    String method,
    List<Line> lines,
    List<Counted> counted,
    @Nullable Html computed,
    @Nullable Line stated,
    Html outcome,
    @Nullable Html note) {

  /**
   * A number that takes part, with the words that prove it.
   *
   * @param grown whether what grew is the whole and this part of it
   */
  public record Line(
      String sign,
      FigureText figure,
      boolean grown,
      Html quote,
      String cite,
      String passageLabel,
      String passageHref) {}

  /** A name that is counted, and the English for it where there is one. */
  public record Counted(String name, @Nullable String english) {}

  static ReckoningText of(
      CalculationResult reckoning, Edition edition, Address from, TermNotes notes) {
    DerivedText derived = new DerivedText(edition);
    Value computed = reckoning.computed();
    Figure stated = reckoning.stated();
    return new ReckoningText(
        reckoning.relation().id().text(),
        edition.in(reckoning.relation().name()),
        edition.word("method-" + lower(reckoning.relation().operation())),
        lines(reckoning, edition, from, notes),
        counted(reckoning, edition),
        computed == null ? null : derived.html(computed, reckoning),
        stated == null ? null : line("", stated, edition, from, notes),
        outcome(reckoning, edition, derived),
        note(reckoning, edition, notes));
  }

  private static @Nullable Html note(
      CalculationResult reckoning, Edition edition, TermNotes notes) {
    Bilingual note = reckoning.relation().note();
    return note == null
        ? null
        : edition.labels().sentence(note, words -> notes.mark(words, edition.lang()));
  }

  private static List<Line> lines(
      CalculationResult reckoning, Edition edition, Address from, TermNotes notes) {
    List<Figure> operands = reckoning.operands();
    if (reckoning.relation().operation() == Operation.GROWTH) {
      return List.of(
          line("", operands.get(1), edition, from, notes),
          line("÷", operands.get(0), edition, from, notes));
    }
    if (reckoning.relation().operation() == Operation.BASE) {
      return List.of(
          line("", operands.get(0), edition, from, notes),
          grown("÷", operands.get(1), edition, from, notes));
    }
    String sign =
        switch (reckoning.relation().operation()) {
          case SUM, COUNT -> "+";
          case DIFFERENCE -> "−";
          case BASE, GROWTH -> throw new IllegalStateException("told above");
        };
    return Stream.concat(
            operands.stream().limit(1).map(figure -> line("", figure, edition, from, notes)),
            operands.stream().skip(1).map(figure -> line(sign, figure, edition, from, notes)))
        .toList();
  }

  private static Line line(
      String sign, Figure figure, Edition edition, Address from, TermNotes notes) {
    return line(sign, figure, false, edition, from, notes);
  }

  private static Line grown(
      String sign, Figure figure, Edition edition, Address from, TermNotes notes) {
    return line(sign, figure, true, edition, from, notes);
  }

  private static Line line(
      String sign, Figure figure, boolean grown, Edition edition, Address from, TermNotes notes) {
    return new Line(
        sign,
        new Figures(edition, from).row(figure),
        grown,
        notes.mark(figure.quote(), Lang.ZH),
        from.to(edition.text(), "p" + figure.passage()),
        edition.word("passage-number", figure.passage()),
        from.to(edition.text(), "f-" + figure.id()));
  }

  private static List<Counted> counted(CalculationResult reckoning, Edition edition) {
    return reckoning.relation().counted().stream()
        .map(name -> new Counted(name, english(name, edition)))
        .toList();
  }

  private static @Nullable String english(String name, Edition edition) {
    return edition.report().promises().subjects().stream()
        .filter(subject -> subject.wordings().contains(name))
        .map(subject -> subject.name().en())
        .findFirst()
        .orElse(null);
  }

  private static Html outcome(CalculationResult reckoning, Edition edition, DerivedText derived) {
    Value difference = reckoning.difference();
    boolean same = reckoning.outcome() == Outcome.AGREES && !isEqual(reckoning);
    String key = "outcome-" + lower(reckoning.outcome()) + (same ? "-rounded" : "");
    String by = difference == null ? "" : derived.html(difference, reckoning).markup();
    // The words of the site hold no markup of their own.
    return new Html(edition.word(key, by));
  }

  private static boolean isEqual(CalculationResult reckoning) {
    Value stated = Objects.requireNonNull(reckoning.stated()).value();
    Value computed = Objects.requireNonNull(reckoning.computed());
    return computed.amount().compareTo(stated.amount()) == 0;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Writes the values that the site computed, with the one formatter. */
  static final class DerivedText {

    private final Edition edition;

    DerivedText(Edition edition) {
      this.edition = edition;
    }

    /** Written like the figures of the relation, and marked as derived. */
    Html html(Value value, CalculationResult reckoning) {
      Figure like = reckoning.stated() != null ? reckoning.stated() : reckoning.operands().get(0);
      return new Html(
          "<data value=\"%s\" data-derived>%s</data>"
              .formatted(
                  value.amount().toPlainString(),
                  Html.escape(edition.labels().derived(value, like, Style.TABLE))));
    }
  }
}
