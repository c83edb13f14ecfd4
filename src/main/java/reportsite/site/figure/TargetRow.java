package reportsite.site.figure;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator.Better;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.page.Page;
import reportsite.text.EnumWords;
import reportsite.text.Html;

/**
 * A target beside the result it can be compared with.
 *
 * @param result the latest result of the same indicator and measure; null where the report gives
 *     none
 * @param better which direction is the better one, in words
 * @param compared whether the number of the target is lower, the same or higher; null where they
 *     cannot be compared
 */
public record TargetRow(
    Html name,
    FigureText target,
    @Nullable FigureText result,
    String better,
    @Nullable String compared) {

  /**
   * The main targets of the report, in the order that the content gives them.
   *
   * @param row {@link #of} or {@link #marked}
   */
  public static List<TargetRow> main(Page page, BiFunction<Figure, Page, TargetRow> row) {
    return page.report().selection().mainTargets().stream()
        .map(id -> row.apply(page.report().figure(id).orElseThrow(), page))
        .toList();
  }

  public static TargetRow of(Figure target, Page page) {
    return of(Html.text(page.labels().name(target), page.lang()), target, page);
  }

  /** The same with the terms in its name marked. */
  public static TargetRow marked(Figure target, Page page) {
    return of(page.mark(page.labels().name(target)), target, page);
  }

  private static TargetRow of(Html name, Figure target, Page page) {
    Figures figures = new Figures(page);
    return new TargetRow(
        name,
        figures.row(target),
        page.edition().resultFor(target).map(figures::row).orElse(null),
        direction(target, page),
        compared(target, page));
  }

  private static @Nullable String compared(Figure target, Page page) {
    // Keys: compared-lower, compared-same, compared-higher.
    return TargetFinding.of(List.of(target), page.edition()::resultFor).compared().stream()
        .map(one -> one.sign() < 0 ? "lower" : one.sign() > 0 ? "higher" : "same")
        .findFirst()
        .map(sign -> page.word("compared-" + sign))
        .orElse(null);
  }

  /** Which direction of a figure is the better one, in words. */
  public static String direction(Figure figure, Page page) {
    Better better = page.labels().indicator(figure).better();
    // Keys: direction-higher, direction-lower, direction-neither.
    return page.word("direction-" + EnumWords.of(better));
  }
}
