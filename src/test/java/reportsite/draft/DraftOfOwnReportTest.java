package reportsite.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reportsite.diag.Diagnostics;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.figure.DraftFigure;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.outline.FrameReader;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.draft.write.Draft;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;

/** The draft of a report whose ledger was made by hand, compared with that ledger. */
final class DraftOfOwnReportTest {

  private static Report report;
  private static Draft draft;

  /** Words of a passage that promise something. */
  private record Promise(int passage, int start, int end, Commitment.Kind kind) {

    static Promise of(int passage, String quote, Commitment.Kind kind) {
      int start = draft.passages().get(passage - 1).text().indexOf(quote);
      assertTrue(start >= 0, quote);
      return new Promise(passage, start, start + quote.length(), kind);
    }

    /** Whether at least half of its words are in the other. */
    boolean isIn(Promise other) {
      int shared = Math.min(end, other.end) - Math.max(start, other.start);
      return passage == other.passage && shared * 2 >= end - start;
    }
  }

  @BeforeAll
  static void draft() throws IOException {
    report =
        PublicationLoader.load(ProjectFiles.read(Path.of(".")), new Diagnostics())
            .orElseThrow()
            .reports()
            .get(0);
    byte[] bytes = Files.readAllBytes(Path.of("seeds/" + report.id() + ".txt"));
    List<Passage> passages = Passage.all(new String(bytes, StandardCharsets.UTF_8));
    Frame frame =
        new FrameReader("report.txt", passages, new Diagnostics())
            .read(new FrameReader.Told(null, null, null));
    draft =
        new ReportDrafter(passages, Objects.requireNonNull(frame), EarlierReports.none()).draft();
  }

  @Test
  void everyFigureIsDraftedAndNoOther() {
    Map<Figure, DraftFigure> pairs = pairs();
    // Into how many aspects the text is parted an editor may enter, and a draft does not.
    long parted = report.figures().stream().filter(one -> one.quote().endsWith("个方面工作")).count();
    assertEquals(report.figures().size() - parted, pairs.size());
    assertEquals(pairs.size(), draft.figures().count());
    // Of rises the draft leaves the direction to the quotation.
    pairs.forEach((hand, one) -> assertEquals(hand.value().size(), one.value().size()));
    // What is only mentioned, a list to be advanced for example, takes an editor to tell from a
    // target.
    mostly(pairs, 94, "kind", (hand, one) -> hand.kind() == one.kind());
    mostly(pairs, 98, "period", (hand, one) -> hand.period().equals(one.period()));
    mostly(pairs, 99, "measure", (hand, one) -> hand.measure() == one.measure());
  }

  @Test
  void mostPromisesAreDraftedAndFewOthers() {
    List<Promise> hand = new ArrayList<>();
    for (Commitment one : report.promises().commitments()) {
      hand.add(Promise.of(one.passage(), one.quote(), one.kind()));
    }
    List<Promise> drafted =
        draft.commitments().stream()
            .map(one -> Promise.of(one.passage(), one.quote(), one.kind()))
            .toList();
    mostly(hand, 97, "found", one -> drafted.stream().anyMatch(one::isIn));
    // A list that one deed governs is one promise of the draft, and an editor may have parted it.
    mostly(
        drafted,
        97,
        "promised",
        one -> hand.stream().anyMatch(other -> one.isIn(other) || other.isIn(one)));
    mostly(
        hand,
        95,
        "of its kind",
        one -> drafted.stream().anyMatch(other -> one.isIn(other) && one.kind() == other.kind()));
  }

  private static Map<Figure, DraftFigure> pairs() {
    Map<String, DraftFigure> drafted = new HashMap<>();
    for (DraftIndicator.Entry one : draft.figures().toList()) {
      drafted.put(one.figure().passage() + ":" + one.figure().start(), one.figure());
    }
    Map<Figure, DraftFigure> pairs = new HashMap<>();
    for (Figure figure : report.figures()) {
      int at = report.valueSpan(figure).orElseThrow().start();
      DraftFigure one = drafted.get(figure.passage() + ":" + at);
      if (one != null) {
        pairs.put(figure, one);
      }
    }
    return pairs;
  }

  private interface Alike {
    boolean are(Figure hand, DraftFigure drafted);
  }

  private static void mostly(
      Map<Figure, DraftFigure> pairs, int percent, String what, Alike alike) {
    mostly(
        List.copyOf(pairs.entrySet()),
        percent,
        what,
        pair -> alike.are(pair.getKey(), pair.getValue()));
  }

  private static <T> void mostly(List<T> all, int percent, String what, Predicate<T> right) {
    List<T> wrong = all.stream().filter(right.negate()).toList();
    assertTrue(
        wrong.size() * 100 <= all.size() * (100 - percent),
        () -> what + ": " + wrong.size() + " of " + all.size() + " are not: " + wrong);
  }
}
