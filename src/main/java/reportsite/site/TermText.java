package reportsite.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.HanSpans;
import reportsite.model.report.Term;
import reportsite.model.report.Term.Jurisdiction;
import reportsite.text.Html;

/**
 * A term as templates show it.
 *
 * @param name in the language of the page
 * @param other in the other language
 * @param otherLang the tag of that language
 * @param standing what is known of its meaning, as a word
 * @param explanation null where there is none, as the next two
 * @param href link to its entry in the list of terms
 */
public record TermText(
    String id,
    Html name,
    String other,
    String otherLang,
    String standing,
    @Nullable Html explanation,
    @Nullable String jurisdiction,
    @Nullable Html source,
    String href) {

  static TermText of(Term term, Edition edition, Address from) {
    Term.Explanation explanation = term.explanation();
    return new TermText(
        term.id().text(),
        HanSpans.html(edition.in(term.name()), edition.lang()),
        term.name().in(edition.lang().other()),
        edition.lang().other().tag(),
        term.standing().name().toLowerCase(Locale.ROOT),
        explanation == null ? null : HanSpans.html(edition.in(explanation.text()), edition.lang()),
        explanation == null ? null : jurisdiction(explanation.jurisdiction(), edition),
        explanation == null
            ? null
            : HanSpans.html(edition.in(explanation.source()), edition.lang()),
        from.to(Addresses.terms(edition.lang(), edition.report().id()), anchor(term)));
  }

  /** The anchor of a term in the list of terms: permanent. */
  static String anchor(Term term) {
    return term.id().text();
  }

  private static String jurisdiction(Jurisdiction jurisdiction, Edition edition) {
    return switch (jurisdiction) {
      case NATIONAL -> edition.word("term-national");
      case PROVINCE -> edition.word("term-province");
      case CITY -> edition.word("term-city");
      case DISTRICT -> edition.word("term-district");
    };
  }
}
