package reportsite.draft.write;

import java.util.ArrayList;
import java.util.List;
import reportsite.load.yaml.YamlWriter;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Period;
import reportsite.text.Bilingual;

/** An item of a YAML list: on one line while it is short, else a line for each field. */
final class Item {

  private static final int LONGEST_LINE = 130;

  private final List<String> fields = new ArrayList<>();

  Item with(String key, String value) {
    fields.add(key + ": " + YamlWriter.scalar(value));
    return this;
  }

  Item with(String key, int value) {
    fields.add(key + ": " + value);
    return this;
  }

  /** What must not be taken for a number. */
  Item withDigits(String key, String value) {
    fields.add(key + ": " + YamlWriter.quoted(value));
    return this;
  }

  Item with(String key, boolean value) {
    fields.add(key + ": " + value);
    return this;
  }

  Item with(String key, Period period) {
    fields.add(key + ": " + period.yaml());
    return this;
  }

  Item with(String key, Bilingual text) {
    fields.add(key + ": " + YamlWriter.scalar(text));
    return this;
  }

  Item with(String key, Noun noun) {
    fields.add(
        key
            + ": {one: "
            + YamlWriter.scalar(noun.one())
            + ", many: "
            + YamlWriter.scalar(noun.many())
            + "}");
    return this;
  }

  /** A list of ids. */
  Item with(String key, List<String> ids) {
    fields.add(key + ": [" + String.join(", ", ids) + "]");
    return this;
  }

  /** The item, indented. */
  String at(String indent) {
    String line = indent + "- {" + String.join(", ", fields) + "}\n";
    return line.length() <= LONGEST_LINE ? line : block(indent);
  }

  /** On one line, with what is to be entered. */
  String waiting() {
    return "{" + String.join(", ", fields) + ", value: …, passage: …, quote: …}";
  }

  String block(String indent) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      out.append(indent).append(i == 0 ? "- " : "  ").append(fields.get(i)).append('\n');
    }
    return out.toString();
  }
}
