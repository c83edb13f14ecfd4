package reportsite.check;

import java.util.LinkedHashMap;
import java.util.Map;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;

/** A name is declared once, with the one English wording that all texts use. */
final class NamesAreDeclaredOnce implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Map<String, Position> seen = new LinkedHashMap<>();
    for (Name name : report.names()) {
      Position first = seen.putIfAbsent(name.text().zh(), name.at());
      if (first != null) {
        diagnostics.error(name.at(), DesignationFault.NAME_DECLARED_TWICE, name.text().zh(), first);
      }
    }
  }
}
