package reportsite.draft.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reportsite.draft.figure.DraftIndicator.Entry;
import reportsite.draft.words.Clauses;
import reportsite.draft.words.ContentIds;
import reportsite.draft.words.Names;
import reportsite.model.Span;
import reportsite.notation.value.Kind;

/**
 * Gives figures their ids: the stem and the time. Where several would have one, and do not repeat
 * one number, nobody knows which of them the plain id means; each is told apart by its own words.
 */
final class FigureIds {

  /** A sentence that is longer than any real one is known by its beginning. */
  private static final int LONGEST = 2_000;

  private final Map<Integer, String> texts;
  private final Map<Integer, Sentences> sentences = new HashMap<>();

  /**
   * @param texts of the passages, by their numbers
   */
  FigureIds(Map<Integer, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /** The sentence of a figure, with an ellipsis for its numbers. */
  String sentence(DraftFigure figure) {
    String text = texts.get(figure.passage());
    Sentences cut =
        text == null
            ? Sentences.of(figure.quote())
            : sentences.computeIfAbsent(figure.passage(), any -> Sentences.of(text));
    return cut.around(figure.start());
  }

  /** A text cut once, for all of its figures. */
  private record Sentences(String text, List<Span> spans, Map<Span, String> elided) {

    static Sentences of(String text) {
      return new Sentences(text, Clauses.sentences(text), new HashMap<>());
    }

    String around(int start) {
      Span sentence = Clauses.around(Math.min(start, text.length()), spans, text);
      return elided.computeIfAbsent(
          sentence,
          one ->
              Names.elided(
                  text.substring(one.start(), Math.min(one.end(), one.start() + LONGEST))));
    }
  }

  /** The indicators, their entries with stems in the place of ids; now with ids. */
  List<DraftIndicator> distinct(List<DraftIndicator> indicators) {
    Map<String, List<Entry>> wanted = new LinkedHashMap<>();
    for (DraftIndicator indicator : indicators) {
      for (Entry entry : indicator.entries()) {
        wanted.computeIfAbsent(id(entry.id(), entry), any -> new ArrayList<>()).add(entry);
      }
    }
    Map<Entry, String> ids = new HashMap<>();
    Set<String> taken = new HashSet<>();
    wanted.forEach((id, entries) -> give(id, entries, ids, taken));
    wanted.forEach(
        (id, entries) ->
            entries.stream()
                .filter(one -> !ids.containsKey(one))
                .forEach(one -> ids.put(one, apart(one, taken))));
    return indicators.stream()
        .map(
            one ->
                one.with(
                    one.entries().stream()
                        .map(entry -> entry.with(ids.getOrDefault(entry, entry.id())))
                        .toList()))
        .toList();
  }

  private static String id(String stem, Entry entry) {
    return stem + "-" + entry.figure().period().slug();
  }

  /** The plain id, to the only one or the first of those that say the same number. */
  private static void give(
      String id, List<Entry> entries, Map<Entry, String> ids, Set<String> taken) {
    Map<Kind, List<Entry>> kinds =
        entries.stream().collect(Collectors.groupingBy(one -> one.figure().kind()));
    List<Entry> results = kinds.getOrDefault(Kind.RESULT, entries);
    boolean isOneNumber =
        results.stream().map(one -> one.figure().value()).distinct().count() == 1
            && (results != entries || kinds.size() == 1);
    if (isOneNumber && taken.add(id)) {
      ids.put(results.get(0), id);
    }
  }

  private String apart(Entry entry, Set<String> taken) {
    DraftFigure figure = entry.figure();
    String words = sentence(figure) + "|" + Names.elided(figure.quote());
    String first = id(ContentIds.apart(entry.id(), words), entry);
    if (taken.add(first)) {
      return first;
    }
    String exact = id(ContentIds.apart(entry.id(), words + "|" + figure.quote()), entry);
    return Names.unused(exact, taken);
  }
}
