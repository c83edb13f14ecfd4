package reportsite.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reportsite.check.context.CheckContext;
import reportsite.check.context.RecordType;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Fault.Messages;
import reportsite.intake.Note;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Reading.Slip;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/** Every fault has its texts, and every text its fault. */
final class MessagesTest {

  /** What needs a mistake of this program, or a file that whoever runs the tests may not read. */
  private static final Set<String> NOT_TO_BE_HAD = Set.of("tool-failed", "unreadable");

  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  private static List<Path> files(Path root, String end) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(path -> path.toString().endsWith(end)).sorted().toList();
    }
  }

  @Test
  void everyFaultHasItsTextsAndEveryTextItsFault() throws Exception {
    List<Fault> faults = FaultEnums.in("reportsite");
    faults.forEach(Messages::of);
    assertEquals(faults.size(), Messages.all().size());
    assertTrue(faults.size() > 250);
  }

  /** What is told in one language only would be lost to the readers of the other. */
  @Test
  void bothLanguagesNameTheSameParticulars() {
    List<String> found = new ArrayList<>();
    Messages.all()
        .forEach(
            (name, wording) -> {
              if (!places(wording.fault().zh()).equals(places(wording.fault().en()))) {
                found.add(name);
              }
              Bilingual cure = wording.cure();
              if (!places(cure.zh()).equals(places(cure.en()))) {
                found.add(name + " cure");
              }
            });
    assertEquals(List.of(), found);
  }

  @Test
  void everyPhraseIsSaidAndSaysTheSameInBothLanguages() throws Exception {
    StringBuilder code = new StringBuilder();
    for (Path file : files(Path.of("src/main/java"), ".java")) {
      code.append(Files.readString(file));
    }
    Set<String> sections =
        Pattern.compile("Phrases\\.of\\(\\s*\"([a-z]+)(?:\", [a-z]+\\)|/\" \\+ key)")
            .matcher(code)
            .results()
            .map(said -> said.group(1))
            .collect(Collectors.toSet());
    List<String> found = new ArrayList<>();
    for (String name : Phrases.names()) {
      Bilingual phrase = Phrases.of(name);
      boolean isSaid =
          code.indexOf('"' + name + '"') >= 0
              || sections.contains(name.substring(0, name.indexOf('/')));
      if (!isSaid || !places(phrase.zh()).equals(places(phrase.en()))) {
        found.add(name);
      }
    }
    assertEquals(List.of(), found);
    Pattern.compile("Phrases\\.of\\(\\s*\"([a-z]+/[a-z-]+)\"")
        .matcher(code)
        .results()
        .forEach(said -> Phrases.of(said.group(1)));
  }

  /** What is called by an enum has a name for each of its constants. */
  @Test
  void everyConstantThatIsNamedHasItsPhrase() {
    Stream.of(Severity.values()).forEach(Severity::word);
    Stream.of(RecordType.values()).forEach(RecordType::word);
    Stream.of(Note.Kind.values()).forEach(Note.Kind::wording);
    Stream.of(Lang.values()).forEach(CheckContext::name);
    Stream.of(Direction.values()).forEach(one -> Phrases.of("direction", one));
    Stream.of(Slip.values()).forEach(Slip::refuse);
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** By a case file, or by a test that names it, all of its kind, or what it says. */
  @Test
  void everyFaultIsShown() throws Exception {
    StringBuilder shown = new StringBuilder();
    for (Path file : files(Path.of("src/test/cases"), ".case")) {
      shown.append(Files.readString(file));
    }
    for (Path file : files(Path.of("src/test/java"), ".java")) {
      shown.append(Files.readString(file));
    }
    String all = shown.toString();
    List<String> missing =
        FaultEnums.in("reportsite").stream()
            .filter(
                fault ->
                    !NOT_TO_BE_HAD.contains(fault.id())
                        && !all.contains("[" + fault.id() + "]")
                        && !all.contains(fault.getClass().getSimpleName() + ".values()")
                        && !all.contains(fault.getClass().getSimpleName() + "." + fault.name())
                        && !(fault.id().contains("-") && all.contains(fault.id()))
                        && !says(all, fault))
            .map(fault -> fault.getClass().getSimpleName() + "." + fault.name())
            .toList();
    assertEquals(List.of(), missing);
  }

  /** A long piece of what it says, between particulars. */
  private static boolean says(String all, Fault fault) {
    Bilingual said = Messages.of(fault).fault();
    return Stream.concat(pieces(said.en(), 12), pieces(said.zh(), 5)).anyMatch(all::contains);
  }

  private static Stream<String> pieces(String text, int longer) {
    return Stream.of(PLACE.split(text, -1))
        .map(piece -> piece.replaceAll("^[' “”（）]+|[' “”（）]+$", ""))
        .filter(piece -> piece.length() > longer);
  }
}
