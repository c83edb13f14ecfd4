package reportsite.draft.words;

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
      List.of("indicators", "nouns", "modifiers", "heads", "measures", "groups", "names", "terms");
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
            entry.wordings().stream().allMatch(Han::hasHan) || entry.zh().matches("PM.*|GDP"),
            entry.zh());
        assertFalse(entry.en().isBlank(), entry.zh());
        assertTrue(entry.id().isEmpty() || Id.isId(entry.id()), entry.id());
      }
    }
  }

  @Test
  void putsNamesTogetherOutOfKnownWordsOnly() {
    Composition composition = new Composition(catalogue);
    assertEquals("Rural bridges", composition.of("农村桥梁").orElseThrow().en());
    assertEquals(
        "Private investment as a share of total investment",
        composition.of("民间投资占总投资比重").orElseThrow().en());
    assertTrue(composition.of("青山桥梁").isEmpty());
    assertTrue(composition.of("农村").isEmpty());
  }

  @Test
  void tellsAWordingThatMayMeanSomethingElse() {
    Catalogue read = Catalogue.read("[indicators]\nsales | 销售额 ~营业状况 | Sales | higher\n");
    assertEquals("sales", read.looselyNamed("营业状况").orElseThrow().id());
    assertEquals("sales", read.indicator("营业状况").orElseThrow().id());
    assertTrue(read.looselyNamed("销售额").isEmpty());
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
