package reportsite.load.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.load.LoadFault;
import reportsite.model.Id;
import reportsite.model.report.Term;
import reportsite.text.Bilingual;

/**
 * Reads a term; an explanation comes with its source and the place where it holds, or not at all.
 */
final class TermReader {

  private TermReader() {}

  static @Nullable Term read(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    String zh = fields.needed("zh").text();
    String en = fields.needed("en").text();
    List<String> also = fields.optional("also").each(Field::text);
    List<String> renderings = fields.optional("renderings").each(Field::text);
    Field local = fields.optional("local");
    Field explained = fields.optional("explanation");
    Field valid = fields.optional("jurisdiction");
    Field document = fields.optional("source");
    Bilingual text = explained.bilingual();
    Term.Jurisdiction jurisdiction = valid.word(Term.Jurisdiction.class);
    Bilingual source = document.bilingual();
    fields.close();
    if (explained.isAbsent() != document.isAbsent() || explained.isAbsent() != valid.isAbsent()) {
      fields.diagnostics().error(item.at(), LoadFault.EXPLANATION_INCOMPLETE);
      return null;
    }
    Term.Explanation explanation =
        text == null || jurisdiction == null || source == null
            ? null
            : new Term.Explanation(text, jurisdiction, source);
    Term.Standing standing = standing(local, explanation);
    if (standing == Term.Standing.LOCAL && explanation != null) {
      fields.diagnostics().error(local.at(), LoadFault.LOCAL_AND_EXPLAINED);
      return null;
    }
    boolean whole = explained.isAbsent() || explanation != null;
    if (standing == null) {
      return null;
    }
    if (id == null || zh == null || en == null || also == null || renderings == null || !whole) {
      return null;
    }
    return new Term(id, new Bilingual(zh, en), also, renderings, standing, explanation, item.at());
  }

  private static Term.@Nullable Standing standing(
      Field local, Term.@Nullable Explanation explanation) {
    if (local.isAbsent()) {
      return explanation == null ? Term.Standing.SETTLED : Term.Standing.EXPLAINED;
    }
    return local.onlyTrue() == null ? null : Term.Standing.LOCAL;
  }
}
