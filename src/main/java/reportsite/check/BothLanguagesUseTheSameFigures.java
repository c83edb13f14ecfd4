package reportsite.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reportsite.diag.Diagnostics;
import reportsite.markdown.Reference;
import reportsite.model.report.Report;
import reportsite.text.Lang;

/** A reader of either language is told the same numbers. */
final class BothLanguagesUseTheSameFigures implements TextCheck {

  @Override
  public void check(List<ShortText> texts, Report report, Diagnostics diagnostics) {
    IdsOfKind figures = IdsOfKind.figures(report);
    for (NarrativePair pair : NarrativePair.of(report)) {
      SameReferences.require(pair, Reference.Scheme.FIGURE, figures, diagnostics);
    }
    for (ShortText text : texts) {
      if (text.sentences() == null) {
        continue;
      }
      for (Lang lang : Lang.values()) {
        Set<String> extra = figures(text, lang);
        Set<String> others = figures(text, lang.other());
        boolean comparable =
            text.isWellFormed()
                && figures.names().containsAll(extra)
                && figures.names().containsAll(others);
        extra.removeAll(others);
        if (comparable && !extra.isEmpty()) {
          diagnostics.error(
              text.at(lang.other()),
              CheckFault.LANGUAGES_OF_TEXT_DIFFER,
              text.what(),
              Words.language(lang.other()),
              String.join(", ", extra));
        }
      }
    }
  }

  private static Set<String> figures(ShortText text, Lang lang) {
    return text.references(lang).stream()
        .map(Reference::target)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
