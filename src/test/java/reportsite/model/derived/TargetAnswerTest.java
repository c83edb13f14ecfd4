package reportsite.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.derived.ReportComparison.TargetAnswer;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.Notation;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Value;

/** How far a result lies from the number of its target, where one of them is a fall. */
final class TargetAnswerTest {

  @ParameterizedTest
  @CsvSource({
    "下降3%左右, 下降3.4%, ABOVE, 0.4",
    "下降2%以上, 下降1.5%, BELOW, 0.5",
    "下降3%, 下降3.0%, SAME,",
    "下降3%左右, 上升1.1%, ,",
    "增长3%以上, 下降1.8%, ,",
    "降到4%以内, 3.9%, BELOW, 0.1",
    "降到4%以内, 降到4.2%, ABOVE, 0.2",
    "降到4%以内, 下降0.3%, ,",
    "不超过2%, 1.2%, BELOW, 0.8",
    "5%—6%, 5.2%, ,",
  })
  void gap(String target, String result, String direction, String by) {
    TargetAnswer answer =
        TargetAnswer.of(
            figure("energy-2025", Kind.TARGET, target),
            figure("energy-result-2025", Kind.RESULT, result),
            null,
            2026);
    TargetAnswer.Gap gap = answer.gap();
    assertEquals(direction, gap == null ? null : gap.direction().name());
    assertEquals(by, gap == null || gap.by() == null ? null : gap.by().amount().toPlainString());
  }

  private static Figure figure(String id, Kind kind, String written) {
    Value value = ((Reading.Understood) Notation.readDirected(written, true)).value();
    Position at = new Position("ledger.yaml", 1, 1);
    return new Figure(
        new Id(id),
        new Id("energy"),
        null,
        Period.year(2025),
        kind,
        Measure.SHARE,
        null,
        value,
        1,
        written,
        at,
        at);
  }
}
