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
 * @param standard the indicator of the catalogue that it is; null for one of this report alone
 * @param noun the English for what is counted; null where nothing is
 */
public record Indicator(
    Id id,
    Bilingual name,
    @Nullable Id standard,
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

  /** Whether it is what another report measures: one of the catalogue, else one of the same id. */
  public boolean isSame(Indicator other) {
    return (standard != null && other.standard != null)
        ? standard.equals(other.standard)
        : id.equals(other.id);
  }

  /** Which direction of an indicator is the better one, where that is beyond dispute. */
  public enum Better {
    HIGHER,
    LOWER,
    NEITHER
  }
}
