package reportsite.chart.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.Notation;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Value;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "6%左右, [6], 6",
    "5%—6%, '[5, 6]', 5",
    "下降3%—5%, '[-5, -3]', -3",
    "2000余家, [], ",
  })
  void aRangeIsDrawnFromEndToEndAndWhatIsVagueNotAtAll(String written, String ends, String least) {
    Value value = ((Reading.Understood) Notation.readDirected(written, true)).value();
    Position at = new Position("ledger.yaml", 1, 1);
    Figure figure =
        new Figure(
            new Id("energy-2025"),
            new Id("energy"),
            null,
            Period.year(2025),
            Kind.TARGET,
            Measure.SHARE,
            null,
            value,
            1,
            written,
            at,
            at);
    Quantity quantity = Quantity.stated(figure, written);
    assertEquals(ends, quantity.ends().toString());
    assertEquals(least, quantity.least().amount() == null ? null : "" + quantity.least().amount());
  }
}
