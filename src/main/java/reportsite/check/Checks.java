package reportsite.check;

import java.util.EnumSet;
import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.intake.Blemish;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;

/** The editorial policy: every rule, in the order in which a reader would ask. */
public final class Checks {

  static final List<Check> ALL =
      List.of(
          // What is named exists, once.
          new IdsAreUnique(),
          new NamesAreDeclaredOnce(),
          new NamedRecordsExist(),
          new ReferencesResolve(),
          new ChaptersCoverPassagesOfTheReport(),
          new HighlightsAreAFewFigures(),
          new MainTargetsAreTargets(),
          new PosterShowsWhatExists(),
          new CommitmentsContinueResults(),
          new ProjectsNameFiguresOfTheirPassage(),
          // Every number is proved by the report, whose text holds it whole.
          new NumbersOfTheTextAreWhole(EnumSet.complementOf(EnumSet.of(Blemish.Kind.SPACE))),
          new QuotationsStandOnceInTheirPassage(),
          new ValuesStandWhollyInTheirQuotation(),
          new DirectionsFollowTheQuotation(),
          new BlockQuotationsAreWordForWord(),
          // Every promise is proved by the report, and none is passed over.
          new TopicsOpenTheirPassage(),
          new DueDatesStandInTheSentence(),
          new QuantitiesQuoteAFigure(),
          new ClausesOfTasksAreAccountedFor(),
          new TargetsStandInCommitments(),
          // What became of promises is told by sources, and never rewritten.
          new ProgressIsDatedInOrder(),
          new ProgressStatesAreFounded(),
          new ProgressIsNeverRewritten(),
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
          new TranslationsAreOfOnePassageEach(),
          new TranslationsStateTheSameNumbers(),
          new TranslationsStateTheSameDates(),
          new ChineseIsChinese(),
          new EnglishIsEnglish(),
          // Things bear the report's names, and the same ones throughout.
          new SubjectsStandInTheReport(),
          new SubjectsBearTheNameOfTheTranslation(),
          new TermsStandInTheReport(),
          new TermsAreTranslatedAlike(),
          // Figures mean what they say.
          new ResultsArePastAndTargetsAhead(),
          new MeasuresFitTheirValues(),
          new RelationsAreComputable(),
          new RelationsAreOfLikePeriods(),
          // Charts compare only what can be compared.
          new ChartsShowOneUnit(),
          new ChartsNeverMixFlowAndStock(),
          new ChartsDrawLikePeriods(),
          new ChartsCompareWithOneGroup(),
          new VersusRowsPairAFigureWithItsGap(),
          new TargetRowsPairAResultWithItsTarget(),
          new SharesStayWithinTheirTotal(),
          new RankChartsShowRanks(),
          new ChartsDrawNoVagueValue(),
          new MilestonesHaveATime(),
          new ChartsAreShown());

  /** What a draft may still lack. */
  static final List<Check> FINISHED =
      List.of(
          new CoverageIsComplete(),
          new DirectionsAreDecided(),
          new NumbersOfTheTextAreWhole(EnumSet.of(Blemish.Kind.SPACE)),
          new TranslationsFollowThePassages(),
          new NarrativesStateTheSameDates(),
          new ShortTextsStateTheSameDates(),
          new ProgressIsSealed());

  private Checks() {}

  /** Applies every rule to every report, and those that hold between them. */
  public static void run(Publication publication, Strictness strictness, Diagnostics diagnostics) {
    for (Report report : publication.reports()) {
      run(report, strictness, diagnostics);
      NothingWaits.check(report, publication, unfinished(strictness, diagnostics));
    }
    new ChainChecks(publication, diagnostics).run();
  }

  /**
   * Applies every rule to one report; what is unfinished is an error of a release and a warning in
   * a draft.
   */
  public static void run(Report report, Strictness strictness, Diagnostics diagnostics) {
    // Beside each other: they know nothing of each other, and problems are told by their place.
    List<ShortText> texts = ShortText.of(report);
    ALL.parallelStream().forEach(check -> run(check, texts, report, diagnostics));
    for (Check check : FINISHED) {
      run(check, texts, report, unfinished(strictness, diagnostics));
    }
  }

  private static void run(
      Check check, List<ShortText> texts, Report report, Diagnostics diagnostics) {
    if (check instanceof TextCheck about) {
      about.check(texts, report, diagnostics);
    } else {
      check.check(report, diagnostics);
    }
  }

  private static Diagnostics unfinished(Strictness strictness, Diagnostics diagnostics) {
    return switch (strictness) {
      case RELEASE -> diagnostics;
      case DRAFT -> diagnostics.asWarnings();
    };
  }
}
