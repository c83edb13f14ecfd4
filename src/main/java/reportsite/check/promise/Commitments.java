package reportsite.check.promise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.derived.Connections;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.model.promise.Progress.Sealed;
import reportsite.model.promise.Project;
import reportsite.model.promise.Promises;
import reportsite.model.promise.Subject;
import reportsite.model.report.ContentIndex.Reference;
import reportsite.model.report.Report;
import reportsite.notation.value.Deadline;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/**
 * What is entered of a commitment or a project is what the report says of it; what became of
 * commitments is told by sources, and never rewritten.
 */
public final class Commitments {

  public static final List<Check> RULES =
      List.of(
          Commitments::commitmentsContinueResults,
          Commitments::dueDatesStandInTheSentence,
          Commitments::quantitiesQuoteAFigure,
          Commitments::projectsNameFiguresOfTheirPassage,
          Commitments::areasAreNeverInThemselves,
          Commitments::progressIsDatedInOrder,
          Commitments::progressStatesAreFounded,
          Commitments::progressIsNeverRewritten);

  enum PromiseFault implements Fault {
    CONTINUES_NO_RESULT,
    PROJECT_FIGURE_ELSEWHERE,
    PROJECT_FIGURE_MISFITS,
    DUE_NOT_IN_SENTENCE,
    DUE_MISSING,
    QUANTITY_WITHOUT_FIGURE,
    AREA_IN_A_CIRCLE,
    PROGRESS_BEFORE_REPORT,
    PROGRESS_OUT_OF_ORDER,
    SOURCE_AFTER_ENTRY,
    PROGRESS_AFTER_CHECKED,
    PROGRESS_BACK_TO_ANNOUNCED,
    PROGRESS_WITHOUT_GROUND,
    REVISED_WITHOUT_NOTE,
    NOT_MET_TOO_EARLY,
    SEAL_MISSING,
    SEAL_BROKEN
  }

  private static final Set<Dimension> RELATIVE =
      Set.of(Dimension.PERCENT, Dimension.PERCENTAGE_POINT, Dimension.RANK, Dimension.TIMES);

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

  /** What is in an area is in another thing than itself, however many lie between. */
  private static void areasAreNeverInThemselves(CheckContext context) {
    Connections connections = Connections.of(context.report());
    for (Subject subject : context.report().promises().subjects()) {
      boolean leadsBack =
          Stream.concat(Stream.of(subject), connections.areasOf(subject).stream())
              .anyMatch(one -> subject.id().equals(one.within()));
      if (leadsBack) {
        context.error(
            context.at(subject.at(), "in"), PromiseFault.AREA_IN_A_CIRCLE, subject.name().zh());
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
      case "investment" -> isMoney ? null : Phrases.of("promise/money");
      case "list" -> dimension == Dimension.COUNT ? null : Phrases.of("promise/count");
      default -> isMoney || RELATIVE.contains(dimension) ? Phrases.of("promise/size") : null;
    };
  }

  /**
   * News of a commitment stands in the order of its dates: after the report, not before its own
   * source, and not after the day on which anybody last looked.
   */
  private static void progressIsDatedInOrder(CheckContext context) {
    Report report = context.report();
    Progress progress = report.promises().progress();
    LocalDate checked = progress.checked();
    Map<Id, LocalDate> latest = new HashMap<>();
    for (Progress.Entry entry : progress.entries()) {
      Position at = context.at(entry.at(), "date");
      LocalDate date = entry.date();
      LocalDate before = latest.put(entry.commitment(), date);
      if (date.isBefore(report.occasion().date())) {
        context.error(at, PromiseFault.PROGRESS_BEFORE_REPORT, date, report.occasion().date());
      }
      if (before != null && date.isBefore(before)) {
        context.error(at, PromiseFault.PROGRESS_OUT_OF_ORDER, entry.commitment(), date, before);
      }
      if (date.isBefore(entry.source().date())) {
        context.error(
            context.at(entry.at(), "source", "date"),
            PromiseFault.SOURCE_AFTER_ENTRY,
            entry.source().date(),
            date);
      }
      if (checked != null && date.isAfter(checked)) {
        context.error(at, PromiseFault.PROGRESS_AFTER_CHECKED, date, checked);
      }
    }
  }

  /** A state is entered with what it takes: a claim or evidence, a note, or a date that passed. */
  private static void progressStatesAreFounded(CheckContext context) {
    for (Progress.Entry entry : context.report().promises().progress().entries()) {
      Position at = context.at(entry.at(), "state");
      switch (entry.state()) {
        case ANNOUNCED -> context.error(at, PromiseFault.PROGRESS_BACK_TO_ANNOUNCED);
        case IN_PROGRESS, DONE, PARTLY_DONE -> {
          if (entry.claim() == null && entry.evidence() == null) {
            context.error(at, PromiseFault.PROGRESS_WITHOUT_GROUND, entry.commitment());
          }
        }
        case REVISED -> {
          if (entry.note() == null) {
            context.error(at, PromiseFault.REVISED_WITHOUT_NOTE, entry.commitment());
          }
        }
        case NOT_MET -> {
          Promises promises = context.report().promises();
          Commitment commitment = promises.commitment(entry.commitment()).orElse(null);
          if (commitment != null) {
            LocalDate due = DueDate.of(context.report(), commitment).day();
            if (!entry.date().isAfter(due)) {
              LocalDate date = entry.date();
              context.error(at, PromiseFault.NOT_MET_TOO_EARLY, commitment.id(), due, date);
            }
          }
        }
        case NOT_VERIFIABLE -> {
          // The source that was looked at says enough.
        }
      }
    }
  }

  /** An entry of progress is as it was when it was sealed, and so are those before it. */
  private static void progressIsNeverRewritten(CheckContext context) {
    for (Sealed sealed : context.report().promises().progress().sealed()) {
      if (sealed.broken()) {
        context.error(
            context.at(sealed.entry().at(), "seal"),
            PromiseFault.SEAL_BROKEN,
            sealed.entry().commitment(),
            sealed.seal());
      }
    }
  }

  /** Every entry of progress has its seal. To be asked for last: any other cure would break it. */
  public static void requireSeals(CheckContext context) {
    Set<String> wrong =
        context.diagnostics().sorted().stream()
            .filter(found -> found.severity() == Severity.ERROR)
            .map(found -> found.at().file())
            .collect(Collectors.toSet());
    for (Sealed sealed : context.report().promises().progress().sealed()) {
      if (sealed.entry().seal() == null && !wrong.contains(sealed.entry().at().file())) {
        context.unfinished(
            context.stageOfRecord(sealed.entry().at(), null),
            sealed.entry().at(),
            PromiseFault.SEAL_MISSING,
            sealed.entry().commitment(),
            sealed.seal());
      }
    }
  }
}
