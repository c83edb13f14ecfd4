package reportsite.load.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.load.Decoding;
import reportsite.load.LoadFault;
import reportsite.load.ProjectFiles;
import reportsite.load.ProjectFiles.ParsedFiles;
import reportsite.load.read.Fields.Notes;
import reportsite.load.read.Form.Plain;
import reportsite.load.read.LedgerReader.LedgerFile;
import reportsite.load.yaml.Node;
import reportsite.load.yaml.YamlFile;
import reportsite.markdown.Narrative;
import reportsite.model.Source;
import reportsite.model.Source.Passage;
import reportsite.model.Strings;
import reportsite.model.report.ContentIndex;
import reportsite.model.report.ContentIndex.Placeholder;
import reportsite.model.report.ContentIndex.Places;
import reportsite.text.Bilingual;
import reportsite.text.Fingerprint.Sha256;
import reportsite.text.Lang;
import reportsite.text.Parallel;
import reportsite.text.Phrases;
import reportsite.text.TextLimits;
import reportsite.text.TextLimits.Excess;

/** The project's files as the readers open them; remembers which ones were wanted. */
final class Sources {

  private static final String CONTENT = "content/";

  private final ProjectFiles files;
  private final ParsedFiles parsed;
  private final Diagnostics diagnostics;
  private final Set<String> wanted = new TreeSet<>();
  private final Map<String, Map<Position, Map<String, Position>>> places = new TreeMap<>();
  private final Map<String, Node.Mapping> roots = new TreeMap<>();
  private final List<Notes> notes = new ArrayList<>();

  Sources(ProjectFiles files, ParsedFiles parsed, Diagnostics diagnostics) {
    this.files = files;
    this.parsed = parsed;
    this.diagnostics = diagnostics;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  boolean has(String path) {
    return files.has(path);
  }

  List<String> paths() {
    return files.paths();
  }

  /** The names of the folders that have the frame of a report. */
  List<String> reports() {
    return files.reports();
  }

  /** What was noted in the files of a folder up to now. */
  ContentIndex index(String folder) {
    return new ContentIndex(
            new Places(places),
            notes.stream().flatMap(one -> one.references().stream()).toList(),
            notes.stream().flatMap(one -> one.texts().stream()).toList(),
            wanted.parallelStream().flatMap(path -> placeholders(path).stream()).toList())
        .within(folder);
  }

  private List<Placeholder> placeholders(String path) {
    byte[] bytes = path.startsWith(CONTENT) ? files.bytes(path) : null;
    if (bytes == null) {
      return List.of();
    }
    Node.Mapping root = roots.get(path);
    Supplier<Wanting> find =
        () -> new Wanting(Placeholders.in(path, Decoding.forDisplay(bytes), root));
    // Of a file that cannot be read now, more may be known when it has been asked for.
    boolean isKnown = root != null || !path.endsWith(".yaml");
    Wanting wanting =
        isKnown ? parsed.of(path, bytes, Wanting.class, diagnostics, to -> find.get()) : find.get();
    return wanting == null ? List.of() : wanting.places();
  }

  /** Where in a file somebody still has to write or to look. */
  private record Wanting(List<Placeholder> places) {}

  Collection<String> wanted() {
    return wanted;
  }

  /** A text file that is there. */
  String file(String path) {
    byte[] bytes = files.bytes(path);
    return bytes == null ? "" : Decoding.forDisplay(bytes).replace("\r\n", "\n");
  }

  /** The fields of a YAML file; null when it is missing or cannot be read, which is reported. */
  @Nullable Fields yaml(String path, Position neededAt) {
    // What depends on other files as well is read and noted anew each time.
    Made made = made(path, neededAt, fields -> fields);
    if (made == null) {
      return null;
    }
    Notes fresh = Notes.to(diagnostics);
    notes.add(fresh);
    return new Fields(made.root(), fresh);
  }

  /**
   * What is made of a YAML file by a reader that knows nothing but the file; null when it is
   * missing or cannot be read, which is reported.
   */
  <T> @Nullable T yaml(
      String path, Position neededAt, Class<T> type, Function<Fields, @Nullable T> reader) {
    Made made = made(path, neededAt, reader);
    if (made == null) {
      return null;
    }
    notes.add(made.notes());
    return type.cast(made.of());
  }

  private <T> @Nullable Made made(
      String path, Position neededAt, Function<Fields, @Nullable T> reader) {
    Made made =
        parsed(
            path,
            neededAt,
            LoadFault.FILE_MISSING,
            Made.class,
            (bytes, to) -> made(path, bytes, reader, to));
    if (made != null) {
      places.put(path, made.places());
      roots.put(path, made.root());
    }
    return made;
  }

  private interface BytesReader<T> {
    @Nullable T read(byte[] bytes, Diagnostics to);
  }

  private <T> @Nullable T parsed(
      String path, Position neededAt, Fault missing, Class<T> type, BytesReader<T> reader) {
    byte[] bytes = bytes(path, neededAt, missing);
    return bytes == null
        ? null
        : parsed.of(path, bytes, type, diagnostics, to -> reader.read(bytes, to));
  }

  /**
   * What was made of a YAML file.
   *
   * @param places where its fields stand
   * @param notes what was noted in making it
   */
  private record Made(
      Node.Mapping root,
      Map<Position, Map<String, Position>> places,
      Notes notes,
      @Nullable Object of) {}

  private static <T> @Nullable Made made(
      String path, byte[] bytes, Function<Fields, @Nullable T> reader, Diagnostics to) {
    String text = Decoding.strict(path, bytes, to);
    YamlFile file = text == null ? null : YamlFile.read(path, text, to);
    if (file == null) {
      return null;
    }
    Notes notes = Notes.to(to);
    T of = reader.apply(new Fields(file.root(), notes));
    return new Made(file.root(), file.fields(), notes, of);
  }

  /**
   * Reads beside each other what takes long: the words of pages, and the ledgers and narratives of
   * reports. What is wrong with them is told when they are asked for.
   */
  void readAhead(Function<Fields, @Nullable Strings> strings) {
    Parallel.forEach(files.paths(), path -> readAhead(path, strings));
  }

  private void readAhead(String path, Function<Fields, @Nullable Strings> strings) {
    Diagnostics later = new Diagnostics();
    byte[] bytes = Objects.requireNonNull(files.bytes(path));
    String folder = path.startsWith(CONTENT) ? folder(path) : "";
    if (path.equals(ProjectFiles.STRINGS)) {
      parsed.of(path, bytes, Made.class, later, to -> made(path, bytes, strings, to));
    } else if (!folder.isEmpty() && LedgerReader.isLedger(path, folder)) {
      parsed.of(path, bytes, Made.class, later, to -> made(path, bytes, LedgerFile::read, to));
    }
    for (Lang lang : Lang.values()) {
      if (!folder.isEmpty() && path.endsWith("." + lang.code() + ".md")) {
        parsed.of(path, bytes, Narrative.class, later, to -> narrative(path, bytes, lang, to));
      }
    }
  }

  /** The folder of the report that a file belongs to; empty for one that belongs to none. */
  private String folder(String path) {
    String folder = path.substring(0, path.indexOf('/', CONTENT.length()) + 1);
    return files.has(folder + "report.yaml") ? folder : "";
  }

  /** A narrative; null when it is missing or cannot be read, which is reported. */
  @Nullable Narrative narrative(String path, Lang lang, Position neededAt) {
    return parsed(
        path,
        neededAt,
        LoadFault.FILE_MISSING,
        Narrative.class,
        (bytes, to) -> narrative(path, bytes, lang, to));
  }

  /**
   * A report's own text; null when it is missing, cannot be read or is not the text that was
   * delivered, which is reported.
   *
   * @param registered the {@code sha256} of the report's frame
   * @param neededAt where the frame stands
   */
  @Nullable Source seed(String report, Field registered, Position neededAt) {
    String expected = registered.text(Plain.HASH);
    String path = "seeds/" + report + ".txt";
    Source source = seed(report, neededAt);
    byte[] bytes = files.bytes(path);
    if (bytes == null) {
      return null;
    }
    String actual = source == null ? Sha256.of(bytes) : source.sha256();
    if (expected != null && !expected.matches(Plain.HASH.pattern())) {
      diagnostics.error(registered.at(), LoadFault.NOT_A_HASH, expected.length());
    } else if (expected != null && !expected.toLowerCase(Locale.ROOT).equals(actual)) {
      diagnostics.error(registered.at(), LoadFault.SEED_CHANGED, path, actual, expected);
      return null; // What differs from it may be right.
    }
    return source;
  }

  /** The text that is there; null when it is missing or cannot be read, which is reported. */
  @Nullable Source seed(String report, Position neededAt) {
    String path = "seeds/" + report + ".txt";
    return parsed(
        path, neededAt, LoadFault.SEED_MISSING, Source.class, (bytes, to) -> seed(path, bytes, to));
  }

  /** The text itself, whatever is registered. */
  static @Nullable Source seed(String path, byte[] bytes, Diagnostics diagnostics) {
    String text = Decoding.strict(path, bytes, diagnostics);
    if (text == null) {
      return null;
    }
    Excess excess = TextLimits.ofReport(text);
    if (excess != null) {
      Position at = new Position(path, excess.line(), 1);
      return diagnostics.refuse(at, LoadFault.ENDLESS_REPORT, excess.most(), excess.of());
    }
    List<Passage> passages = Passage.all(text);
    if (passages.isEmpty()) {
      return diagnostics.refuse(Position.of(path), LoadFault.SEED_EMPTY, path);
    }
    boolean sound = true;
    for (Passage passage : passages) {
      if (TextLimits.isEndless(passage.text())) {
        Position at = new Position(path, passage.line(), 1);
        int length = passage.text().length();
        diagnostics.error(at, LoadFault.ENDLESS_TEXT, length, TextLimits.LONGEST);
        sound = false;
      }
    }
    return sound ? new Source(path, Sha256.of(bytes), text, passages) : null;
  }

  private static @Nullable Narrative narrative(
      String path, byte[] bytes, Lang lang, Diagnostics to) {
    String text = Decoding.strict(path, bytes, to);
    if (text != null && text.isBlank()) {
      to.error(Position.of(path), LoadFault.NARRATIVE_BLANK, path);
      return null;
    }
    return text == null ? null : Narrative.parse(path, text, lang, to);
  }

  /** A file's bytes; null when it is missing, which is reported as the given fault. */
  byte @Nullable [] bytes(String path, Position neededAt, Fault missing) {
    wanted.add(path);
    byte[] bytes = files.bytes(path);
    if (bytes == null) {
      diagnostics.error(neededAt, missing, path, cure(path));
    }
    return bytes;
  }

  /** To create the missing file, or to give its name to the one that was probably meant. */
  private Bilingual cure(String path) {
    String stem = path.replaceFirst("\\.[^/]*$", ".");
    return files.paths().stream()
        .filter(other -> other.startsWith(stem) && !other.matches(".*\\.(zh|en)\\.md|.*\\.yaml"))
        .findFirst()
        .map(
            other -> {
              wanted.add(other); // nobody tells of it twice
              return Phrases.of("instead/rename", other, path);
            })
        .orElseGet(() -> Phrases.of("instead/create", path));
  }
}
