package reportsite.check.context;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param owner the id of the record that it belongs to
 * @param zhAt where its Chinese stands
 * @param enAt where its English stands
 * @param sentences what it says; null for a name
 */
public record ShortText(
    Kind kind,
    String owner,
    Bilingual text,
    Position zhAt,
    Position enAt,
    @Nullable Sentences sentences) {

  /** A text read in both languages. */
  public record Sentences(Sentence zh, Sentence en) {

    static Sentences of(Bilingual text, Position zhAt, Position enAt) {
      return new Sentences(
          Sentence.of(text.zh(), zhAt, Lang.ZH), Sentence.of(text.en(), enAt, Lang.EN));
    }

    Sentence in(Lang lang) {
      return switch (lang) {
        case ZH -> zh;
        case EN -> en;
      };
    }
  }

  /**
   * A text read in one language.
   *
   * @param faults what is wrong in it; its references can be trusted if nothing is
   */
  public record Sentence(InlineText text, List<Diagnostic> faults) {

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
    private static final Map<String, Kind> TOLD = read();

    private static Map<String, Kind> read() {
      Map<String, Kind> told = new HashMap<>();
      for (List<String> said : DataFile.rows("check/texts.txt")) {
        Form form = Form.valueOf(said.get(1).toUpperCase(Locale.ROOT));
        told.put(
            said.get(0),
            form == Form.QUOTED
                ? new Kind(form, "", "")
                : new Kind(form, said.get(2), said.get(3)));
      }
      return told;
    }

    /** Of a field that the list lacks nothing is known, so the stricter rules are for it. */
    static Kind of(String path) {
      Kind kind = TOLD.get(path);
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
    Position zhAt = noted.zhAt();
    Position enAt = noted.enAt();
    Sentences read = kind.form() == Form.SENTENCE ? Sentences.of(noted.text(), zhAt, enAt) : null;
    return new ShortText(kind, noted.owner(), noted.text(), zhAt, enAt, read);
  }

  /** The fields of a report's texts of which nothing is told here. */
  static Set<String> untold(Report report) {
    return report.index().texts().stream()
        .map(ContentIndex.Text::path)
        .filter(path -> !Kind.TOLD.containsKey(path))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public Form form() {
    return kind.form();
  }

  /** What it is, for messages. */
  public Bilingual what() {
    return new Bilingual(kind.zh(), kind.en()).with(owner);
  }

  /** Where its text in a language stands. */
  public Position at(Lang lang) {
    return switch (lang) {
      case ZH -> zhAt;
      case EN -> enAt;
    };
  }

  /** The figures it refers to, in a language; a name refers to none. */
  public List<Reference> references(Lang lang) {
    return sentences == null ? List.of() : sentences.in(lang).text().references();
  }

  /** Whether its references can be trusted in both languages. */
  public boolean isWellFormed() {
    return faults(Lang.ZH).isEmpty() && faults(Lang.EN).isEmpty();
  }

  /** Its words in a language, with a character that is no word in the place of each reference. */
  public String words(Lang lang) {
    return sentences == null
        ? text.in(lang)
        : sentences.in(lang).text().plain(reference -> "\uFFFC");
  }

  /** What is wrong with it as a sentence of a language. */
  public List<Diagnostic> faults(Lang lang) {
    return sentences == null ? List.of() : sentences.in(lang).faults();
  }
}
