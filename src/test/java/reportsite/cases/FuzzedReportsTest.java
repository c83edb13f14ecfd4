package reportsite.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.Answer;
import reportsite.ProjectCopy;

/**
 * Made reports of some hundred sentences, drafted, checked and built: no row of their data and no
 * page says another number, bound, unit or direction than the sentence, whose truth the maker knows
 * without any reader. {@code -Dsentences=20000} tries as many.
 */
final class FuzzedReportsTest {

  private static final int SENTENCES = Integer.getInteger("sentences", 300);
  private static final int A_REPORT = 100;

  private record Verb(String words, String direction) {}

  private record Bounded(String before, String behind, String bound) {}

  private record Measured(String word, String factor, String base, String english) {}

  private record Made(String text, BigDecimal amount, Verb verb, Bounded bound, Measured unit) {}

  private static final List<Verb> CHANGES =
      List.of(
          new Verb("增长", "rise"),
          new Verb("同比提高", "rise"),
          new Verb("上升", "rise"),
          new Verb("下降", "fall"),
          new Verb("同比减少", "fall"),
          new Verb("降低了", "fall"),
          new Verb("回落", "fall"),
          new Verb("降幅为", "fall"));
  private static final List<Verb> LEVELS =
      List.of(new Verb("为", "none"), new Verb("降到", "fall_to"), new Verb("完成", "none"));
  private static final List<Bounded> BOUNDS =
      List.of(
          new Bounded("", "", "exact"),
          new Bounded("", "", "exact"),
          new Bounded("", "左右", "about"),
          new Bounded("约", "", "about"),
          new Bounded("", "以上", "at_least"),
          new Bounded("不低于", "", "at_least"),
          new Bounded("不少于", "", "at_least"),
          new Bounded("", "以内", "at_most"),
          new Bounded("不得超过", "", "at_most"),
          new Bounded("未突破", "", "at_most"),
          new Bounded("超过", "", "more_than"),
          new Bounded("突破", "", "more_than"),
          new Bounded("不足", "", "less_than"),
          new Bounded("近", "", "nearly"));
  private static final List<Measured> RATES =
      List.of(
          new Measured("%", "1", "percent", "percent"),
          new Measured("％", "1", "percent", "percent"),
          new Measured("个百分点", "1", "percentage_point", "percentage point"));
  private static final List<Measured> SIZES =
      List.of(
          new Measured("元", "1", "yuan", "yuan"),
          new Measured("万元", "10000", "yuan", "yuan"),
          new Measured("亿元", "100000000", "yuan", "yuan"),
          new Measured("公里", "1", "km", "km"),
          new Measured("万吨", "10000000", "kg", "metric ton"),
          new Measured("亩", "1", "mu", "mu"),
          new Measured("㎡", "1", "m2", "m²"),
          new Measured("MW", "1000", "kW", "MW"),
          new Measured("亿欧元", "100000000", "EUR", "euro"),
          new Measured("万吨标准煤", "10000", "tce", "coal equivalent"),
          new Measured("‰", "1", "per_mille", "per mille"),
          new Measured("万元/亩", "10000", "yuan per mu", "yuan per mu"),
          new Measured("微克/立方米", "1", "ug/m3", "μg/m³"));

  private final Random random = new Random(20260119);
  private final List<String> wrong = new ArrayList<>();
  private int shown;

  @Test
  void noPageAndNoRowSaysAnotherNumber(@TempDir Path folder) throws IOException {
    for (int from = 0; from < SENTENCES; from += A_REPORT) {
      report(folder.resolve("of-" + from), Math.min(A_REPORT, SENTENCES - from));
    }
    System.out.println(SENTENCES + " sentences, " + shown + " shown, " + wrong.size() + " wrong");
    assertEquals(List.of(), wrong.subList(0, Math.min(20, wrong.size())), wrong.size() + " wrong");
    // A draft that leaves everything to a person would pass the line above.
    assertTrue(shown > SENTENCES * 9 / 10, shown + " shown of " + SENTENCES);
  }

  private void report(Path folder, int count) throws IOException {
    List<Made> made = new ArrayList<>();
    StringBuilder text =
        new StringBuilder("政府工作报告\n——2026年1月15日在青山区第三届人民代表大会第五次会议上\n")
            .append("青山区人民政府区长　李明\n各位代表：\n一、2025年工作回顾\n");
    for (int i = 0; i < count; i++) {
      Made one = made(i);
      made.add(one);
      text.append(one.text()).append('\n');
    }
    Files.createDirectories(folder);
    ProjectCopy project = new ProjectCopy(folder).addTemplates();
    Path report = Files.writeString(folder.resolve("t-2026.txt"), text + "二、2026年工作安排\n新建公园3个。\n");
    String root = folder.toString();
    fine(Answer.to("draft", report.toString(), "--project", root, "--lang", "en"));
    Path site = folder.resolve("site");
    fine(
        Answer.to(
            "build", "--draft", "--out", site.toString(), "--project", root, "--lang", "en"));
    String ledger = ledger(folder);
    JsonNode rows =
        new ObjectMapper().readTree(Files.readString(site.resolve("data/t-2026/figures.json")));
    List<List<String>> cells = csv(Files.readString(site.resolve("data/t-2026/figures.csv")));
    boolean[] found = new boolean[count];
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      List<String> texts = new ArrayList<>();
      row.forEach(cell -> texts.add(cell.isNull() ? "" : cell.asText()));
      int at = row.get("passage").asInt() - 6;
      if (at < 0 || at >= count) {
        continue;
      }
      Made truth = made.get(at);
      if (!texts.equals(cells.get(i + 1))) {
        wrong.add(truth.text() + " -> CSV " + cells.get(i + 1) + " JSON " + texts);
      }
      found[at] = true;
      shown++;
      compare(truth, row, site);
    }
    String quoted = ledger;
    for (int i = 0; i < count; i++) {
      String sentence = made.get(i).text();
      if (!found[i] && !quoted.contains(sentence.substring(0, sentence.length() - 1))) {
        wrong.add(sentence + " -> neither shown nor told");
      }
    }
    assertTrue(project.root().equals(folder));
  }

  private void compare(Made truth, JsonNode row, Path site) throws IOException {
    String direction = row.get("direction").asText();
    boolean falls = truth.verb().direction().equals("fall");
    BigDecimal amount = falls ? truth.amount().negate() : truth.amount();
    String said = row.get("value").asText();
    String page =
        "figures/" + row.get("id").asText() + ".html";
    String en = sentence(site, "en", row);
    String zh = sentence(site, "zh", row);
    boolean right =
        new BigDecimal(said).compareTo(amount) == 0
            && row.get("bound").asText().equals(truth.bound().bound())
            && row.get("unit").asText().equals(truth.unit().base())
            && (direction.equals(truth.verb().direction())
                || truth.verb().direction().equals("rise") && direction.equals("none"));
    boolean down = truth.verb().direction().startsWith("fall");
    boolean read =
        en.contains(truth.unit().english())
            && down == en.matches(".*\\b(fell|fall) .*")
            && (!falls || zh.matches(".*(下降|减少).*"))
            && (!down || !zh.matches(".*(增长|提高|上升).*"));
    if (!right || !read) {
      wrong.add(truth.text() + " -> " + row + " | " + zh + " | " + en + " | " + page);
    }
  }

  private static String sentence(Path site, String lang, JsonNode row) throws IOException {
    Path page = site.resolve(lang + "/t-2026/figures/" + row.get("id").asText() + ".html");
    var place = Jsoup.parse(Files.readString(page)).getElementById("main");
    return place == null ? "" : place.text();
  }

  private static String ledger(Path folder) throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.walk(folder.resolve("content"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private static void fine(Answer answer) {
    assertEquals(0, answer.code(), () -> answer.out() + answer.err());
  }

  private static List<List<String>> csv(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : text.replace("\uFEFF", "").replace("\"\"", "\u0001").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString().replace('\u0001', '"'));
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }

  private Made made(int i) {
    boolean rate = random.nextBoolean();
    Verb verb = rate ? any(CHANGES) : any(LEVELS);
    Measured unit = any(rate ? RATES : SIZES);
    Bounded bound = any(BOUNDS);
    int decimals = random.nextInt(3);
    BigDecimal number = BigDecimal.valueOf(2 + random.nextInt(rate ? 90 : 1_800), decimals);
    String name = "" + "甲乙丙丁戊己庚辛壬癸".charAt(i / 30 % 10) + "子丑寅卯辰巳午未申酉".charAt(i % 10);
    String thing = List.of("厂用料", "场收益", "站负荷").get(i / 10 % 3);
    String text =
        name
            + thing
            + verb.words()
            + bound.before()
            + number.toPlainString()
            + unit.word()
            + bound.behind()
            + "。";
    return new Made(text, number.multiply(new BigDecimal(unit.factor())), verb, bound, unit);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
