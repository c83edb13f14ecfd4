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
      List.of(
          "indicators",
          "nouns",
          "levels",
          "qualities",
          "modifiers",
          "actions",
          "openings",
          "endings",
          "heads",
          "wholes",
          "measures",
          "groups",
          "names",
          "terms");
  private final Catalogue catalogue = Catalogue.standard();
  private final Composition composition = new Composition(catalogue);

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
            entry.wordings().stream()
                .allMatch(words -> Han.hasHan(words) || words.matches("PM.*|GDP|CPI")),
            entry.zh());
        assertFalse(entry.en().isBlank(), entry.zh());
        assertTrue(entry.id().isEmpty() || Id.isId(entry.id()), entry.id());
      }
    }
  }

  @Test
  void putsNamesTogetherInTheOrderOfEnglish() {
    assertEnglish("Rural bridges", "农村桥梁");
    assertEnglish("Private investment as a share of total investment", "民间投资占总投资比重");
    assertEnglish("Output of lithium batteries", "锂电池产量");
    assertEnglish("Distinctive traditional Chinese medicine health centers", "中医特色卫生院");
    assertEnglish("Housing floor area per person of urban residents", "城镇居民人均住房建筑面积");
    assertEnglish("Energy consumption per unit of output value", "单位产值能耗");
    assertEnglish("Annual passenger throughput of civil aviation", "民航年旅客吞吐量");
    assertEnglish("Provincial-level key projects", "省级重点工程项目");
    assertEnglish("Prices of newly built commercial housing", "新建商品住宅价格");
    assertEnglish("Completion rate, visit rate and satisfaction rate", "办结率、走访率、满意率");
    assertEnglish("Share of installed capacity of new energy", "新能源装机占比");
  }

  @Test
  void aDeedLeadsToItsObjectAndStandsNowhereElse() {
    assertEnglish("Newly built schools", "新建学校");
    assertEnglish("Degraded grassland restored and treated", "修复治理退化草原");
    assertEnglish("Renovated roads", "改造道路");
    assertEnglish("Renovation tasks", "改造任务");
    for (String sentence : List.of("社区建成食堂", "农民种植水稻", "城市改造道路", "企业获得贷款", "治理企业", "村庄安装路灯")) {
      assertTrue(composition.of(sentence).isEmpty(), sentence);
    }
  }

  @Test
  void whatIsNotKnownInFullStaysUntranslated() {
    for (String words : List.of("青山桥梁", "农村", "平安银行", "规模产值", "李家村", "每万人学校数量")) {
      assertTrue(composition.of(words).isEmpty(), words);
    }
  }

  private void assertEnglish(String en, String zh) {
    assertEquals(en, composition.of(zh).orElseThrow(() -> new AssertionError(zh)).en());
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
