package reportsite.load;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.load.FigureReader.NounState;
import reportsite.model.Better;
import reportsite.model.Figure;
import reportsite.model.Id;
import reportsite.model.Indicator;
import reportsite.model.Waiting;
import reportsite.notation.Noun;
import reportsite.text.Bilingual;

/** Reads one indicator with its figures. */
final class IndicatorReader {

  /**
   * What is read.
   *
   * @param indicator null where all of its figures still wait
   * @param waiting the figures whose numbers are still to be entered
   */
  record Read(@Nullable Indicator indicator, List<Waiting> waiting) {}

  private IndicatorReader() {}

  static @Nullable Read read(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual name = fields.needed("name").bilingual();
    Bilingual note = fields.optional("note").bilingual();
    Better better = better(fields.optional("better"));
    Field nounField = fields.optional("noun");
    Noun noun = nounField.isAbsent() ? null : RecordReader.read(nounField, Noun.class);
    NounState state = nounField.isAbsent() ? NounState.ABSENT : NounState.GIVEN;
    FigureReader reader = new FigureReader(id, state);
    List<FigureReader.Row> rows = fields.needed("figures").some(reader::row);
    fields.close();
    if (id == null || name == null || better == null || rows == null) {
      return null;
    }
    List<Figure> figures =
        rows.stream().map(FigureReader.Row::figure).filter(Objects::nonNull).toList();
    List<Waiting> waiting =
        rows.stream().map(FigureReader.Row::waiting).filter(Objects::nonNull).toList();
    return new Read(
        figures.isEmpty() ? null : new Indicator(id, name, note, better, noun, figures, item.at()),
        waiting);
  }

  private static @Nullable Better better(Field field) {
    return field.isAbsent() ? Better.NEITHER : field.word(Better.class);
  }
}
