package reportsite.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reportsite.notation.Period;
import reportsite.sheet.Column.Form;

/** The texts of a row as the fields of a record: {@code name.zh} becomes a field of a field. */
final class Values {

  private Values() {}

  /** Every field that has a text; empty cells are fields left out. */
  static Map<String, Object> of(Table table, Map<String, String> cells) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      String text = cells.getOrDefault(column.path(), "");
      if (column.isField() && !text.isEmpty()) {
        put(fields, column.steps(), value(column, text));
      }
    }
    return fields;
  }

  private static Object value(Column column, String text) {
    if (column.form() == Form.LIST) {
      return Rows.items(text);
    }
    // As people write it, {average: 2021/2025}, where a text with a colon would need quotes.
    return column.path().equals("period")
        ? Period.read(text)
            .filter(period -> period.role() != Period.Role.WHOLE)
            .<Object>map(period -> Map.of(period.role().key(), period.time()))
            .orElse(text)
        : text;
  }

  private static void put(Map<String, Object> fields, List<String> steps, Object value) {
    if (steps.size() == 1) {
      fields.put(steps.get(0), value);
      return;
    }
    Object inner = fields.computeIfAbsent(steps.get(0), key -> new LinkedHashMap<String, Object>());
    if (inner instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, each) -> copy.put(String.valueOf(key), each));
      put(copy, steps.subList(1, steps.size()), value);
      fields.put(steps.get(0), copy);
    }
  }
}
