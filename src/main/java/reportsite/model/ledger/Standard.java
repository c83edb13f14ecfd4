package reportsite.model.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator.Better;
import reportsite.notation.value.Unit;
import reportsite.notation.value.UnitTable;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;

/**
 * An indicator that many reports state, whatever each of them calls it; the catalogue of a
 * publication lists them.
 *
 * @param also other Chinese names of it
 * @param unit the Chinese word of a unit in which its amounts are given; null where reports give
 *     none but rates
 * @param source the document that defines it; null where none is named
 */
public record Standard(
    Id id,
    Bilingual name,
    List<String> also,
    @Nullable String unit,
    @Nullable Better better,
    @Nullable Bilingual source,
    Position at) {

  public Standard {
    also = List.copyOf(also);
  }

  /** The measures that give an amount, and no rate, rank or distance. */
  private static final Set<Measure> AMOUNTS =
      Set.of(Measure.AMOUNT, Measure.NEW, Measure.TOTAL, Measure.SHARE);

  /** Its unit; null where it has none or its word is no unit. */
  public @Nullable Unit unitOfAmounts() {
    UnitTable.Found found = unit == null ? null : UnitTable.alone(unit, 0);
    return found == null || unit == null || found.length() != unit.length() ? null : found.unit();
  }

  /** Whether a value of a measure is in its unit, as far as it has to be. */
  public boolean fits(Measure measure, Value value) {
    Unit own = unitOfAmounts();
    return own == null || !AMOUNTS.contains(measure) || value.unit().isLike(own);
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(name.zh()), also.stream()).map(Standard::plain);
  }

  /** Reports shorten the words for enterprises above the designated size. */
  private static String plain(String name) {
    return name.replace("规上", "规模以上").replaceAll("[“”\\s]", "");
  }

  /** The one that is called so, exactly. */
  public static Optional<Standard> called(String name, List<Standard> catalogue) {
    return catalogue.stream().filter(one -> one.names().anyMatch(plain(name)::equals)).findFirst();
  }

  /** The one whose name is the longest within a name. */
  public static Optional<Standard> within(String name, List<Standard> catalogue) {
    return catalogue.stream()
        .filter(one -> one.length(name) > 0)
        .max(Comparator.comparingInt(one -> one.length(name)));
  }

  /** How much of a name is a name of it. */
  private int length(String name) {
    return names().filter(plain(name)::contains).mapToInt(String::length).max().orElse(0);
  }
}
