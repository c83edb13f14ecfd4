package reportsite.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Value;
import reportsite.text.Lang;

/**
 * Sentences made of number forms, verbs, bounds, units and stray characters: none of their numbers
 * is read as another number, unit, bound or direction. What is not understood is told.
 */
class FuzzedSentencesTest {

  private static final int SENTENCES = Integer.getInteger("sentences", 20_000);

  private record Written(String text, BigDecimal number) {}

  private record Words(String text, Direction direction) {}

  private record Bounded(String before, String behind, Bound bound) {}

  private record Measured(String word, BigDecimal factor, Unit.Dimension dimension) {}

  private static final List<Words> VERBS =
      List.of(
          new Words("总量为", Direction.NONE),
          new Words("投入", Direction.NONE),
          new Words("增长", Direction.RISE),
          new Words("同比提高", Direction.RISE),
          new Words("比上年上升", Direction.RISE),
          new Words("下降", Direction.FALL),
          new Words("同比减少", Direction.FALL),
          new Words("降低了", Direction.FALL),
          new Words("压减", Direction.FALL),
          new Words("回落", Direction.FALL),
          new Words("降到", Direction.FALL_TO),
          new Words("提高至", Direction.RISE_TO),
          new Words("降幅为", Direction.FALL),
          new Words("增幅达", Direction.RISE));

  private static final List<Bounded> BOUNDS =
      List.of(
          new Bounded("", "", Bound.EXACT),
          new Bounded("", "左右", Bound.ABOUT),
          new Bounded("约", "", Bound.ABOUT),
          new Bounded("", "以上", Bound.AT_LEAST),
          new Bounded("不低于", "", Bound.AT_LEAST),
          new Bounded("不得少于", "", Bound.AT_LEAST),
          new Bounded("至少", "", Bound.AT_LEAST),
          new Bounded("", "以内", Bound.AT_MOST),
          new Bounded("", "以下", Bound.AT_MOST),
          new Bounded("不超过", "", Bound.AT_MOST),
          new Bounded("不得超过", "", Bound.AT_MOST),
          new Bounded("未突破", "", Bound.AT_MOST),
          new Bounded("不再高于", "", Bound.AT_MOST),
          new Bounded("严禁超出", "", Bound.AT_MOST),
          new Bounded("超过", "", Bound.MORE_THAN),
          new Bounded("突破", "", Bound.MORE_THAN),
          new Bounded("不足", "", Bound.LESS_THAN),
          new Bounded("低于", "", Bound.LESS_THAN),
          new Bounded("近", "", Bound.NEARLY));

  private static final List<Measured> UNITS =
      List.of(
          unit("元", "1", Unit.Dimension.YUAN),
          unit("%", "1", Unit.Dimension.PERCENT),
          unit("％", "1", Unit.Dimension.PERCENT),
          unit("个百分点", "1", Unit.Dimension.PERCENTAGE_POINT),
          unit("‰", "1", Unit.Dimension.PER_MILLE),
          unit("家", "1", Unit.Dimension.COUNT),
          unit("人次", "1", Unit.Dimension.COUNT),
          unit("公里", "1", Unit.Dimension.LENGTH),
          unit("吨", "1000", Unit.Dimension.MASS),
          unit("亩", "1", Unit.Dimension.MU),
          unit("㎡", "1", Unit.Dimension.AREA),
          unit("MW", "1000", Unit.Dimension.MEASURE),
          unit("欧元", "1", Unit.Dimension.MEASURE),
          unit("吨标准煤", "1", Unit.Dimension.MEASURE),
          unit("元/亩", "1", Unit.Dimension.PER),
          unit("吨/万元", "1000", Unit.Dimension.PER),
          unit("微克/立方米", "1", Unit.Dimension.CONCENTRATION));

  private static final List<String> STRAY =
      List.of(
          " ", "  ", "\u00A0", "\u3000", "\u2009", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u2060",
          "/", "*", "^", "·", "a", "X", "，", ",", ".", "零", "几", "半", "\n");

  private final Random random = new Random(20260115);
  private final List<String> wrong = new ArrayList<>();
  private int told;

  private static Measured unit(String word, String factor, Unit.Dimension dimension) {
    return new Measured(word, new BigDecimal(factor), dimension);
  }

  @Test
  void noNumberIsReadAsAnother() {
    for (int i = 0; i < SENTENCES; i++) {
      sentence();
    }
    assertEquals(List.of(), wrong.subList(0, Math.min(40, wrong.size())), wrong.size() + " wrong");
    // A reader that tells everything and understands nothing would pass the line above.
    assertTrue(told < SENTENCES / 4, told + " told");
  }

  private void sentence() {
    Words verb = any(VERBS);
    Bounded bound = any(BOUNDS);
    Measured unit = any(UNITS);
    Written number = number();
    boolean strayed = random.nextInt(4) == 0;
    String figure = bound.before() + number.text() + unit.word() + bound.behind();
    String shown = strayed ? strayed(figure) : figure;
    String lead = "全区某项" + verb.text();
    String text = lead + shown + any(List.of("，好于预期。", "。", "；", "的目标。", "、效果明显。"));
    int start = lead.length();
    int end = start + shown.length();
    Value truth = truth(bound, number, unit);
    List<Numeral> found =
        Notation.numerals(text, Lang.ZH).stream()
            .filter(Numeral::isQuantity)
            .filter(numeral -> numeral.start() < end && start < numeral.end())
            .toList();
    for (Numeral numeral : found) {
      String fault =
          numeral.role() == Numeral.Role.UNREAD ? null : fault(text, numeral, truth, verb, shown);
      if (fault != null) {
        wrong.add(text.strip() + " -> " + numeral.text() + ": " + fault);
      }
    }
    boolean understood = found.stream().anyMatch(one -> one.role() == Numeral.Role.QUANTITY);
    if (!understood) {
      told++;
    }
    if (!strayed && (found.size() != 1 || !understood)) {
      wrong.add(text.strip() + " -> " + found);
    }
  }

  private static Value truth(Bounded bound, Written number, Measured unit) {
    Unit base = new Unit(unit.dimension(), unit.word());
    return new Value(bound.bound(), number.number().multiply(unit.factor()), null, 0, base, "");
  }

  /** How a number that was read differs from the one that was written; null where it does not. */
  private @Nullable String fault(
      String text, Numeral numeral, Value truth, Words verb, String shown) {
    if (!(Notation.readPrinted(numeral.text()) instanceof Reading.Understood understood)) {
      return null;
    }
    Value value = understood.value();
    if (value.amount().compareTo(truth.number()) != 0 || value.upperAmount() != null) {
      return isAnother(shown) ? null : "amount " + value.amount() + " not " + truth.number();
    }
    if (value.bound() != truth.bound() && !isAnother(shown)) {
      return "bound " + value.bound() + " not " + truth.bound();
    }
    if (value.unit().dimension() != truth.unit().dimension() && !isAnother(shown)) {
      return "unit " + value.unit() + " not " + truth.unit();
    }
    Directions.Said said = Directions.of(text, numeral.start(), numeral.end(), Lang.ZH);
    boolean undecided = said.direction() == null || said.direction() == Direction.NONE;
    return undecided || said.direction() == verb.direction()
        ? null
        : "direction " + said.direction() + " not " + verb.direction();
  }

  /** A stray 零, 几, 半, mark or stop can make another number of it, which then is what it says. */
  private static boolean isAnother(String shown) {
    return shown.matches("(?s).*(?:[零几半].*|[0-9][.,，][0-9].*|[.,，\n].*|[^\\p{ASCII}]*[aX].*)");
  }

  private String strayed(String figure) {
    int at = 1 + random.nextInt(figure.length() - 1);
    return figure.substring(0, at) + any(STRAY) + figure.substring(at);
  }

  private Written number() {
    return switch (random.nextInt(9)) {
      case 0 -> digits(0);
      case 1 -> digits(1 + random.nextInt(2));
      case 2 -> scaled();
      case 3 -> grouped(",");
      case 4 -> wide();
      case 5 -> han(2 + random.nextInt(9_997), "", 0);
      case 6 -> han(2 + random.nextInt(97), "万", 4);
      case 7 -> han(2 + random.nextInt(9), "亿", 8);
      default -> decimalHan();
    };
  }

  /** Never one that looks like a year. */
  private Written digits(int decimals) {
    int whole = 2 + random.nextInt(1_800);
    BigDecimal number = BigDecimal.valueOf(whole, decimals);
    return new Written(number.toPlainString(), number);
  }

  private Written scaled() {
    Written digits = digits(random.nextInt(3));
    return random.nextBoolean()
        ? new Written(digits.text() + "万", digits.number().movePointRight(4))
        : new Written(digits.text() + "亿", digits.number().movePointRight(8));
  }

  private Written grouped(String mark) {
    int thousands = 1 + random.nextInt(900);
    int rest = random.nextInt(1_000);
    return new Written(
        thousands + mark + (rest < 100 ? rest < 10 ? "00" : "0" : "") + rest,
        BigDecimal.valueOf(thousands * 1_000L + rest));
  }

  private Written wide() {
    Written digits = digits(1);
    StringBuilder wide = new StringBuilder();
    digits.text().chars().forEach(c -> wide.append(c == '.' ? '．' : (char) (c + 0xFEE0)));
    return new Written(wide.toString(), digits.number());
  }

  private static Written han(int number, String scale, int power) {
    return new Written(han(number) + scale, BigDecimal.valueOf(number).movePointRight(power));
  }

  private Written decimalHan() {
    int whole = 2 + random.nextInt(900);
    int tenth = 1 + random.nextInt(9);
    return new Written(
        han(whole) + "点" + "零一二三四五六七八九".charAt(tenth), BigDecimal.valueOf(whole * 10L + tenth, 1));
  }

  private static String han(int number) {
    StringBuilder out = new StringBuilder();
    boolean zero = false;
    for (int power = 1000; power > 0; power /= 10) {
      int digit = number / power % 10;
      if (digit == 0) {
        zero = !out.isEmpty();
        continue;
      }
      out.append(zero ? "零" : "");
      zero = false;
      boolean bare = power == 10 && digit == 1 && out.isEmpty();
      out.append(bare ? "" : "零一二三四五六七八九".charAt(digit));
      out.append(power == 1000 ? "千" : power == 100 ? "百" : power == 10 ? "十" : "");
    }
    return out.toString();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
