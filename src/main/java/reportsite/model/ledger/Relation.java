package reportsite.model.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.text.Bilingual;

/**
 * An arithmetical connection between figures: something the report lets one check, or a value that
 * follows from it.
 *
 * @param operands ids of figures, in the order of the operation; empty for a count
 * @param counted names that are counted; empty for every other operation
 * @param equals id of the figure that states the outcome; null when the report does not state it
 * @param note a neutral remark; else null
 */
public record Relation(
    Id id,
    Bilingual name,
    Operation operation,
    List<Id> operands,
    List<String> counted,
    @Nullable Id equals,
    @Nullable Bilingual note,
    Position at) {

  public Relation {
    operands = List.copyOf(operands);
    counted = List.copyOf(counted);
  }

  /** What is computed. */
  public enum Operation {
    /** All operands together. */
    SUM,
    /** The first operand less the others. */
    DIFFERENCE,
    /** An amount before it grew: the first operand, divided by one and the second. */
    BASE,
    /** How much the second operand is more than the first, in per cent of the first. */
    GROWTH,
    /** The number of the names that stand in the passage of the outcome. */
    COUNT
  }
}
