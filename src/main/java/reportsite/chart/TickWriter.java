package reportsite.chart;

import java.math.BigDecimal;
import reportsite.notation.Unit;
import reportsite.text.Lang;

/** How an axis label is written: {@code Notation.tick}, but for tests of geometry. */
@FunctionalInterface
interface TickWriter {
  String write(BigDecimal amount, Unit unit, Lang lang);
}
