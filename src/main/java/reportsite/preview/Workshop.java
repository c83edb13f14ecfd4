package reportsite.preview;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import reportsite.diag.Diagnostic;
import reportsite.model.report.Publication;
import reportsite.output.AuditRules;
import reportsite.output.OutputFile;
import reportsite.site.page.Proof;
import reportsite.text.Bilingual;

/** What the preview asks of those who build: the facts that a build works out, and a voice. */
public interface Workshop {

  /** What the checks found out and the pages tell. */
  Proof proof(Publication publication);

  /** Files that are published with the pages as they are; asked for only when one is wanted. */
  List<OutputFile> more(Publication publication, int pages);

  /** What the audit of the finished pages has to know. */
  AuditRules rules(Publication publication);

  void say(Bilingual message);

  /**
   * Tells all problems.
   *
   * @param sources file names to whole texts, asked for only where there is a problem
   */
  void report(List<Diagnostic> problems, Supplier<Map<String, String>> sources);
}
