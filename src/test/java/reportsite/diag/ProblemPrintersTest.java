package reportsite.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import reportsite.diag.ProblemPrinter.AnnotationPrinter;
import reportsite.diag.ProblemPrinter.JsonPrinter;
import reportsite.diag.ProblemPrinter.SarifPrinter;
import reportsite.text.Lang;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which programs take problems: whole texts, and what programs read in them. */
final class ProblemPrintersTest {

  private enum Sample implements Fault {
    WRONG_SIGN;

    @Override
    public Wording wording() {
      return new Wording("多了“{0}”", "there is a '{0}' too many", "删去“{0}”", "delete '{0}'");
    }
  }

  private static List<Diagnostic> problems() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.error(
        new Position("content/a, b: 100%/数字.yaml", 3, 7), Sample.WRONG_SIGN, "50%, ::\n\"x\\");
    diagnostics.warning(Position.of("content/z.yaml"), Sample.WRONG_SIGN, "\t");
    return diagnostics.sorted();
  }

  private static JsonNode read(ProblemPrinter printer, List<Diagnostic> problems) {
    return JsonMapper.shared().readTree(printer.print(problems));
  }

  @Test
  void jsonIsReadBackAsItWas() {
    JsonNode file = read(new JsonPrinter(), problems());
    assertEquals(1, file.get("version").asInt());
    assertEquals(1, file.get("errors").asInt());
    assertEquals(1, file.get("warnings").asInt());
    JsonNode first = file.at("/problems/0");
    assertEquals("error", first.get("severity").asString());
    assertEquals("wrong-sign", first.get("kind").asString());
    assertEquals("content/a, b: 100%/数字.yaml", first.get("file").asString());
    assertEquals(3, first.get("line").asInt());
    assertEquals(7, first.get("column").asInt());
    assertEquals("多了“50%, ::\n\"x\\”", first.at("/fault/zh").asString());
    assertEquals("delete '50%, ::\n\"x\\'", first.at("/cure/en").asString());
    JsonNode second = file.at("/problems/1");
    assertEquals("warning", second.get("severity").asString());
    assertFalse(second.has("line"), "a problem of a whole file has no line");
    assertEquals("there is a '\t' too many", second.at("/fault/en").asString());
  }

  @Test
  void jsonHasTheseMembersInThisOrder() {
    assertEquals(
        """
        {
          "version": 1,
          "errors": 0,
          "warnings": 1,
          "problems": [
            {
              "severity": "warning",
              "kind": "wrong-sign",
              "file": "content/z.yaml",
              "fault": {
                "zh": "多了“\\u0009”",
                "en": "there is a '\\u0009' too many"
              },
              "cure": {
                "zh": "删去“\\u0009”",
                "en": "delete '\\u0009'"
              }
            }
          ]
        }
        """,
        new JsonPrinter().print(problems().subList(1, 2)));
  }

  @Test
  void withoutProblemsThereIsStillAFileToRead() {
    assertEquals(0, read(new JsonPrinter(), List.of()).get("problems").size());
    assertEquals(0, read(new SarifPrinter(Lang.ZH), List.of()).at("/runs/0/results").size());
    assertEquals("", new AnnotationPrinter(Lang.ZH).print(List.of()));
  }

  @Test
  void annotationsEscapeWhatWouldEndThem() {
    assertEquals(
        """
        ::error file=content/a%2C b%3A 100%25/数字.yaml,line=3,col=7,title=wrong-sign::\
        多了“50%25, ::%0A"x\\”%0A→ 删去“50%25, ::%0A"x\\”
        ::warning file=content/z.yaml,title=wrong-sign::多了“	”%0A→ 删去“	”
        """,
        new AnnotationPrinter(Lang.ZH).print(problems()));
  }

  @Test
  void sarifNamesRulesPlacesAndBothLanguages() {
    JsonNode log = read(new SarifPrinter(Lang.EN), problems());
    assertEquals("2.1.0", log.get("version").asString());
    JsonNode run = log.at("/runs/0");
    assertEquals("utf16CodeUnits", run.get("columnKind").asString());
    assertEquals("en", run.get("language").asString());
    assertEquals("reportsite", run.at("/tool/driver/name").asString());
    assertEquals("wrong-sign", run.at("/tool/driver/rules/0/id").asString());
    assertEquals(1, run.at("/tool/driver/rules").size());
    assertEquals(
        "For example: delete '50%, ::\n\"x\\'",
        run.at("/tool/driver/rules/0/help/text").asString());
    JsonNode first = run.at("/results/0");
    assertEquals("wrong-sign", first.get("ruleId").asString());
    assertEquals(0, first.get("ruleIndex").asInt());
    assertEquals("error", first.get("level").asString());
    JsonNode place = first.at("/locations/0/physicalLocation");
    assertEquals(
        "content/a%2C%20b%3A%20100%25/%E6%95%B0%E5%AD%97.yaml",
        place.at("/artifactLocation/uri").asString());
    assertEquals(3, place.at("/region/startLine").asInt());
    assertEquals(7, place.at("/region/startColumn").asInt());
    assertEquals(
        "there is a '50%, ::\n\"x\\' too many\n→ delete '50%, ::\n\"x\\'",
        first.at("/message/text").asString());
    assertEquals("删去“50%, ::\n\"x\\”", first.at("/properties/cure/zh").asString());
    assertFalse(run.at("/results/1/locations/0/physicalLocation").has("region"));
  }
}
