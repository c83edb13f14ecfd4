package reportsite.draft;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;

/**
 * Drafted commitments compared with those found by hand. A commitment by hand is found where a
 * drafted one holds at least half of its words, a drafted one is right where half of its words are
 * of one by hand; both at once and each only once is the same promise cut the same way.
 */
final class PromiseScore {

  /** Words of a passage that promise something. */
  record Promise(int passage, Span span, Commitment.Kind kind) {

    int length() {
      return span.end() - span.start();
    }

    int shared(Promise other) {
      int from = Math.max(span.start(), other.span.start());
      int to = Math.min(span.end(), other.span.end());
      return passage == other.passage ? Math.max(0, to - from) : 0;
    }
  }

  private final PrintStream out;
  private final List<Passage> passages;
  private final List<Promise> hand;
  private final List<Promise> drafted;

  private PromiseScore(
      PrintStream out, List<Passage> passages, List<Promise> hand, List<Promise> drafted) {
    this.out = out;
    this.passages = passages;
    this.hand = hand;
    this.drafted = drafted;
  }

  /** Against a ledger made by hand. */
  static void ofLedger(Report report, Draft draft, PrintStream out) {
    List<Promise> hand = new ArrayList<>();
    for (Commitment one : report.promises().commitments()) {
      String text = draft.passages().get(one.passage() - 1).text();
      hand.add(new Promise(one.passage(), span(text, one.quote(), 0), one.kind()));
    }
    new PromiseScore(out, draft.passages(), hand, drafted(draft)).print();
  }

  /**
   * Against labelled sentences; a line of labels is the passage, where the sentence begins, and
   * {@code none} or a kind with the words that promise.
   */
  static void ofLabels(Path report, Path labels, PrintStream out) throws IOException {
    Draft draft = DraftBench.draft(Files.readAllBytes(report));
    List<Promise> hand = new ArrayList<>();
    List<Promise> drafted = new ArrayList<>();
    Set<String> sentences = new HashSet<>();
    for (String line : Files.readAllLines(labels)) {
      String[] label = line.split(" ", 4);
      int passage = Integer.parseInt(label[0]);
      int start = Integer.parseInt(label[1]);
      String text = draft.passages().get(passage - 1).text();
      if (!label[2].equals("none")) {
        Commitment.Kind kind = Commitment.Kind.valueOf(label[2].toUpperCase(Locale.ROOT));
        hand.add(new Promise(passage, span(text, label[3], start), kind));
      }
      if (sentences.add(label[0] + " " + start)) {
        Span sentence = Clauses.around(start, Clauses.sentences(text), text);
        drafted(draft).stream()
            .filter(one -> one.passage() == passage)
            .filter(one -> sentence.start() <= one.span().start())
            .filter(one -> one.span().start() < sentence.end())
            .forEach(drafted::add);
      }
    }
    out.println(report.getFileName() + ": " + sentences.size() + " sentences labelled");
    new PromiseScore(out, draft.passages(), hand, drafted).print();
  }

  private static List<Promise> drafted(Draft draft) {
    List<Promise> drafted = new ArrayList<>();
    for (DraftCommitment one : draft.commitments()) {
      String text = draft.passages().get(one.passage() - 1).text();
      drafted.add(new Promise(one.passage(), span(text, one.quote(), 0), one.kind()));
    }
    return drafted;
  }

  private static Span span(String text, String quote, int from) {
    int at = text.indexOf(quote, from);
    if (at < 0) {
      throw new IllegalArgumentException("not in the report: " + quote);
    }
    return new Span(at, at + quote.length());
  }

  private void print() {
    int found = 0;
    int kinds = 0;
    int same = 0;
    Set<Promise> used = new HashSet<>();
    for (Promise one : hand) {
      List<Promise> holding =
          drafted.stream().filter(other -> one.shared(other) * 2 >= one.length()).toList();
      boolean isKind = !holding.isEmpty() && holding.get(0).kind() == one.kind();
      found += holding.isEmpty() ? 0 : 1;
      kinds += isKind ? 1 : 0;
      same +=
          holding.stream()
                  .anyMatch(other -> one.shared(other) * 2 >= other.length() && used.add(other))
              ? 1
              : 0;
      if (!isKind) {
        out.println(
            holding.isEmpty()
                ? "  missed: " + words(one)
                : "  kind " + holding.get(0).kind() + " of: " + words(one));
      }
    }
    int right = 0;
    for (Promise one : drafted) {
      boolean isRight = hand.stream().anyMatch(other -> one.shared(other) * 2 >= one.length());
      right += isRight ? 1 : 0;
      if (!isRight) {
        out.println("  not by hand: " + words(one));
      }
    }
    out.println("commitments: by hand " + hand.size() + ", drafted " + drafted.size());
    out.println("  recall " + DraftBench.percent(found, hand.size()));
    out.println("  precision " + DraftBench.percent(right, drafted.size()));
    out.println("  kind right " + DraftBench.percent(kinds, found));
    out.println(
        "  cut the same: "
            + DraftBench.percent(same, hand.size())
            + " by hand, "
            + DraftBench.percent(same, drafted.size())
            + " drafted");
  }

  private String words(Promise one) {
    String text = passages.get(one.passage() - 1).text();
    return one.passage()
        + " "
        + one.kind().name().toLowerCase(Locale.ROOT)
        + " "
        + text.substring(one.span().start(), one.span().end());
  }
}
