package reportsite.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.intake.Intake;
import reportsite.model.Source.Passage;
import reportsite.verify.Verification.VerifyFault;

/**
 * A report as the checker has it from somewhere else, such as the official page or document.
 *
 * @param passages without any space, since documents break and set lines in their own way
 */
public record OwnReport(String name, List<String> passages) {

  /** Reads a document as {@code draft} does; its faults are told. */
  public static List<OwnReport> of(Path file, Diagnostics found) throws IOException {
    String name = file.toString();
    return Intake.take(name, Files.readAllBytes(file), found).stream()
        .map(taken -> new OwnReport(name, bare(Passage.all(taken.text()))))
        .toList();
  }

  private static List<String> bare(List<Passage> passages) {
    return passages.stream().map(one -> one.text().replaceAll("[\\s\u3000\u00A0]+", "")).toList();
  }

  /** Every passage of the site's report stands in this one, and the other way round. */
  void check(List<ReportData> reports, Diagnostics found) {
    ReportData nearest =
        reports.stream()
            .max(Comparator.comparingLong(report -> common(bare(report.passages()))))
            .orElse(null);
    if (nearest == null || common(bare(nearest.passages())) == 0) {
      found.error(Position.of(name), VerifyFault.REPORT_ANOTHER);
      return;
    }
    Set<String> own = new HashSet<>(passages);
    List<String> published = bare(nearest.passages());
    for (int i = 0; i < published.size(); i++) {
      if (!own.contains(published.get(i))) {
        tell(found, nearest, i + 1, published.get(i));
      }
    }
    Set<String> all = new HashSet<>(published);
    passages.stream()
        .filter(one -> !all.contains(one))
        .forEach(one -> tell(found, nearest, 0, one));
  }

  private long common(List<String> published) {
    return passages.stream().filter(new HashSet<>(published)::contains).count();
  }

  private void tell(Diagnostics found, ReportData report, int passage, String text) {
    String beginning = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    if (passage == 0) {
      found.error(Position.of(name), VerifyFault.PASSAGE_UNPUBLISHED, report.id(), beginning);
    } else {
      found.error(
          Position.of(name), VerifyFault.PASSAGE_NOT_IN_ORIGINAL, report.id(), passage, beginning);
    }
  }
}
