package reportsite.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.diag.Diagnostics;

/** Ids of a draft are made of what is said, and not of where. */
final class ContentIdsOfDraftsTest {

  private static final String TEXT =
      """
      青溪区2026年政府工作报告
      ——2026年1月12日在青溪区第九届人民代表大会第五次会议上
      青溪区人民政府区长  王岚
      一、2025年工作回顾
      （一）产业提质增效。地区生产总值完成120.5亿元，同比增长5.2%。新增高新技术企业7家、总数42家。
      （二）民生持续改善。城镇新增就业3500人。改造老旧小区18个，新建口袋公园6个。
      二、2026年工作安排
      主要预期目标是：地区生产总值增长5%左右，一般公共预算收入增长4%以上。
      （一）做强产业。建成智慧产业园展示中心。全年新增高新技术企业9家。推进柳溪大桥主体工程开工建设。
      （二）守护生态。建成柳溪河生态步道。新建口袋公园8个。建成青溪湿地公园。
      """;

  private static final Pattern ID = Pattern.compile("\\bid: ([a-z0-9-]+)");
  private static final Pattern QUOTED =
      Pattern.compile("\\bid: ([a-z0-9-]+).*?quote: ([^\\n},]+)", Pattern.DOTALL);

  private static Map<String, String> draft(String text) {
    return new Drafting("report.txt", new Diagnostics())
        .draft(text.getBytes(StandardCharsets.UTF_8), null, null, null)
        .orElseThrow()
        .content();
  }

  private static Set<String> ids(String text) {
    TreeSet<String> ids = new TreeSet<>();
    draft(text)
        .forEach(
            (path, content) -> {
              Matcher id = ID.matcher(content);
              while (path.endsWith(".yaml") && id.find()) {
                ids.add(id.group(1));
              }
            });
    return ids;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "建成北塘泵站。",
        "新建公共停车场4个。",
        "全年办理民生实事20件。",
        "完善企业“点单”服务。",
      })
  void anotherSentenceChangesNoId(String sentence) {
    Set<String> before = ids(TEXT);
    for (String place : List.of("产业提质增效。", "民生持续改善。", "做强产业。", "守护生态。")) {
      Set<String> after = ids(TEXT.replace(place, place + sentence));
      assertTrue(after.containsAll(before), place + sentence + after);
    }
  }

  /** Sentences in another order say the same; only the place of a quotation is another. */
  @Test
  void orderChangesNoId() {
    Set<String> before = ids(TEXT);
    for (int seed = 0; seed < 10; seed++) {
      Random random = new Random(seed);
      List<String> lines = new ArrayList<>();
      for (String line : TEXT.lines().toList()) {
        List<String> sentences = new ArrayList<>(Arrays.asList(line.split("(?<=。)")));
        if (line.startsWith("（")) {
          Collections.shuffle(sentences.subList(1, sentences.size()), random);
        }
        lines.add(String.join("", sentences));
      }
      assertEquals(before, ids(String.join("\n", lines) + "\n"));
    }
  }

  /** In two years the same words have the same id, and different ones have none in common. */
  @Test
  void theSamePromiseHasOneIdInEveryYear() {
    String next =
        TEXT.replace("2026年", "2027年")
            .replace("2025年", "2026年")
            .replace("推进柳溪大桥主体工程开工建设", "推进柳溪大桥主桥合龙")
            .replace("（一）做强产业。", "（一）做强产业。新建标准厂房5万平方米。");
    Map<String, String> before = promises(TEXT);
    Map<String, String> after = promises(next);
    before.forEach(
        (id, quote) -> {
          if (after.containsKey(id)) {
            assertEquals(quote, after.get(id));
          }
        });
    assertTrue(after.containsValue("建成柳溪河生态步道"), after.toString());
    assertEquals(idOf("建成柳溪河生态步道", before), idOf("建成柳溪河生态步道", after));
    assertTrue(!after.containsKey(idOf("推进柳溪大桥主体工程开工建设", before)), after.toString());
  }

  private static String idOf(String quote, Map<String, String> promises) {
    return promises.entrySet().stream()
        .filter(one -> one.getValue().equals(quote))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionError(quote + promises));
  }

  private static Map<String, String> promises(String text) {
    Map<String, String> promises = new TreeMap<>();
    draft(text)
        .forEach(
            (path, content) -> {
              Matcher one = QUOTED.matcher(content);
              while (path.startsWith("commitments") && one.find()) {
                promises.put(one.group(1), one.group(2));
              }
            });
    return promises;
  }
}
