package reportsite.draft;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reportsite.diag.Diagnostics;
import reportsite.load.Decoding;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;

/**
 * Measures drafts. {@code ledger PROJECT ID} compares the draft of a report with its ledger made by
 * hand; {@code sample REPORT N} prints N numerals to be labelled, {@code labels REPORT FILE}
 * compares a draft with labels ({@link DraftSample}); {@code promises REPORT FILE} compares its
 * commitments with those found by hand in a sample of sentences ({@link PromiseScore}); {@code
 * check REPORT…} says whether the drafts of reports load in several dresses.
 */
final class DraftBench {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private final Map<String, int[]> scores = new LinkedHashMap<>();

  private DraftBench() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "ledger" -> new DraftBench().ledger(Path.of(arguments[1]), arguments[2]);
      case "sample" -> DraftSample.print(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      case "labels" -> new DraftSample(OUT).compare(Path.of(arguments[1]), Path.of(arguments[2]));
      case "promises" -> PromiseScore.ofLabels(Path.of(arguments[1]), Path.of(arguments[2]), OUT);
      case "check" -> check(arguments);
      default ->
          OUT.println(
              "ledger PROJECT ID | sample REPORT N | labels REPORT FILE | promises REPORT FILE"
                  + " | check REPORT…");
    }
  }

  static Draft draft(byte[] bytes) {
    List<Passage> passages = Passage.all(Decoding.ofReport(bytes).orElseThrow());
    Frame frame =
        new FrameReader("report.txt", passages, new Diagnostics())
            .read(new FrameReader.Told(null, null, null));
    return new ReportDrafter(passages, java.util.Objects.requireNonNull(frame)).draft();
  }

  private void ledger(Path project, String id) throws IOException {
    Report report =
        PublicationLoader.load(ProjectFiles.read(project), new Diagnostics())
            .orElseThrow()
            .reports()
            .stream()
            .filter(one -> one.id().text().equals(id))
            .findFirst()
            .orElseThrow();
    Draft draft = draft(Files.readAllBytes(project.resolve("seeds/" + id + ".txt")));
    Map<String, DraftIndicator.Entry> drafted = new LinkedHashMap<>();
    draft.figures().forEach(one -> drafted.put(key(one), one));
    List<Pair> pairs = new ArrayList<>();
    for (Figure figure : report.figures()) {
      Span at = report.valueSpan(figure).orElseThrow();
      DraftIndicator.Entry one = drafted.get(figure.passage() + ":" + at.start());
      score("found", one != null);
      if (one != null) {
        pairs.add(new Pair(figure, one));
        compare(figure, one.figure());
      }
    }
    print("figures of the ledger", report.figures().size(), "drafted", drafted.size());
    OUT.println("precision of found: " + percent(pairs.size(), drafted.size()));
    grouping(draft, pairs);
    PromiseScore.ofLedger(report, draft, OUT);
  }

  private record Pair(Figure hand, DraftIndicator.Entry drafted) {}

  private static String key(DraftIndicator.Entry one) {
    return one.figure().passage() + ":" + one.figure().start();
  }

  private void compare(Figure hand, DraftFigure drafted) {
    score("value and bound", hand.value().equals(drafted.value()));
    score("kind", hand.kind() == drafted.kind());
    score("period", hand.period().equals(drafted.period()));
    boolean measure = hand.measure() == drafted.measure();
    score("measure", measure);
    if (!measure) {
      OUT.println(
          "  measure " + hand.id() + ": " + hand.measure() + ", drafted " + drafted.measure());
    }
    if (hand.kind() != drafted.kind() || !hand.period().equals(drafted.period())) {
      OUT.println("  time " + hand.id() + ": drafted " + drafted.kind() + " " + drafted.period());
    }
    score(
        "all of these",
        measure && hand.kind() == drafted.kind() && hand.period().equals(drafted.period()));
  }

  /** Pairs of figures that stand under one indicator, here and there. */
  private static void grouping(Draft draft, List<Pair> pairs) {
    int both = 0;
    int hand = 0;
    int drafted = 0;
    for (int i = 0; i < pairs.size(); i++) {
      for (int j = i + 1; j < pairs.size(); j++) {
        boolean one = pairs.get(i).hand().indicator().equals(pairs.get(j).hand().indicator());
        boolean other =
            draft.indicator(pairs.get(i).drafted()).equals(draft.indicator(pairs.get(j).drafted()));
        hand += one ? 1 : 0;
        drafted += other ? 1 : 0;
        both += one && other ? 1 : 0;
      }
    }
    OUT.println(
        "indicators, pairs of figures: recall "
            + percent(both, hand)
            + ", precision "
            + percent(both, drafted));
  }

  /** Whether the drafts of reports load and pass the checks of a draft, in several dresses. */
  private static void check(String[] arguments) throws IOException {
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      String text = Files.readString(Path.of(name));
      Map<String, byte[]> dresses = new LinkedHashMap<>();
      dresses.put("as it is", text.getBytes(StandardCharsets.UTF_8));
      dresses.put("GB18030", text.getBytes(java.nio.charset.Charset.forName("GB18030")));
      dresses.put("wide percent", text.replace('%', '％').getBytes(StandardCharsets.UTF_8));
      dresses.put("no numbering", text.replaceAll(NUMBERING, "").getBytes(StandardCharsets.UTF_8));
      dresses.put(
          "indented, CRLF, BOM",
          ("\uFEFF" + text.replaceAll("(?m)^(?=.)", "\u3000\u3000").replace("\n", "\r\n\r\n"))
              .getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> dress : dresses.entrySet()) {
        OUT.print(Path.of(name).getFileName() + ", " + dress.getKey() + ": ");
        try {
          var coverage = DraftedProject.of(dress.getValue()).coverage();
          OUT.println("fine, " + coverage.covered() + " of " + coverage.total());
        } catch (AssertionError | java.util.NoSuchElementException e) {
          OUT.println("WRONG " + String.valueOf(e.getMessage()).lines().limit(4).toList());
        }
      }
    }
  }

  private static final String NUMBERING =
      "(?m)^[ \\u3000]*(?:[（(]?[一二三四五六七八九十]+[)）]、?|[一二三四五六七八九十]+、|[一二三四五六七八九十]是|——(?!20))";

  private void score(String what, boolean right) {
    int[] score = scores.computeIfAbsent(what, key -> new int[2]);
    score[0] += right ? 1 : 0;
    score[1]++;
  }

  private void print(String one, int count, String other, int otherCount) {
    OUT.println(one + ": " + count + ", " + other + ": " + otherCount);
    scores.forEach((what, score) -> OUT.println("  " + what + ": " + percent(score[0], score[1])));
  }

  static String percent(int right, int all) {
    return right
        + " of "
        + all
        + (all == 0 ? "" : " (" + Math.round(1000.0 * right / all) / 10.0 + " %)");
  }
}
