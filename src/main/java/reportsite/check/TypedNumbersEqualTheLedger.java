package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Reference;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.notation.Direction;
import reportsite.notation.Directions;
import reportsite.notation.Notation;
import reportsite.notation.Noun;
import reportsite.text.Lang;

/** A number typed in a reference says the same as the figure it refers to. */
final class TypedNumbersEqualTheLedger implements TextCheck {

  @Override
  public void check(List<ShortText> texts, Report report, Diagnostics diagnostics) {
    for (NarrativePair pair : NarrativePair.of(report)) {
      for (Narrative narrative : pair.both()) {
        for (Reference reference : narrative.references()) {
          if (reference.scheme() == Reference.Scheme.FIGURE) {
            compare(reference, narrative.lang(), reference.at(), report, diagnostics);
            direction(reference, narrative, report, diagnostics);
          }
        }
      }
    }
    for (ShortText text : texts) {
      for (Lang lang : Lang.values()) {
        for (Reference reference : text.references(lang)) {
          compare(reference, lang, text.at(lang), report, diagnostics);
        }
      }
    }
  }

  /** The words before a reference, typed or filled in, do not reverse its figure. */
  private static void direction(
      Reference reference, Narrative narrative, Report report, Diagnostics diagnostics) {
    Figure figure =
        Id.isId(reference.target()) ? report.figure(new Id(reference.target())).orElse(null) : null;
    if (figure == null) {
      return;
    }
    String lead =
        narrative.runs().stream()
            .filter(run -> run.at().plus(run.text().length()).equals(reference.at()))
            .map(run -> run.text())
            .findFirst()
            .orElse("");
    Direction own = figure.value().direction();
    Directions.Said said = Directions.of(lead, lead.length(), lead.length(), narrative.lang());
    boolean reversed = (said.isUp() && own.isDown()) || (said.isDown() && own.isUp());
    if (reversed) {
      diagnostics.error(
          reference.at(),
          CheckFault.TEXT_DIRECTION_DIFFERS,
          LedgerWords.written(figure, report, narrative.lang()),
          said.words(),
          figure.id());
    }
  }

  private static void compare(
      Reference reference, Lang lang, Position at, Report report, Diagnostics diagnostics) {
    if (reference.text().isBlank() || !Id.isId(reference.target())) {
      return;
    }
    Figure figure = report.figure(new Id(reference.target())).orElse(null);
    if (figure == null) {
      return;
    }
    Noun noun = LedgerWords.noun(figure, report);
    if (!Notation.agrees(reference.text(), figure.value(), noun, lang)) {
      diagnostics.error(
          at,
          CheckFault.TYPED_NUMBER_DIFFERS,
          reference.text(),
          figure.id(),
          LedgerWords.written(figure, report, lang));
    }
  }
}
