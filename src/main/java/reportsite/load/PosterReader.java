package reportsite.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.load.Form.Target;
import reportsite.model.Id;
import reportsite.model.Poster;
import reportsite.model.Poster.Item;
import reportsite.model.Poster.Of;
import reportsite.model.Poster.Section;
import reportsite.text.Bilingual;

/** Reads what the one page to share shows. */
final class PosterReader {

  private PosterReader() {}

  static @Nullable Poster read(Field field) {
    Fields fields = field.fields();
    if (fields == null) {
      return null;
    }
    List<Section> people = fields.needed("people").some(PosterReader::section);
    List<Section> areas = fields.needed("areas").some(PosterReader::section);
    List<Item> dates = fields.optional("dates").each(PosterReader::date);
    fields.close();
    return people == null || areas == null || dates == null
        ? null
        : new Poster(people, areas, dates, field.at());
  }

  private static @Nullable Section section(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Bilingual title = fields.needed("title").bilingual();
    List<Item> items = fields.needed("items").some(PosterReader::item);
    fields.close();
    return title == null || items == null ? null : new Section(title, items, item.at());
  }

  /** A figure or a commitment. */
  private static @Nullable Item item(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Field named =
        fields.one(
            List.of("figure", "commitment"),
            () -> item.diagnostics().error(item.at(), LoadFault.POSTER_ITEM_UNCLEAR));
    Bilingual label = fields.optional("label").bilingual();
    fields.close();
    return named == null ? null : item(label, named, item);
  }

  private static @Nullable Item date(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Field commitment = fields.needed("commitment");
    Bilingual label = fields.optional("label").bilingual();
    fields.close();
    return item(label, commitment, item);
  }

  private static @Nullable Item item(@Nullable Bilingual label, Field named, Field item) {
    Of of = named.name().equals("figure") ? Of.FIGURE : Of.COMMITMENT;
    Id id = named.idOf(of == Of.FIGURE ? Target.FIGURE : Target.COMMITMENT);
    return id == null ? null : new Item(label, of, id, item.at());
  }
}
