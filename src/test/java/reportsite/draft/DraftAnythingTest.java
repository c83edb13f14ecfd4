package reportsite.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.diag.Diagnostic;
import reportsite.text.TextLimits;

/** The draft of any report passes the checks of a draft, and says the same in both languages. */
final class DraftAnythingTest {

  private static final int FIRST = Integer.getInteger("reports.from", 0);
  private static final int COUNT = Integer.getInteger("reports", 150);

  /** What a draft says in one language alone is the draft's own fault. */
  private static final Set<String> OWN_FAULTS =
      Set.of(
          "short-text-lacks",
          "short-text-says-otherwise",
          "narrative-lacks",
          "narrative-says-otherwise",
          "narrative-date-not-in-report");

  @Test
  void passesItsOwnChecks() throws IOException {
    TreeMap<String, List<String>> wrong = new TreeMap<>();
    for (int seed = FIRST; seed < FIRST + COUNT; seed++) {
      String text = new GeneratedReport(seed).text();
      String found = fault(text);
      if (!found.isEmpty()) {
        String kind = found.replaceAll("(?s)^.*?\\[([a-z0-9-]+)\\].*$", "$1");
        wrong
            .computeIfAbsent(kind.length() > 40 ? "thrown" : kind, key -> new ArrayList<>())
            .add("report " + seed + ":\n" + found);
      }
    }
    StringBuilder said = new StringBuilder();
    wrong.forEach((kind, all) -> said.append(kind + " × " + all.size() + "\n" + all.get(0) + "\n"));
    assertEquals("", said.toString());
  }

  /** In time of this thread alone, whatever runs beside it; four times as much may take eight. */
  @ParameterizedTest
  @ValueSource(strings = {"#个", "增长#%，"})
  void takesNoLongerForANumberInALongPassage(String pattern) throws IOException {
    LinearBench.drafted(LinearBench.text(pattern, 1_000));
    double some = nanoseconds(LinearBench.text(pattern, TextLimits.LONGEST / 4));
    double all = nanoseconds(LinearBench.text(pattern, TextLimits.LONGEST));
    assertTrue(all < 8 * some, () -> all / 1e6 + " ms after " + some / 1e6 + " ms");
  }

  private static double nanoseconds(String text) throws IOException {
    ThreadMXBean times = ManagementFactory.getThreadMXBean();
    long start = times.getCurrentThreadCpuTime();
    LinearBench.drafted(text);
    return times.getCurrentThreadCpuTime() - start;
  }

  private static String fault(String text) throws IOException {
    try {
      DraftedProject project = DraftedProject.of(text.getBytes(StandardCharsets.UTF_8));
      List<Diagnostic> own =
          project.warnings().stream().filter(one -> OWN_FAULTS.contains(one.kind())).toList();
      return own.isEmpty() ? "" : DraftedProject.print(own, project.files());
    } catch (AssertionError refused) {
      return String.valueOf(refused.getMessage());
    } catch (RuntimeException thrown) {
      return thrown + " at " + List.of(thrown.getStackTrace()).subList(0, 8) + "\n" + text;
    }
  }
}
