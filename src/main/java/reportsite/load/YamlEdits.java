package reportsite.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.load.YamlValue.Items;
import reportsite.load.YamlValue.Member;
import reportsite.load.YamlValue.Members;
import reportsite.load.YamlValue.Words;
import reportsite.load.YamlWords.Around;

/**
 * Changes to one YAML file that leave every other byte as it is: comments, order, quotes, layout.
 *
 * <p>New values are given as a text, a list of texts, or a map of names to either.
 */
public final class YamlEdits {

  private record Edit(int start, int end, String text) {}

  private final YamlText yaml;
  private final SourceText source;
  private final List<Edit> edits = new ArrayList<>();

  public YamlEdits(YamlText yaml) {
    this.yaml = yaml;
    this.source = yaml.source();
  }

  /** The file as it was read. */
  public YamlText before() {
    return yaml;
  }

  /** Whether anything changes. */
  public boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The file with every change made. */
  public String text() {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
      out.append(yaml.text(), from, edit.start()).append(edit.text());
      from = edit.end();
    }
    return out.append(yaml.text(), from, yaml.text().length()).toString();
  }

  /** Sets a field of a record: replaced in place, put in behind its neighbours, or taken out. */
  public void set(Members owner, String key, @Nullable Object value, List<String> order) {
    Member member = owner.member(key);
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

  private void replace(YamlValue old, Object value, Around around, List<String> order) {
    if (old instanceof Words words && value instanceof String text) {
      if (!words.text().strip().equals(text)) {
        edits.add(
            new Edit(words.start(), words.end(), YamlWords.like(words, text, around, source)));
      }
    } else if (old instanceof Members members && value instanceof Map<?, ?> fields) {
      for (Member member : members.members()) {
        if (!fields.containsKey(member.key())) {
          remove(members, member);
        }
      }
      fields.forEach((key, inner) -> set(members, String.valueOf(key), inner, order));
    } else if (old instanceof Items items && value instanceof List<?> texts) {
      replaceList(items, texts);
    } else {
      edits.add(new Edit(old.start(), old.end(), YamlLayout.flow(value)));
    }
  }

  private void replaceList(Items items, List<?> texts) {
    if (items.items().size() == texts.size()) {
      for (int i = 0; i < texts.size(); i++) {
        Around around = items.flow() ? Around.FLOW : Around.BLOCK;
        replace(items.items().get(i), texts.get(i), around, List.of());
      }
      return;
    }
    String written =
        items.flow()
            ? YamlLayout.flow(texts)
            : YamlLayout.dashes(texts, source.lineBreak() + indent(items.start()));
    edits.add(new Edit(items.start(), items.end(), written));
  }

  private void insert(Members owner, String key, Object value, List<String> order) {
    YamlValue before = neighbour(owner, key, order).value();
    if (owner.flow()) {
      String written = ", " + key + ": " + YamlLayout.flow(value);
      edits.add(new Edit(before.end(), before.end(), written));
    } else {
      line(before.end(), indent(owner.start()) + key + ": " + YamlLayout.value(value));
    }
  }

  /** The last member that stands before the key by the order of fields, else the first of all. */
  private static Member neighbour(Members owner, String key, List<String> order) {
    Member found = owner.members().get(0);
    for (String other : order.subList(0, Math.max(order.indexOf(key), 0))) {
      Member member = owner.member(other);
      found = member == null ? found : member;
    }
    return found;
  }

  private void remove(Members owner, Member member) {
    int index = owner.members().indexOf(member);
    boolean last = index == owner.members().size() - 1;
    if (index == 0 && !last) {
      edits.add(new Edit(member.keyStart(), owner.members().get(1).keyStart(), ""));
    } else if (owner.flow()) {
      int from = index == 0 ? member.keyStart() : owner.members().get(index - 1).value().end();
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
  public void add(Items list, int behind, Map<String, ?> fields) {
    YamlValue neighbour = list.items().get(behind);
    if (list.flow()) {
      String written = ", " + YamlLayout.flow(fields);
      edits.add(new Edit(neighbour.end(), neighbour.end(), written));
      return;
    }
    String dash = yaml.text().substring(lineStart(neighbour.start()), neighbour.start());
    String indent = indent(neighbour.start());
    // The first item may stand behind a longer head than its dash: "- - a".
    String head = dash.isBlank() || !dash.strip().equals("-") ? indent.substring(2) + "- " : dash;
    boolean flow = neighbour instanceof Members members && members.flow();
    String written =
        flow
            ? YamlLayout.flow(fields)
            : YamlLayout.block(fields, source.lineBreak() + " ".repeat(head.length()));
    line(neighbour.end(), head + written);
  }

  /** A file with nothing but a list of one record. */
  public static String newList(String key, Map<String, ?> fields) {
    return key + ":\n  - " + YamlLayout.block(fields, "\n    ") + "\n";
  }

  /** Adds a list with one record at the end of the file. */
  public void addList(String key, Map<String, ?> fields) {
    String end = source.lineBreak();
    int last = yaml.text().length();
    boolean closed = yaml.text().endsWith("\n");
    String item = YamlLayout.block(fields, end + "    ");
    edits.add(new Edit(last, last, (closed ? "" : end) + key + ":" + end + "  - " + item + end));
  }

  /** A line of its own behind the line of an offset. */
  private void line(int offset, String line) {
    int at = nextLine(offset);
    boolean open = at == yaml.text().length() && !yaml.text().endsWith("\n");
    String end = source.lineBreak();
    edits.add(new Edit(at, at, open ? end + line : line + end));
  }

  private int lineStart(int offset) {
    return yaml.text().lastIndexOf('\n', offset - 1) + 1;
  }

  private int nextLine(int offset) {
    int end = yaml.text().indexOf('\n', offset);
    return end < 0 ? yaml.text().length() : end + 1;
  }

  /** As many blanks as there are characters before the offset on its line. */
  private String indent(int offset) {
    return " ".repeat(offset - lineStart(offset));
  }
}
