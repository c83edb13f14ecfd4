package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.markdown.Narrative;
import reportsite.markdown.Reference;
import reportsite.model.report.Report;
import reportsite.text.Lang;

/** What a narrative or a short text refers to exists. */
final class ReferencesResolve implements TextCheck {

  @Override
  public void check(List<ShortText> texts, Report report, Diagnostics diagnostics) {
    IdsOfKind figures = IdsOfKind.figures(report);
    IdsOfKind charts = IdsOfKind.charts(report);
    IdsOfKind chapters = IdsOfKind.chapters(report);
    IdsOfKind terms = IdsOfKind.terms(report);
    IdsOfKind commitments = IdsOfKind.commitments(report);
    for (NarrativePair pair : NarrativePair.of(report)) {
      for (Narrative narrative : pair.both()) {
        for (Reference reference : narrative.references()) {
          switch (reference.scheme()) {
            case FIGURE -> figures.require(reference.target(), reference.at(), diagnostics);
            case CHART -> charts.require(reference.target(), reference.at(), diagnostics);
            case CHAPTER -> chapters.require(reference.target(), reference.at(), diagnostics);
            case TERM -> terms.require(reference.target(), reference.at(), diagnostics);
            case COMMITMENT -> commitments.require(reference.target(), reference.at(), diagnostics);
            case PASSAGE -> requirePassage(reference, report, diagnostics);
          }
        }
      }
    }
    for (ShortText text : texts) {
      for (Lang lang : Lang.values()) {
        for (Reference reference : text.references(lang)) {
          figures.require(reference.target(), text.at(lang), diagnostics);
        }
      }
    }
  }

  private static void requirePassage(Reference reference, Report report, Diagnostics diagnostics) {
    int last = report.source().passages().size();
    String target = reference.target();
    boolean exists =
        target.matches("[1-9][0-9]{0,5}")
            && report.source().passage(Integer.parseInt(target)).isPresent();
    if (!exists) {
      diagnostics.error(reference.at(), CheckFault.NO_SUCH_PASSAGE, target, last);
    }
  }
}
