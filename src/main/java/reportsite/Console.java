package reportsite;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * Where the tool speaks: to people, results to one stream and problems to the other, in one
 * language; to a program, problems alone and to the first.
 */
record Console(PrintWriter out, PrintWriter err, Lang lang, Format format) {

  private static final Bilingual COUNTS =
      new Bilingual("错误 {0} 个，警告 {1} 个。", "Errors: {0}, warnings: {1}.");

  /** A console for people. */
  Console(PrintWriter out, PrintWriter err, Lang lang) {
    this(out, err, lang, Format.TEXT);
  }

  void say(Bilingual message) {
    if (format == Format.TEXT) {
      out.println(message.in(lang));
    }
  }

  /** All problems, and for people their lines and counts. */
  void report(List<Diagnostic> problems, Map<String, String> sources) {
    String told = format.printer(lang, sources).print(problems);
    if (format != Format.TEXT) {
      out.print(told);
      out.flush();
    } else if (!problems.isEmpty()) {
      long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
      err.print(told);
      err.println(COUNTS.with(errors, problems.size() - errors).in(lang));
      err.flush();
    }
  }
}
