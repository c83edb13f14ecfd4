package reportsite.diag;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.ProblemPrinter.AnnotationPrinter;
import reportsite.diag.ProblemPrinter.JsonPrinter;
import reportsite.diag.ProblemPrinter.SarifPrinter;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/**
 * Where the tool speaks: to people, results to one stream and problems to the other, in one
 * language; to a program, problems alone and to the first.
 */
public record Console(PrintWriter out, PrintWriter err, Lang lang, Format format) {

  /** For whom problems are written: for people, or for a program, which then gets nothing else. */
  public enum Format {
    TEXT,
    JSON,
    GITHUB,
    SARIF;

    public static List<String> names() {
      return EnumWords.of(Format.class);
    }

    public static Optional<Format> of(String word) {
      for (Format format : values()) {
        if (EnumWords.of(format).equals(word)) {
          return Optional.of(format);
        }
      }
      return Optional.empty();
    }

    private ProblemPrinter printer(Lang lang, Map<String, String> sources) {
      return switch (this) {
        case TEXT -> new TextPrinter(lang, sources);
        case JSON -> new JsonPrinter();
        case GITHUB -> new AnnotationPrinter(lang);
        case SARIF -> new SarifPrinter(lang);
      };
    }
  }

  /** A console for people. */
  public Console(PrintWriter out, PrintWriter err, Lang lang) {
    this(out, err, lang, Format.TEXT);
  }

  public void say(Bilingual message) {
    if (format == Format.TEXT) {
      out.println(message.in(lang));
    }
  }

  /**
   * All problems, and for people their lines and counts, by kinds.
   *
   * @param sources the texts of the files, for quoting lines
   */
  public void report(List<Diagnostic> problems, Map<String, String> sources) {
    report(problems, sources, false);
  }

  /** The same, for people each problem in full, however many there are of its kind. */
  public void reportEach(List<Diagnostic> problems, Map<String, String> sources) {
    report(problems, sources, true);
  }

  private void report(List<Diagnostic> problems, Map<String, String> sources, boolean each) {
    String told =
        format == Format.TEXT && !each
            ? new TextPrinter(lang, sources).printGrouped(problems)
            : format.printer(lang, sources).print(problems);
    if (format != Format.TEXT) {
      out.print(told);
      out.flush();
    } else if (!problems.isEmpty()) {
      long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
      err.print(told);
      err.println(Phrases.of("console/counts", errors, problems.size() - errors).in(lang));
      err.flush();
    }
  }
}
