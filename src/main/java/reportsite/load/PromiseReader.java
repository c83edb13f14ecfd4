package reportsite.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.load.Form.Target;
import reportsite.model.Audience;
import reportsite.model.Commitment;
import reportsite.model.Id;
import reportsite.model.LeftOut;
import reportsite.model.Project;
import reportsite.model.Subject;
import reportsite.notation.Deadline;
import reportsite.text.Bilingual;

/** Reads commitments and what is recorded around them. */
final class PromiseReader {

  private PromiseReader() {}

  static @Nullable Commitment commitment(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual title = fields.needed("title").bilingual();
    Integer passage = fields.needed("passage").passage();
    Field quotation = fields.needed("quote");
    String quote = quotation.text();
    Commitment.Kind kind = fields.needed("kind").word(Commitment.Kind.class);
    Deadline due = fields.optional("due").deadline();
    List<Id> beneficiaries = fields.optional("for").each(named -> named.idOf(Target.AUDIENCE));
    List<Id> subjects = fields.optional("subjects").each(named -> named.idOf(Target.SUBJECT));
    List<Id> continued = fields.optional("continues").each(named -> named.idOf(Target.FIGURE));
    List<Id> continuesFrom = fields.optional("continues-from").each(Field::id);
    Bilingual responsible = fields.optional("responsible").bilingual();
    Bilingual note = fields.optional("note").bilingual();
    fields.close();
    if (id == null || title == null || passage == null || quote == null || kind == null) {
      return null;
    }
    if (beneficiaries == null || subjects == null || continued == null || continuesFrom == null) {
      return null;
    }
    return new Commitment(
        id,
        title,
        passage,
        quote,
        kind,
        due,
        beneficiaries,
        subjects,
        continued,
        continuesFrom,
        responsible,
        note,
        item.at(),
        quotation.at());
  }

  static @Nullable Subject subject(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual name = fields.needed("name").bilingual();
    Subject.Kind kind = fields.needed("kind").word(Subject.Kind.class);
    List<String> also = fields.optional("also").each(Field::text);
    fields.close();
    return id == null || name == null || kind == null || also == null
        ? null
        : new Subject(id, name, kind, also, item.at());
  }

  static @Nullable Project project(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual name = fields.needed("name").bilingual();
    Integer passage = fields.needed("passage").passage();
    Field quotation = fields.needed("quote");
    String quote = quotation.text();
    Project.Stage stage = fields.optional("stage").word(Project.Stage.class);
    Id investment = fields.optional("investment").idOf(Target.FIGURE);
    Id size = fields.optional("size").idOf(Target.FIGURE);
    Id list = fields.optional("list").idOf(Target.FIGURE);
    Bilingual note = fields.optional("note").bilingual();
    fields.close();
    return id == null || name == null || passage == null || quote == null
        ? null
        : new Project(
            id,
            name,
            passage,
            quote,
            stage,
            investment,
            size,
            list,
            note,
            item.at(),
            quotation.at());
  }

  static @Nullable LeftOut leftOut(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Integer passage = fields.needed("passage").passage();
    Field quotation = fields.needed("quote");
    String quote = quotation.text();
    LeftOut.Reason reason = fields.needed("reason").word(LeftOut.Reason.class);
    fields.close();
    return passage == null || quote == null || reason == null
        ? null
        : new LeftOut(passage, quote, reason, item.at(), quotation.at());
  }

  static @Nullable Audience audience(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual name = fields.needed("name").bilingual();
    fields.close();
    return id == null || name == null ? null : new Audience(id, name, item.at());
  }
}
