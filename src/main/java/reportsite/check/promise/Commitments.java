package reportsite.check.promise;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.Check;
import reportsite.check.context.CheckContext;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.derived.Connections;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Project;
import reportsite.model.report.ContentIndex.Reference;
import reportsite.model.report.Report;
import reportsite.notation.Deadline;
import reportsite.notation.Kind;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Bilingual;

/** What is entered of a commitment or a project is what the report says of it. */
public final class Commitments {

  public static final List<Check> RULES =
      List.of(
          Commitments::commitmentsContinueResults,
          Commitments::dueDatesStandInTheSentence,
          Commitments::quantitiesQuoteAFigure,
          Commitments::projectsNameFiguresOfTheirPassage);

  enum PromiseFault implements Fault {
    CONTINUES_NO_RESULT,
    PROJECT_FIGURE_ELSEWHERE,
    PROJECT_FIGURE_MISFITS,
    DUE_NOT_IN_SENTENCE,
    DUE_MISSING,
    QUANTITY_WITHOUT_FIGURE
  }

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

  private static final Set<Dimension> RELATIVE =
      Set.of(
          Dimension.PERCENT, Dimension.PERCENTAGE_POINT, Dimension.RANK, Dimension.TIMES);

  private Commitments() {}

  /** What a commitment carries on is a result, no target. */
  private static void commitmentsContinueResults(CheckContext context) {
    Report report = context.report();
    for (Reference named : report.index().references("commitments.continues")) {
      if (report.figure(named.id()).filter(figure -> figure.kind() != Kind.RESULT).isPresent()) {
        context.error(named.at(), PromiseFault.CONTINUES_NO_RESULT, named.id());
      }
    }
  }

  /**
   * A commitment is due when its quotation says, or its sentence before the quotation; and a time
   * that the quotation names is entered.
   */
  private static void dueDatesStandInTheSentence(CheckContext context) {
    Report report = context.report();
    for (Commitment commitment : report.promises().commitments()) {
      DueDate due = DueDate.of(report, commitment);
      Deadline named = due.named();
      if (named == null) {
        Deadline.find(commitment.quote())
            .ifPresent(
                found ->
                    context.error(
                        commitment.quoteAt(),
                        PromiseFault.DUE_MISSING,
                        commitment.id(),
                        found.words()));
      } else if (due.proof() == DueDate.Proof.NONE) {
        context.error(
            context.at(commitment.at(), "due"), PromiseFault.DUE_NOT_IN_SENTENCE, named.words());
      }
    }
  }

  /** A commitment to reach a number quotes that number, and the number is one of the ledger. */
  private static void quantitiesQuoteAFigure(CheckContext context) {
    Report report = context.report();
    Connections connections = Connections.of(report);
    for (Commitment commitment : report.promises().commitments()) {
      boolean isQuoted = report.quoteSpan(commitment).isPresent();
      boolean isQuantity = commitment.kind() == Commitment.Kind.QUANTITY;
      if (isQuantity && isQuoted && connections.figures(commitment).isEmpty()) {
        context.error(
            context.at(commitment.at(), "kind"),
            PromiseFault.QUANTITY_WITHOUT_FIGURE,
            commitment.id());
      }
    }
  }

  /**
   * What a project cost, its size and the list it is on are figures stated where it is named, each
   * in a unit that fits.
   */
  private static void projectsNameFiguresOfTheirPassage(CheckContext context) {
    for (Project project : context.report().promises().projects()) {
      require(project, "investment", project.investment(), context);
      require(project, "size", project.size(), context);
      require(project, "list", project.list(), context);
    }
  }

  private static void require(
      Project project, String field, @Nullable Id id, CheckContext context) {
    Figure figure = context.figure(id);
    if (figure == null) {
      return;
    }
    Position at = context.at(project.at(), field);
    if (figure.passage() != project.passage()) {
      context.error(
          at,
          PromiseFault.PROJECT_FIGURE_ELSEWHERE,
          figure.id(),
          figure.passage(),
          project.id(),
          project.passage());
    }
    Bilingual cure = cure(field, figure.value().unit().dimension());
    if (cure != null) {
      context.error(
          at,
          PromiseFault.PROJECT_FIGURE_MISFITS,
          field,
          figure.id(),
          figure.value().written(),
          cure);
    }
  }

  /** What the field takes instead; null when the unit fits. */
  private static @Nullable Bilingual cure(String field, Dimension dimension) {
    boolean isMoney = dimension == Dimension.YUAN || dimension == Dimension.USD;
    return switch (field) {
      case "investment" -> isMoney ? null : MONEY;
      case "list" -> dimension == Dimension.COUNT ? null : COUNT;
      default -> isMoney || RELATIVE.contains(dimension) ? SIZE : null;
    };
  }
}
