package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Reference;
import reportsite.model.Figure;
import reportsite.model.Id;
import reportsite.model.Report;
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
