package reportsite.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reportsite.model.Id;
import reportsite.text.Han;

/** The dictionary that drafts take their English from. */
final class CatalogueTest {

  private static final List<String> SECTIONS =
      List.of("indicators", "nouns", "measures", "groups", "names", "terms");
  private final Catalogue catalogue = Catalogue.standard();

  @Test
  void hasTwoHundredEntriesAndMore() {
    int count = SECTIONS.stream().mapToInt(section -> catalogue.section(section).size()).sum();
    assertTrue(count >= 200, count + " entries");
    assertTrue(catalogue.section("indicators").size() >= 100);
  }

  @Test
  void everyEntryIsBilingual() {
    for (String section : SECTIONS) {
      for (Catalogue.Entry entry : catalogue.section(section)) {
        assertTrue(
            entry.wordings().stream().allMatch(Han::hasHan) || entry.zh().matches("PM.*"),
            entry.zh());
        assertFalse(entry.en().isBlank(), entry.zh());
        assertTrue(entry.id().isEmpty() || Id.isId(entry.id()), entry.id());
      }
    }
  }

  @Test
  void nothingStandsTwice() {
    List<String> twice = new ArrayList<>();
    for (String section : SECTIONS) {
      Set<String> seen = new HashSet<>();
      for (Catalogue.Entry entry : catalogue.section(section)) {
        entry.wordings().stream().filter(words -> !seen.add(words)).forEach(twice::add);
        boolean isNew = entry.id().isEmpty() || seen.add("#" + entry.id());
        if (!isNew) {
          twice.add(entry.id());
        }
      }
    }
    assertEquals(List.of(), twice);
  }
}
