package reportsite.check.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Reference;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.derived.Connections;
import reportsite.model.derived.Glossary;
import reportsite.model.derived.Mentions;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Relation;
import reportsite.model.promise.Subject;
import reportsite.model.report.Need;
import reportsite.model.report.Part;
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
  private final StatedNumbers numbers;
  private final List<ShortText> texts;
  private final List<NarrativePair> pages;
  private final Map<RecordType, NavigableSet<String>> ids = new ConcurrentHashMap<>();

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
    this.numbers = StatedNumbers.of(report);
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
    return numbers;
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

  /** The ids of a kind of record, in order. */
  public NavigableSet<String> ids(RecordType type) {
    return ids.computeIfAbsent(type, any -> new TreeSet<>(type.ids(report)));
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

  /**
   * The stage of what stands in a line of a report's files: that of the chapters that show it.
   * Words that the lists show are published with the lists, and what cannot be told apart is
   * published with the first of anything.
   */
  static final class LineStages {

    /**
     * What begins in a line.
     *
     * @param own the passages that it tells of; none where it belongs to the whole report
     * @param words the passages on whose pages its words stand
     * @param chapter the chapter that it tells of, if it is one
     */
    private record Entry(Set<Integer> own, Set<Integer> words, @Nullable Chapter chapter) {}

    private static final Entry WHOLE = new Entry(Set.of(), Set.of(), null);

    private final Report report;
    private final Map<String, TreeMap<Integer, Entry>> files = new HashMap<>();
    private final Map<String, Chapter> narratives = new HashMap<>();

    LineStages(Report report) {
      this.report = report;
      addFrame();
      addLedger();
      addPromises();
      addWords();
    }

    private void addFrame() {
      report.groups().forEach(group -> note(group.at(), List.of()));
      report.promises().audiences().forEach(audience -> note(audience.at(), List.of()));
      for (Part part : report.parts()) {
        note(part.at(), List.of());
        for (Chapter chapter : part.chapters()) {
          note(chapter.at(), new Entry(Set.of(), Set.of(), chapter));
          narratives.put(chapter.zh().file(), chapter);
          narratives.put(chapter.en().file(), chapter);
        }
      }
      report.translations().forEach(one -> note(one.at(), Set.of(one.passage())));
    }

    private void addLedger() {
      for (Indicator indicator : report.indicators()) {
        Set<Integer> passages = passages(indicator.figures());
        note(indicator.at(), passages);
        for (Figure figure : indicator.figures()) {
          note(figure.at(), new Entry(Set.of(figure.passage()), passages, null));
        }
      }
      for (Relation relation : report.relations()) {
        note(
            relation.at(),
            passages(
                Stream.concat(relation.operands().stream(), Stream.ofNullable(relation.equals()))
                    .flatMap(id -> report.figure(id).stream())
                    .toList()));
      }
      for (ChartSpec chart : report.charts()) {
        Set<Integer> told =
            report.chapters().stream()
                .filter(chapter -> shows(chapter, chart))
                .map(chapter -> chapter.passages().first())
                .collect(Collectors.toUnmodifiableSet());
        Set<Integer> shown = new HashSet<>(told);
        shown.addAll(onIndicators(chart));
        note(chart.at(), new Entry(told, shown, null));
      }
    }

    /**
     * The page of every indicator that a chart draws may show it, and is published with any figure.
     */
    private Set<Integer> onIndicators(ChartSpec chart) {
      return passages(
          report.indicators().stream()
              .filter(one -> one.figures().stream().anyMatch(figure -> chart.shows(figure.id())))
              .flatMap(one -> one.figures().stream())
              .toList());
    }

    private static boolean shows(Chapter chapter, ChartSpec chart) {
      return Stream.of(chapter.zh(), chapter.en())
          .flatMap(narrative -> narrative.references().stream())
          .anyMatch(
              reference ->
                  reference.scheme() == Reference.Scheme.CHART
                      && reference.target().equals(chart.id().text()));
    }

    private void addPromises() {
      report.promises().commitments().forEach(one -> note(one.at(), Set.of(one.passage())));
      report.promises().projects().forEach(one -> note(one.at(), Set.of(one.passage())));
      report.promises().leftOut().forEach(one -> note(one.at(), Set.of(one.passage())));
      report
          .promises()
          .progress()
          .entries()
          .forEach(
              entry ->
                  note(
                      entry.at(),
                      passages(
                          report.promises().commitment(entry.commitment()).stream().toList())));
      for (Need need : report.selection().needs()) {
        note(
            need.at(),
            passages(
                Stream.<Quoted>concat(
                        need.figures().stream().flatMap(id -> report.figure(id).stream()),
                        need.commitments().stream()
                            .flatMap(id -> report.promises().commitment(id).stream()))
                    .toList()));
      }
      Connections connections = Connections.of(report);
      Mentions mentions = new Mentions(report);
      for (Subject subject : report.promises().subjects()) {
        Set<Integer> passages = new HashSet<>(mentions.passages(subject).keySet());
        passages.addAll(passages(connections.commitments(subject)));
        note(subject.at(), passages);
      }
    }

    /** Names and terms belong to where the report says them. */
    private void addWords() {
      Glossary glossary = new Glossary(report);
      report.terms().forEach(term -> note(term.at(), glossary.passages(term)));
      report
          .names()
          .forEach(
              name ->
                  note(
                      name.at(),
                      report.source().passages().stream()
                          .filter(passage -> passage.text().contains(name.text().zh()))
                          .map(Passage::number)
                          .toList()));
    }

    private static Set<Integer> passages(Collection<? extends Quoted> quoted) {
      return quoted.stream().map(Quoted::passage).collect(Collectors.toUnmodifiableSet());
    }

    private void note(Position at, Collection<Integer> passages) {
      Set<Integer> all = Set.copyOf(passages);
      note(at, new Entry(all, all, null));
    }

    private void note(Position at, Entry entry) {
      files.computeIfAbsent(at.file(), any -> new TreeMap<>()).putIfAbsent(at.line(), entry);
    }

    private Entry entry(Position at) {
      Map.Entry<Integer, Entry> found =
          files.getOrDefault(at.file(), new TreeMap<>()).floorEntry(at.line());
      return found == null ? WHOLE : found.getValue();
    }

    /** The stage of words that readers of a language are shown. */
    Stage ofWords(Position at, Lang lang) {
      if (at.file().endsWith(".md")) {
        return ofNarrative(at.file(), lang);
      }
      Entry entry = entry(at);
      return report.stage(lang) == Stage.PUBLISHED
          ? Stage.PUBLISHED
          : of(entry.words(), entry, lang);
    }

    /** The stage of a record, in a language or in the one that is further. */
    Stage ofRecord(Position at, @Nullable Lang lang) {
      Entry entry = entry(at);
      return Arrays.stream(Lang.values())
          .filter(one -> lang == null || one == lang)
          .map(one -> of(entry.own(), entry, one))
          .reduce(Stage.DRAFT, Stage::or);
    }

    private Stage of(Set<Integer> passages, Entry entry, Lang lang) {
      if (entry.chapter() != null) {
        return report.stage(entry.chapter(), lang);
      }
      if (passages.isEmpty()) {
        return report.anyStage(lang);
      }
      return passages.stream()
          .map(passage -> report.stage(passage, lang))
          .reduce(Stage.DRAFT, Stage::or);
    }

    /** The stage of the page that a narrative is written for. */
    Stage ofNarrative(String file, Lang lang) {
      Chapter chapter = narratives.get(file);
      return chapter == null ? report.stage(lang) : report.stage(chapter, lang);
    }
  }
}
