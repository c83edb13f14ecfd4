package reportsite.diag;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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

  /** Writes problems as commands of GitHub Actions, which shows them beside the lines of a change. */
  public static final class AnnotationPrinter implements ProblemPrinter {

    private final Lang lang;

    public AnnotationPrinter(Lang lang) {
      this.lang = lang;
    }

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
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("version", VERSION);
      file.put("errors", errors);
      file.put("warnings", problems.size() - errors);
      file.put("problems", problems.stream().map(JsonPrinter::problem).toList());
      return Json.file(file);
    }

    private static Map<String, Object> problem(Diagnostic problem) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("severity", EnumWords.of(problem.severity()));
      members.put("kind", problem.kind());
      members.put("file", problem.at().file());
      if (problem.at().line() > 0) {
        members.put("line", problem.at().line());
        members.put("column", problem.at().column());
      }
      members.put("fault", both(problem.fault()));
      members.put("cure", both(problem.cure()));
      return members;
    }

    static Map<String, Object> both(Bilingual text) {
      Map<String, Object> languages = new LinkedHashMap<>();
      languages.put("zh", text.zh());
      languages.put("en", text.en());
      return languages;
    }
  }

  /**
   * Writes problems as SARIF 2.1.0, which code hosts and editors read. Its messages are in one
   * language; the other one stands in the properties.
   */
  public static final class SarifPrinter implements ProblemPrinter {

    private static final String HEX = "0123456789ABCDEF";

    private static final Bilingual EXAMPLE = new Bilingual("例如：", "For example: ");

    /** Of this tool. */
    public static final String VERSION = "1.0.0";

    private final Lang lang;

    public SarifPrinter(Lang lang) {
      this.lang = lang;
    }

    @Override
    public String print(List<Diagnostic> problems) {
      Map<String, Diagnostic> kinds = new TreeMap<>();
      problems.forEach(problem -> kinds.putIfAbsent(problem.kind(), problem));
      List<String> rules = List.copyOf(kinds.keySet());
      Map<String, Object> driver = new LinkedHashMap<>();
      driver.put("name", "reportsite");
      driver.put("version", VERSION);
      driver.put("language", lang.tag());
      driver.put("rules", kinds.values().stream().map(this::rule).toList());
      Map<String, Object> run = new LinkedHashMap<>();
      run.put("tool", Map.of("driver", driver));
      run.put("language", lang.tag());
      run.put("columnKind", "utf16CodeUnits");
      run.put("results", problems.stream().map(problem -> result(problem, rules)).toList());
      Map<String, Object> log = new LinkedHashMap<>();
      log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      log.put("version", "2.1.0");
      log.put("runs", List.of(run));
      return Json.file(log);
    }

    /**
     * A kind of problem, told by its first example: code hosts ask for a description and for help.
     */
    private Map<String, Object> rule(Diagnostic example) {
      Map<String, Object> rule = new LinkedHashMap<>();
      rule.put("id", example.kind());
      rule.put("shortDescription", Map.of("text", example.kind().replace('-', ' ')));
      rule.put("fullDescription", Map.of("text", EXAMPLE.in(lang) + example.fault().in(lang)));
      rule.put("help", Map.of("text", EXAMPLE.in(lang) + example.cure().in(lang)));
      rule.put("defaultConfiguration", Map.of("level", EnumWords.of(example.severity())));
      return rule;
    }

    private Map<String, Object> result(Diagnostic problem, List<String> rules) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("ruleId", problem.kind());
      result.put("ruleIndex", rules.indexOf(problem.kind()));
      result.put("level", EnumWords.of(problem.severity()));
      String text = problem.fault().in(lang) + "\n→ " + problem.cure().in(lang);
      result.put("message", Map.of("text", text));
      result.put("locations", List.of(Map.of("physicalLocation", place(problem.at()))));
      Map<String, Object> both = new LinkedHashMap<>();
      both.put("fault", JsonPrinter.both(problem.fault()));
      both.put("cure", JsonPrinter.both(problem.cure()));
      result.put("properties", both);
      return result;
    }

    private static Map<String, Object> place(Position at) {
      Map<String, Object> place = new LinkedHashMap<>();
      place.put("artifactLocation", Map.of("uri", uri(at.file())));
      if (at.line() > 0) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", at.line());
        region.put("startColumn", at.column());
        place.put("region", region);
      }
      return place;
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
