package reportsite.load.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.load.LoadFault;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.ChartSpec.Row;
import reportsite.model.ledger.ChartSpec.Shape;
import reportsite.text.Bilingual;

/** Reads one chart; which keys its rows have depends on its shape. */
final class ChartReader {

  private ChartReader() {}

  static @Nullable ChartSpec read(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Shape shape = fields.needed("shape").decidingWord(Shape.class);
    Bilingual title = fields.needed("title").bilingual();
    Bilingual subtitle = fields.needed("subtitle").bilingual();
    Id total = total(shape, fields);
    Field rowsField = fields.needed("rows");
    // Rows of an unknown shape cannot be judged.
    List<Row> rows = shape == null ? null : rowsField.some(row -> row(shape, row));
    fields.close();
    if (id == null || shape == null || title == null || subtitle == null || rows == null) {
      return null;
    }
    if (shape == Shape.SHARES && total == null) {
      return null;
    }
    return new ChartSpec(id, shape, title, subtitle, total, rows, item.at());
  }

  private static @Nullable Id total(@Nullable Shape shape, Fields fields) {
    Field total = shape == Shape.SHARES ? fields.needed("total") : fields.optional("total");
    if (!total.isAbsent() && shape != null && shape != Shape.SHARES) {
      total.diagnostics().error(total.at(), LoadFault.TOTAL_FORBIDDEN);
      return null;
    }
    return total.idOf(RecordKind.FIGURE);
  }

  private static @Nullable Row row(Shape shape, Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    String second = shape.other();
    RecordKind target = shape == Shape.MILESTONES ? RecordKind.COMMITMENT : RecordKind.FIGURE;
    Id drawn = fields.needed(shape.drawn()).idOf(target);
    Id other = second == null ? null : fields.needed(second).idOf(RecordKind.FIGURE);
    Bilingual label = fields.optional("label").bilingual();
    Bilingual group = fields.optional("group").bilingual();
    fields.close();
    if (drawn == null || (second != null && other == null)) {
      return null;
    }
    return new Row(label, group, drawn, other, item.at());
  }
}
