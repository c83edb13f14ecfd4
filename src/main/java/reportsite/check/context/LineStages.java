package reportsite.check.context;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.markdown.Reference;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.derived.Connections;
import reportsite.model.derived.Glossary;
import reportsite.model.derived.Mentions;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Relation;
import reportsite.model.promise.Subject;
import reportsite.model.report.Need;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.text.Lang;

/**
 * The stage of what stands in a line of a report's files: that of the chapters that show it. Words
 * that the lists show are published with the lists, and what cannot be told apart is published with
 * the first of anything.
 */
final class LineStages {

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
                    passages(report.promises().commitment(entry.commitment()).stream().toList())));
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
    return report.stage(lang) == Stage.PUBLISHED ? Stage.PUBLISHED : of(entry.words(), entry, lang);
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
