package reportsite.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.Answer;
import reportsite.ProjectCopy;
import reportsite.notation.Notation;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Value;
import reportsite.text.Lang;

/**
 * Made reports of some hundred sentences, drafted, checked and built: no row of their data and no
 * page says another number, bound, unit or direction than the sentence, whose truth the maker knows
 * without any reader. {@code -Dsentences=20000} tries as many.
 */
final class FuzzedReportsTest {

  private static final int SENTENCES = Integer.getInteger("sentences", 200);
  private static final int A_REPORT = 100;
  private static final int MOST_SHOWN = 40;
  private static final String HEAD =
      """
      政府工作报告
      ——2026年1月15日在青山区第三届人民代表大会第五次会议上
      青山区人民政府区长　李明
      各位代表：
      一、2025年工作回顾
      """;
  private static final int FIRST_PASSAGE = 6;
  private static final String TASKS = "二、2026年工作安排\n新建公园3个。\n";
  private static final String ENGLISH_WAY =
      "^(?:a decrease of|down|fell by|fell to|fall by|fall to) ";

  private record Verb(String words, String direction) {

    boolean falls() {
      return direction.equals("fall");
    }

    boolean isDown() {
      return direction.startsWith("fall");
    }
  }

  private record Bounded(String before, String behind, String bound) {}

  private record Measured(String word, String factor, String base, String english) {}

  private record Written(String text, BigDecimal number) {}

  /** A sentence and its truth; {@code strayed}: a sign stands in it that does not belong there. */
  private record Made(
      String text, BigDecimal size, Verb verb, Bounded bound, Measured unit, boolean strayed) {

    BigDecimal amount() {
      return verb.falls() ? size.negate() : size;
    }
  }

  private static final List<Verb> CHANGES =
      List.of(
          new Verb("增长", "rise"),
          new Verb("增加", "rise"),
          new Verb("同比提高", "rise"),
          new Verb("上升", "rise"),
          new Verb("下降", "fall"),
          new Verb("同比减少", "fall"),
          new Verb("降低了", "fall"),
          new Verb("压减", "fall"),
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

  private static final List<String> SPACES =
      List.of(" ", "\u00A0", "\u3000", "\u2009", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u2060");
  private static final List<String> SIGNS = List.of("/", "*", "^", "·", "a", "X", "#", "=");

  private final Random random = new Random(20260119);
  private final List<String> wrong = new ArrayList<>();
  private int shown;
  private int told;

  @Test
  void noPageAndNoRowSaysAnotherNumber(@TempDir Path folder) throws IOException {
    for (int from = 0; from < SENTENCES; from += A_REPORT) {
      report(folder.resolve("of-" + from), Math.min(A_REPORT, SENTENCES - from));
    }
    String all = String.join("\n", wrong.subList(0, Math.min(MOST_SHOWN, wrong.size())));
    String counts = SENTENCES + " sentences, " + shown + " shown, " + told + " told";
    assertEquals("", all, counts + ", " + wrong.size() + " wrong");
    // A draft that leaves everything to a person would pass the line above.
    assertTrue(shown > SENTENCES * 8 / 10, counts);
  }

  private void report(Path folder, int count) throws IOException {
    List<Made> made = new ArrayList<>();
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < count; i++) {
      made.add(made(i));
      text.append(made.get(i).text()).append('\n');
    }
    Files.createDirectories(folder);
    new ProjectCopy(folder).addTemplates();
    Path report = Files.writeString(folder.resolve("t-2026.txt"), text + TASKS);
    String root = folder.toString();
    fine(Answer.to("draft", report.toString(), "--project", root, "--lang", "en"));
    Path site = folder.resolve("site");
    Answer built =
        Answer.to("build", "--draft", "--out", site.toString(), "--project", root, "--lang", "en");
    fine(built);
    Path data = site.resolve("data/t-2026");
    JsonNode rows =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readTree(Files.readString(data.resolve("figures.json")));
    List<List<String>> cells = csv(Files.readString(data.resolve("figures.csv")));
    assertEquals(rows.size() + 1, cells.size());
    int[] found = new int[count];
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      List<String> texts = new ArrayList<>();
      row.forEach(cell -> texts.add(cell.isNull() ? "" : cell.asText()));
      int at = row.get("passage").asInt() - FIRST_PASSAGE;
      if (at >= 0 && at < count) {
        found[at]++;
        Made truth = made.get(at);
        if (!texts.equals(cells.get(i + 1))) {
          wrong.add(truth.text() + " -> CSV " + cells.get(i + 1) + " JSON " + texts);
        }
        compare(truth, row, site);
      }
    }
    // People are told of a kind with many the first ones and a number; programs are told all.
    Answer checked = Answer.to("check", "--draft", "--format", "json", "--project", root);
    fine(checked);
    account(made, found, new ObjectMapper().readTree(checked.out()).get("problems"));
  }

  /** Every sentence has its one figure, or its line is among those told. */
  private void account(List<Made> made, int[] found, JsonNode problems) {
    for (int i = 0; i < found.length; i++) {
      Made one = made.get(i);
      if (found[i] == 1) {
        shown++;
      } else if (found[i] > 1) {
        wrong.add(one.text() + " -> " + found[i] + " figures");
      } else if (!one.strayed()) {
        wrong.add(one.text() + " -> no figure");
      } else if (isTold(i + FIRST_PASSAGE, problems)) {
        told++;
      } else {
        wrong.add(one.text() + " -> neither shown nor told");
      }
    }
  }

  private static boolean isTold(int line, JsonNode problems) {
    Pattern alike = Pattern.compile("\\blines?[0-9, and]* " + line + "\\b");
    for (JsonNode problem : problems) {
      boolean isHere =
          problem.get("file").asText().equals("seeds/t-2026.txt")
              && problem.path("line").asInt() == line;
      if (isHere || alike.matcher(problem.get("fault").get("en").asText()).find()) {
        return true;
      }
    }
    return false;
  }

  private void compare(Made truth, JsonNode row, Path site) throws IOException {
    String said = row.get("value").asText();
    boolean right =
        new BigDecimal(said).compareTo(truth.amount()) == 0
            && row.get("bound").asText().equals(truth.bound().bound())
            && row.get("unit").asText().equals(truth.unit().base())
            && isWay(truth, row)
            && isBounded(truth, row);
    if (!right) {
      wrong.add(truth.text() + " -> " + row);
    }
    for (Lang lang : Lang.values()) {
      String fault = fault(truth, row, site, lang);
      if (fault != null) {
        wrong.add(truth.text() + " -> " + lang + " page: " + fault);
      }
    }
  }

  /** What was added is new: 新增5公里 names no way besides. */
  private static boolean isWay(Made truth, JsonNode row) {
    String way = row.get("direction").asText();
    boolean added = row.get("measure").asText().equals("new");
    return way.equals(truth.verb().direction())
        || (added && truth.verb().words().equals("增加") && way.equals("none"));
  }

  /** The interval of a fall lies on the other side of zero. */
  private static boolean isBounded(Made truth, JsonNode row) {
    String bound = truth.bound().bound();
    boolean least = List.of("exact", "at_least", "more_than").contains(bound);
    boolean most = List.of("exact", "at_most", "less_than", "nearly").contains(bound);
    boolean falls = truth.verb().falls();
    return isEnd(row.get("low"), falls ? most : least, truth)
        && isEnd(row.get("high"), falls ? least : most, truth);
  }

  private static boolean isEnd(JsonNode cell, boolean named, Made truth) {
    return named
        ? !cell.isNull() && new BigDecimal(cell.asText()).compareTo(truth.amount()) == 0
        : cell.isNull() || cell.asText().isEmpty();
  }

  /** How the page of a figure differs from its sentence, else null. */
  private static @Nullable String fault(Made truth, JsonNode row, Path site, Lang lang)
      throws IOException {
    String id = row.get("id").asText();
    String code = lang.name().toLowerCase(Locale.ROOT);
    String indicator = row.get("indicator").asText();
    Path page = site.resolve(code + "/t-2026/indicators/" + indicator + ".html");
    Document document = Jsoup.parse(Files.readString(page));
    Element main = document.getElementById("_main");
    Element place = document.getElementById(id);
    if (main == null
        || place == null
        || main.select("data[data-figure=" + id + "]").isEmpty()
        || place.parents().select("blockquote").isEmpty()) {
      return "no number";
    }
    // Where there are several numbers, each has its own line.
    String told = place.nameIs("li") ? place.text() : main.text();
    for (Element shown : main.select("data[data-figure=" + id + "]")) {
      Reading reading =
          lang == Lang.ZH
              ? Notation.readDirected(shown.text(), true)
              : Notation.readEnglish(shown.text().replaceFirst(ENGLISH_WAY, ""), null);
      if (!(reading instanceof Reading.Understood understood)) {
        return shown.text() + " is not understood";
      }
      Value value = understood.value();
      boolean same =
          new BigDecimal(shown.attr("value")).compareTo(truth.amount()) == 0
              && value.size().amount().abs().compareTo(truth.size()) == 0
              && value.bound().name().toLowerCase(Locale.ROOT).equals(truth.bound().bound())
              && value.unit().base().equals(truth.unit().base());
      if (!same) {
        return shown + " is " + value;
      }
    }
    return way(truth.verb(), told, lang) ? null : truth.verb().direction() + " is said as " + told;
  }

  private static boolean way(Verb verb, String text, Lang lang) {
    boolean falls =
        lang == Lang.EN
            ? text.matches("(?s).*\\b(?:fell|falls?|decrease of|down)\\b.*")
            : text.matches("(?s).*(?:下降|减少|降到|降低|回落|压减|降幅).*");
    boolean rises =
        lang == Lang.EN
            ? text.matches("(?s).*\\b(?:grew|rose|increased)\\b.*")
            : text.matches("(?s).*(?:增长|提高|上升|增加).*");
    return falls == verb.isDown() && (lang == Lang.ZH || !rises || verb.direction().equals("rise"));
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
    boolean change = random.nextBoolean();
    boolean rate = change && random.nextInt(3) > 0;
    Verb verb = any(change ? CHANGES : LEVELS);
    Measured unit = any(rate ? RATES : SIZES);
    Bounded bound = any(BOUNDS);
    Written number = number(rate);
    boolean strayed = random.nextInt(6) == 0;
    String figure = number.text() + unit.word();
    String shown =
        strayed
            ? strayed(bound.before(), figure, bound.behind())
            : bound.before() + figure + bound.behind();
    String name =
        "甲乙丙丁戊己庚辛壬癸".substring(i / 30 % 10, i / 30 % 10 + 1)
            + "子丑寅卯辰巳午未申酉".charAt(i % 10)
            + List.of("厂用料", "场收益", "站负荷").get(i / 10 % 3);
    BigDecimal size = number.number().multiply(new BigDecimal(unit.factor()));
    return new Made(name + verb.words() + shown + "。", size, verb, bound, unit, strayed);
  }

  /** A space or a sign that nobody sees anywhere; one that is seen within the number. */
  private String strayed(String before, String figure, String behind) {
    if (random.nextBoolean()) {
      String all = before + figure + behind;
      int at = 1 + random.nextInt(all.length() - 1);
      return all.substring(0, at) + any(SPACES) + all.substring(at);
    }
    int at = 1 + random.nextInt(figure.length());
    return before + figure.substring(0, at) + any(SIGNS) + figure.substring(at) + behind;
  }

  /** Never one that looks like a year. */
  private Written number(boolean rate) {
    int whole = 2 + random.nextInt(rate ? 90 : 1_800);
    BigDecimal number = BigDecimal.valueOf(whole, random.nextInt(3));
    return switch (random.nextInt(rate ? 6 : 8)) {
      case 0 -> new Written(wide(number.toPlainString()), number);
      case 1 -> han();
      case 6 ->
          new Written(
              String.format(Locale.ROOT, "%,d", whole + 3_000), BigDecimal.valueOf(whole + 3_000L));
      default -> new Written(number.toPlainString(), number);
    };
  }

  private Written han() {
    int tens = 2 + random.nextInt(8);
    int ones = 1 + random.nextInt(9);
    String digits = "零一二三四五六七八九";
    String text = digits.charAt(tens) + "十" + digits.charAt(ones);
    return new Written(text, BigDecimal.valueOf(tens * 10L + ones));
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append(c == '.' ? '．' : (char) (c + 0xFEE0)));
    return wide.toString();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
