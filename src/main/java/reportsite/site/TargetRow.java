package reportsite.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target beside the result it can be compared with.
 *
 * @param result the latest result of the same indicator and measure; null where the report gives
 *     none
 */
public record TargetRow(String name, FigureText target, @Nullable FigureText result) {

  /** The main targets of the report, in the order that the content gives them. */
  static List<TargetRow> main(Edition edition, Address from) {
    Figures figures = new Figures(edition, from);
    return edition.report().selection().mainTargets().stream()
        .map(id -> edition.report().figure(id).orElseThrow())
        .map(
            target ->
                new TargetRow(
                    edition.labels().name(target),
                    figures.row(target),
                    edition.resultFor(target).map(figures::row).orElse(null)))
        .toList();
  }
}
