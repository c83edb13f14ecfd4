package reportsite.check;

import java.util.Set;
import java.util.stream.Collectors;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Diagnostics;
import reportsite.model.Progress.Sealed;
import reportsite.model.Report;

/** Every entry of progress has its seal. It is asked for last: any other cure would break it. */
final class ProgressIsSealed implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Set<String> wrong =
        diagnostics.sorted().stream()
            .filter(found -> found.severity() == Severity.ERROR)
            .map(Diagnostic::at)
            .map(at -> at.file())
            .collect(Collectors.toSet());
    for (Sealed sealed : report.promises().progress().sealed()) {
      if (sealed.entry().seal() == null && !wrong.contains(sealed.entry().at().file())) {
        diagnostics.error(
            sealed.entry().at(),
            PromiseFault.SEAL_MISSING,
            sealed.entry().commitment(),
            sealed.seal());
      }
    }
  }
}
