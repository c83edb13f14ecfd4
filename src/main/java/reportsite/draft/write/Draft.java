package reportsite.draft.write;

import java.util.List;
import java.util.stream.Stream;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.figure.DraftRelation;
import reportsite.draft.figure.FigureDrafter;
import reportsite.draft.outline.DraftPart;
import reportsite.draft.outline.Frame;
import reportsite.draft.promise.DraftCommitment;
import reportsite.draft.promise.DraftLeftOut;
import reportsite.draft.words.Catalogue;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report.Name;

/**
 * All that could be read from a report.
 *
 * @param left numbers of the report for which no figure could be made
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
    List<Catalogue.Entry> terms,
    List<FigureDrafter.Left> left) {

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

  public Stream<DraftIndicator.Entry> figures() {
    return indicators.stream().flatMap(indicator -> indicator.entries().stream());
  }

  /** The indicator of a figure. */
  DraftIndicator indicator(DraftIndicator.Entry figure) {
    return indicators.stream()
        .filter(indicator -> indicator.entries().contains(figure))
        .findFirst()
        .orElseThrow();
  }
}
