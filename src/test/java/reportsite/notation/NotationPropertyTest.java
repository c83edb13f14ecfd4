package reportsite.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reportsite.notation.chinese.ChineseWriter;
import reportsite.notation.english.EnglishBounds;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Numeral.Role;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.UnitTable;
import reportsite.notation.value.Value;
import reportsite.text.Lang;

/** What is written reads back as the same value, for numbers that no one thought of. */
class NotationPropertyTest {

  private static final int ROUNDS = 20_000;
  private static final Noun NOUN = new Noun("household", "households");
  private static final List<Integer> SCALES = List.of(0, 0, 4, 8, 12);
  private static final List<String> UNITS =
      List.of(
          "元", "美元", "%", "个百分点", "㎡", "平方公里", "公顷", "亩", "公里", "米", "斤", "公斤", "吨", "微克/立方米", "倍",
          "户", "家", "人次", "千瓦", "");

  private static final List<Bound> BOUNDS = List.of(Bound.values());

  private final Random random = new Random(20250226);

  @Test
  void chineseReadsBack() {
    for (int round = 0; round < ROUNDS; round++) {
      Value value = value();
      Value again = NotationTableTest.understood(value.written());
      assertSame(value, again, value.written());
      assertEquals(value.unit(), again.unit(), value.written());
      assertTrue(Notation.agrees(value.written(), value, NOUN, Lang.ZH), value.written());
    }
  }

  @Test
  void englishReadsBackInBothKindsAndStyles() {
    for (int round = 0; round < ROUNDS; round++) {
      Value value = value();
      Kind kind = random.nextBoolean() ? Kind.RESULT : Kind.TARGET;
      Style style = random.nextBoolean() ? Style.PROSE : Style.TABLE;
      String english = Notation.write(value, NOUN, kind, style, Lang.EN);
      String what = value.written() + " = " + english;
      Reading reading = Notation.readEnglish(english, NOUN);
      Value again = assertInstanceOf(Reading.Understood.class, reading, what).value();
      assertSame(value, again, what);
      Dimension dimension = value.unit().dimension();
      boolean bare = style == Style.TABLE && dimension == Dimension.COUNT;
      assertEquals(bare ? Dimension.NONE : dimension, again.unit().dimension(), what);
      assertTrue(Notation.agrees(english, value, NOUN, Lang.EN), what);
    }
  }

  @Test
  void runningTextYieldsExactlyTheNotation() {
    for (int round = 0; round < ROUNDS; round++) {
      Value value = value();
      String text = "全区实现" + value.written() + "，形势向好。";
      assertEquals(
          List.of(new Numeral(4, 4 + value.written().length(), value.written(), Role.QUANTITY)),
          Notation.numerals(text, Lang.ZH),
          text);
      String english = Notation.write(value, null, Kind.TARGET, Style.PROSE, Lang.EN);
      String sentence = "The result is " + english + ", as planned.";
      assertEquals(
          List.of(new Numeral(14, 14 + english.length(), english, Role.QUANTITY)),
          Notation.numerals(sentence, Lang.EN),
          sentence);
    }
  }

  private static void assertSame(Value expected, Value actual, String what) {
    assertEquals(0, expected.amount().compareTo(actual.amount()), what);
    assertTrue(EnglishBounds.same(expected.bound(), actual.bound()), what);
    BigDecimal upper = expected.upperAmount();
    BigDecimal again = actual.upperAmount();
    assertEquals(upper == null, again == null, what);
    if (upper != null && again != null) {
      assertEquals(0, upper.compareTo(again), what);
    }
  }

  private Value value() {
    if (random.nextInt(12) == 0) {
      Unit rank = new Unit(Dimension.RANK, "位");
      // First is too common an adverb to be found in English texts.
      return value(Bound.EXACT, BigDecimal.valueOf(2 + random.nextInt(150)), null, 0, rank);
    }
    String word = UNITS.get(random.nextInt(UNITS.size()));
    Unit unit = word.isEmpty() ? new Unit(Dimension.NONE, "") : known(word);
    Bound bound = BOUNDS.get(random.nextInt(BOUNDS.size()));
    // 上百 without a measure word is no number in a running text.
    if (bound == Bound.UPWARD && word.isEmpty()) {
      return value(Bound.EXACT, number(), null, 0, unit);
    }
    if (bound == Bound.UPWARD) {
      BigDecimal round = BigDecimal.TEN.pow(2 + random.nextInt(7));
      return value(bound, round, null, 0, unit);
    }
    BigDecimal number = number();
    BigDecimal upper = bound == Bound.RANGE ? number.add(number()) : null;
    return value(bound, number, upper, SCALES.get(random.nextInt(SCALES.size())), unit);
  }

  /** Never a number that looks like a year: a bare 2024 is one. */
  private BigDecimal number() {
    int decimals = random.nextInt(4);
    BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(99_999), decimals);
    boolean year = decimals == 0 && number.precision() == 4;
    return year ? number.add(BigDecimal.valueOf(90_000)) : number;
  }

  private static Unit known(String word) {
    UnitTable.Found found = UnitTable.alone(word, 0);
    if (found == null) {
      throw new AssertionError(word);
    }
    return found.unit();
  }

  private static Value value(
      Bound bound, BigDecimal number, @Nullable BigDecimal upper, int scale, Unit unit) {
    String written = ChineseWriter.compose(bound, number, upper, scale, unit);
    return new Value(bound, number, upper, scale, unit, written);
  }
}
