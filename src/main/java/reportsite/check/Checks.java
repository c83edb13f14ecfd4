package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.model.Report;

/** The editorial policy: every rule, in the order in which a reader would ask. */
public final class Checks {

  static final List<Check> ALL =
      List.of(
          // What is named exists, once.
          new IdsAreUnique(),
          new ReferencesResolve(),
          new ChaptersCoverPassagesOfTheReport(),
          new ComparisonsNameAGroup(),
          new HighlightsAreAFewFigures(),
          new MainTargetsAreTargets(),
          new ChartRowsNameFigures(),
          // Every number is proved by the report.
          new QuotationsStandOnceInTheirPassage(),
          new ValuesStandWhollyInTheirQuotation(),
          new BlockQuotationsAreWordForWord(),
          // Every number a reader sees is one of the ledger.
          new TypedNumbersEqualTheLedger(),
          new NarrativesStateNoNumberOfTheirOwn(),
          new ShortTextsStateNoNumberOfTheirOwn(),
          new NamesHoldNoReferences(),
          new ShortTextsAreWellFormed(),
          // Both languages say the same.
          new BothLanguagesUseTheSameFigures(),
          new BothLanguagesShowTheSameCharts(),
          new BothLanguagesHaveTheSameSections(),
          new TranslationsFollowThePassages(),
          new TranslationsStateTheSameNumbers(),
          new ChineseIsChinese(),
          new EnglishIsEnglish(),
          // Figures mean what they say.
          new ResultsArePastAndTargetsAhead(),
          new MeasuresFitTheirValues(),
          // Charts compare only what can be compared.
          new ChartsShowOneUnit(),
          new ChartsNeverMixFlowAndStock(),
          new ChartsCompareWithOneGroup(),
          new VersusRowsPairAFigureWithItsGap(),
          new TargetRowsPairAResultWithItsTarget(),
          new SharesStayWithinTheirTotal(),
          new RankChartsShowRanks(),
          new ChartsDrawNoVagueValue(),
          new MilestonesHaveATime(),
          new ChartsAreShown());

  private Checks() {}

  /** Applies every rule. */
  public static void run(Report report, Diagnostics diagnostics) {
    for (Check check : ALL) {
      check.check(report, diagnostics);
    }
  }
}
