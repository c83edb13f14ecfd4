package reportsite.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reportsite.diag.Diagnostics;
import reportsite.draft.figure.DraftFigure;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.promise.DraftCommitment;
import reportsite.draft.words.Unfinished;
import reportsite.draft.write.Draft;
import reportsite.draft.write.LedgerWriter;
import reportsite.model.Source.Passage;
import reportsite.text.Bilingual;

/**
 * How much of a draft is right, measured on small reports whose every number and task is labelled.
 * In a file of labels a line of the report stands at the margin; below it, indented, {@code = } and
 * the number as it is written, what it measures, its period, kind and measure ({@code growth fall}
 * of what went down), each with the words that would do parted by slashes (periods by {@code or});
 * and {@code * } some words of every commitment. {@code ~ } is a number and {@code + } a commitment
 * that may be drafted or not; {@code - } is a number that is no figure. What is not labelled is
 * neither. In a file that begins with {@code # part} only the lines that have labels are measured;
 * {@code # date} and {@code # place} say what the report does not.
 *
 * <p>{@code -Dlabels=FOLDER} measures other files in the same way; what was found stands in {@code
 * target/labels.txt}, and in {@code target/signs.txt} for each number whether name and period are
 * right and which signs were seen for and against its name: of such lines the points of {@code
 * credence.txt} are learnt.
 */
final class LabelledReportsTest {

  private static final Path OWN = Path.of("src/test/cases/labels");
  private static final Path TOLD = Path.of("target/labels.txt");

  /** A number, as labelled or as drafted. */
  private record Row(
      String value,
      List<String> names,
      List<String> periods,
      List<String> kinds,
      List<String> measures,
      boolean isFall,
      boolean isOpen,
      List<String> signs,
      List<String> doubts) {

    static Row of(String label, boolean isOpen) {
      String[] cells = label.split(" \\| ", -1);
      boolean isFall = cells[4].endsWith(" fall");
      return new Row(
          cells[0],
          List.of(cells[1].split("/")),
          List.of(cells[2].split(" or ")),
          List.of(cells[3].split("/")),
          List.of(cells[4].replace(" fall", "").split("/")),
          isFall,
          isOpen,
          List.of(),
          List.of());
    }

    static Row of(DraftIndicator indicator, DraftIndicator.Entry entry) {
      Bilingual own = entry.name();
      DraftFigure figure = entry.figure();
      return new Row(
          figure.value().written(),
          List.of((own == null ? indicator.name() : own).zh().replaceAll("（[a-z0-9]+）$", "")),
          List.of(figure.period().toString()),
          List.of(figure.kind().name().toLowerCase(Locale.ROOT)),
          List.of(figure.measure().name().toLowerCase(Locale.ROOT)),
          figure.value().direction().isDown(),
          false,
          figure.signs(),
          LedgerWriter.doubts(entry).stream().map(doubt -> doubt.zh()).toList());
    }

    String told() {
      return Stream.of(value, names.get(0), periods.get(0), kinds.get(0), measures.get(0))
              .collect(Collectors.joining(" | "))
          + (isFall ? " fall" : "");
    }

    boolean isSameNumber(Row other) {
      return number().equals(other.number());
    }

    private String number() {
      return value.replaceAll("[^0-9.一二三四五六七八九十百千翻]", "");
    }

    private String bounded() {
      return value.replaceAll("达到?|为|\\s|^(?:[上下]降|增长)", "");
    }

    boolean isNamed(Row drafted) {
      return names.contains(drafted.names.get(0));
    }

    boolean isTimed(Row drafted) {
      return periods.contains(drafted.periods.get(0));
    }

    boolean isMeant(Row drafted) {
      boolean isLevel = !measures.contains("growth") && !measures.contains("change");
      return kinds.contains(drafted.kinds.get(0))
          && measures.contains(drafted.measures.get(0))
          && bounded().equals(drafted.bounded())
          && (isLevel || isFall == drafted.isFall);
    }
  }

  /** What was counted in some reports. */
  private static final class Tally {
    private static final List<String> RATES =
        List.of(
            "figures found",
            "names",
            "periods",
            "everything right",
            "drafts that are figures",
            "promises that are some",
            "promises found",
            "wrong names and periods marked",
            "right ones not marked",
            "English of indicators");
    private static final int[] LEAST = {100, 96, 99, 95, 99, 98, 99, 80, 75, 65};

    private final int[] some = new int[LEAST.length];
    private final int[] all = new int[LEAST.length];
    final List<String> misses = new ArrayList<>();
    final List<String> signs = new ArrayList<>();

    void count(String rate, boolean isMet) {
      int which = RATES.indexOf(rate);
      some[which] += isMet ? 1 : 0;
      all[which]++;
    }

    void add(Tally other) {
      Arrays.setAll(some, i -> some[i] + other.some[i]);
      Arrays.setAll(all, i -> all[i] + other.all[i]);
      misses.addAll(other.misses);
      signs.addAll(other.signs);
    }

    private boolean isLow(int rate) {
      return 100 * some[rate] < LEAST[rate] * all[rate];
    }

    List<String> rates(boolean onlyLow) {
      return IntStream.range(0, LEAST.length)
          .filter(i -> !onlyLow || isLow(i))
          .mapToObj(
              i ->
                  "%s: %d of %d (%.1f %%), at least %d %%"
                      .formatted(RATES.get(i), some[i], all[i], 100.0 * some[i] / all[i], LEAST[i]))
          .toList();
    }
  }

  @Test
  void keepsItsRates() throws IOException {
    String folder = System.getProperty("labels");
    Tally tally = new Tally();
    List<String> told = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder == null ? OWN : Path.of(folder))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Tally one = new Measured(file).tally();
        told.add("== " + file.getFileName());
        told.addAll(one.rates(false));
        tally.add(one);
      }
    }
    told.add("== all");
    told.addAll(tally.rates(false));
    told.addAll(tally.misses);
    Files.createDirectories(TOLD.getParent());
    Files.write(TOLD, told);
    Files.write(Path.of("target/signs.txt"), tally.signs);
    List<String> low = tally.rates(true);
    assertTrue(low.isEmpty(), () -> low + "\n" + String.join("\n", tally.misses));
  }

  /** A labelled report beside its draft. */
  private static final class Measured {
    private final String name;
    private final List<Row> labels = new ArrayList<>();
    private final List<String> tasks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();
    private final StringBuilder labelled = new StringBuilder();
    private final Tally tally = new Tally();
    private @Nullable String place;
    private @Nullable LocalDate date;

    Measured(Path file) throws IOException {
      name = file.getFileName().toString();
      String line = "";
      for (String next : Files.readAllLines(file)) {
        if (next.startsWith("    ")) {
          label(next.substring(6), next.charAt(4));
          labelled.append(bare(line));
          line = "";
        } else if (!next.startsWith("# ")) {
          report.append(next).append('\n');
          line = next;
        } else if (next.equals("# part")) {
          labelled.append(' ');
        } else if (next.startsWith("# date ")) {
          date = LocalDate.parse(next.substring(7));
        } else if (next.startsWith("# place ")) {
          place = next.substring(8);
        }
      }
    }

    private void label(String words, char kind) {
      switch (kind) {
        case '=', '~' -> labels.add(Row.of(words, kind == '~'));
        case '*' -> tasks.add(words);
        case '+' -> open.add(words);
        case '-' -> {}
        default -> throw new AssertionError(name + ": " + words);
      }
    }

    private static String bare(String text) {
      return text.replaceAll("\\s|\\[[0-9]+]", "");
    }

    Tally tally() {
      Diagnostics diagnostics = new Diagnostics();
      Draft draft =
          new Drafting(name, diagnostics)
              .read(report.toString().getBytes(StandardCharsets.UTF_8), place, date)
              .orElseThrow(() -> new AssertionError(name + ": " + diagnostics.sorted()));
      boolean isPart = labelled.indexOf(" ") == 0;
      Set<Integer> measured =
          draft.passages().stream()
              .filter(one -> !isPart || labelled.indexOf(bare(one.text())) >= 0)
              .map(Passage::number)
              .collect(Collectors.toSet());
      figures(rows(draft, measured));
      promises(
          draft.commitments().stream()
              .filter(one -> measured.contains(one.passage()))
              .map(DraftCommitment::quote)
              .toList());
      draft
          .indicators()
          .forEach(
              one ->
                  tally.count("English of indicators", !Unfinished.isTranslation(one.name().en())));
      return tally;
    }

    private void miss(String what, String row) {
      tally.misses.add(name + ": " + what + ": " + row);
    }

    private void promises(List<String> quotes) {
      for (String quote : quotes) {
        boolean isSome = Stream.concat(tasks.stream(), open.stream()).anyMatch(quote::contains);
        tally.count("promises that are some", isSome);
        if (!isSome) {
          miss("no promise", quote);
        }
      }
      for (String task : tasks) {
        boolean isKept = quotes.stream().anyMatch(quote -> quote.contains(task));
        tally.count("promises found", isKept);
        if (!isKept) {
          miss("promise lost", task);
        }
      }
    }

    /** The drafted figures of some passages in the order of the report. */
    private static List<Row> rows(Draft draft, Set<Integer> passages) {
      record Placed(int passage, int start, Row row) {}
      return draft.indicators().stream()
          .flatMap(
              indicator ->
                  indicator.entries().stream()
                      .map(
                          entry ->
                              new Placed(
                                  entry.figure().passage(),
                                  entry.figure().start(),
                                  Row.of(indicator, entry))))
          .filter(placed -> passages.contains(placed.passage()))
          .sorted(Comparator.comparingInt(Placed::passage).thenComparingInt(Placed::start))
          .map(Placed::row)
          .toList();
    }

    private void figures(List<Row> drafted) {
      int[][] common = common(drafted);
      int i = 0;
      int j = 0;
      while (i < labels.size() || j < drafted.size()) {
        Row label = i < labels.size() ? labels.get(i) : null;
        Row draft = j < drafted.size() ? drafted.get(j) : null;
        if (label != null && draft != null && label.isSameNumber(draft)) {
          compare(label, draft);
          i++;
          j++;
        } else if (label != null && (draft == null || common[i + 1][j] >= common[i][j + 1])) {
          lost(label);
          i++;
        } else if (draft != null) {
          tally.count("drafts that are figures", false);
          miss("no figure", draft.told() + draft.doubts());
          j++;
        }
      }
    }

    private void lost(Row label) {
      if (!label.isOpen()) {
        tally.count("figures found", false);
        tally.count("everything right", false);
        miss("figure lost", label.told());
      }
    }

    /** The longest run of the same numbers in both, from each place on. */
    private int[][] common(List<Row> drafted) {
      int[][] common = new int[labels.size() + 1][drafted.size() + 1];
      for (int i = labels.size() - 1; i >= 0; i--) {
        for (int j = drafted.size() - 1; j >= 0; j--) {
          common[i][j] =
              labels.get(i).isSameNumber(drafted.get(j))
                  ? common[i + 1][j + 1] + 1
                  : Math.max(common[i + 1][j], common[i][j + 1]);
        }
      }
      return common;
    }

    private void compare(Row label, Row draft) {
      boolean isNamed = label.isNamed(draft);
      boolean isTimed = label.isTimed(draft);
      boolean isRight = isNamed && isTimed && label.isMeant(draft);
      boolean isMarked = !draft.doubts().isEmpty();
      tally.count("drafts that are figures", true);
      if (!label.isOpen()) {
        tally.count("figures found", true);
        tally.count("names", isNamed);
        tally.count("periods", isTimed);
        tally.count("everything right", isRight);
      }
      if (label.isOpen()) {
        return;
      }
      tally.signs.add(
          String.join(
              "\t",
              name,
              isNamed ? "right" : "wrong",
              isTimed ? "right" : "wrong",
              String.join(" ", draft.signs),
              String.join("|", draft.doubts),
              draft.told(),
              label.told()));
      if (isNamed && isTimed) {
        tally.count("right ones not marked", !isMarked);
      } else {
        tally.count("wrong names and periods marked", isMarked);
      }
      if (!isRight) {
        miss(isMarked ? "marked" : "wrong", draft.told() + " <- " + label.told() + draft.doubts());
      } else if (isMarked) {
        miss("needless", draft.told() + " " + draft.doubts());
      }
    }
  }
}
