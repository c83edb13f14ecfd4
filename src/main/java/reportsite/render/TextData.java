package reportsite.render;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.model.derived.Glossary;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Term;
import reportsite.text.Bilingual;
import reportsite.text.Json;

/** The text of a report and its terms as JSON. What is not there is left out, never empty. */
final class TextData {

  private TextData() {}

  /** Every passage in both languages, with what tells its wording from any other. */
  static String passages(Report report) {
    return Json.lines(report.source().passages().stream().map(one -> passage(report, one)));
  }

  private static Map<String, Object> passage(Report report, Passage passage) {
    return Json.object(
        "number", passage.number(),
        "anchor", passage.anchor(),
        "zh", passage.text(),
        "en", report.translation(passage).map(Translation::en).orElse(null),
        "fingerprint", passage.fingerprint(),
        "chapter", chapter(report, passage));
  }

  private static @Nullable String chapter(Report report, Passage passage) {
    return report.parts().stream()
        .flatMap(
            part ->
                part.chapters().stream()
                    .filter(chapter -> chapter.passages().contains(passage.number()))
                    .map(chapter -> part.id() + "/" + chapter.id()))
        .findFirst()
        .orElse(null);
  }

  /** Every term, in the order in which the report first uses them. */
  static String terms(Report report) {
    Glossary glossary = new Glossary(report);
    return Json.lines(glossary.byFirstUse().stream().map(term -> term(glossary, term)));
  }

  private static Map<String, Object> term(Glossary glossary, Term term) {
    Term.Explanation known = term.explanation();
    return Json.object(
        "id", term.id(),
        "zh", term.name().zh(),
        "en", term.name().en(),
        "also", term.also(),
        "renderings", term.renderings(),
        "standing", word(term.standing()),
        "explanation", known == null ? null : bilingual(known.text()),
        "jurisdiction", known == null ? null : word(known.jurisdiction()),
        "source", known == null ? null : bilingual(known.source()),
        "passages", glossary.passages(term));
  }

  private static Map<String, Object> bilingual(Bilingual text) {
    return Json.object("zh", text.zh(), "en", text.en());
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
