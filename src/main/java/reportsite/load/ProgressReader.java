package reportsite.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reportsite.load.Form.Target;
import reportsite.model.Id;
import reportsite.model.Progress;
import reportsite.text.Bilingual;

/** Reads the news about commitments. */
final class ProgressReader {

  private ProgressReader() {}

  static Progress.@Nullable Entry entry(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id commitment = fields.needed("commitment").idOf(Target.COMMITMENT);
    LocalDate date = fields.needed("date").date();
    Progress.State state = fields.needed("state").word(Progress.State.class);
    Bilingual claim = fields.optional("claim").bilingual();
    Bilingual evidence = fields.optional("evidence").bilingual();
    Bilingual note = fields.optional("note").bilingual();
    Progress.Origin source = origin(fields.needed("source"));
    String seal = fields.optional("seal").text();
    fields.close();
    return commitment == null || date == null || state == null || source == null
        ? null
        : new Progress.Entry(
            commitment, date, state, claim, evidence, note, source, seal, item.at());
  }

  private static Progress.@Nullable Origin origin(Field field) {
    Fields fields = field.fields();
    if (fields == null) {
      return null;
    }
    Bilingual title = fields.needed("title").bilingual();
    Bilingual publisher = fields.needed("publisher").bilingual();
    LocalDate date = fields.needed("date").date();
    fields.close();
    return title == null || publisher == null || date == null
        ? null
        : new Progress.Origin(title, publisher, date);
  }
}
