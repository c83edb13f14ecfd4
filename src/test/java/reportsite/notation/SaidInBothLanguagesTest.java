package reportsite.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reportsite.notation.english.EnglishBounds;
import reportsite.notation.english.EnglishWords;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.notation.value.UnitTable;
import reportsite.notation.value.Value;
import reportsite.text.Lang;

/**
 * Every form of a number with every direction, every bound and every unit of the table: written in
 * Chinese as a report writes it, read, written in English as the site writes it, read again.
 * Amount, bound, direction and unit are the same from one end to the other.
 */
class SaidInBothLanguagesTest {

  private static final Noun NOUN = new Noun("thing", "things");

  private static final int MOST_SHOWN = 40;

  /** 三期 is the third phase: behind a Chinese numeral these measure words number. */
  private static final String NUMBERING = "期级届层度村口周部根位台对组片块支";

  /** A way that something went: the Chinese before a number, and the English of the site. */
  private record Way(String chinese, String english, Direction direction) {}

  private record Bounded(String before, String inside, String behind, Bound bound) {}

  /** A number in Chinese, before its unit. */
  private record Form(String text, String amount, @Nullable String upper) {}

  /** A unit as written; {@code alone}: too short or too common to be found in a text. */
  private record Measured(String word, String factor, String base, boolean alone) {}

  /** A number that brings its own unit, bound or sign. */
  private record Own(
      String text, String amount, @Nullable String upper, Bound bound, String base) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("为", "was", Direction.NONE),
          new Way("增长", "grew by", Direction.RISE),
          new Way("提高", "grew by", Direction.RISE),
          new Way("下降", "", Direction.FALL),
          new Way("减少", "", Direction.FALL),
          new Way("压减", "", Direction.FALL),
          new Way("增加到", "rose to", Direction.RISE_TO),
          new Way("降到", "", Direction.FALL_TO));

  private static final List<Bounded> BOUNDS =
      List.of(
          new Bounded("", "", "", Bound.EXACT),
          new Bounded("约", "", "", Bound.ABOUT),
          new Bounded("", "", "左右", Bound.ABOUT),
          new Bounded("", "", "以上", Bound.AT_LEAST),
          new Bounded("不低于", "", "", Bound.AT_LEAST),
          new Bounded("至少", "", "", Bound.AT_LEAST),
          new Bounded("", "", "以内", Bound.AT_MOST),
          new Bounded("不超过", "", "", Bound.AT_MOST),
          new Bounded("不得高于", "", "", Bound.AT_MOST),
          new Bounded("超过", "", "", Bound.MORE_THAN),
          new Bounded("突破", "", "", Bound.MORE_THAN),
          new Bounded("不足", "", "", Bound.LESS_THAN),
          new Bounded("低于", "", "", Bound.LESS_THAN),
          new Bounded("近", "", "", Bound.NEARLY),
          new Bounded("", "余", "", Bound.OVER),
          new Bounded("", "多", "", Bound.OVER));

  private static final List<Form> FORMS =
      List.of(
          form("1", "1"),
          form("20", "20"),
          form("1,300", "1300"),
          form("26500", "26500"),
          form("3.5", "3.5"),
          form("0.08", "0.08"),
          form("12.50", "12.5"),
          form("７．３", "7.3"),
          form("3万", "30000"),
          form("1.2万", "12000"),
          form("2亿", "200000000"),
          form("18.06亿", "1806000000"),
          form("1.2万亿", "1200000000000"),
          form("三十", "30"),
          form("一百零八", "108"),
          form("一万零五百", "10500"),
          form("三千万", "30000000"),
          form("十二点五", "12.5"),
          form("5万4千", "54000"),
          new Form("3—5", "3", "5"),
          new Form("2万至3万", "20000", "30000"),
          new Form("1.5-2.5", "1.5", "2.5"));

  private static final List<Own> OWN =
      List.of(
          new Own("三分之二", "0.6666666667", null, Bound.EXACT, "of_the_whole"),
          new Own("四分之一", "0.25", null, Bound.EXACT, "of_the_whole"),
          new Own("三成", "30", null, Bound.EXACT, "percent"),
          new Own("一成半", "15", null, Bound.EXACT, "percent"),
          new Own("百分之三十五", "35", null, Bound.EXACT, "percent"),
          new Own("百分之十二点五", "12.5", null, Bound.EXACT, "percent"),
          new Own("千分之五", "5", null, Bound.EXACT, "per_mille"),
          new Own("万分之三", "3", null, Bound.EXACT, "per_10000"),
          new Own("30%—35%", "30", "35", Bound.RANGE, "percent"),
          new Own("一至两成", "10", "20", Bound.RANGE, "percent"),
          new Own("三五百户", "300", "500", Bound.RANGE, "count"),
          new Own("上百家", "100", null, Bound.UPWARD, "count"),
          new Own("数十万人", "100000", null, Bound.UPWARD, "count"),
          new Own("五元三毛", "5.3", null, Bound.EXACT, "yuan"),
          new Own("两米半", "0.0025", null, Bound.EXACT, "km"),
          new Own("3.5个亿", "350000000", null, Bound.EXACT, "number"));

  private static final List<Own> SIGNED =
      List.of(
          new Own("-2%", "-2", null, Bound.EXACT, "percent"),
          new Own("－3.5％", "-3.5", null, Bound.EXACT, "percent"),
          new Own("负3.9%", "-3.9", null, Bound.EXACT, "percent"),
          new Own("−1.1亿元", "-110000000", null, Bound.EXACT, "yuan"),
          new Own("-3.05‰", "-3.05", null, Bound.EXACT, "per_mille"));

  private final Random random = new Random(20260206);
  private final List<String> wrong = new ArrayList<>();
  private int tried;

  private static Form form(String text, String amount) {
    return new Form(text, amount, null);
  }

  @Test
  void everyUnitWithEveryBoundAndDirection() throws IOException {
    // 2亿级 is no 2亿 of 级: it sorts things.
    List<Measured> units = units().stream().filter(unit -> !unit.word().equals("级")).toList();
    for (Measured unit : units) {
      for (Way way : WAYS) {
        for (Bounded bound : BOUNDS) {
          one(anyFor(bound), way, bound, unit);
        }
      }
    }
    told(30_000);
  }

  @Test
  void everyFormWithEveryBoundAndDirection() {
    List<Measured> units =
        List.of(
            new Measured("元", "1", "yuan", false),
            new Measured("%", "1", "percent", false),
            new Measured("个百分点", "1", "percentage_point", false),
            new Measured("家", "1", "count", false),
            new Measured("公里", "1", "km", false),
            new Measured("万元/亩", "10000", "yuan per mu", false),
            new Measured("吨标准煤/万元", "1", "tce per 10,000 yuan", false));
    for (Measured unit : units) {
      for (Form form : FORMS) {
        for (Way way : WAYS) {
          for (Bounded bound : BOUNDS) {
            one(form, way, bound, unit);
          }
        }
      }
    }
    told(14_000);
  }

  @Test
  void everyNumberThatBringsItsOwnUnit() {
    for (Own own : OWN) {
      for (Way way : WAYS) {
        for (Bounded bound : BOUNDS) {
          boolean bounds = own.bound() == Bound.EXACT && bound.inside().isEmpty();
          if (bounds || bound.bound() == Bound.EXACT) {
            Bound said = own.bound() == Bound.EXACT ? bound.bound() : own.bound();
            String text = bound.before() + own.text() + bound.behind();
            said(way, text, false, new Own(text, own.amount(), own.upper(), said, own.base()));
          }
        }
      }
    }
    told(1_000);
  }

  /** What grew by less than nothing fell; a level below zero has not. */
  @Test
  void everySign() {
    for (Own own : SIGNED) {
      Own size = new Own(own.text(), own.amount().substring(1), null, own.bound(), own.base());
      said(new Way("为", "was", Direction.NONE), own.text(), false, own);
      said(new Way("增长", "", Direction.FALL), own.text(), false, size);
    }
    told(9);
  }

  /** Six hundred and five thousand, two and a half million: as a text spells it, so it is read. */
  @Test
  void everyNumberThatEnglishSpells() {
    for (int i = 0; i < 5_000; i++) {
      int number = 2 + random.nextInt(random.nextBoolean() ? 999 : 999_998);
      boolean half = random.nextInt(4) == 0 && number % 1_000 != 0;
      String scale = half || number < 100 ? any(SPELT_SCALES) : "";
      String spelt = spelt(number) + (half ? " and a half" : "") + scale;
      BigDecimal truth =
          new BigDecimal(number + (half ? ".5" : ""))
              .movePointRight(new int[] {0, 3, 6, 9}[List.of(SPELT_SCALES).indexOf(scale)]);
      if (half && number > 1_000 && !scale.isEmpty()) {
        continue;
      }
      tried++;
      Value value = inText("Output came to " + spelt + " yuan.", Lang.EN, spelt);
      if (value != null && value.amount().compareTo(truth) != 0) {
        wrong.add(spelt + " is read as " + value.amount());
      }
    }
    told(4_000);
  }

  private static final String[] SPELT_SCALES = {"", " thousand", " million", " billion"};

  private static String spelt(int number) {
    int thousands = number / 1_000;
    int below = number % 1_000;
    String rest = below == 0 ? "" : " " + (below < 100 ? "and " : "") + hundreds(below);
    return thousands == 0 ? hundreds(below) : hundreds(thousands) + " thousand" + rest;
  }

  private static String hundreds(int number) {
    int below = number % 100;
    String rest = below < 20 ? EnglishWords.ONES.get(below) : EnglishWords.TENS.get(below / 10 - 2);
    String ones = below < 20 || below % 10 == 0 ? "" : "-" + EnglishWords.ONES.get(below % 10);
    String hundred = EnglishWords.ONES.get(number / 100) + " hundred";
    return number < 100 ? rest + ones : hundred + (below == 0 ? "" : " and " + rest + ones);
  }

  private void told(int least) {
    String all = String.join("\n", wrong.subList(0, Math.min(MOST_SHOWN, wrong.size())));
    assertEquals("", all, wrong.size() + " of " + tried + " are wrong");
    assertTrue(tried >= least, tried + " tried");
  }

  private Form anyFor(Bounded bound) {
    while (true) {
      Form form = FORMS.get(random.nextInt(FORMS.size()));
      if (isSaid(form, bound)) {
        return form;
      }
    }
  }

  private void one(Form form, Way way, Bounded bound, Measured unit) {
    if (!isSaid(form, bound) || !isSaid(form, bound, unit)) {
      return;
    }
    String text = bound.before() + form.text() + bound.inside() + unit.word() + bound.behind();
    BigDecimal factor = new BigDecimal(unit.factor());
    String upper =
        form.upper() == null ? null : new BigDecimal(form.upper()).multiply(factor).toPlainString();
    said(
        way,
        text,
        unit.alone(),
        new Own(
            text,
            new BigDecimal(form.amount()).multiply(factor).toPlainString(),
            upper,
            form.upper() == null ? bound.bound() : Bound.RANGE,
            unit.base()));
  }

  /**
   * 余 and 多 stand behind a round number or its scale alone (1.2万余, never 3.5余 or 26500余), and a
   * range has no bound besides its ends.
   */
  private static boolean isSaid(Form form, Bounded bound) {
    boolean rounded = form.text().matches("20|三十|1,300|.*[万亿]");
    return form.upper() == null
        ? bound.inside().isEmpty() || (rounded && !form.text().equals("1"))
        : bound.bound() == Bound.EXACT;
  }

  /** 万 behind 万 is no number, 近3年 means the last three years, and 十二点五分 is a time of day. */
  private static boolean isSaid(Form form, Bounded bound, Measured unit) {
    boolean twice = unit.word().startsWith("万") && form.text().matches(".*[万亿千]");
    boolean years = bound.bound() == Bound.NEARLY && unit.word().equals("年");
    boolean clock = form.text().contains("点") && unit.word().equals("分");
    return !twice && !years && !clock;
  }

  /**
   * What a reader of a running text may leave to a person, as long as it is not read as another
   * number: 5万4千瓦 has two readings, as has 十二点五千瓦 and 十二点五分贝, and numerals with a measure word that
   * numbers may number.
   */
  private static boolean mayBeLeft(String text) {
    return text.matches(".*[一二三四五六七八九][千百分].*|.*[千百十][千百].*|.*4千[瓦克米伏].*")
        || text.matches(".*[一二三四五六七八九十百][" + NUMBERING + "](?:以[上下内]|左右)?");
  }

  /** Units of the table with their factors, read apart from the reader that is tried. */
  private static List<Measured> units() throws IOException {
    List<Measured> units = new ArrayList<>();
    try (InputStream in = UnitTable.class.getResourceAsStream("/reportsite/notation/units.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
        String[] columns = line.split("\\|", -1);
        String base = columns[2].isBlank() ? "count" : columns[2].strip();
        for (String form : columns[0].strip().split(" +", 0)) {
          boolean alone = form.startsWith("~");
          units.add(
              new Measured(alone ? form.substring(1) : form, columns[3].strip(), base, alone));
        }
      }
    }
    return units;
  }

  private void said(Way way, String text, boolean alone, Own truth) {
    tried++;
    String what = way.direction() + " " + truth.bound() + " " + way.chinese() + text;
    String sentence = "全区某项" + way.chinese() + text + "，好于预期。";
    if (!alone && mayBeLeft(text) && isLeft(sentence)) {
      return;
    }
    Value value = alone ? typed(way, text, what) : inText(sentence, Lang.ZH, what);
    if (value == null) {
      return;
    }
    String fault = differs(value, truth, way.direction());
    if (fault != null) {
      wrong.add(what + " is read as " + fault);
      return;
    }
    Kind kind = any(Kind.values());
    english(way, value, kind, any(Style.values()), what);
  }

  private @Nullable Value typed(Way way, String text, String what) {
    String words = way.direction() == Direction.NONE ? text : way.chinese() + text;
    if (Notation.readDirected(words, true) instanceof Reading.Understood understood) {
      return understood.value();
    }
    wrong.add(what + " typed alone is not understood");
    return null;
  }

  private static boolean isLeft(String sentence) {
    return Notation.numerals(sentence, Lang.ZH).stream()
        .noneMatch(numeral -> numeral.role() == Numeral.Role.QUANTITY);
  }

  /** The one number of a sentence, gone the way that the sentence says. */
  private @Nullable Value inText(String sentence, Lang lang, String what) {
    List<Numeral> found =
        Notation.numerals(sentence, lang).stream().filter(Numeral::isQuantity).toList();
    if (found.size() == 1 && found.get(0).role() == Numeral.Role.QUANTITY) {
      Numeral one = found.get(0);
      Reading reading =
          lang == Lang.ZH
              ? Notation.readPrinted(one.text())
              : Notation.readEnglish(one.text(), NOUN);
      Direction direction = Directions.of(sentence, one.start(), one.end(), lang).direction();
      if (direction != null && reading instanceof Reading.Understood understood) {
        return understood.value().with(direction);
      }
    }
    wrong.add(what + ": not one number of \"" + sentence + "\": " + found);
    return null;
  }

  /**
   * What is counted is named by the indicator, so that one who reads a running text does not know
   * where "5 things or more" ends: there its number stands without it.
   */
  private void english(Way way, Value value, Kind kind, Style style, String what) {
    boolean counted = value.unit().dimension() == Unit.Dimension.COUNT;
    String written = Notation.write(value, counted ? null : NOUN, kind, style, Lang.EN);
    Direction direction = value.direction();
    String size = Notation.write(value.size(), NOUN, kind, style, Lang.EN);
    if (!(Notation.readEnglish(size, NOUN) instanceof Reading.Understood alone)) {
      wrong.add(what + " = " + size + " is not understood");
      return;
    }
    boolean noUnit = counted && style == Style.TABLE;
    report(what + " = " + size, value.size(), alone.value(), noUnit);
    boolean bare = direction == Direction.FALL_TO && style != Style.CLAUSE;
    String sentence =
        "Output "
            + (bare ? "fell to" : way.english())
            + (direction == Direction.FALL && style == Style.PROSE ? "saw " : " ")
            + written
            + " in the whole district.";
    Value again = inText(sentence, Lang.EN, what);
    if (again != null) {
      report(what + " = " + sentence, value, again, counted);
    }
  }

  private void report(String what, Value value, Value again, boolean noUnit) {
    boolean same =
        value.amount().compareTo(again.amount()) == 0
            && isSame(value.upperAmount(), again.upperAmount())
            && EnglishBounds.same(value.bound(), again.bound())
            && value.direction() == again.direction();
    boolean unit =
        again.unit().isLike(value.unit())
            || (noUnit && again.unit().dimension() == Unit.Dimension.NONE);
    if (!same || !unit) {
      wrong.add(what + " is read as " + described(again));
    }
  }

  private static @Nullable String differs(Value value, Own truth, Direction direction) {
    boolean falls = direction == Direction.FALL;
    BigDecimal sign = BigDecimal.valueOf(falls ? -1 : 1);
    BigDecimal upper = truth.upper() == null ? null : new BigDecimal(truth.upper()).multiply(sign);
    boolean right =
        value.amount().compareTo(new BigDecimal(truth.amount()).multiply(sign)) == 0
            && isSame(value.upperAmount(), upper)
            && value.bound() == truth.bound()
            && value.direction() == direction
            && value.unit().base().equals(truth.base());
    return right ? null : described(value);
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null ? other == null : other != null && one.compareTo(other) == 0;
  }

  private static String described(Value value) {
    String upper = value.upperAmount() == null ? "" : ".." + value.upperAmount().toPlainString();
    return value.amount().toPlainString()
        + upper
        + " "
        + value.bound()
        + " "
        + value.direction()
        + " "
        + value.unit().base();
  }

  private <T> T any(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
