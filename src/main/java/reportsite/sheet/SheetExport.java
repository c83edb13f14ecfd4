package reportsite.sheet;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.output.write.Reason;

/** A report's records on their way into a workbook. */
public final class SheetExport {

  private SheetExport() {}

  /** The report that is meant: the one named, or the only one; null where a fault is reported. */
  public static @Nullable Report choose(
      Publication publication, @Nullable String id, Diagnostics diagnostics) {
    List<String> ids = publication.reports().stream().map(report -> report.id().text()).toList();
    if (id == null && ids.size() > 1) {
      diagnostics.error(Position.of("export"), SheetFault.REPORT_NOT_NAMED, String.join(", ", ids));
      return null;
    }
    Report report =
        publication.reports().stream()
            .filter(each -> id == null || each.id().text().equals(id))
            .findFirst()
            .orElse(null);
    if (report == null) {
      diagnostics.error(
          Position.of("export"),
          SheetFault.REPORT_UNKNOWN,
          String.valueOf(id),
          NearMiss.hint(String.valueOf(id), ids));
    }
    return report;
  }

  /** Writes the workbook of a report; false where it cannot, which is reported. */
  public static boolean write(
      ProjectFiles files, Report report, Path target, Diagnostics diagnostics) throws IOException {
    byte[] workbook = WorkbookWriter.write(report, SheetRecords.of(files, report));
    Position at = Position.of(target.toString());
    try {
      Files.write(target, workbook, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return true;
    } catch (FileAlreadyExistsException exists) {
      diagnostics.error(at, SheetFault.EXISTS, target);
    } catch (IOException failed) {
      diagnostics.error(at, SheetFault.CANNOT_WRITE, target, Reason.of(failed));
    }
    return false;
  }
}
