package reportsite.load;

import java.util.Map;
import reportsite.diag.Diagnostics;

/** What may stand in the files of a project, told by the very readers of these files. */
public record Forms(Form site, Form report, Form ledger, Form strings) {

  public static Forms ofReaders() {
    Sources none = new Sources(ProjectFiles.of(Map.of()), new ParsedFiles(), new Diagnostics());
    return new Forms(
        SiteReader.form(none), ReportReader.form(none), LedgerReader.form(), StringsReader.form());
  }
}
