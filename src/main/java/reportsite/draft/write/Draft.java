package reportsite.draft.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.earlier.EarlierReports.From;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.figure.FigureDrafter;
import reportsite.draft.figure.RelationDrafter.DraftRelation;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.draft.outline.Outline.DraftPart;
import reportsite.draft.promise.DraftCommitment;
import reportsite.draft.promise.PromiseDrafter.DraftLeftOut;
import reportsite.model.Id;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Term;

/**
 * All that could be read from a report.
 *
 * @param left numbers of the report for which no figure could be made
 * @param known what earlier reports of the project give to it
 */
public record Draft(
    Frame frame,
    List<Passage> passages,
    List<DraftPart> parts,
    List<Name> names,
    List<DraftIndicator> indicators,
    List<DraftCommitment> commitments,
    List<DraftLeftOut> leftOut,
    List<DraftRelation> relations,
    List<Term> terms,
    List<FigureDrafter.Left> left,
    Known known) {

  public Draft {
    passages = List.copyOf(passages);
    parts = List.copyOf(parts);
    names = List.copyOf(names);
    indicators = List.copyOf(indicators);
    commitments = List.copyOf(commitments);
    leftOut = List.copyOf(leftOut);
    relations = List.copyOf(relations);
    terms = List.copyOf(terms);
    left = List.copyOf(left);
  }

  /**
   * What earlier reports of the project give to a draft.
   *
   * @param before the report of the same government that it follows; null where there is none
   * @param standards the indicators of the catalogue that drafted ones are, by their ids
   * @param names the reports of which declared names are taken, by their Chinese
   * @param translations the English of passages, by their numbers
   * @param waiting targets of the report before whose results were not found
   */
  public record Known(
      @Nullable Report before,
      EarlierReports reports,
      Map<String, Id> standards,
      Map<String, Id> names,
      List<From<Term>> terms,
      List<From<Subject>> subjects,
      Map<Integer, From<String>> translations,
      List<Waiting> waiting) {

    public Known {
      standards = Map.copyOf(standards);
      names = Map.copyOf(names);
      terms = List.copyOf(terms);
      subjects = List.copyOf(subjects);
      translations = Map.copyOf(translations);
      waiting = List.copyOf(waiting);
    }
  }

  /**
   * A target of the report before that waits for its result.
   *
   * @param id of the result
   */
  public record Waiting(Indicator indicator, Figure target, String id) {}

  public Stream<DraftIndicator.Entry> figures() {
    return indicators.stream().flatMap(indicator -> indicator.entries().stream());
  }

  /** The indicators of all figures. */
  Map<DraftIndicator.Entry, DraftIndicator> owners() {
    Map<DraftIndicator.Entry, DraftIndicator> owners = new HashMap<>();
    indicators.forEach(
        indicator -> indicator.entries().forEach(figure -> owners.putIfAbsent(figure, indicator)));
    return owners;
  }
}
