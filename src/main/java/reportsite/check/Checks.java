package reportsite.check;

import java.util.List;
import java.util.stream.Stream;
import reportsite.check.chain.ReportChain;
import reportsite.check.chart.ChartContents;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.check.language.BothLanguages;
import reportsite.check.language.SameDates;
import reportsite.check.language.Translations;
import reportsite.check.language.Unfinished;
import reportsite.check.name.RecordNames;
import reportsite.check.number.Coverage;
import reportsite.check.number.FigureMeanings;
import reportsite.check.number.NumbersOfTexts;
import reportsite.check.promise.Commitments;
import reportsite.check.promise.Tasks;
import reportsite.check.quote.Quotations;
import reportsite.check.quote.QuotedValues;
import reportsite.diag.Diagnostics;
import reportsite.model.report.Publication;

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
              ChartContents.RULES)
          .flatMap(List::stream)
          .toList();

  private Checks() {}

  /**
   * Applies every rule to every report, and those that hold between them; what is unfinished is an
   * error of a release and a warning in a draft.
   */
  public static void run(Publication publication, Strictness strictness, Diagnostics diagnostics) {
    Diagnostics unfinished =
        switch (strictness) {
          case RELEASE -> diagnostics;
          case DRAFT -> diagnostics.asWarnings();
        };
    List<CheckContext> reports =
        publication.reports().stream()
            .map(report -> new CheckContext(report, publication, diagnostics, unfinished))
            .toList();
    for (CheckContext context : reports) {
      // Beside each other: they know nothing of each other, and problems are told by their place.
      ALL.parallelStream().forEach(check -> check.check(context));
      Commitments.requireSeals(context);
    }
    ReportChain.check(reports);
  }

  /** How much must be finished before a site is built. */
  public enum Strictness {
    /** Everything: it is published. */
    RELEASE,
    /** What is still to be done is told, and the site is built all the same. */
    DRAFT
  }
}
