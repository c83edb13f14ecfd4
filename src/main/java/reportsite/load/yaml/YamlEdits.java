package reportsite.load.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.SourceText;
import reportsite.load.yaml.Node.Entry;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.Node.Scalar;
import reportsite.load.yaml.Node.Sequence;
import reportsite.load.yaml.YamlWriter.Around;

/**
 * Changes to one YAML file that leave every other byte as it is: comments, order, quotes, layout.
 *
 * <p>New values are given as a text, a list of texts, or a map of names to either.
 */
public final class YamlEdits {

  private record Edit(int start, int end, String text) {}

  private final SourceText source;
  private final List<Edit> edits = new ArrayList<>();

  public YamlEdits(YamlFile yaml) {
    this.source = yaml.source();
  }

  /** Whether anything changes. */
  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The file with every change made. */
  public String text() {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Edit edit :
        edits.stream()
            .sorted(Comparator.comparingInt(Edit::start).thenComparing(Edit::end))
            .toList()) {
      out.append(source.text(), from, edit.start()).append(edit.text());
      from = edit.end();
    }
    return out.append(source.text(), from, source.text().length()).toString();
  }

  /** Puts a text in the place of some characters of the file. */
  public void replace(int start, int end, String text) {
    edits.add(new Edit(start, end, text));
  }

  /** Sets a field of a record: replaced in place, put in behind its neighbours, or taken out. */
  public void set(Mapping owner, String key, @Nullable Object value, List<String> order) {
    Entry member = owner.entry(key);
    if (member == null) {
      if (value != null) {
        insert(owner, key, value, order);
      }
    } else if (value == null) {
      remove(owner, member);
    } else {
      replace(member.value(), value, owner.flow() ? Around.FLOW : Around.BLOCK, order);
    }
  }

  private void replace(Node old, Object value, Around around, List<String> order) {
    if (old instanceof Scalar words && value instanceof String text) {
      if (!words.text().strip().equals(text)) {
        edits.add(
            new Edit(words.start(), words.end(), YamlWriter.like(words, text, around, source)));
      }
    } else if (old instanceof Mapping members && value instanceof Map<?, ?> fields) {
      for (Entry member : members.entries()) {
        if (!fields.containsKey(member.key())) {
          remove(members, member);
        }
      }
      fields.forEach((key, inner) -> set(members, String.valueOf(key), inner, order));
    } else if (old instanceof Sequence items && value instanceof List<?> texts) {
      replaceList(items, texts);
    } else {
      edits.add(new Edit(old.start(), old.end(), YamlWriter.flow(value)));
    }
  }

  private void replaceList(Sequence items, List<?> texts) {
    if (items.items().size() == texts.size()) {
      for (int i = 0; i < texts.size(); i++) {
        Around around = items.flow() ? Around.FLOW : Around.BLOCK;
        replace(items.items().get(i), texts.get(i), around, List.of());
      }
      return;
    }
    String written =
        items.flow()
            ? YamlWriter.flow(texts)
            : YamlWriter.dashes(texts, source.lineBreak() + indent(items.start()));
    edits.add(new Edit(items.start(), items.end(), written));
  }

  private void insert(Mapping owner, String key, Object value, List<String> order) {
    Node before = neighbour(owner, key, order).value();
    if (owner.flow()) {
      String written = ", " + key + ": " + YamlWriter.flow(value);
      edits.add(new Edit(before.end(), before.end(), written));
    } else {
      line(before.end(), indent(owner.start()) + key + ": " + YamlWriter.value(value));
    }
  }

  /** The last member that stands before the key by the order of fields, else the first of all. */
  private static Entry neighbour(Mapping owner, String key, List<String> order) {
    Entry found = owner.entries().get(0);
    for (String other : order.subList(0, Math.max(order.indexOf(key), 0))) {
      Entry member = owner.entry(other);
      found = member == null ? found : member;
    }
    return found;
  }

  private void remove(Mapping owner, Entry member) {
    int index = owner.entries().indexOf(member);
    boolean last = index == owner.entries().size() - 1;
    if (index == 0 && !last) {
      edits.add(new Edit(member.keyStart(), owner.entries().get(1).keyStart(), ""));
    } else if (owner.flow()) {
      int from = index == 0 ? member.keyStart() : owner.entries().get(index - 1).value().end();
      edits.add(new Edit(from, member.value().end(), ""));
    } else {
      edits.add(new Edit(lineStart(member.keyStart()), nextLine(member.value().end()), ""));
    }
  }

  /**
   * Adds a record behind one of a list, in the form of its neighbour.
   *
   * @param behind the number of the neighbour, from 0
   */
  public void add(Sequence list, int behind, Map<String, ?> fields) {
    Node neighbour = list.items().get(behind);
    if (list.flow()) {
      String written = ", " + YamlWriter.flow(fields);
      edits.add(new Edit(neighbour.end(), neighbour.end(), written));
      return;
    }
    String dash = source.text().substring(lineStart(neighbour.start()), neighbour.start());
    String indent = indent(neighbour.start());
    // The first item may stand behind a longer head than its dash: "- - a".
    String head = dash.isBlank() || !dash.strip().equals("-") ? indent.substring(2) + "- " : dash;
    boolean flow = neighbour instanceof Mapping members && members.flow();
    String written =
        flow
            ? YamlWriter.flow(fields)
            : YamlWriter.block(fields, source.lineBreak() + " ".repeat(head.length()));
    line(neighbour.end(), head + written);
  }

  /** A file with nothing but a list of one record. */
  public static String newList(String key, Map<String, ?> fields) {
    return key + ":\n  - " + YamlWriter.block(fields, "\n    ") + "\n";
  }

  /** Adds a list with one record at the end of the file. */
  public void addList(String key, Map<String, ?> fields) {
    String end = source.lineBreak();
    int last = source.text().length();
    boolean closed = source.text().endsWith("\n");
    String item = YamlWriter.block(fields, end + "    ");
    edits.add(new Edit(last, last, (closed ? "" : end) + key + ":" + end + "  - " + item + end));
  }

  /** A line of its own behind the line of an offset. */
  private void line(int offset, String line) {
    int at = nextLine(offset);
    boolean open = at == source.text().length() && !source.text().endsWith("\n");
    String end = source.lineBreak();
    edits.add(new Edit(at, at, open ? end + line : line + end));
  }

  private int lineStart(int offset) {
    return source.text().lastIndexOf('\n', offset - 1) + 1;
  }

  private int nextLine(int offset) {
    int end = source.text().indexOf('\n', offset);
    return end < 0 ? source.text().length() : end + 1;
  }

  /** As many blanks as there are characters before the offset on its line. */
  private String indent(int offset) {
    return " ".repeat(offset - lineStart(offset));
  }
}
