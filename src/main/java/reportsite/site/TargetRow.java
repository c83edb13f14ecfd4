package reportsite.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Kind;

/**
 * A target beside the result it can be compared with.
 *
 * @param result the latest result of the same indicator and measure; null where the report gives
 *     none
 */
public record TargetRow(String name, FigureText target, @Nullable FigureText result) {

  /** Every target of the report, in the order of the ledger. */
  static List<TargetRow> all(Edition edition, Address from) {
    Figures figures = new Figures(edition, from);
    return edition.report().figures().stream()
        .filter(figure -> figure.kind() == Kind.TARGET)
        .map(
            target ->
                new TargetRow(
                    edition.labels().name(target),
                    figures.row(target),
                    edition.resultFor(target).map(figures::row).orElse(null)))
        .toList();
  }
}
