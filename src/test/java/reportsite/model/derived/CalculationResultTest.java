package reportsite.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.model.derived.CalculationResult.Comparison;
import reportsite.model.derived.CalculationResult.Computation;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.ledger.Relation.Operation;
import reportsite.notation.Notation;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Value;

/** What follows from numbers, and what it says beside a stated one. */
class CalculationResultTest {

  private static Value value(String written) {
    return ((Reading.Understood) Notation.read(written)).value();
  }

  private static Computation.@Nullable Result result(
      Operation operation, String operands, @Nullable Value stated) {
    List<Value> values =
        Arrays.stream(operands.split(" ")).map(CalculationResultTest::value).toList();
    return new Computation(operation, values).result(stated);
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 95个 140个, 235个, AGREES, ''",
    "SUM, 144家 15家, 160家, DIFFERS, 1家",
    "SUM, 3万㎡ 1.5万㎡ 12万㎡, 16.5万㎡, AGREES, ''",
    // A total of rounded parts agrees to half a unit of its last place, and no further.
    "SUM, 1.24亿元 2.31亿元, 3.5亿元, AGREES, ''",
    "SUM, 1.24亿元 2.31亿元, 3.6亿元, AGREES, ''",
    "SUM, 1.24亿元 2.32亿元, 3.5亿元, DIFFERS, 0.06亿元",
    "SUM, 8616人 4408人, 1.3万人, AGREES, ''",
    // Bounds are inequalities.
    "SUM, 27亿元 4.7亿元, 30亿元以上, WITHIN_BOUNDS, ''",
    "SUM, 25亿元 4.7亿元, 30亿元以上, DIFFERS, 0.3亿元以上",
    "SUM, 10家以上 5家, 15家以上, WITHIN_BOUNDS, ''",
    "SUM, 10家以上 5家, 超过15家, CANNOT_BE_TOLD, ''",
    "SUM, 超过10家 5家, 15家以上, WITHIN_BOUNDS, ''",
    "SUM, 10家以上 5家, 20家, CANNOT_BE_TOLD, ''",
    "SUM, 10家以上 5家, 14家, DIFFERS, 1家以上",
    "SUM, 3家 4家, 不超过7家, WITHIN_BOUNDS, ''",
    "SUM, 3家 4家, 6—8家, WITHIN_BOUNDS, ''",
    // Nobody knows how much "about" allows.
    "SUM, 3%  3%, 6%左右, CANNOT_BE_TOLD, ''",
    "SUM, 3%  30%, 6%左右, CANNOT_BE_TOLD, ''",
    "SUM, 2000余家 5家, 2005家, CANNOT_BE_TOLD, ''",
    "DIFFERENCE, 10.1% 4.1个百分点, 6%, AGREES, ''",
    "DIFFERENCE, 10.1% 4.1个百分点, 7%, DIFFERS, 1个百分点",
    "BASE, 110家 10%, 100家, AGREES, ''",
    "GROWTH, 100亿元 110亿元, 10%, AGREES, ''",
    "GROWTH, 3家 4家, 33.3%, AGREES, ''",
    "GROWTH, 3家 4家, 33.5%, DIFFERS, 0.2个百分点左右",
  })
  void saysWhatTheComparisonSays(
      Operation operation, String operands, String stated, Outcome outcome, String difference) {
    Value total = value(stated);
    Comparison comparison =
        Comparison.of(result(operation, operands.replaceAll(" +", " "), total), total);
    assertEquals(outcome, comparison.outcome());
    Value by = comparison.difference();
    assertEquals(difference, by == null ? "" : by.written());
  }

  @ParameterizedTest
  @CsvSource({
    "DIFFERENCE, 5.5% 0.6个百分点, 4.9%",
    "DIFFERENCE, 144家 17家, 127家",
    "DIFFERENCE, 300家以上 20家, 280家以上",
    "DIFFERENCE, 300家 20家以上, 280家以下",
    "SUM, 6%左右 1%, 7%左右",
    "BASE, 12.1亿元 2.5%, 11.8亿元左右",
    "BASE, 15.4亿元 49.5%, 10.3亿元左右",
    "GROWTH, 3家 4家, 33.3%左右",
    "GROWTH, 4家 3家, -25.0%",
  })
  void derivesWhatIsNotStated(Operation operation, String operands, String written) {
    Computation.Result result = result(operation, operands, null);
    assertNotNull(result);
    assertEquals(written, result.shown().written());
    assertEquals(Outcome.DERIVED, Comparison.of(result, null).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 2000余家 5家",
    "SUM, 6%左右 1%以上",
    "DIFFERENCE, 10家以上 5家以上",
    "BASE, 10家以上 5%",
    "BASE, 10家 -100%",
  })
  void derivesNothingFromWhatSaysNoLimits(Operation operation, String operands) {
    String readable = operands.replace(" -100%", "");
    if (!readable.equals(operands)) {
      List<Value> values = List.of(value("10家"), negative(value("100%")));
      assertNull(new Computation(operation, values).result(null));
    } else {
      assertNull(result(operation, operands, null));
    }
  }

  private static Value negative(Value value) {
    return new Value(
        value.bound(), value.number().negate(), null, value.scale(), value.unit(), value.written());
  }

  /** Parts that make up their total agree with it, and a total one off differs by just that. */
  @Test
  void sumsOfWholeNumbersAgreeOnlyWhenEqual() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      int a = random.nextInt(9000);
      int b = random.nextInt(9000);
      int off = random.nextInt(20) + 1;
      String parts = a + "家 " + b + "家";
      Value total = value((a + b) + "家");
      Value other = value((a + b + off) + "家");
      assertEquals(
          Outcome.AGREES, Comparison.of(result(Operation.SUM, parts, total), total).outcome());
      Comparison wrong = Comparison.of(result(Operation.SUM, parts, other), other);
      assertEquals(Outcome.DIFFERS, wrong.outcome());
      assertNotNull(wrong.difference());
      assertEquals(BigDecimal.valueOf(off), wrong.difference().amount());
    }
  }

  /** What is taken away again leaves what was there; order changes nothing; about never decides. */
  @Test
  void operationsKeepTheirLaws() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      String a = random.nextInt(1, 500) + "." + random.nextInt(1, 10) + "亿元";
      String b = random.nextInt(1, 500) + "." + random.nextInt(1, 10) + "亿元";
      Computation.Result sum = result(Operation.SUM, a + " " + b, null);
      Computation.Result turned = result(Operation.SUM, b + " " + a, null);
      assertNotNull(sum);
      assertNotNull(turned);
      assertEquals(sum.shown().amount(), turned.shown().amount());
      Computation back = new Computation(Operation.DIFFERENCE, List.of(sum.shown(), value(b)));
      assertEquals(
          Outcome.AGREES, Comparison.of(back.result(value(a)), value(a)).outcome(), a + " " + b);
      Value about = value(random.nextInt(1, 500) + "亿元左右");
      assertEquals(Outcome.CANNOT_BE_TOLD, Comparison.of(sum, about).outcome());
      Value least = value(random.nextInt(1, 1000) + "亿元以上");
      boolean reached = sum.shown().amount().compareTo(least.amount()) >= 0;
      assertEquals(
          reached ? Outcome.WITHIN_BOUNDS : Outcome.DIFFERS, Comparison.of(sum, least).outcome());
      assertNotEquals(Outcome.AGREES, Comparison.of(sum, least).outcome());
    }
  }
}
