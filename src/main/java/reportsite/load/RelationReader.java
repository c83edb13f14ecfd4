package reportsite.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.Relation;
import reportsite.model.Relation.Operation;
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
    Map<Operation, Field> given = new LinkedHashMap<>();
    for (Operation operation : Operation.values()) {
      Field field = fields.optional(operation.name().toLowerCase(Locale.ROOT));
      if (!field.isAbsent()) {
        given.put(operation, field);
      }
    }
    Field outcome = fields.optional("equals");
    Id equals = outcome.id();
    Bilingual note = fields.optional("note").bilingual();
    fields.close();
    if (given.size() != 1) {
      fields.diagnostics().error(item.at(), LoadFault.ONE_OPERATION);
      return null;
    }
    Map.Entry<Operation, Field> only = given.entrySet().iterator().next();
    Operation operation = only.getKey();
    List<Id> operands = new ArrayList<>();
    List<String> counted = new ArrayList<>();
    boolean whole = operands(operation, only.getValue(), operands, counted);
    if (operation == Operation.COUNT && outcome.isAbsent()) {
      fields.diagnostics().error(item.at(), LoadFault.FIELD_MISSING, "equals");
      return null;
    }
    return id == null || name == null || !whole
        ? null
        : new Relation(id, name, operation, operands, counted, equals, note, item.at());
  }

  private static boolean operands(
      Operation operation, Field field, List<Id> operands, List<String> counted) {
    if (operation == Operation.COUNT) {
      List<String> names = field.some(Field::text);
      counted.addAll(names == null ? List.of() : names);
      return names != null;
    }
    List<Id> ids = field.some(Field::id);
    boolean paired = operation == Operation.BASE || operation == Operation.GROWTH;
    if (ids != null && (paired ? ids.size() != 2 : ids.size() < 2)) {
      field.diagnostics().error(field.at(), LoadFault.OPERANDS, field.name());
      return false;
    }
    operands.addAll(ids == null ? List.of() : ids);
    return ids != null;
  }
}
