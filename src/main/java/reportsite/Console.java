package reportsite;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import reportsite.diag.Diagnostic;
import reportsite.diag.Severity;
import reportsite.diag.TextPrinter;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Where the tool speaks: results to one stream, problems to the other, in one language. */
record Console(PrintWriter out, PrintWriter err, Lang lang) {

  private static final Bilingual COUNTS =
      new Bilingual("错误 {0} 个，警告 {1} 个。", "{0} errors, {1} warnings.");

  void say(Bilingual message) {
    out.println(message.in(lang));
  }

  /** All problems, each with its line, and their counts. */
  void report(List<Diagnostic> problems, Map<String, String> sources) {
    if (!problems.isEmpty()) {
      long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
      err.print(new TextPrinter(lang, sources).print(problems));
      err.println(COUNTS.with(errors, problems.size() - errors).in(lang));
      err.flush();
    }
  }
}
