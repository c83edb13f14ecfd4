package reportsite.model.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.notation.value.Noun;
import reportsite.text.Bilingual;

/**
 * What is measured, and every figure the report gives of it.
 *
 * @param note a neutral remark that the reader needs, such as what is not stated; else null
 * @param noun the English for what is counted; null where nothing is
 */
public record Indicator(
    Id id,
    Bilingual name,
    @Nullable Bilingual note,
    Better better,
    @Nullable Noun noun,
    List<Figure> figures,
    Position at) {

  public Indicator {
    figures = List.copyOf(figures);
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("'" + id + "' has no figures");
    }
  }

  /** Which direction of an indicator is the better one, where that is beyond dispute. */
  public enum Better {
    HIGHER,
    LOWER,
    NEITHER
  }
}
