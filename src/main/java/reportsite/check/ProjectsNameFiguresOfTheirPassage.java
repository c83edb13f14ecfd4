package reportsite.check;

import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Project;
import reportsite.model.report.Report;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Bilingual;

/**
 * What a project cost, its size and the list it is on are figures stated where it is named, each in
 * a unit that fits.
 */
final class ProjectsNameFiguresOfTheirPassage implements Check {

  private static final Bilingual MONEY =
      new Bilingual("investment 要用金额", "'investment' takes an amount of money");
  private static final Bilingual SIZE =
      new Bilingual(
          "size 要用面积、长度、件数等规模，不能用金额、百分数或名次",
          "'size' takes an area, a length or a number of things, not money, a percentage or a rank");
  private static final Bilingual COUNT =
      new Bilingual(
          "list 要用点出项目个数的数字，如“95个续建项目”",
          "'list' takes the number of projects on a list, as in 95个续建项目");

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Project project : report.promises().projects()) {
      require(project, "investment", project.investment(), report, diagnostics);
      require(project, "size", project.size(), report, diagnostics);
      require(project, "list", project.list(), report, diagnostics);
    }
  }

  private static void require(
      Project project, String field, @Nullable Id id, Report report, Diagnostics diagnostics) {
    if (id == null) {
      return;
    }
    Position at = report.places().of(project.at(), field);
    Figure figure = report.figure(id).orElse(null);
    if (figure == null) {
      return;
    }
    if (figure.passage() != project.passage()) {
      diagnostics.error(
          at,
          PromiseFault.PROJECT_FIGURE_ELSEWHERE,
          id,
          figure.passage(),
          project.id(),
          project.passage());
    }
    Bilingual cure = cure(field, figure.value().unit().dimension());
    if (cure != null) {
      diagnostics.error(
          at, PromiseFault.PROJECT_FIGURE_MISFITS, field, id, figure.value().written(), cure);
    }
  }

  /** What the field takes instead; null when the unit fits. */
  private static @Nullable Bilingual cure(String field, Dimension dimension) {
    boolean isMoney = dimension == Dimension.YUAN || dimension == Dimension.USD;
    return switch (field) {
      case "investment" -> isMoney ? null : MONEY;
      case "list" -> dimension == Dimension.COUNT ? null : COUNT;
      default -> isMoney || isRelative(dimension) ? SIZE : null;
    };
  }

  private static boolean isRelative(Dimension dimension) {
    return dimension == Dimension.PERCENT
        || dimension == Dimension.PERCENTAGE_POINT
        || dimension == Dimension.RANK
        || dimension == Dimension.TIMES;
  }
}
