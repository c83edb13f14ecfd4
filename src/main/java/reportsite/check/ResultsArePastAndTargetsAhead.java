package reportsite.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.notation.Kind;

/** A result speaks of a year before the report's, a target of the report's year or a later one. */
final class ResultsArePastAndTargetsAhead implements Check {

  /** From so many misfits on, more than the half of all, the report's own year is doubted. */
  private static final int MANY = 5;

  private static final Pattern YEAR = Pattern.compile("-((?:19|20)[0-9]{2})$");

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    List<Figure> figures = report.figures();
    List<Figure> wrong = figures.stream().filter(figure -> misfits(figure, report)).toList();
    if (wrong.size() >= MANY && wrong.size() * 2 > figures.size()) {
      Figure first = wrong.get(0);
      diagnostics.error(
          report.places().of(report.at(), "year"),
          CheckFault.YEAR_MISFITS,
          report.year(),
          wrong.size(),
          first.id(),
          ChartsDrawLikePeriods.told(first.period()));
      return;
    }
    for (Figure figure : figures) {
      Position at = report.places().of(figure.at(), "period");
      Matcher year = YEAR.matcher(figure.id().text());
      if (wrong.contains(figure)) {
        CheckFault fault =
            figure.kind() == Kind.RESULT ? CheckFault.RESULT_AHEAD : CheckFault.TARGET_IN_THE_PAST;
        diagnostics.error(
            at, fault, figure.id(), ChartsDrawLikePeriods.told(figure.period()), report.year());
      } else if (year.find() && !figure.period().names(Integer.parseInt(year.group(1)))) {
        diagnostics.error(
            at, CheckFault.ID_OF_ANOTHER_YEAR, figure.id(), year.group(1), figure.period().text());
      }
    }
  }

  private static boolean misfits(Figure figure, Report report) {
    boolean ahead = figure.period().lastYear() >= report.year();
    boolean isWithinYear = figure.period().isPartOfYear() || figure.period().isMoment();
    boolean isOver = isWithinYear && !figure.period().last().isAfter(report.occasion().date());
    return switch (figure.kind()) {
      case RESULT -> ahead && !isOver;
      case TARGET -> !ahead;
    };
  }
}
