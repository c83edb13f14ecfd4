package reportsite.load.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reportsite.load.LoadFault;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.ledger.Relation;
import reportsite.model.ledger.Relation.Operation;
import reportsite.text.Bilingual;

/** Reads a relation; its operation is the key under which its operands stand. */
final class RelationReader {

  private RelationReader() {}

  static @Nullable Relation read(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual name = fields.needed("name").bilingual();
    Field figures =
        fields.one(
            Arrays.stream(Operation.values()).map(RelationReader::key).toList(),
            () -> fields.diagnostics().error(item.at(), LoadFault.ONE_OPERATION));
    Operation operation = figures == null ? null : operation(figures);
    // A count without an outcome says nothing.
    Field outcome =
        operation == Operation.COUNT ? fields.needed("equals") : fields.optional("equals");
    Id equals = outcome.idOf(RecordKind.FIGURE);
    Bilingual note = fields.optional("note").bilingual();
    fields.close();
    if (figures == null || operation == null) {
      return null;
    }
    List<Id> operands = new ArrayList<>();
    List<String> counted = new ArrayList<>();
    boolean whole = operands(operation, figures, operands, counted);
    whole &= operation != Operation.COUNT || equals != null;
    return id == null || name == null || !whole
        ? null
        : new Relation(id, name, operation, operands, counted, equals, note, item.at());
  }

  private static String key(Operation operation) {
    return operation.name().toLowerCase(Locale.ROOT);
  }

  private static Operation operation(Field figures) {
    return Operation.valueOf(figures.name().toUpperCase(Locale.ROOT));
  }

  private static boolean operands(
      Operation operation, Field field, List<Id> operands, List<String> counted) {
    if (operation == Operation.COUNT) {
      List<String> names = field.some(Field::text);
      counted.addAll(names == null ? List.of() : names);
      return names != null;
    }
    List<Id> ids = field.some(operand -> operand.idOf(RecordKind.FIGURE));
    boolean paired = operation == Operation.BASE || operation == Operation.GROWTH;
    if (ids != null && (paired ? ids.size() != 2 : ids.size() < 2)) {
      field.diagnostics().error(field.at(), LoadFault.OPERANDS, field.name());
      return false;
    }
    operands.addAll(ids == null ? List.of() : ids);
    return ids != null;
  }
}
