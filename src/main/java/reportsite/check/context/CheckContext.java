package reportsite.check.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Reference;
import reportsite.model.Id;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Part.Passages;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.notation.Notation;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Period;
import reportsite.notation.value.Style;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/** What a rule is given: a report, what is read of it once for all rules, and an ear for faults. */
public final class CheckContext {

  /** Told by every rule about something that names a passage. */
  public enum PassageFault implements Fault {
    NO_SUCH_PASSAGE
  }

  private final Report report;
  private final Publication publication;
  private final Diagnostics diagnostics;
  private final Map<Stage, Diagnostics> unfinished;
  // Nothing asks for it while nothing is missing.
  private @Nullable LineStages lines;
  private final List<ShortText> texts;
  private final List<NarrativePair> pages;
  private final Map<RecordType, List<String>> ids = new ConcurrentHashMap<>();

  /**
   * @param publication the report and those beside it
   * @param unfinished where the faults are told that a draft may have, by the stage of their place
   */
  public CheckContext(
      Report report,
      Publication publication,
      Diagnostics diagnostics,
      Map<Stage, Diagnostics> unfinished) {
    this.report = report;
    this.publication = publication;
    this.diagnostics = diagnostics;
    this.unfinished = Map.copyOf(unfinished);
    this.texts = ShortText.of(report);
    this.pages = NarrativePair.of(report);
  }

  /**
   * The narratives of one page, which must say the same.
   *
   * @param passages what the page is about
   */
  public record NarrativePair(Narrative zh, Narrative en, Passages passages) {

    /** Those of a report, in the order of its pages. */
    private static List<NarrativePair> of(Report report) {
      Passages all = new Passages(1, Math.max(1, report.source().passages().size()));
      List<NarrativePair> pairs = new ArrayList<>();
      pairs.add(new NarrativePair(report.home().zh(), report.home().en(), all));
      pairs.add(new NarrativePair(report.targets().zh(), report.targets().en(), all));
      for (Chapter chapter : report.chapters()) {
        pairs.add(new NarrativePair(chapter.zh(), chapter.en(), chapter.passages()));
      }
      return List.copyOf(pairs);
    }

    public List<Narrative> both() {
      return List.of(zh, en);
    }
  }

  public Report report() {
    return report;
  }

  public Publication publication() {
    return publication;
  }

  /** The texts outside of the narratives that rules are for. */
  public List<ShortText> texts() {
    return texts;
  }

  /** The narratives page by page. */
  public List<NarrativePair> pages() {
    return pages;
  }

  /** The narratives one by one. */
  public List<Narrative> narratives() {
    return pages.stream().flatMap(pair -> pair.both().stream()).toList();
  }

  /** A reference to a record, and where faults of it are told. */
  public record TextReference(Reference reference, Lang lang, Position at) {}

  /** What narratives and short texts refer to. */
  public List<TextReference> references() {
    List<TextReference> all = new ArrayList<>();
    for (Narrative narrative : narratives()) {
      for (Reference one : narrative.references()) {
        all.add(new TextReference(one, narrative.lang(), one.at()));
      }
    }
    for (ShortText text : texts) {
      for (Lang lang : Lang.values()) {
        text.references(lang).forEach(one -> all.add(new TextReference(one, lang, text.at(lang))));
      }
    }
    return all;
  }

  /** The numbers of a text that are no part of a declared name. */
  public StatedNumbers numbers() {
    return StatedNumbers.of(report);
  }

  /** Everything told of the publication so far. */
  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The place of a field, of a field of that field, and so on; its owner's where it is absent. */
  public Position at(Position owner, String... path) {
    return report.places().of(owner, path);
  }

  public void error(Position at, Fault fault, Object... particulars) {
    diagnostics.error(at, fault, particulars);
  }

  /** An error of what is published, a warning in what is in draft. */
  public void unfinished(Stage stage, Position at, Fault fault, Object... particulars) {
    Objects.requireNonNull(unfinished.get(stage)).error(at, fault, particulars);
  }

  /** A warning, which fails no release where its place is in draft. */
  public void warning(Stage stage, Position at, Fault fault, Object... particulars) {
    Diagnostics to = stage == Stage.DRAFT ? unfinished.get(stage) : null;
    (to == null ? diagnostics : to).warning(at, fault, particulars);
  }

  /** The stage of a passage with all that is read off it, in the language that is further. */
  public Stage stage(int passage) {
    return report.stage(passage, Lang.ZH).or(report.stage(passage, Lang.EN));
  }

  /** The stage of the report with all its chapters, in the language that is further. */
  public Stage stage() {
    return report.anyStage(Lang.ZH).or(report.anyStage(Lang.EN));
  }

  /** The stage of words that stand in a file, for readers of a language. */
  public Stage stageOfWords(Position at, Lang lang) {
    return lines().ofWords(at, lang);
  }

  /** The stage of a record, or of its side in one language. */
  public Stage stageOfRecord(Position at, @Nullable Lang lang) {
    return lines().ofRecord(at, lang);
  }

  private synchronized LineStages lines() {
    if (lines == null) {
      lines = new LineStages(report);
    }
    return lines;
  }

  /** Tells that the report has no passage of this number. */
  public void noSuchPassage(Position at, Object number) {
    error(at, PassageFault.NO_SUCH_PASSAGE, number, report.source().passages().size());
  }

  /** The figure of an id; null where there is none, which another rule tells. */
  public @Nullable Figure figure(@Nullable Id id) {
    return id == null ? null : report.figure(id).orElse(null);
  }

  /** The ids of a kind of record, each once. */
  public List<String> ids(RecordType type) {
    return ids.computeIfAbsent(type, any -> type.ids(report));
  }

  /** What a figure counts, in English; null where it counts nothing. */
  public @Nullable Noun noun(Figure figure) {
    return report.indicator(figure.indicator()).map(Indicator::noun).orElse(null);
  }

  /** A figure's value as a sentence of the language has it. */
  public String written(Figure figure, Lang lang) {
    return Notation.write(figure.value(), noun(figure), figure.kind(), Style.PROSE, lang);
  }

  /** A period in the words of both languages. */
  public static Bilingual written(Period period) {
    return new Bilingual(period.write(Lang.ZH), period.write(Lang.EN));
  }

  /** What a language is called. */
  public static Bilingual name(Lang lang) {
    return Phrases.of("language", lang);
  }

  /** A rule that a report with its texts must keep. */
  public interface Check {

    /** Reports every place where the rule is broken. */
    void check(CheckContext context);
  }
}
