package reportsite.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.ValuePlaces;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report;
import reportsite.notation.Direction;
import reportsite.notation.Directions;
import reportsite.notation.Directions.Said;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** A figure goes the way that the words around its number in the report say. */
final class DirectionsFollowTheQuotation implements Check {

  private static final Bilingual FALLS_BY =
      new Bilingual(
          "请写 measure: growth（百分数）或 change（数量），并写 direction: fall 或 value: 下降{0}",
          "write measure: growth (percent) or change (number), with direction: fall or value: 下降{0}");
  private static final Bilingual FALLS_TO =
      new Bilingual(
          "这是降到的水平：请写 measure: amount 或 share，并写 direction: fall",
          "it is the level reached: write measure: amount or share, with direction: fall");
  private static final Bilingual RISES =
      new Bilingual("请写 direction: rise", "write direction: rise");
  private static final Bilingual RISES_BY =
      new Bilingual(
          "这是升了多少，不是达到的水平：请写 measure: growth",
          "it is by how much it rose, not the level reached: write measure: growth");
  private static final Bilingual RISES_TO =
      new Bilingual(
          "这是升到的水平：请写 measure: amount、total 或 share",
          "it is the level reached: write measure: amount, total or share");

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Figure figure : report.figures()) {
      Said said = said(figure, report);
      if (said == null || said.isUndecided()) {
        continue;
      }
      Position at = report.places().of(figure.at(), "value");
      String written = figure.value().written();
      Direction own = figure.value().direction();
      boolean by = figure.measure() == Measure.GROWTH || figure.measure() == Measure.CHANGE;
      Bilingual cure = cure(said, figure, by);
      if (cure != null) {
        diagnostics.error(
            at,
            CheckFault.DIRECTION_DIFFERS,
            written,
            filed(own, figure.measure()),
            said.words(),
            cure.with(written));
      }
    }
  }

  /** The words of the quotation, or of its passage where it is too short to have any. */
  static @Nullable Said said(Figure figure, Report report) {
    String written = figure.value().written();
    List<Integer> places = ValuePlaces.of(written, figure.quote());
    if (places.size() != 1) {
      return null;
    }
    int at = places.get(0);
    Said said = Directions.of(figure.quote(), at, at + written.length(), Lang.ZH);
    String passage =
        report.source().passages().stream()
            .filter(one -> one.number() == figure.passage())
            .map(one -> one.text())
            .findFirst()
            .orElse("");
    int from = passage.indexOf(figure.quote());
    return said.direction() != Direction.NONE || from < 0
        ? said
        : Directions.of(passage, from + at, from + at + written.length(), Lang.ZH);
  }

  private static @Nullable Bilingual cure(Said said, Figure figure, boolean by) {
    Direction own = figure.value().direction();
    return switch (said.direction() == null ? Direction.NONE : said.direction()) {
      case FALL -> by && own == Direction.FALL ? null : FALLS_BY;
      case FALL_TO -> by ? FALLS_TO : own.isUp() ? FALLS_TO : null;
      case RISE -> own.isDown() ? RISES : isShareOfRise(figure) ? RISES_BY : null;
      case RISE_TO -> by ? RISES_TO : own.isDown() ? RISES : null;
      case NONE, LEVEL -> null;
    };
  }

  /** A concentration that rose by 1.1% is not 1.1% of anything. */
  private static boolean isShareOfRise(Figure figure) {
    return figure.measure() == Measure.SHARE
        && figure.value().unit().dimension() == Dimension.PERCENT;
  }

  private static Bilingual filed(Direction own, Measure measure) {
    return own.isDown()
        ? new Bilingual("下降", "a fall")
        : measure == Measure.GROWTH
            ? new Bilingual("增长", "growth")
            : new Bilingual("没有方向的数", "a number without direction");
  }
}
