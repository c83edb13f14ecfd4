package reportsite.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.sheet.WorkbookCells.CellPlace;

/** Everything wrong with an import: first by cells in the order of the workbook, then by files. */
final class Problems {

  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Diagnostic> others = new ArrayList<>();
  private final Map<Position, CellPlace> cells = new HashMap<>();

  void error(CellPlace at, SheetFault fault, Object... particulars) {
    cells.put(at.position(), at);
    diagnostics.error(at.position(), fault, particulars);
  }

  void error(Position at, SheetFault fault, Object... particulars) {
    diagnostics.error(at, fault, particulars);
  }

  /** A problem of the content that a cell brought about. */
  void add(Diagnostic problem, CellPlace at) {
    cells.put(at.position(), at);
    others.add(
        new Diagnostic(
            problem.severity(), problem.kind(), at.position(), problem.fault(), problem.cure()));
  }

  void add(Diagnostic problem) {
    others.add(problem);
  }

  boolean isEmpty() {
    return diagnostics.sorted().isEmpty() && others.isEmpty();
  }

  List<Diagnostic> sorted() {
    CellPlace last = new CellPlace("", "\uFFFF", 0, 0);
    List<Diagnostic> all = new ArrayList<>(diagnostics.sorted());
    others.stream().distinct().forEach(all::add);
    // A stable sort: problems of files keep the order in which they were found.
    all.sort(Comparator.comparing(problem -> cells.getOrDefault(problem.at(), last)));
    return all;
  }
}
