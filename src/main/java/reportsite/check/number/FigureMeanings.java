package reportsite.check.number;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.Check;
import reportsite.check.context.CheckContext;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report;
import reportsite.notation.Kind;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Bilingual;

/** A figure means what it says: its kind fits its time, its measure fits its unit. */
public final class FigureMeanings {

  public static final List<Check> RULES =
      List.of(
          FigureMeanings::resultsArePastAndTargetsAhead, FigureMeanings::measuresFitTheirValues);

  enum FigureFault implements Fault {
    RESULT_AHEAD,
    TARGET_IN_THE_PAST,
    ID_OF_ANOTHER_YEAR,
    YEAR_MISFITS,
    MEASURE_MISFITS
  }

  /** From so many misfits on, more than the half of all, the report's own year is doubted. */
  private static final int MANY = 5;

  private static final Pattern YEAR = Pattern.compile("-((?:19|20)[0-9]{2})$");

  private static final Bilingual IS_RANK =
      new Bilingual(
          "名次请写 measure: rank，并用 versus 写明在哪个范围内排名",
          "write measure: rank, and with 'versus' among whom it ranks");
  private static final Bilingual IS_NO_RANK =
      new Bilingual("measure: rank 只用于“第4位”这样的名次", "measure: rank is only for ranks such as 第4位");
  private static final Bilingual IS_GAP =
      new Bilingual(
          "百分点是两个百分数之差：请写 measure: above、below 或 change",
          "percentage points are a difference: write measure: above, below or change");
  private static final Bilingual IS_PERCENT =
      new Bilingual(
          "百分数请写明是什么：增长写 measure: growth，占比、覆盖率写 measure: share",
          "say what the percentage is: measure: growth for growth, measure: share for a share or rate");
  private static final Bilingual IS_GROWTH =
      new Bilingual(
          "增长要用“%”或“倍”；数量的增减请写 measure: change",
          "growth is in % or 倍; for a change in number write measure: change");
  private static final Bilingual IS_SHARE = new Bilingual("占比、覆盖率要用“%”", "a share is in %");
  private static final Bilingual IS_NO_GAP =
      new Bilingual(
          "两个百分数之差用“个百分点”，请核对报告原文",
          "a difference of percentages is in 个百分点; look at the report's words again");

  private FigureMeanings() {}

  /**
   * A result speaks of a year before the report's, a target of the report's year or a later one.
   */
  private static void resultsArePastAndTargetsAhead(CheckContext context) {
    Report report = context.report();
    List<Figure> figures = report.figures();
    List<Figure> wrong = figures.stream().filter(figure -> misfits(figure, report)).toList();
    if (wrong.size() >= MANY && wrong.size() * 2 > figures.size()) {
      Figure first = wrong.get(0);
      context.error(
          context.at(report.at(), "year"),
          FigureFault.YEAR_MISFITS,
          report.year(),
          wrong.size(),
          first.id(),
          CheckContext.written(first.period()));
      return;
    }
    for (Figure figure : figures) {
      Position at = context.at(figure.at(), "period");
      Matcher year = YEAR.matcher(figure.id().text());
      if (wrong.contains(figure)) {
        FigureFault fault =
            figure.kind() == Kind.RESULT
                ? FigureFault.RESULT_AHEAD
                : FigureFault.TARGET_IN_THE_PAST;
        context.error(at, fault, figure.id(), CheckContext.written(figure.period()), report.year());
      } else if (year.find() && !figure.period().names(Integer.parseInt(year.group(1)))) {
        context.error(
            at, FigureFault.ID_OF_ANOTHER_YEAR, figure.id(), year.group(1), figure.period().text());
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

  /**
   * A rank is filed as a rank, a growth in percent, a gap not in percent: units tell the measure.
   */
  private static void measuresFitTheirValues(CheckContext context) {
    for (Figure figure : context.report().figures()) {
      Bilingual cure = cure(figure.measure(), figure.value().unit().dimension());
      // A value that the quotation does not have is told by another rule.
      if (cure != null && figure.quote().contains(figure.value().written())) {
        context.error(
            context.at(figure.at(), "value"),
            FigureFault.MEASURE_MISFITS,
            figure.value().written(),
            figure.measure().name().toLowerCase(Locale.ROOT),
            cure);
      }
    }
  }

  private static @Nullable Bilingual ofQuantity(Dimension dimension) {
    return switch (dimension) {
      case PERCENTAGE_POINT -> IS_GAP;
      case PERCENT -> IS_PERCENT;
      default -> null;
    };
  }

  /** What to do about a measure in this dimension; null when they fit. */
  private static @Nullable Bilingual cure(Measure measure, Dimension dimension) {
    if (dimension == Dimension.RANK && measure != Measure.RANK) {
      return IS_RANK;
    }
    return switch (measure) {
      case RANK -> dimension == Dimension.RANK ? null : IS_NO_RANK;
      case AMOUNT, NEW, TOTAL -> ofQuantity(dimension);
      case GROWTH ->
          dimension == Dimension.PERCENT || dimension == Dimension.TIMES ? null : IS_GROWTH;
      case SHARE -> dimension == Dimension.PERCENT ? null : IS_SHARE;
      case ABOVE, BELOW -> dimension == Dimension.PERCENT ? IS_NO_GAP : null;
      case CHANGE -> null;
    };
  }
}
