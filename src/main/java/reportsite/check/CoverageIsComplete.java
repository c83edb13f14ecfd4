package reportsite.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;

/** Every number of the report is a figure of the ledger, or declared to be part of a name. */
final class CoverageIsComplete implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    // A figure that is not proved is told by another rule, and not again by the number it misses.
    if (!report.figures().stream().allMatch(figure -> report.valueSpan(figure).isPresent())) {
      return;
    }
    Map<List<String>, List<Coverage.Uncovered>> alike = new LinkedHashMap<>();
    for (Coverage.Uncovered number : Coverage.of(report).uncovered()) {
      List<String> kind = List.of(number.text(), String.valueOf(number.cut()));
      alike.computeIfAbsent(kind, any -> new ArrayList<>()).add(number);
    }
    alike.values().forEach(numbers -> tell(numbers, report, diagnostics));
  }

  /** The first of those that are written alike, and where the others stand. */
  private static void tell(List<Coverage.Uncovered> alike, Report report, Diagnostics diagnostics) {
    Coverage.Uncovered first = alike.get(0);
    Position at = new Position(report.source().file(), line(first, report), first.start() + 1);
    Object others = others(alike.subList(1, alike.size()), report);
    if (first.cut() == null) {
      diagnostics.error(
          at, CheckFault.NUMBER_NOT_COVERED, first.passage(), first.text(), first.around(), others);
    } else {
      diagnostics.error(
          at,
          CheckFault.NUMBER_ONLY_PARTLY_COVERED,
          first.passage(),
          first.text(),
          first.around(),
          first.cut(),
          others);
    }
  }

  /** Nothing, where there are none. */
  private static Object others(List<Coverage.Uncovered> others, Report report) {
    List<String> lines =
        others.stream()
            .map(number -> line(number, report))
            .distinct()
            .sorted()
            .map(String::valueOf)
            .toList();
    return others.isEmpty()
        ? ""
        : new Bilingual(
            "；同样写法的还有" + others.size() + "处，在第" + String.join("、", lines) + "行",
            (others.size() == 1 ? "; 1 more is" : "; " + others.size() + " more are")
                + " written alike, in "
                + (lines.size() == 1 ? "line " : "lines ")
                + String.join(", ", lines));
  }

  private static int line(Coverage.Uncovered number, Report report) {
    Passage passage = report.source().passage(number.passage()).orElseThrow();
    return passage.line();
  }
}
