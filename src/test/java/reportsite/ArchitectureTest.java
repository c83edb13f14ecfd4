package reportsite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between packages, the doors to libraries, and what nobody calls. */
final class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("reportsite");

  private static final List<String> KNOWN_TO_ALL =
      List.of(
          "java.io..",
          "java.lang..",
          "java.math..",
          "java.nio..",
          "java.security..",
          "java.text..",
          "java.time..",
          "java.util..",
          "org.jspecify..");

  /** A line names only packages above it, so a cycle cannot be written. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text     | ''
          diag     | text
          intake   | text diag org.jsoup.. org.apache.pdfbox.. javax.xml.stream..
          notation | text
          markdown | text diag notation com.vladsch.flexmark..
          portal   | text diag notation org.jsoup.. java.net.. javax.imageio..
          model    | text diag notation markdown portal
          load     | text diag notation markdown portal model tools.jackson.. org.snakeyaml.engine..
          check    | text diag intake notation markdown model
          chart    | text notation model org.jfree.. java.awt..
          draft    | text diag intake notation model load
          site     | text diag notation markdown model chart
          output   | text
          output.audit | text diag output org.jsoup.. java.net.. javax.xml.stream..
          output.write | text diag output
          sheet    | text diag notation model load check output.write org.dhatim..
          press    | text diag output org.jsoup.. com.openhtmltopdf.. org.apache.pdfbox.. org.apache.fontbox.. com.github.weisj.. java.awt.. javax.imageio..
          render   | text diag notation portal model site output press freemarker.. de.siegmar.. com.jcraft..
          schema   | text model notation load
          verify   | text diag intake notation model output output.audit javax.xml.parsers.. org.w3c.dom.. org.xml.sax.. de.siegmar.. tools.jackson.. java.net..
          build    | text diag notation portal model load check site output output.audit press render tools.jackson.. java.net..
          preview  | text diag load check model site output output.audit press render build com.sun.net.httpserver.. java.net..
          cli      | text diag model load check draft intake output output.audit output.write press render sheet schema verify build preview picocli..
          """)
  void packageKnowsOnly(String name, String others) {
    List<String> known = new ArrayList<>(KNOWN_TO_ALL);
    known.add(withRooms(name));
    for (String other : others.isEmpty() ? new String[0] : others.split(" ", -1)) {
      known.add(other.endsWith("..") ? other : withRooms(other));
    }
    classes()
        .that()
        .resideInAPackage(withRooms(name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(known.toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CODE);
  }

  /** The rooms of {@code output} have lines of their own: few may know them. */
  private static String withRooms(String name) {
    return "reportsite." + name + (name.startsWith("output") ? "" : "..");
  }

  /** The same for the rooms of a package; {@code -} stands for what is not in a room. */
  @ParameterizedTest(name = "{0}.{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          notation | value       | ''
          notation | chinese     | value
          notation | english     | value chinese
          notation | designation | value chinese english
          notation | -           | value chinese english designation
          draft | words   | ''
          draft | earlier | words
          draft | outline | words
          draft | figure  | words earlier outline
          draft | promise | words earlier outline figure
          draft | write   | words earlier outline figure promise
          draft | -       | words earlier outline figure promise write
          model | -       |
          model | ledger  | -
          model | promise | -
          model | report  | - ledger promise
          model | derived | - ledger promise report
          load  | -       | ''
          load  | yaml    | -
          load  | read    | - yaml
          check | context | ''
          check | quote   | context
          check | number  | context
          check | promise | context
          check | language | context
          check | chain   | context
          check | -       | context quote number promise language chain
          chart | ink     | ''
          chart | axis    | ink
          chart | -       | ink axis
          chart | poster  | ink axis
          site  | page    | ''
          site  | text    | page
          site  | figure  | page
          site  | promise | page figure
          site  | ledger  | page figure promise
          site  | chapter | page figure promise
          site  | search  | page figure promise
          site  | about   | page
          site  | print   | page text figure promise chapter
          site  | -       | page text figure promise ledger chapter search about print
          """)
  void roomKnowsOnly(String name, String room, String others) {
    String house = "reportsite." + name;
    List<String> known = new ArrayList<>();
    for (String other : (room + " " + others).split(" ", -1)) {
      known.add(other.equals("-") ? house : house + "." + other);
    }
    classes()
        .that()
        .resideInAPackage(room.equals("-") ? house : house + "." + room)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage(house + "..")
                .or(resideInAnyPackage(known.toArray(String[]::new))))
        .check(CODE);
  }

  @Test
  void noPackageHasManyFiles() throws IOException {
    Map<Path, Long> files =
        sources().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    files.forEach((folder, count) -> assertTrue(count <= 25, folder + " has " + count + " files"));
  }

  @Test
  void everyPackageStandsInTheTable() {
    List<String> known =
        List.of(
            "",
            ".text",
            ".diag",
            ".intake",
            ".notation",
            ".notation.value",
            ".notation.chinese",
            ".notation.english",
            ".notation.designation",
            ".markdown",
            ".portal",
            ".model",
            ".model.ledger",
            ".model.promise",
            ".model.report",
            ".model.derived",
            ".load",
            ".load.yaml",
            ".load.read",
            ".check",
            ".check.context",
            ".check.quote",
            ".check.number",
            ".check.promise",
            ".check.language",
            ".check.chain",
            ".draft",
            ".draft.words",
            ".draft.earlier",
            ".draft.outline",
            ".draft.figure",
            ".draft.promise",
            ".draft.write",
            ".chart",
            ".chart.ink",
            ".chart.axis",
            ".chart.poster",
            ".site",
            ".site.page",
            ".site.text",
            ".site.figure",
            ".site.promise",
            ".site.ledger",
            ".site.chapter",
            ".site.search",
            ".site.about",
            ".site.print",
            ".output",
            ".output.audit",
            ".output.write",
            ".sheet",
            ".press",
            ".render",
            ".schema",
            ".verify",
            ".build",
            ".preview",
            ".cli");
    classes()
        .should()
        .resideInAnyPackage(known.stream().map(name -> "reportsite" + name).toArray(String[]::new))
        .check(CODE);
  }

  /** The root package ties all together, so only libraries are kept from it. */
  @Test
  void rootKnowsNoLibraryButTheOneForCommands() {
    noClasses()
        .that()
        .resideInAPackage("reportsite")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.vladsch..",
            "tools.jackson..",
            "org.jfree..",
            "java.awt..",
            "freemarker..",
            "org.jsoup..",
            "com.openhtmltopdf..",
            "org.apache.pdfbox..",
            "com.github.weisj..",
            "com.jcraft..",
            "de.siegmar..",
            "org.dhatim..",
            "com.sun.net..")
        .allowEmptyShould(true)
        .check(CODE);
  }

  /** The same input gives the same bytes, whenever and wherever. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        LocalDate.class,
        LocalDateTime.class,
        ZonedDateTime.class,
        Instant.class,
        Year.class,
      })
  void nobodyAsksForTheTime(Class<?> type) {
    noClasses().should().callMethod(type, "now").allowEmptyShould(true).check(CODE);
  }

  @Test
  void nobodyAsksTheMachine() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(TimeZone.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(Random.class)
        .check(CODE);
  }

  /** Only the commands and the preview measure how long they took, for the lines they print. */
  @Test
  void onlyTheCommandsAndThePreviewMeasureTime() {
    noClasses()
        .that()
        .resideOutsideOfPackages("reportsite.cli", "reportsite.preview")
        .should()
        .callMethod(System.class, "nanoTime")
        .check(CODE);
  }

  /** {@code %d} writes Arabic-Indic digits in an Arabic locale. */
  @Test
  void noNumberIsFormattedByTheMachinesLocale() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).matches(".*%[0-9]*[dfx]\\b.*")) {
          found.add(file + ":" + (i + 1));
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void noFileIsLong() throws IOException {
    List<String> longer = new ArrayList<>();
    for (Path file : sources()) {
      if (Files.readAllLines(file).size() > 600) {
        longer.add(file.toString());
      }
    }
    assertEquals(List.of(), longer, "longer than 600 lines");
  }

  /** A method ends at the brace that stands as far in as its head. */
  @Test
  void noMethodIsLong() throws IOException {
    List<String> longer = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines
                .get(i)
                .matches(
                    "(  |    )(?!.*\\brecord )[\\w@<].*\\(.*\\{|(  |    ) {4}.*\\) (throws \\w+ )?\\{")
            && !isRecord(lines, i)
            && bodyLength(lines, i) > 60) {
          longer.add(file + ":" + (i + 1));
        }
      }
    }
    assertEquals(List.of(), longer, "longer than 60 lines");
  }

  /** Whether the head that ends on a line, or began on one above it, is that of a record. */
  private static boolean isRecord(List<String> lines, int headEnd) {
    int head = headEnd;
    while (head > 0 && lines.get(head).startsWith("      ")) {
      head--;
    }
    return lines.get(head).contains(" record ");
  }

  /** The walk of one figure in the README: its files are there, few, and each knows the next. */
  @Test
  void oneFigureGoesThroughTheFilesThatAreNamed() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String walk =
        readme.substring(
            readme.indexOf("- Read: `"), readme.indexOf("Others only hand it on, with the whole"));
    Set<String> named = new LinkedHashSet<>();
    List<String> wrong = new ArrayList<>();
    for (String way : walk.split("[.:] ", -1)) {
      String caller = "";
      for (String step : way.split(" → ", -1)) {
        String name = step.replaceAll("(?s)[^`]*`([^`]+)`.*", "$1");
        if (!step.contains("`")) {
          continue;
        }
        named.add(name);
        if (!Files.exists(file(name))) {
          wrong.add(name + " is not there");
        } else if (!caller.isEmpty()
            && !Pattern.compile("\\b" + Pattern.quote(name.replaceAll(".*/", "")) + "\\b")
                .matcher(Files.readString(file(caller)))
                .find()) {
          wrong.add(caller + " knows nothing of " + name);
        }
        caller = Files.exists(file(name)) ? name : "";
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(12, named.size(), named::toString);
  }

  private static Path file(String name) {
    return name.contains(".") ? Path.of(name) : Path.of("src/main/java/reportsite", name + ".java");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static int bodyLength(List<String> lines, int head) {
    int depth = 0;
    for (int i = head; i < lines.size(); i++) {
      String line = lines.get(i).replaceAll("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])*'|//.*", "");
      depth += line.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
      if (depth == 0) {
        return i - head - 1;
      }
    }
    return 0;
  }
}
