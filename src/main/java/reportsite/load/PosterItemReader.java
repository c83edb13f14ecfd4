package reportsite.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.Poster.Item;
import reportsite.model.Poster.Of;
import reportsite.model.RecordKind;
import reportsite.text.Bilingual;

/** Reads one thing that the poster shows: a figure or a commitment; as a date a commitment only. */
final class PosterItemReader {

  private PosterItemReader() {}

  static @Nullable Item read(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Field named =
        item.name().equals("dates")
            ? fields.needed("commitment")
            : fields.one(
                List.of("figure", "commitment"),
                () -> item.diagnostics().error(item.at(), LoadFault.POSTER_ITEM_UNCLEAR));
    Bilingual label = fields.optional("label").bilingual();
    fields.close();
    if (named == null) {
      return null;
    }
    boolean figure = named.name().equals("figure");
    Id id = named.idOf(figure ? RecordKind.FIGURE : RecordKind.COMMITMENT);
    return id == null ? null : new Item(label, figure ? Of.FIGURE : Of.COMMITMENT, id, item.at());
  }
}
