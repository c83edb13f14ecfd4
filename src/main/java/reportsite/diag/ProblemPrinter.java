package reportsite.diag;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.ProblemPrinter.JsonPrinter;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Json;
import reportsite.text.Lang;

/** Writes problems in one of the forms in which people or programs take them. */
public interface ProblemPrinter {

  /**
   * The whole text.
   *
   * @param problems in the order in which they are to be told
   */
  String print(List<Diagnostic> problems);

  /**
   * Writes problems as commands of GitHub Actions, which shows them beside the lines of a change.
   */
  public record AnnotationPrinter(Lang lang) implements ProblemPrinter {

    @Override
    public String print(List<Diagnostic> problems) {
      StringBuilder out = new StringBuilder();
      for (Diagnostic problem : problems) {
        Position at = problem.at();
        out.append("::").append(EnumWords.of(problem.severity()));
        out.append(" file=").append(property(at.file()));
        if (at.line() > 0) {
          out.append(",line=").append(at.line()).append(",col=").append(at.column());
        }
        out.append(",title=").append(property(problem.kind())).append("::");
        String cure = problem.cure().in(lang);
        out.append(message(problem.fault().in(lang) + "\n→ " + cure)).append('\n');
      }
      return out.toString();
    }

    private static String message(String text) {
      return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** In a property, signs that would end it are escaped as well. */
    private static String property(String text) {
      return message(text).replace(":", "%3A").replace(",", "%2C");
    }
  }

  /**
   * Writes problems for programs of one's own, in both languages: {@code version} changes when a
   * member is renamed or removed, and not when one is added.
   */
  public static final class JsonPrinter implements ProblemPrinter {

    private static final int VERSION = 1;

    @Override
    public String print(List<Diagnostic> problems) {
      long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
      return Json.file(
          Json.object(
              "version",
              VERSION,
              "errors",
              errors,
              "warnings",
              problems.size() - errors,
              "problems",
              problems.stream().map(JsonPrinter::problem).toList()));
    }

    private static Map<String, Object> problem(Diagnostic problem) {
      Position at = problem.at();
      return Json.object(
          "severity", EnumWords.of(problem.severity()),
          "kind", problem.kind(),
          "file", at.file(),
          "line", at.line() > 0 ? at.line() : null,
          "column", at.line() > 0 ? at.column() : null,
          "fault", both(problem.fault()),
          "cure", both(problem.cure()));
    }

    static Map<String, Object> both(Bilingual text) {
      return Json.object("zh", text.zh(), "en", text.en());
    }
  }

  /**
   * Writes problems as SARIF 2.1.0, which code hosts and editors read. Its messages are in one
   * language; the other one stands in the properties.
   */
  public record SarifPrinter(Lang lang) implements ProblemPrinter {

    private static final String HEX = "0123456789ABCDEF";

    private static final Bilingual EXAMPLE = new Bilingual("例如：", "For example: ");

    /** Of this tool. */
    public static final String VERSION = "1.0.0";

    @Override
    public String print(List<Diagnostic> problems) {
      Map<String, Diagnostic> kinds = new TreeMap<>();
      problems.forEach(problem -> kinds.putIfAbsent(problem.kind(), problem));
      List<String> rules = List.copyOf(kinds.keySet());
      Map<String, Object> driver =
          Json.object(
              "name",
              "reportsite",
              "version",
              VERSION,
              "language",
              lang.tag(),
              "rules",
              kinds.values().stream().map(this::rule).toList());
      Map<String, Object> run =
          Json.object(
              "tool", Map.of("driver", driver),
              "language", lang.tag(),
              "columnKind", "utf16CodeUnits",
              "results", problems.stream().map(problem -> result(problem, rules)).toList());
      return Json.file(
          Json.object(
              "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
              "version", "2.1.0",
              "runs", List.of(run)));
    }

    /**
     * A kind of problem, told by its first example: code hosts ask for a description and for help.
     */
    private Map<String, Object> rule(Diagnostic example) {
      return Json.object(
          "id", example.kind(),
          "shortDescription", text(example.kind().replace('-', ' ')),
          "fullDescription", text(EXAMPLE.in(lang) + example.fault().in(lang)),
          "help", text(EXAMPLE.in(lang) + example.cure().in(lang)),
          "defaultConfiguration", Map.of("level", EnumWords.of(example.severity())));
    }

    private Map<String, Object> result(Diagnostic problem, List<String> rules) {
      return Json.object(
          "ruleId", problem.kind(),
          "ruleIndex", rules.indexOf(problem.kind()),
          "level", EnumWords.of(problem.severity()),
          "message", text(problem.fault().in(lang) + "\n→ " + problem.cure().in(lang)),
          "locations", List.of(Map.of("physicalLocation", place(problem.at()))),
          "properties",
              Json.object(
                  "fault", JsonPrinter.both(problem.fault()),
                  "cure", JsonPrinter.both(problem.cure())));
    }

    private static Map<String, String> text(String text) {
      return Map.of("text", text);
    }

    private static Map<String, Object> place(Position at) {
      return Json.object(
          "artifactLocation",
          Map.of("uri", uri(at.file())),
          "region",
          at.line() > 0 ? Json.object("startLine", at.line(), "startColumn", at.column()) : null);
    }

    /** The path as a relative address: what is no letter, digit or {@code -._~/} in percents. */
    private static String uri(String path) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
        if (b > 0 && (Character.isLetterOrDigit(b) || "-._~/".indexOf(b) >= 0)) {
          out.write(b);
        } else {
          out.write('%');
          out.write(HEX.charAt((b >> 4) & 15));
          out.write(HEX.charAt(b & 15));
        }
      }
      return out.toString(StandardCharsets.UTF_8);
    }
  }
}
