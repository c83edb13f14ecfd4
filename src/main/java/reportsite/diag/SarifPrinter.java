package reportsite.diag;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Json;
import reportsite.text.Lang;

/**
 * Writes problems as SARIF 2.1.0, which code hosts and editors read. Its messages are in one
 * language; the other one stands in the properties.
 */
public final class SarifPrinter implements ProblemPrinter {

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
