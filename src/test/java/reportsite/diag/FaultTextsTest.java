package reportsite.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reportsite.text.DataFile;

/** Every kind of fault is told in both languages, with the same particulars. */
final class FaultTextsTest {

  private static final Pattern SLOT = Pattern.compile("\\{[0-9]\\}");

  private static Set<String> slots(String text) {
    return SLOT.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void bothLanguagesTellTheSameParticularsOfEveryFaultAndOfNoOther() throws Exception {
    Set<String> untold = new TreeSet<>(DataFile.entries("faults.txt").keySet());
    int count = 0;
    Set<String> differing = new TreeSet<>();
    for (JavaClass type : new ClassFileImporter().importPackages("reportsite")) {
      if (type.isEnum() && type.isAssignableTo(Fault.class)) {
        for (Object constant : type.reflect().getEnumConstants()) {
          Fault fault = (Fault) constant;
          Fault.Wording said = fault.wording();
          if (!slots(said.fault().zh()).equals(slots(said.fault().en()))
              || !slots(said.cure().zh()).equals(slots(said.cure().en()))) {
            differing.add(fault.id());
          }
          untold.remove(type.getSimpleName() + "." + fault.name());
          count++;
        }
      }
    }
    // Its title is given in each language apart.
    assertEquals(Set.of("poster-section-size"), differing);
    assertTrue(count > 300);
    assertEquals(Set.of(), untold);
  }
}
