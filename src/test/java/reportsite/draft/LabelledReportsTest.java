package reportsite.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reportsite.diag.Diagnostics;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.words.Unfinished;
import reportsite.draft.write.Draft;
import reportsite.draft.write.LedgerWriter;
import reportsite.text.Bilingual;

/**
 * How much of a draft is right, measured on small reports whose every number and task is labelled.
 * In a file of labels a line of the report stands at the margin; below it, indented, {@code = } and
 * the number as it is written, what it measures (the words that would do, parted by slashes), its
 * period, kind and measure; and {@code * } some words of every commitment. What is not labelled is
 * neither.
 */
final class LabelledReportsTest {

  private static final Path LABELS = Path.of("src/test/cases/labels");

  /** A number, as labelled or as drafted. */
  private record Row(
      String value, List<String> names, String period, String rest, List<String> doubts) {

    static Row of(String label) {
      String[] cells = label.split(" \\| ", -1);
      return new Row(
          cells[0], List.of(cells[1].split("/")), cells[2], cells[3] + " " + cells[4], List.of());
    }

    static Row of(DraftIndicator indicator, DraftIndicator.Entry entry) {
      Bilingual own = entry.name();
      String name = plain((own == null ? indicator.name() : own).zh());
      return new Row(
          entry.figure().value().written(),
          List.of(name),
          entry.figure().period().toString(),
          lower(entry.figure().kind()) + " " + lower(entry.figure().measure()),
          LedgerWriter.doubts(entry).stream().map(doubt -> doubt.zh()).toList());
    }

    private static String plain(String name) {
      return name.replaceAll("（[a-z0-9]+）$", "");
    }

    private static String lower(Enum<?> word) {
      return word.name().toLowerCase(Locale.ROOT);
    }

    String told() {
      return value + " | " + names.get(0) + " | " + period + " | " + rest.replace(" ", " | ");
    }

    boolean sameNumber(Row other) {
      return value.equals(other.value);
    }

    boolean isNamed(Row drafted) {
      return names.contains(drafted.names.get(0));
    }
  }

  /** What was counted, over all reports. */
  private static final class Tally {
    int labelled;
    int found;
    int others;
    int names;
    int periods;
    int whole;
    int wrong;
    int wrongMarked;
    int rightMarked;
    int promises;
    int promised;
    int kept;
    int tasks;
    int indicators;
    int english;
    final List<String> misses = new ArrayList<>();

    void miss(String file, String what, Object row) {
      misses.add(file + ": " + what + ": " + row);
    }
  }

  @Test
  void keepsItsRates() throws IOException {
    Tally tally = new Tally();
    try (Stream<Path> files = Files.list(LABELS)) {
      for (Path file : files.sorted().toList()) {
        measure(file, tally);
      }
    }
    List<String> low = new ArrayList<>();
    rate("figures found", tally.found, tally.labelled, 100, low);
    rate("names", tally.names, tally.found, 93, low);
    rate("periods", tally.periods, tally.found, 97, low);
    rate("everything right", tally.whole, tally.labelled, 92, low);
    rate("drafts that are figures", tally.found, tally.found + tally.others, 95, low);
    rate("promises that are some", tally.promised, tally.promises, 95, low);
    rate("promises found", tally.kept, tally.tasks, 90, low);
    rate("wrong names and periods marked", tally.wrongMarked, tally.wrong, 80, low);
    int right = tally.found - tally.wrong;
    rate("right ones not marked", right - tally.rightMarked, right, 75, low);
    rate("English of indicators", tally.english, tally.indicators, 60, low);
    assertTrue(low.isEmpty(), () -> low + "\n" + String.join("\n", tally.misses));
  }

  private static void rate(String what, int some, int all, int least, List<String> low) {
    if (100 * some < least * all) {
      low.add(what + ": " + some + " of " + all + ", at least " + least + " %");
    }
  }

  private static void measure(Path file, Tally tally) throws IOException {
    List<Row> labels = new ArrayList<>();
    List<String> tasks = new ArrayList<>();
    StringBuilder report = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("    = ")) {
        labels.add(Row.of(line.substring(6)));
      } else if (line.startsWith("    * ")) {
        tasks.add(line.substring(6));
      } else if (!line.startsWith("# ")) {
        report.append(line).append('\n');
      }
    }
    String name = file.getFileName().toString();
    Draft draft = draft(name, report.toString());
    rows(name, labels, rows(draft), tally);
    tally.indicators += draft.indicators().size();
    tally.english +=
        (int)
            draft.indicators().stream()
                .filter(one -> !Unfinished.isTranslation(one.name().en()))
                .count();
    draft
        .commitments()
        .forEach(
            one -> {
              boolean isSome = tasks.stream().anyMatch(one.quote()::contains);
              tally.promises++;
              tally.promised += isSome ? 1 : 0;
              if (!isSome) {
                tally.miss(name, "no promise", one.quote());
              }
            });
    tally.tasks += tasks.size();
    for (String task : tasks) {
      boolean isKept = draft.commitments().stream().anyMatch(one -> one.quote().contains(task));
      tally.kept += isKept ? 1 : 0;
      if (!isKept) {
        tally.miss(name, "promise lost", task);
      }
    }
  }

  private static Draft draft(String name, String report) {
    Diagnostics diagnostics = new Diagnostics();
    return new Drafting(name, diagnostics)
        .read(report.getBytes(StandardCharsets.UTF_8))
        .orElseThrow(() -> new AssertionError(name + ": " + diagnostics.sorted()));
  }

  /** The drafted figures in the order of the report. */
  private static List<Row> rows(Draft draft) {
    record Placed(int passage, int start, Row row) {}
    List<Placed> placed = new ArrayList<>();
    for (DraftIndicator indicator : draft.indicators()) {
      for (DraftIndicator.Entry entry : indicator.entries()) {
        placed.add(
            new Placed(entry.figure().passage(), entry.figure().start(), Row.of(indicator, entry)));
      }
    }
    placed.sort(Comparator.comparingInt(Placed::passage).thenComparingInt(Placed::start));
    return placed.stream().map(Placed::row).toList();
  }

  private static void rows(String file, List<Row> labels, List<Row> drafted, Tally tally) {
    tally.labelled += labels.size();
    int[][] common = common(labels, drafted);
    int i = 0;
    int j = 0;
    while (i < labels.size() || j < drafted.size()) {
      Row label = i < labels.size() ? labels.get(i) : null;
      Row draft = j < drafted.size() ? drafted.get(j) : null;
      if (label != null && draft != null && label.sameNumber(draft)) {
        compare(file, label, draft, tally);
        i++;
        j++;
      } else if (draft == null || (label != null && common[i + 1][j] >= common[i][j + 1])) {
        tally.miss(file, "figure lost", labels.get(i++).told());
      } else {
        tally.others++;
        tally.miss(file, "no figure", drafted.get(j++).told());
      }
    }
  }

  /** The longest run of the same numbers in both, from each place on. */
  private static int[][] common(List<Row> labels, List<Row> drafted) {
    int[][] common = new int[labels.size() + 1][drafted.size() + 1];
    for (int i = labels.size() - 1; i >= 0; i--) {
      for (int j = drafted.size() - 1; j >= 0; j--) {
        common[i][j] =
            labels.get(i).sameNumber(drafted.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static void compare(String file, Row label, Row draft, Tally tally) {
    tally.found++;
    boolean isNamed = label.isNamed(draft);
    boolean isTimed = label.period().equals(draft.period());
    boolean isRight = isNamed && isTimed && label.rest().equals(draft.rest());
    boolean isMarked = !draft.doubts().isEmpty();
    tally.names += isNamed ? 1 : 0;
    tally.periods += isTimed ? 1 : 0;
    tally.whole += isRight ? 1 : 0;
    if (!isNamed || !isTimed) {
      tally.wrong++;
      tally.wrongMarked += isMarked ? 1 : 0;
    } else {
      tally.rightMarked += isMarked ? 1 : 0;
    }
    if (!isRight) {
      tally.miss(
          file,
          isMarked ? "marked" : "wrong",
          draft.told() + " <- " + label.told() + " " + draft.doubts());
    } else if (isMarked) {
      tally.miss(file, "needless", draft.told() + " " + draft.doubts());
    }
  }
}
