package reportsite.site.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.model.Wordings;
import reportsite.model.derived.CalculationResult;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.derived.StatedNumbers.NumeralRoles;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Promises.LeftOut;
import reportsite.model.report.Report;
import reportsite.model.report.Report.TranslationCounts;
import reportsite.model.report.Term;
import reportsite.notation.value.Numeral.Role;
import reportsite.notation.value.Value;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.Proof;
import reportsite.site.page.Quotation;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes.Note;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Html;

/** How the site proves itself: what was verified, what does not add up, what was left out. */
public final class ChecksPage {

  /** What does not agree comes first. */
  private static final List<Outcome> ORDER =
      List.of(
          Outcome.DIFFERS,
          Outcome.AGREES,
          Outcome.WITHIN_BOUNDS,
          Outcome.CANNOT_BE_TOLD,
          Outcome.DERIVED);

  public record View(
      Coverage coverage,
      List<Group> groups,
      Languages languages,
      String sha256,
      String textHref,
      Promised promised,
      List<Note> notes,
      String notStatedHref,
      String figuresHref,
      String aboutHref) {}

  /** How the numerals of the report are accounted for. */
  public record Coverage(
      int covered, int numerals, int dates, int ordinals, int forms, List<Named> names) {}

  /** A name that holds digits, in the page's language, with the Chinese beside the English. */
  public record Named(String text, String zh) {}

  /** The relations with one outcome. */
  public record Group(String anchor, String title, List<CalculationText> relations) {}

  /** What was compared between the languages. */
  public record Languages(
      int passages, int translated, int stale, int numerals, int terms, int termUses) {}

  /** How the words of the task part were taken up. */
  public record Promised(int commitments, int leftOut, List<Reason> reasons) {}

  /** The words left out for one reason. */
  public record Reason(String title, List<Quotation> words) {}

  public static SitePage of(Page page, Proof proof) {
    Report report = page.report();
    List<Group> groups = groups(page);
    Promised promised = promised(page);
    View view =
        new View(
            coverage(page, proof),
            groups,
            languages(report, proof),
            report.source().sha256(),
            page.data("report.txt"),
            promised,
            page.notes().notes(),
            page.to(PageKind.NOT_STATED),
            page.to(PageKind.INDICATORS),
            page.to(PageKind.ABOUT));
    return page.shows(view);
  }

  private static Coverage coverage(Page page, Proof proof) {
    Report report = page.report();
    Proof.Coverage numerals = proof.coverage(report.id());
    NumeralRoles roles = NumeralRoles.of(report);
    return new Coverage(
        numerals.covered(),
        numerals.total(),
        roles.count(Role.DATE),
        roles.count(Role.ORDINAL),
        roles.count(Role.NAME),
        report.names().stream()
            .map(name -> new Named(page.in(name.text()), name.text().zh()))
            .distinct()
            .toList());
  }

  private static List<Group> groups(Page page) {
    // Keys: outcomes-differs, outcomes-agrees, outcomes-within-bounds, outcomes-cannot-be-told,
    // outcomes-derived.
    return ORDER.stream()
        .map(
            outcome ->
                new Group(
                    EnumWords.of(outcome),
                    page.word("outcomes-" + EnumWords.of(outcome)),
                    page.edition().calculations().stream()
                        .filter(calculation -> calculation.outcome() == outcome)
                        .map(calculation -> CalculationText.of(calculation, page, List.of()))
                        .toList()))
        .filter(group -> !group.relations().isEmpty())
        .toList();
  }

  private static Languages languages(Report report, Proof proof) {
    Wordings<Term> wordings = new Wordings<>(report.terms(), Term::wordings);
    TranslationCounts counts = TranslationCounts.of(report);
    int uses =
        report.source().passages().stream()
            .map(Passage::text)
            .mapToInt(text -> wordings.in(text).size())
            .sum();
    return new Languages(
        report.source().passages().size(),
        counts.translated(),
        counts.stale(),
        proof.coverage(report.id()).total(),
        report.terms().size(),
        uses);
  }

  private static Promised promised(Page page) {
    Report report = page.report();
    List<LeftOut> leftOut = report.promises().leftOut();
    // Keys: left-out-introduction, left-out-purpose, left-out-background, left-out-address.
    return new Promised(
        report.promises().commitments().size(),
        leftOut.size(),
        Arrays.stream(LeftOut.Reason.values())
            .map(
                reason ->
                    new Reason(
                        page.word("left-out-" + EnumWords.of(reason)),
                        leftOut.stream()
                            .filter(words -> words.reason() == reason)
                            .map(words -> Quotation.words(page, words))
                            .toList()))
            .filter(reason -> !reason.words().isEmpty())
            .toList());
  }

  /**
   * A relation as the page of checks shows it: an account with a sign before each number.
   *
   * @param method what is computed, in words
   * @param computed what follows; null where it cannot be told
   * @param stated what the report states; null where it does not
   * @param proofs the sentences that state the numbers
   * @param outcome what the comparison says, in neutral words
   */
  public record CalculationText(
      String id,
      String name,
      String method,
      List<Line> lines,
      List<Counted> counted,
      @Nullable Html computed,
      @Nullable Line stated,
      List<Quotation> proofs,
      Html outcome,
      @Nullable Html note) {

    /**
     * A number that takes part, with the words that prove it.
     *
     * @param grown whether what grew is the whole and this part of it
     */
    public record Line(String sign, FigureText figure, boolean grown) {}

    /** A name that is counted, and the English for it where there is one. */
    public record Counted(String name, @Nullable String english) {}

    /**
     * A relation as one page shows it.
     *
     * @param quoted the figures whose sentences the page quotes already
     */
    public static CalculationText of(
        CalculationResult calculation, Page page, List<Figure> quoted) {
      Value computed = calculation.computed();
      Figure stated = calculation.stated();
      // Keys: method-sum, method-difference, method-base, method-growth, method-count.
      return new CalculationText(
          calculation.relation().id().text(),
          page.in(calculation.relation().name()),
          page.word("method-" + EnumWords.of(calculation.relation().operation())),
          lines(calculation, page),
          counted(calculation, page),
          computed == null ? null : derived(computed, calculation, page),
          stated == null ? null : line("", stated, page),
          Quotation.bySentence(page.report(), calculation.figures()).stream()
              .filter(figures -> !quoted.containsAll(figures))
              .map(figures -> Quotation.sentence(page, figures))
              .toList(),
          outcome(calculation, page),
          note(calculation, page));
    }

    private static @Nullable Html note(CalculationResult calculation, Page page) {
      Bilingual note = calculation.relation().note();
      return note == null ? null : page.sentence(note);
    }

    private static List<Line> lines(CalculationResult calculation, Page page) {
      List<Figure> operands = calculation.operands();
      return switch (calculation.relation().operation()) {
        case GROWTH -> List.of(line("", operands.get(1), page), line("÷", operands.get(0), page));
        case BASE ->
            List.of(
                line("", operands.get(0), page),
                new Line("÷", new Figures(page).row(operands.get(1)), true));
        case SUM, COUNT -> lines("+", operands, page);
        case DIFFERENCE -> lines("−", operands, page);
      };
    }

    private static List<Line> lines(String sign, List<Figure> operands, Page page) {
      return IntStream.range(0, operands.size())
          .mapToObj(i -> line(i == 0 ? "" : sign, operands.get(i), page))
          .toList();
    }

    private static Line line(String sign, Figure figure, Page page) {
      return new Line(sign, new Figures(page).row(figure), false);
    }

    private static List<Counted> counted(CalculationResult calculation, Page page) {
      return calculation.relation().counted().stream()
          .map(name -> new Counted(name, english(name, page)))
          .toList();
    }

    private static @Nullable String english(String name, Page page) {
      return page.report().promises().subjects().stream()
          .filter(subject -> subject.wordings().contains(name))
          .map(subject -> subject.name().en())
          .findFirst()
          .orElse(null);
    }

    private static Html outcome(CalculationResult calculation, Page page) {
      Value difference = calculation.difference();
      boolean same = calculation.outcome() == Outcome.AGREES && !isEqual(calculation);
      // Keys: outcome-differs, outcome-agrees, outcome-agrees-rounded, outcome-within-bounds,
      // outcome-cannot-be-told, outcome-derived.
      String key = "outcome-" + EnumWords.of(calculation.outcome()) + (same ? "-rounded" : "");
      String by = difference == null ? "" : derived(difference, calculation, page).markup();
      // The words of the site hold no markup of their own.
      return new Html(page.word(key, by));
    }

    private static boolean isEqual(CalculationResult calculation) {
      Value stated = Objects.requireNonNull(calculation.stated()).value();
      Value computed = Objects.requireNonNull(calculation.computed());
      return computed.amount().compareTo(stated.amount()) == 0;
    }

    /** A value that the site computed, written like the figures of the relation. */
    static Html derived(Value value, CalculationResult calculation, Page page) {
      Figure like =
          calculation.stated() != null ? calculation.stated() : calculation.operands().get(0);
      return page.labels().derived(value, like);
    }
  }
}
