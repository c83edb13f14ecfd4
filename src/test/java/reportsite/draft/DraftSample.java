package reportsite.draft;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reportsite.load.Decoding;
import reportsite.model.Source.Passage;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * A sample of all numerals of a report at fixed intervals, and a draft compared with its labels. A
 * label is made by reading the sentence alone, before any draft is looked at: passage, offset,
 * whether it is a figure, a date, an ordinal or (a part of) a name; for a figure also kind, year,
 * measure and words that the name of its indicator must have (one of several, by commas).
 */
final class DraftSample {

  private static final int BEFORE = 45;
  private static final int BEHIND = 16;

  private record Place(Passage passage, Numeral numeral) {}

  private final PrintStream out;
  private final Map<String, Integer> confusion = new TreeMap<>();
  private final Map<String, int[]> scores = new TreeMap<>();

  DraftSample(PrintStream out) {
    this.out = out;
  }

  private static List<Place> numerals(Path report) throws IOException {
    List<Place> all = new ArrayList<>();
    for (Passage passage :
        Passage.all(Decoding.ofReport(Files.readAllBytes(report)).orElseThrow())) {
      Notation.numerals(passage.text(), Lang.ZH)
          .forEach(numeral -> all.add(new Place(passage, numeral)));
    }
    return all;
  }

  /** Prints numerals in their sentences, without what the draft makes of them. */
  static void print(Path report, int count) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Place> all = numerals(report);
    for (int i = 0; i < count; i++) {
      Place place = all.get((2 * i + 1) * all.size() / (2 * count));
      String text = place.passage().text();
      int from = place.numeral().start();
      int to = place.numeral().end();
      out.println(
          place.passage().number()
              + " "
              + from
              + " "
              + text.substring(Math.max(0, from - BEFORE), from)
              + "【"
              + text.substring(from, to)
              + "】"
              + text.substring(to, Math.min(text.length(), to + BEHIND)));
    }
  }

  void compare(Path report, Path labels) throws IOException {
    Draft draft = DraftBench.draft(Files.readAllBytes(report));
    List<Place> all = numerals(report);
    List<String> lines = Files.readAllLines(labels);
    for (String line : lines) {
      String[] label = line.split(" ", -1);
      Place place =
          all.stream()
              .filter(one -> String.valueOf(one.passage().number()).equals(label[0]))
              .filter(one -> String.valueOf(one.numeral().start()).equals(label[1]))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no numeral at " + line));
      DraftIndicator.Entry figure = figure(draft, place);
      String drafted = figure == null ? role(place) : "figure";
      confusion.merge(label[2] + ", drafted as " + drafted, 1, Integer::sum);
      if (!label[2].equals(drafted)) {
        out.println("  " + line + ": drafted as " + drafted);
      }
      if (figure != null && label[2].equals("figure")) {
        compare(line, label, draft, figure);
      }
    }
    out.println(report.getFileName() + ": " + all.size() + " numerals, labelled " + lines.size());
    confusion.forEach((what, count) -> out.println("  " + what + ": " + count));
    scores.forEach((what, score) -> out.println("  " + what + ": " + score[0] + " of " + score[1]));
  }

  private static DraftIndicator.@Nullable Entry figure(Draft draft, Place place) {
    return draft
        .figures()
        .filter(one -> one.figure().passage() == place.passage().number())
        .filter(one -> one.figure().start() == place.numeral().start())
        .findFirst()
        .orElse(null);
  }

  /** A quantity without a figure was declared a name, or left to a person; both stay unentered. */
  private static String role(Place place) {
    return switch (place.numeral().role()) {
      case DATE -> "date";
      case ORDINAL -> "ordinal";
      case NAME, QUANTITY, UNREAD -> "name";
    };
  }

  private void compare(String line, String[] label, Draft draft, DraftIndicator.Entry entry) {
    DraftFigure figure = entry.figure();
    String kind = figure.kind().name().toLowerCase(Locale.ROOT);
    String measure = figure.measure().name().toLowerCase(Locale.ROOT);
    Bilingual own = entry.name();
    String name = draft.indicator(entry).name().zh() + (own == null ? "" : "/" + own.zh());
    boolean named = List.of(label[6].split(",", -1)).stream().anyMatch(name::contains);
    boolean timed = kind.equals(label[3]) && label[4].equals(String.valueOf(figure.period()));
    score("result or target", kind.equals(label[3]));
    score("year", label[4].equals(String.valueOf(figure.period())));
    score("measure", measure.equals(label[5]));
    score("indicator", named);
    boolean right = timed && measure.equals(label[5]) && named;
    score("all four", right);
    if (!right) {
      out.println(
          "  " + line + ": drafted " + kind + " " + figure.period() + " " + measure + " " + name);
    }
  }

  private void score(String what, boolean right) {
    int[] score = scores.computeIfAbsent(what, key -> new int[2]);
    score[0] += right ? 1 : 0;
    score[1]++;
  }
}
