package reportsite.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reportsite.check.chain.OpenCorrections;
import reportsite.check.chain.ReportChain;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.check.language.BothLanguages;
import reportsite.check.language.SameDates;
import reportsite.check.language.Translations;
import reportsite.check.language.Unfinished;
import reportsite.check.number.ChartContents;
import reportsite.check.number.Coverage;
import reportsite.check.number.FigureMeanings;
import reportsite.check.number.NumbersOfTexts;
import reportsite.check.promise.Commitments;
import reportsite.check.promise.Tasks;
import reportsite.check.quote.Quotations;
import reportsite.check.quote.QuotedValues;
import reportsite.check.quote.RecordNames;
import reportsite.diag.Diagnostics;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.text.Parallel;

/** The editorial policy: every rule, in the order in which a reader would ask. */
public final class Checks {

  static final List<Check> ALL =
      Stream.of(
              // What is named exists, once.
              RecordNames.RULES,
              // Every number is proved by the report, whose text holds it whole.
              Quotations.RULES,
              QuotedValues.RULES,
              Coverage.RULES,
              // Every promise is proved by the report, and none is passed over.
              Commitments.RULES,
              Tasks.RULES,
              // Every number a reader sees is one of the ledger, and means what it says.
              NumbersOfTexts.RULES,
              FigureMeanings.RULES,
              // Both languages say the same.
              BothLanguages.RULES,
              Translations.RULES,
              Unfinished.RULES,
              SameDates.RULES,
              // Charts compare only what can be compared.
              ChartContents.RULES,
              // Nothing that was released is changed unseen.
              OpenCorrections.RULES)
          .flatMap(List::stream)
          .toList();

  /** What holds of a record or a text by itself, or of one that refers to another. */
  private static final List<Check> OF_SINGLE_RECORDS =
      Stream.of(
              Quotations.RULES,
              QuotedValues.RULES,
              NumbersOfTexts.OF_WHAT_IS_THERE,
              FigureMeanings.OF_SINGLE_FIGURES,
              BothLanguages.OF_ONE_LANGUAGE)
          .flatMap(List::stream)
          .toList();

  /** What holds of a record whatever the frame of its report says, such as years and names. */
  private static final List<Check> WITHOUT_FRAME =
      Stream.of(
              Quotations.RULES,
              QuotedValues.RULES,
              NumbersOfTexts.OF_WHAT_IS_THERE,
              FigureMeanings.OF_ANY_YEAR)
          .flatMap(List::stream)
          .toList();

  /** What holds of a record or a text whatever the text of its report says. */
  private static final List<Check> WITHOUT_TEXT =
      Stream.of(
              QuotedValues.RULES,
              NumbersOfTexts.OF_WHAT_IS_THERE,
              FigureMeanings.OF_SINGLE_FIGURES,
              BothLanguages.OF_ONE_LANGUAGE)
          .flatMap(List::stream)
          .toList();

  private Checks() {}

  /** The rules for a report of which something could not be read. */
  private static List<Check> forWhatIsLeft(Report report) {
    List<Check> framed = report.isFramed() ? OF_SINGLE_RECORDS : WITHOUT_FRAME;
    return report.source().isRead()
        ? framed
        : framed.stream().filter(WITHOUT_TEXT::contains).toList();
  }

  /**
   * Applies every rule to every report, and those that hold between them. What is unfinished is an
   * error in what a release publishes and a warning in what is in draft. Where something could not
   * be read, only what that cannot have brought about is told.
   */
  public static void run(Publication publication, Strictness strictness, Diagnostics diagnostics) {
    Map<Stage, Diagnostics> unfinished = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      unfinished.put(stage, diagnostics.asWarnings());
    }
    List<Diagnostics> drafts = new ArrayList<>();
    List<CheckContext> reports = new ArrayList<>();
    for (Report report : publication.reports()) {
      if (strictness == Strictness.RELEASE) {
        unfinished = Map.of(Stage.PUBLISHED, diagnostics, Stage.DRAFT, new Diagnostics());
        drafts.add(unfinished.get(Stage.DRAFT));
      }
      // What is in draft is in the frame.
      Map<Stage, Diagnostics> told =
          report.isFramed()
              ? unfinished
              : Map.of(Stage.PUBLISHED, new Diagnostics(), Stage.DRAFT, new Diagnostics());
      reports.add(new CheckContext(report, publication, diagnostics, told));
    }
    if (diagnostics.hasErrors()) {
      for (CheckContext context : reports) {
        forWhatIsLeft(context.report()).forEach(check -> check.check(context));
      }
      return;
    }
    for (CheckContext context : reports) {
      // Beside each other: they know nothing of each other, and problems are told by their place.
      Parallel.forEach(ALL, check -> check.check(context));
      Commitments.requireSeals(context);
    }
    ReportChain.check(reports);
    drafts.forEach(diagnostics::excuse);
  }

  /** How much must be finished before a site is built. */
  public enum Strictness {
    /** All that is published. */
    RELEASE,
    /** Nothing: what is still to be done is told, and the site is built all the same. */
    DRAFT
  }
}
