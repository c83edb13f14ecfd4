package reportsite.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.read.Placeholders;
import reportsite.load.yaml.Node;
import reportsite.load.yaml.Node.Entry;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.Node.Scalar;
import reportsite.load.yaml.Node.Sequence;
import reportsite.load.yaml.YamlFile;
import reportsite.model.report.ContentIndex.Placeholder;
import reportsite.sheet.SheetRecords.Home;
import reportsite.sheet.WordSheet.FileSpan;
import reportsite.sheet.WordSheet.Form;
import reportsite.sheet.WordSheet.State;
import reportsite.sheet.WordSheet.WordRow;
import reportsite.text.Lang;

/** The words of one YAML file. */
final class YamlWords {

  private static final List<String> NAMES = List.of("id", "passage", "commitment", "figure");
  private static final Pattern MARK =
      Pattern.compile("#\\s*(?:请核对 / to be checked: )?(.*?)(?: / (.*))?");
  private static final int MOST_SHOWN = 240;

  private final YamlFile yaml;
  private final String text;
  private final WordSheet into;
  private final boolean isLedger;

  /** What begins where, by which the mark before it is known. */
  private final TreeMap<Integer, String> anchors = new TreeMap<>();

  private final Map<String, Mapping> records = new HashMap<>();
  private final TreeMap<Integer, Scalar> scalars = new TreeMap<>();

  YamlWords(YamlFile yaml, WordSheet into) {
    this.yaml = yaml;
    this.text = yaml.source().text();
    this.into = into;
    this.isLedger = yaml.path().startsWith(into.folder());
  }

  String path() {
    return yaml.path();
  }

  void run() {
    walk(yaml.root(), "", null, 0);
    Set<Integer> lines = new HashSet<>();
    for (Placeholder one : Placeholders.in(path(), text, null)) {
      int comment = comment(one.at());
      if (comment >= 0 && comment <= into.offset(one.at()) && lines.add(one.at().line())) {
        mark(comment);
      }
    }
  }

  /**
   * @param parent what it is a field of; null for the file and for items of lists
   * @param start where its key begins
   */
  private void walk(Mapping mapping, String key, @Nullable Mapping parent, int start) {
    Entry zh = mapping.entry(Lang.ZH.code());
    Entry en = mapping.entry(Lang.EN.code());
    if (zh != null && en != null && zh.value() instanceof Scalar && en.value() instanceof Scalar) {
      pair(mapping, key, zh, en, start);
    }
    if (mapping.entry("one") != null && mapping.entry("many") != null) {
      noun(mapping, key, parent, start);
    }
    for (Entry entry : mapping.entries()) {
      String path = key.isEmpty() ? entry.key() : key + "." + entry.key();
      anchors.putIfAbsent(entry.keyStart(), path);
      // What was published on progress is never rewritten.
      if (!(isLedger && path.equals(Table.PROGRESS.title()))) {
        walk(entry.value(), path, mapping, entry.keyStart());
      }
    }
  }

  private void walk(Node value, String key, Mapping parent, int start) {
    if (value instanceof Scalar scalar) {
      scalars.put(scalar.start(), scalar);
    } else if (value instanceof Mapping mapping) {
      walk(mapping, key, parent, start);
    } else if (value instanceof Sequence list) {
      boolean isTranslations = isLedger && key.equals("translations");
      for (int i = 0; i < list.items().size(); i++) {
        Node item = list.items().get(i);
        if (item instanceof Mapping record) {
          String path = key + "." + name(record, i + 1);
          anchors.putIfAbsent(record.start(), path);
          records.putIfAbsent(path, record);
          if (isTranslations) {
            translation(new Home(yaml, list, i, record));
          } else {
            walk(record, path, null, record.start());
          }
        } else if (item instanceof Scalar scalar) {
          scalars.put(scalar.start(), scalar);
        }
      }
    }
  }

  private static String name(Mapping record, int number) {
    return NAMES.stream()
        .filter(name -> record.entry(name) != null)
        .map(name -> said(record, name))
        .findFirst()
        .orElse("#" + number);
  }

  private void translation(Home home) {
    home.members().entries().stream()
        .map(Entry::value)
        .filter(Scalar.class::isInstance)
        .forEach(value -> scalars.put(value.start(), (Scalar) value));
    String passage = said(home.members(), "passage");
    if (passage.matches("[0-9]{1,6}")) {
      into.translations().putIfAbsent(Integer.valueOf(passage), home);
    }
  }

  private void pair(Mapping owner, String key, Entry zh, Entry en, int start) {
    // The words of a term stand among its other fields.
    boolean alone = owner.entries().size() == 2;
    int from = alone ? start : Math.min(zh.keyStart(), en.keyStart());
    int to = alone ? owner.end() : Math.max(zh.value().end(), en.value().end());
    into.add(
        new WordRow(
            place(key),
            Form.PAIR,
            isOpen(owner, "zh") || isOpen(owner, "en") ? State.MISSING : State.DONE,
            said(owner, "zh"),
            said(owner, "en"),
            new FileSpan(path(), from, to),
            Map.of(Lang.ZH, span(zh.value()), Lang.EN, span(en.value())),
            owner));
  }

  private void noun(Mapping owner, String key, @Nullable Mapping parent, int start) {
    Node name = parent == null ? null : parent.value(List.of("name", "zh"));
    into.add(
        new WordRow(
            place(key),
            Form.NOUN,
            isOpen(owner, "one") || isOpen(owner, "many") ? State.MISSING : State.DONE,
            name instanceof Scalar words ? words.text().strip() : "",
            said(owner, "one") + " / " + said(owner, "many"),
            new FileSpan(path(), start, owner.end()),
            Map.of(Lang.EN, span(owner)),
            owner));
  }

  private String place(String key) {
    return into.shortened(path()) + " " + key;
  }

  private FileSpan span(Node node) {
    return new FileSpan(path(), node.start(), node.end());
  }

  private static boolean isOpen(Mapping owner, String key) {
    return Placeholders.isOpen(said(owner, key), key);
  }

  private static String said(Mapping owner, String key) {
    return owner.value(List.of(key)) instanceof Scalar words ? words.text().strip() : "";
  }

  /** Where the comment on a line begins; -1 where there is none. */
  private int comment(Position at) {
    int start = yaml.source().offset(at.line(), 1);
    int end = start + yaml.source().line(at.line()).length();
    for (int i = start; i < end; i++) {
      boolean begins =
          text.charAt(i) == '#' && (i == start || Character.isWhitespace(text.charAt(i - 1)));
      Map.Entry<Integer, Scalar> before = begins ? scalars.floorEntry(i) : null;
      if (begins && (before == null || i >= before.getValue().end())) {
        return i;
      }
    }
    return -1;
  }

  /** A comment goes with its line, unless something stands before it. */
  private void mark(int comment) {
    int start = yaml.source().offset(yaml.source().at(comment).line(), 1);
    int newLine = text.indexOf('\n', comment);
    int end = newLine < 0 ? text.length() : newLine;
    boolean alone = text.substring(start, comment).isBlank();
    Map.Entry<Integer, String> anchor =
        alone ? anchors.higherEntry(comment) : anchors.lowerEntry(comment);
    String owner = anchor == null ? "" : anchor.getValue();
    String words = text.substring(comment, end).strip();
    Matcher parts = MARK.matcher(words);
    boolean known = parts.matches();
    Mapping record = records.get(owner);
    String context = record == null ? "" : "\n" + cut(text.substring(record.start(), record.end()));
    int from = alone ? start : text.substring(0, comment).stripTrailing().length();
    into.add(
        new WordRow(
            place("# " + owner),
            Form.MARK,
            State.CHECK,
            (known ? parts.group(1) : words) + context,
            known && parts.group(2) != null ? parts.group(2) : "",
            new FileSpan(
                path(), from, alone ? Math.min(end + 1, text.length()) : end - trailing(end)),
            Map.of(),
            null));
  }

  /** A carriage return before the end of a line stays with it. */
  private int trailing(int end) {
    return end > 0 && text.charAt(end - 1) == '\r' ? 1 : 0;
  }

  private static String cut(String words) {
    return words.length() <= MOST_SHOWN ? words : words.substring(0, MOST_SHOWN) + "…";
  }
}
