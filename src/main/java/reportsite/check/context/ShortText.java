package reportsite.check.context;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.InlineText;
import reportsite.markdown.Reference;
import reportsite.model.report.ContentIndex;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;
import reportsite.text.DataFile;
import reportsite.text.Lang;
import reportsite.text.Memo;

/**
 * A text outside of the narratives that reaches a reader: a title, a summary, a name, a note.
 *
 * @param noted the text and where it stands
 * @param zh what its Chinese says; null for a name
 * @param en what its English says; null for a name
 */
public record ShortText(
    Kind kind, ContentIndex.Text noted, @Nullable Sentence zh, @Nullable Sentence en) {

  /**
   * A text read in one language.
   *
   * @param faults what is wrong in it; its references can be trusted if nothing is
   */
  private record Sentence(InlineText text, List<Diagnostic> faults) {

    private static final int MOST = 20_000;
    private static final Memo<Typed, Sentence> READ = new Memo<>(MOST, Sentence::read);

    /** All that a sentence is read from. */
    private record Typed(String text, Position at, Lang lang) {}

    static Sentence of(String typed, Position at, Lang lang) {
      return READ.of(new Typed(typed, at, lang));
    }

    private static Sentence read(Typed typed) {
      Diagnostics found = new Diagnostics();
      InlineText text = InlineText.parse(typed.text(), typed.at(), typed.lang(), found);
      return new Sentence(text, found.sorted());
    }
  }

  /**
   * What the texts of a field are.
   *
   * @param zh what a message calls them; {@code {0}} is the id of their record
   * @param en the same in English
   */
  private record Kind(Form form, String zh, String en) {

    /** By the path of the field. */
    private static final Map<String, Kind> BY_PATH = read();

    private static Map<String, Kind> read() {
      Map<String, Kind> kinds = new HashMap<>();
      for (List<String> row : DataFile.rows("check/texts.txt")) {
        Form form = Form.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        boolean isNamed = form != Form.QUOTED;
        kinds.put(row.get(0), new Kind(form, isNamed ? row.get(2) : "", isNamed ? row.get(3) : ""));
      }
      return kinds;
    }

    /** Of a field that the list lacks nothing is known, so the stricter rules are for it. */
    static Kind of(String path) {
      Kind kind = BY_PATH.get(path);
      return kind == null ? new Kind(Form.NAME, "“" + path + "”", "'" + path + "'") : kind;
    }
  }

  /** What a short text may contain. */
  public enum Form {
    /** Words only. */
    NAME,
    /** Words and references to figures. */
    SENTENCE,
    /** The words of others, numbers included, of which nothing is asked. */
    QUOTED
  }

  /** Those of a report that rules are for. */
  static List<ShortText> of(Report report) {
    return report.index().texts().parallelStream()
        .filter(text -> Kind.of(text.path()).form() != Form.QUOTED)
        .map(ShortText::of)
        .toList();
  }

  private static ShortText of(ContentIndex.Text noted) {
    Kind kind = Kind.of(noted.path());
    boolean read = kind.form() == Form.SENTENCE;
    Bilingual text = noted.text();
    return new ShortText(
        kind,
        noted,
        read ? Sentence.of(text.zh(), noted.zhAt(), Lang.ZH) : null,
        read ? Sentence.of(text.en(), noted.enAt(), Lang.EN) : null);
  }

  /** The fields of a report's texts of which nothing is told here. */
  static Set<String> untold(Report report) {
    return report.index().texts().stream()
        .map(ContentIndex.Text::path)
        .filter(path -> !Kind.BY_PATH.containsKey(path))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public Form form() {
    return kind.form();
  }

  /** What it is, for messages. */
  public Bilingual what() {
    return new Bilingual(kind.zh(), kind.en()).with(noted.owner());
  }

  /** Where its text in a language stands. */
  public Position at(Lang lang) {
    return lang == Lang.ZH ? noted.zhAt() : noted.enAt();
  }

  /** As staff wrote it. */
  public Bilingual text() {
    return noted.text();
  }

  private Optional<Sentence> sentence(Lang lang) {
    return Optional.ofNullable(lang == Lang.ZH ? zh : en);
  }

  /** The figures it refers to, in a language; a name refers to none. */
  public List<Reference> references(Lang lang) {
    return sentence(lang).map(one -> one.text().references()).orElse(List.of());
  }

  /** Whether its references can be trusted in both languages. */
  public boolean isWellFormed() {
    return faults(Lang.ZH).isEmpty() && faults(Lang.EN).isEmpty();
  }

  /** Its words in a language, with a character that is no word in the place of each reference. */
  public String words(Lang lang) {
    return sentence(lang)
        .map(one -> one.text().plain(reference -> "\uFFFC"))
        .orElse(noted.text().in(lang));
  }

  /** What is wrong with it as a sentence of a language. */
  public List<Diagnostic> faults(Lang lang) {
    return sentence(lang).map(Sentence::faults).orElse(List.of());
  }
}
