package reportsite.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.load.FigureReader.NounState;
import reportsite.model.Better;
import reportsite.model.Figure;
import reportsite.model.Id;
import reportsite.model.Indicator;
import reportsite.notation.Noun;
import reportsite.text.Bilingual;

/** Reads one indicator with its figures. */
final class IndicatorReader {

  @Nullable Indicator read(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual name = fields.needed("name").bilingual();
    Bilingual note = fields.optional("note").bilingual();
    Better better = better(fields.optional("better"));
    Field nounField = fields.optional("noun");
    Noun noun = noun(nounField);
    NounState state = nounField.isAbsent() ? NounState.ABSENT : NounState.GIVEN;
    List<Figure> figures = fields.needed("figures").some(new FigureReader(id, state)::read);
    fields.close();
    if (id == null || name == null || better == null || figures == null) {
      return null;
    }
    return new Indicator(id, name, note, better, noun, figures, item.at());
  }

  private static @Nullable Better better(Field field) {
    return field.isAbsent() ? Better.NEITHER : field.word(Better.class);
  }

  private static @Nullable Noun noun(Field field) {
    Fields fields = field.fields();
    if (fields == null) {
      return null;
    }
    String one = fields.needed("one").text();
    String many = fields.needed("many").text();
    fields.close();
    return one == null || many == null ? null : new Noun(one, many);
  }
}
