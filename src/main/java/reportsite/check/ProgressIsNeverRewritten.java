package reportsite.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Progress;
import reportsite.model.Report;

/** Each entry about a commitment holds the fingerprint of the one before, so none can change. */
final class ProgressIsNeverRewritten implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Map<Id, Progress.Entry> latest = new HashMap<>();
    for (Progress.Entry entry : report.promises().progress().entries()) {
      Progress.@Nullable Entry before = latest.put(entry.commitment(), entry);
      Position at = report.places().of(entry.at(), "after");
      if (before == null && entry.after() != null) {
        diagnostics.error(at, PromiseFault.FIRST_ENTRY_HAS_AFTER, entry.commitment());
      } else if (before != null && entry.after() == null) {
        diagnostics.error(at, PromiseFault.AFTER_MISSING, entry.commitment(), before.fingerprint());
      } else if (before != null && !Objects.equals(before.fingerprint(), entry.after())) {
        diagnostics.error(at, PromiseFault.AFTER_DIFFERS, before.at(), before.fingerprint());
      }
    }
  }
}
