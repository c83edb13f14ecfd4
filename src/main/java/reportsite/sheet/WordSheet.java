package reportsite.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reportsite.check.language.Demand;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.load.Decoding;
import reportsite.load.ProjectFiles;
import reportsite.load.read.Placeholders;
import reportsite.load.yaml.Node;
import reportsite.load.yaml.Node.Entry;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.Node.Scalar;
import reportsite.load.yaml.YamlFile;
import reportsite.model.Source.Passage;
import reportsite.model.report.ContentIndex.Placeholder;
import reportsite.model.report.Report;
import reportsite.sheet.SheetRecords.Home;
import reportsite.text.Lang;

/**
 * Everything of a report that is said in words, and every mark that a person has to look at: one
 * row each. Found in the trees of the files and not by the fields of records, so that no field can
 * be forgotten.
 */
final class WordSheet {

  /** What a row is, which decides how it is written back. */
  enum Form {
    /** A text in both languages in YAML. */
    PAIR,
    /** An English noun, {@code one / many}. */
    NOUN,
    /** The English of a passage of the report. */
    PASSAGE,
    /** A paragraph of a narrative in both languages. */
    PARAGRAPH,
    /** A comment that asks somebody to look. */
    MARK,
    /** A line of a file in which something is to be written by hand. */
    LINE
  }

  /** How far a row is; the words are those of its cell. */
  enum State {
    MISSING("待写 missing"),
    STALE("过时 stale"),
    CHECK("待核对 check"),
    DONE("完成 done");

    final String cell;

    State(String cell) {
      this.cell = cell;
    }
  }

  /** Characters of a file. */
  record FileSpan(String file, int start, int end) {

    boolean holds(String path, int offset) {
      return file.equals(path) && offset >= start && offset < Math.max(end, start + 1);
    }

    /** Notes the offsets that it holds. */
    void mark(Map<String, BitSet> told) {
      told.computeIfAbsent(file, any -> new BitSet()).set(start, Math.max(end, start + 1));
    }
  }

  /**
   * A row.
   *
   * @param zh its Chinese as it stands; of a mark what is to be looked at
   * @param whole where it stands, with its key
   * @param places where its text in a language stands, as far as it can be written there
   * @param owner the mapping that holds the texts; null outside of YAML, and for what is not there
   */
  record WordRow(
      String key,
      Form form,
      State state,
      String zh,
      String en,
      FileSpan whole,
      Map<Lang, FileSpan> places,
      @Nullable Mapping owner) {

    boolean holds(String path, int offset) {
      return whole.holds(path, offset)
          || places.values().stream().anyMatch(place -> place.holds(path, offset));
    }

    /** Notes where it and its texts stand. */
    void mark(Map<String, BitSet> told) {
      whole.mark(told);
      places.values().forEach(place -> place.mark(told));
    }

    String text(Lang lang) {
      return lang == Lang.ZH ? zh : en;
    }

    /** Whether a text in a language can be written to it. */
    boolean takes(Lang lang) {
      return switch (form) {
        case PAIR, PARAGRAPH -> places.containsKey(lang);
        case NOUN, PASSAGE -> lang == Lang.EN;
        case MARK, LINE -> false;
      };
    }
  }

  private static final String SITE = "content/site.yaml";
  private static final Pattern PARAGRAPH =
      Pattern.compile("[^\\s].*?(?=\\s*\\n[ \\t\\r]*\\n|\\s*\\z)", Pattern.DOTALL);
  private static final Pattern BETWEEN = Pattern.compile("\\n[ \\t]*\\n\\s*");

  private final Report report;
  private final String folder;
  private final Map<String, SourceText> sources = new LinkedHashMap<>();
  private final Map<String, YamlFile> yamls = new HashMap<>();
  private final Map<String, WordRow> words = new LinkedHashMap<>();
  private final NavigableMap<Integer, Home> translations = new TreeMap<>();
  private final List<Page> pages = new ArrayList<>();

  private WordSheet(Report report) {
    this.report = report;
    this.folder = SheetRecords.folder(report);
  }

  /** Those of a report and of what its site says beside it. */
  static WordSheet of(ProjectFiles files, Report report) {
    WordSheet all = new WordSheet(report);
    List<YamlWords> walks = new ArrayList<>();
    for (String path : files.paths()) {
      boolean own = path.startsWith(all.folder);
      YamlFile yaml =
          path.equals(SITE) || (own && path.endsWith(".yaml")) ? YamlFile.of(files, path) : null;
      if (yaml != null) {
        all.sources.put(path, yaml.source());
        all.yamls.put(path, yaml);
        walks.add(new YamlWords(yaml, all));
      } else if (own && path.endsWith(".md")) {
        byte[] bytes = files.bytes(path);
        all.sources.put(
            path, new SourceText(path, Decoding.forDisplay(bytes == null ? new byte[0] : bytes)));
      }
    }
    // The frame goes before what it frames.
    walks.sort(
        Comparator.comparing(
            walk -> !walk.path().equals(SITE) && !walk.path().endsWith("/report.yaml")));
    walks.forEach(YamlWords::run);
    report.source().passages().forEach(all::addPassage);
    all.sources.keySet().stream()
        .filter(path -> path.endsWith(".md"))
        .map(path -> path.replaceFirst("\\.(?:zh|en)\\.md$", ""))
        .distinct()
        .forEach(base -> all.pages.add(all.page(base)));
    all.pages.forEach(page -> all.addPage(page, null, Map.of()));
    Map<String, BitSet> told = new HashMap<>();
    all.words.values().forEach(word -> word.mark(told));
    report.index().placeholders().forEach(one -> all.requireRow(one, told));
    return all;
  }

  /** Rows that need a person first, both kinds in the order of the files. */
  List<WordRow> rows() {
    return words.values().stream()
        .sorted(Comparator.comparing(word -> word.state() == State.DONE))
        .toList();
  }

  @Nullable WordRow word(String key) {
    return words.get(key);
  }

  /** Where the English of passages stands. */
  NavigableMap<Integer, Home> translations() {
    return translations;
  }

  /** The passage that a row is the English of. */
  static int passage(WordRow word) {
    return Integer.parseInt(word.key().substring(word.key().lastIndexOf(' ') + 1));
  }

  /** Where the files of the report stand. */
  String folder() {
    return folder;
  }

  YamlFile yaml(String path) {
    return Objects.requireNonNull(yamls.get(path), path);
  }

  SourceText source(String path) {
    return sources.getOrDefault(path, new SourceText(path, ""));
  }

  /** Where it begins, as editors count. */
  Position at(FileSpan span) {
    SourceText source = sources.get(span.file());
    return source == null ? new Position(span.file(), span.start(), 1) : source.at(span.start());
  }

  /** The offset of a place. */
  int offset(Position at) {
    SourceText source = source(at.file());
    return source.offset(Math.max(at.line(), 1), 1) + Math.max(at.column() - 1, 0);
  }

  /** The texts of a row's cells, by the paths of their columns. */
  List<SheetRecords.Entry> entries() {
    Demand demand = new Demand(report);
    List<SheetRecords.Entry> entries = new ArrayList<>();
    for (WordRow word : rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("place", word.key());
      cells.put("line", Integer.toString(at(word.whole()).line()));
      cells.put("zh", word.zh());
      cells.put("en", word.en());
      boolean isText = word.form() != Form.MARK && word.form() != Form.LINE;
      cells.put(
          "demand",
          word.form() == Form.NOUN
              ? "one / many"
              : isText ? String.join("\n", demand.of(word.zh())) : "");
      cells.put("state", word.state().cell);
      entries.add(new SheetRecords.Entry(Table.WORDS, word.key(), cells, null));
    }
    return entries;
  }

  void add(WordRow word) {
    String key = word.key();
    for (int i = 2; words.containsKey(key); i++) {
      key = word.key() + " #" + i;
    }
    words.put(
        key,
        new WordRow(
            key,
            word.form(),
            word.state(),
            word.zh(),
            word.en(),
            word.whole(),
            word.places(),
            word.owner()));
  }

  String shortened(String path) {
    return path.replaceFirst("^content/", "");
  }

  /**
   * What is still to be written according to the checks and stands in no row yet.
   *
   * @param told the offsets of every file that a row holds
   */
  private void requireRow(Placeholder one, Map<String, BitSet> told) {
    String path = one.at().file();
    SourceText source = sources.get(path);
    if (source == null) {
      return;
    }
    int offset = offset(one.at());
    BitSet rows = told.computeIfAbsent(path, any -> new BitSet());
    if (!rows.get(offset)) {
      int start = source.offset(one.at().line(), 1);
      String line = source.line(one.at().line());
      WordRow row =
          new WordRow(
              shortened(path) + " : " + line.strip(),
              Form.LINE,
              State.MISSING,
              line.strip(),
              "",
              new FileSpan(path, start, start + line.length()),
              Map.of(),
              null);
      add(row);
      row.mark(told);
    }
  }

  private void addPassage(Passage passage) {
    Home home = translations.get(passage.number());
    Entry written = home == null ? null : home.members().entry("en");
    String en =
        written != null && written.value() instanceof Scalar text ? text.text().strip() : "";
    boolean open = en.isEmpty() || en.startsWith(Report.TO_BE_TRANSLATED);
    Node source = home == null ? null : home.members().value(List.of("source"));
    boolean stale =
        !(source instanceof Scalar hash && hash.text().strip().equals(passage.fingerprint()));
    Map<Lang, FileSpan> places = new HashMap<>();
    FileSpan whole = new FileSpan(report.source().file(), passage.line(), passage.line());
    if (home != null) {
      String path = home.file().path();
      whole = new FileSpan(path, home.members().start(), home.members().end());
      if (written != null) {
        Node value = written.value();
        places.put(Lang.EN, new FileSpan(path, value.start(), value.end()));
      }
    }
    add(
        new WordRow(
            shortened(folder) + "translation.yaml " + passage.number(),
            Form.PASSAGE,
            open ? State.MISSING : stale ? State.STALE : State.DONE,
            passage.text().strip(),
            open ? "" : en,
            whole,
            Map.copyOf(places),
            home == null ? null : home.members()));
  }

  /** Paragraphs of a page in both languages, as they stand in its files. */
  private record Page(String key, Map<Lang, List<FileSpan>> paragraphs) {

    String key(int number) {
      return key + " " + number;
    }
  }

  private Page page(String base) {
    Map<Lang, List<FileSpan>> paragraphs = new TreeMap<>();
    for (Lang lang : Lang.values()) {
      String path = base + "." + lang.code() + ".md";
      List<FileSpan> found = new ArrayList<>();
      Matcher paragraph = PARAGRAPH.matcher(source(path).text());
      while (paragraph.find()) {
        found.add(new FileSpan(path, paragraph.start(), paragraph.end()));
      }
      paragraphs.put(lang, found);
    }
    return new Page(shortened(base) + ".md", paragraphs);
  }

  private String text(FileSpan span) {
    return source(span.file()).text().substring(span.start(), span.end()).replace("\r\n", "\n");
  }

  /** The paragraphs of a text that was typed for one. */
  static List<String> paragraphs(String typed) {
    return List.of(BETWEEN.split(typed.strip()));
  }

  /**
   * The rows of a page; where a workbook has come back, by the numbers that its paragraphs had when
   * it was written.
   *
   * @param typed what the workbook says instead, by keys
   */
  private void addPage(
      Page page, @Nullable Baseline baseline, Map<String, Map<Lang, String>> typed) {
    int count =
        baseline == null
            ? page.paragraphs().values().stream().mapToInt(List::size).max().orElse(0)
            : (int)
                IntStream.iterate(1, n -> baseline.has(Table.WORDS, page.key(n)), n -> n + 1)
                    .count();
    Map<Lang, Map<Integer, FileSpan>> found = new HashMap<>();
    for (Lang lang : Lang.values()) {
      found.put(
          lang,
          baseline == null
              ? numbered(page.paragraphs().getOrDefault(lang, List.of()))
              : aligned(page, lang, count, baseline, typed));
    }
    for (int n = 1; n <= count; n++) {
      Map<Lang, FileSpan> places = new TreeMap<>();
      for (Lang lang : Lang.values()) {
        FileSpan span = found.getOrDefault(lang, Map.of()).get(n);
        if (span != null) {
          places.put(lang, span);
        }
      }
      String zh = places.containsKey(Lang.ZH) ? text(places.get(Lang.ZH)) : "";
      String en = places.containsKey(Lang.EN) ? text(places.get(Lang.EN)) : "";
      if (!places.isEmpty()) {
        add(
            new WordRow(
                page.key(n),
                Form.PARAGRAPH,
                Placeholders.isOpen(zh, "zh") || Placeholders.isOpen(en, "en")
                    ? State.MISSING
                    : State.DONE,
                zh,
                en,
                places.values().iterator().next(),
                places,
                null));
      }
    }
  }

  private static Map<Integer, FileSpan> numbered(List<FileSpan> all) {
    Map<Integer, FileSpan> numbered = new HashMap<>();
    all.forEach(one -> numbered.put(numbered.size() + 1, one));
    return numbered;
  }

  /**
   * Where the paragraphs of a page stand now: each as it was exported or as it was typed since,
   * whatever was put in before it.
   */
  private Map<Integer, FileSpan> aligned(
      Page page, Lang lang, int count, Baseline baseline, Map<String, Map<Lang, String>> typed) {
    List<FileSpan> now = page.paragraphs().getOrDefault(lang, List.of());
    Map<Integer, FileSpan> found = new HashMap<>();
    int next = 0;
    for (int n = 1; n <= count; n++) {
      String key = page.key(n);
      Predicate<FileSpan> exported =
          one -> baseline.held(Table.WORDS, key, Table.WORDS.column(lang.code()), text(one));
      String fill = typed.getOrDefault(key, Map.of()).get(lang);
      List<String> wanted = fill == null ? List.of() : paragraphs(fill);
      for (int at = next; at < now.size(); at++) {
        int to = at + wanted.size();
        boolean isTyped =
            fill != null
                && to <= now.size()
                && now.subList(at, to).stream().map(this::text).toList().equals(wanted);
        if (isTyped || exported.test(now.get(at))) {
          int last = isTyped ? to - 1 : at;
          found.put(n, new FileSpan(now.get(at).file(), now.get(at).start(), now.get(last).end()));
          next = last + 1;
          break;
        }
      }
    }
    return found;
  }

  /**
   * The same with the paragraphs of its pages by the numbers that they had in a workbook.
   *
   * @param typed what was typed for paragraphs, by keys
   */
  WordSheet aligned(Baseline baseline, Map<String, Map<Lang, String>> typed) {
    WordSheet others = new WordSheet(report);
    others.sources.putAll(sources);
    others.yamls.putAll(yamls);
    others.translations.putAll(translations);
    words.values().stream()
        .filter(word -> word.form() != Form.PARAGRAPH)
        .forEach(word -> others.words.put(word.key(), word));
    pages.forEach(page -> others.addPage(page, baseline, typed));
    return others;
  }
}
