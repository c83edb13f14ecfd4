package reportsite.load.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.load.LoadFault;
import reportsite.load.yaml.Node.Broken;
import reportsite.load.yaml.Node.Entry;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.Node.Scalar;
import reportsite.load.yaml.Node.Sequence;
import reportsite.load.yaml.YamlTrouble.YamlFault;
import reportsite.text.Bilingual;
import reportsite.text.HiddenSigns;
import reportsite.text.Phrases;
import reportsite.text.TextLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** Reads one YAML file to its tree, refusing what staff would not understand. */
record YamlParser(SourceText source, YAMLParser parser, Diagnostics diagnostics) {

  private static final int DEEPEST = 20;
  private static final int LONGEST = 4_000_000;
  private static final Pattern SPACE_BETWEEN_HAN =
      Pattern.compile("[\\p{IsHan}，。；：、”）][ \\n]+[\\p{IsHan}“（]");

  private static final Pattern ODD_SPACE =
      Pattern.compile(
          "^(?: *- *)? *(?<indent>[\\u3000\\u00A0]+)"
              + "|^(?: *- *)? *[A-Za-z][A-Za-z0-9_.-]*:(?<behind>[ ]*[\\u3000\\u00A0\\t])");

  /** The failsafe schema leaves every scalar as it was typed. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder().yamlSchema(YAMLSchema.FAILSAFE).build();

  /** The mapping a file consists of; null when it has none, which is reported. */
  static @Nullable Mapping read(SourceText source, Diagnostics diagnostics) {
    if (!isReadable(source, diagnostics)) {
      return null;
    }
    try (YAMLParser parser =
        (YAMLParser)
            FACTORY.createParser(ObjectReadContext.empty(), new StringReader(source.text()))) {
      try {
        return new YamlParser(source, parser, diagnostics).document();
      } catch (JacksonException e) {
        YamlTrouble.report(e, source, start(parser, source), diagnostics);
        return null;
      }
    }
  }

  private static int start(YAMLParser parser, SourceText source) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return source.offset(at.getLineNr(), at.getColumnNr());
  }

  private static boolean isReadable(SourceText source, Diagnostics diagnostics) {
    String text = source.text();
    if (text.length() > LONGEST) {
      diagnostics.error(Position.of(source.file()), YamlFault.TOO_LARGE, text.length(), LONGEST);
      return false;
    }
    return hasNoTabs(source, diagnostics) && hasNoOddSpaces(source, diagnostics);
  }

  private static boolean hasNoTabs(SourceText source, Diagnostics diagnostics) {
    List<String> lines = source.lines();
    List<Position> tabs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int indent = line.length() - line.stripLeading().length();
      int tab = line.indexOf('\t');
      if (tab >= 0 && tab < indent && !line.isBlank()) {
        tabs.add(new Position(source.file(), i + 1, tab + 1));
      }
    }
    if (!tabs.isEmpty()) {
      diagnostics.error(tabs.get(0), YamlFault.TAB_INDENT, tabs.size());
    }
    return tabs.isEmpty();
  }

  /** Spaces that look like ordinary ones, where the form of a file depends on them. */
  private static boolean hasNoOddSpaces(SourceText source, Diagnostics diagnostics) {
    List<String> lines = source.lines();
    for (int i = 0; i < lines.size(); i++) {
      Matcher odd = ODD_SPACE.matcher(lines.get(i));
      if (odd.find() && !lines.get(i).isBlank()) {
        int end = odd.start("indent") < 0 ? odd.end("behind") : odd.start("indent") + 1;
        Position at = new Position(source.file(), i + 1, end);
        diagnostics.error(at, YamlFault.ODD_SPACE, spaceName(lines.get(i).charAt(end - 1)));
        return false;
      }
    }
    return true;
  }

  private static Bilingual spaceName(char space) {
    return switch (space) {
      case '\t' -> Phrases.of("space/tab");
      case '\u3000' -> Phrases.of("space/full-width");
      default -> Phrases.of("space/no-break");
    };
  }

  private @Nullable Mapping document() {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      return diagnostics.refuse(Position.of(source.file()), YamlFault.EMPTY_FILE);
    }
    Position start = here();
    Node root = value(first, 0);
    if (parser.nextToken() != null) {
      return diagnostics.refuse(here(), YamlFault.SECOND_DOCUMENT);
    }
    if (root instanceof Mapping mapping) {
      return mapping;
    }
    if (!(root instanceof Broken)) {
      diagnostics.error(start, YamlFault.NOT_A_MAPPING);
    }
    return null;
  }

  private Node value(JsonToken token, int depth) {
    Position at = here();
    int start = offset();
    boolean marked = marked(token, at);
    Node node =
        switch (token) {
          case START_OBJECT -> mapping(at, start, depth + 1);
          case START_ARRAY -> sequence(at, start, depth + 1);
          default -> scalar(at, start);
        };
    if (depth == DEEPEST) {
      diagnostics.error(at, YamlFault.TOO_DEEP, DEEPEST);
    }
    return marked ? new Broken(at, start, node.end()) : node;
  }

  /** Reports anchors, aliases and tags; the parser names those of collections only. */
  private boolean marked(JsonToken token, Position at) {
    boolean collection = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
    char first = source.charAt(offset());
    if (first == '&' || first == '*' || (collection && parser.getObjectId() != null)) {
      diagnostics.error(at, YamlFault.ANCHOR_OR_ALIAS, first == '*' ? "*" : "&");
      return true;
    }
    if (first == '!' || (collection && parser.getRawTag() != null)) {
      diagnostics.error(at, YamlFault.TAG);
      return true;
    }
    return false;
  }

  private Mapping mapping(Position at, int start, int depth) {
    boolean flow = source.charAt(start) == '{';
    int end = start;
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      Position keyAt = here();
      int keyStart = offset();
      marked(JsonToken.PROPERTY_NAME, keyAt);
      JsonToken token = parser.nextToken();
      if (token == JsonToken.VALUE_NULL) {
        lonely(key, keyAt, keyStart, entries);
        continue;
      }
      Node value = value(token, depth);
      end = value.end();
      if (key.equals("<<")) {
        diagnostics.error(keyAt, YamlFault.MERGE_KEY);
      } else {
        put(new Entry(key, keyAt, keyStart, value), entries);
      }
    }
    return new Mapping(List.copyOf(entries.values()), flow, at, start, flow ? end() : end);
  }

  private void put(Entry entry, Map<String, Entry> entries) {
    Entry first = entries.putIfAbsent(entry.key(), entry);
    if (first != null) {
      int line = first.keyAt().line();
      diagnostics.error(entry.keyAt(), YamlFault.DUPLICATE_KEY, entry.key(), line);
    }
  }

  /** A key without a value: says why, and keeps what was meant so that it is not missed later. */
  private void lonely(String key, Position keyAt, int keyStart, Map<String, Entry> entries) {
    Broken nothing = nothing();
    int full = key.indexOf('：');
    int half = key.indexOf(':');
    if (full > 0) {
      String name = key.substring(0, full);
      diagnostics.error(keyAt.plus(full), YamlFault.FULL_WIDTH_COLON, name);
      put(new Entry(name, keyAt, keyStart, nothing), entries);
    } else if (half > 0) {
      String name = key.substring(0, half);
      diagnostics.error(keyAt.plus(half), YamlFault.NO_SPACE_AFTER_COLON, name);
      put(new Entry(name, keyAt, keyStart, nothing), entries);
    } else if (key.endsWith("”") || key.endsWith("’")) {
      reportWideQuotes(keyAt, entries);
    } else if (source.charAt(offset() - 1) == ':') {
      diagnostics.error(keyAt, YamlFault.EMPTY_VALUE, key);
      put(new Entry(key, keyAt, keyStart, nothing), entries);
    } else {
      diagnostics.error(keyAt, YamlFault.BARE_WORD, key);
    }
  }

  /** A comma cut a text in two that stands in Chinese quotation marks. */
  private void reportWideQuotes(Position keyAt, Map<String, Entry> entries) {
    Position at = keyAt;
    for (Entry entry : entries.values()) {
      if (entry.value() instanceof Scalar scalar && scalar.text().matches("[“‘].*")) {
        at = scalar.at();
      }
    }
    diagnostics.error(at, YamlFault.FULL_WIDTH_QUOTES, "“”");
  }

  private Sequence sequence(Position at, int start, int depth) {
    boolean flow = source.charAt(start) == '[';
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      if (token == JsonToken.VALUE_NULL) {
        diagnostics.error(here(), YamlFault.EMPTY_ITEM);
        items.add(nothing());
      } else {
        items.add(value(token, depth));
      }
    }
    int last = items.isEmpty() ? start : items.get(items.size() - 1).end();
    return new Sequence(items, flow, at, start, flow ? end() : last);
  }

  private Broken nothing() {
    return new Broken(here(), offset(), offset());
  }

  private Node scalar(Position at, int start) {
    String text = parser.getString();
    // What is typed in the file itself has been looked at: here it hides behind an escape.
    if (HiddenSigns.isHiding(text)) {
      Matcher hidden = HiddenSigns.in(text);
      hidden.find();
      diagnostics.error(at, LoadFault.CONTROL_CHARACTER, HiddenSigns.code(hidden.group()));
      return new Broken(at, start, end());
    }
    if (TextLimits.isEndless(text)) {
      diagnostics.error(at, LoadFault.ENDLESS_TEXT, text.length(), TextLimits.LONGEST);
      return new Broken(at, start, end());
    }
    boolean severalLines = parser.currentLocation().getLineNr() > at.line();
    if (severalLines && SPACE_BETWEEN_HAN.matcher(text).find()) {
      diagnostics.error(at, YamlFault.HAN_ACROSS_LINES);
      return new Broken(at, start, end());
    }
    boolean plain = "\"'|>".indexOf(source.charAt(offset())) < 0;
    if (plain && YamlTrouble.oddQuote(text) > 0) {
      diagnostics.error(at, YamlFault.STRAY_QUOTE);
      return new Broken(at, start, end());
    }
    return new Scalar(text, source.at(textOffset()), start, end());
  }

  /** Where the text itself begins: behind a quote, or on the line below {@code |}. */
  private int textOffset() {
    int offset = offset();
    char first = source.charAt(offset);
    if (first == '"' || first == '\'') {
      return offset + 1;
    }
    if (first != '|' && first != '>') {
      return offset;
    }
    int next = source.text().indexOf('\n', offset) + 1;
    while (next > 0 && next < source.text().length() && source.charAt(next) == ' ') {
      next++;
    }
    return next > 0 ? next : offset;
  }

  private int offset() {
    return start(parser, source);
  }

  /** Behind the last token, without the empty lines behind a block of text. */
  private int end() {
    TokenStreamLocation at = parser.currentLocation();
    int end = source.offset(at.getLineNr(), at.getColumnNr());
    while (end > offset() && Character.isWhitespace(source.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private Position here() {
    return source.at(offset());
  }
}
