package reportsite.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Object value = column.form() == Form.LIST ? Rows.items(text) : text;
        put(fields, column.steps(), value);
      }
    }
    return fields;
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
