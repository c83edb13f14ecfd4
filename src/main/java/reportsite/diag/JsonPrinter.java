package reportsite.diag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reportsite.diag.Diagnostic.Severity;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Json;

/**
 * Writes problems for programs of one's own, in both languages: {@code version} changes when a
 * member is renamed or removed, and not when one is added.
 */
public final class JsonPrinter implements ProblemPrinter {

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
