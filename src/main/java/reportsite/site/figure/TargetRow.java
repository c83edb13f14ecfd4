package reportsite.site.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.HanSpans;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator.Better;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.term.TermNotes;
import reportsite.text.Html;

/**
 * A target beside the result it can be compared with.
 *
 * @param result the latest result of the same indicator and measure; null where the report gives
 *     none
 * @param better which direction is the better one, in words
 */
public record TargetRow(Html name, FigureText target, @Nullable FigureText result, String better) {

  /** The main targets of the report, in the order that the content gives them. */
  public static List<TargetRow> main(Edition edition, Address from) {
    return main(edition).map(target -> of(target, edition, from)).toList();
  }

  /** The same, with the terms among their names marked. */
  public static List<TargetRow> main(Edition edition, Address from, TermNotes notes) {
    return main(edition).map(target -> of(target, edition, from, notes)).toList();
  }

  private static Stream<Figure> main(Edition edition) {
    return edition.report().selection().mainTargets().stream()
        .map(id -> edition.report().figure(id).orElseThrow());
  }

  public static TargetRow of(Figure target, Edition edition, Address from) {
    return of(HanSpans.html(edition.labels().name(target), edition.lang()), target, edition, from);
  }

  public static TargetRow of(Figure target, Edition edition, Address from, TermNotes notes) {
    return of(notes.mark(edition.labels().name(target), edition.lang()), target, edition, from);
  }

  private static TargetRow of(Html name, Figure target, Edition edition, Address from) {
    Figures figures = new Figures(edition, from);
    return new TargetRow(
        name,
        figures.row(target),
        edition.resultFor(target).map(figures::row).orElse(null),
        direction(target, edition));
  }

  /** Which direction of a figure is the better one, in words. */
  public static String direction(Figure figure, Edition edition) {
    Better better = edition.labels().indicator(figure).better();
    return edition.word("direction-" + better.name().toLowerCase(Locale.ROOT));
  }
}
