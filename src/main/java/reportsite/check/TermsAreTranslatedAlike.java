package reportsite.check;

import java.util.LinkedHashSet;
import java.util.Set;
import reportsite.diag.Diagnostics;
import reportsite.model.Source.Passage;
import reportsite.model.Wordings;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Term;

/** Where the report uses a term, the translation uses one of the English wordings declared. */
final class TermsAreTranslatedAlike implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Wordings<Term> wordings = new Wordings<>(report.terms(), Term::wordings);
    for (Passage passage : report.source().passages()) {
      Translation translation = report.translation(passage).orElse(null);
      // A stale translation is told as that, not by its words.
      if (translation == null || !passage.fingerprint().equals(translation.source())) {
        continue;
      }
      Set<Term> terms = new LinkedHashSet<>();
      wordings.in(passage.text()).forEach(occurrence -> terms.add(occurrence.owner()));
      EnglishWording english = new EnglishWording(translation.en());
      for (Term term : terms) {
        if (!english.usesAny(term.englishWordings())) {
          diagnostics.error(
              report.places().of(translation.at(), "en"),
              PromiseFault.TERM_TRANSLATED_OTHERWISE,
              passage.number(),
              term.name().zh(),
              String.join(" / ", term.englishWordings()),
              term.id());
        }
      }
    }
  }
}
