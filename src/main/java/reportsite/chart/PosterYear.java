package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Places the targets of the year over two columns and its dates in the third. */
final class PosterYear {

  private static final double ROOM = 2 * PosterLayout.COLUMN + PosterLayout.GUTTER;
  private static final double LABELS_AT_MOST = 280;
  private static final double RESULTS = 88;
  private static final double TARGETS = 112;
  private static final double GAP = 16;
  private static final double BAR = 13;
  private static final double ROW_AT_LEAST = 32;

  private final Poster poster;

  PosterYear(Poster poster) {
    this.poster = poster;
  }

  void place(Sheet sheet) {
    double top = sheet.y();
    aims(sheet);
    double bottom = sheet.y();
    sheet.down(top - bottom);
    if (!poster.dates().rows().isEmpty()) {
      dates(sheet);
    }
    sheet.down(Math.max(bottom, sheet.y()) - sheet.y());
  }

  private void aims(Sheet sheet) {
    double left = PosterLayout.MARGIN;
    double labels =
        poster.aims().rows().stream()
            .mapToDouble(aim -> TextWidth.of(aim.label(), Role.POSTER_LABEL) + 1)
            .reduce(0, Math::max);
    labels = Math.min(LABELS_AT_MOST, labels);
    PosterLayout.heading(sheet, poster.aims().title(), left, ROOM);
    double right = left + ROOM;
    double results = right - TARGETS - GAP;
    double middle = sheet.y() + Role.POSTER_SMALL.leading() / 2;
    key(sheet, poster.aims().resultName(), results, Side.Key.BAR, middle);
    key(sheet, poster.aims().targetName(), right, Side.Key.MARKER, middle);
    sheet.down(Role.POSTER_SMALL.leading() + 5);
    Span span = new Span(left + labels + GAP, results - RESULTS - GAP);
    double longest = longest();
    for (Poster.Aim aim : poster.aims().rows()) {
      TextBlock label = TextBlock.of(aim.label(), Role.POSTER_LABEL, labels);
      double height = Math.max(ROW_AT_LEAST, label.height() + 4);
      double centre = sheet.y() + height / 2;
      label.placeAround(sheet, left, centre, Mark.Anchor.START);
      if (aim.result() != null) {
        PosterLayout.number(aim.result(), Role.POSTER_VALUE)
            .placeAround(sheet, results, centre, Mark.Anchor.END);
      }
      PosterLayout.number(aim.target(), Role.POSTER_VALUE)
          .placeAround(sheet, right, centre, Mark.Anchor.END);
      marks(sheet, aim, span, longest, centre);
      sheet.down(height);
    }
  }

  private static void key(Sheet sheet, String name, double right, Side.Key key, double middle) {
    double width = TextWidth.of(name, Role.POSTER_SMALL);
    double baseline = middle + Role.POSTER_SMALL.size() * 0.35;
    sheet.add(new Mark.Words(Role.POSTER_SMALL, right, baseline, Mark.Anchor.END, name, null));
    sheet.add(key.at(right - width - Side.indent(), middle));
  }

  /** The largest amount; bars begin at zero, and one below zero is not drawn. */
  private double longest() {
    return poster.aims().rows().stream()
        .flatMap(aim -> Stream.of(aim.target(), aim.result() == null ? aim.target() : aim.result()))
        .map(Quantity::amount)
        .flatMap(Stream::ofNullable)
        .mapToDouble(BigDecimal::doubleValue)
        .max()
        .orElse(0);
  }

  private static void marks(Sheet sheet, Poster.Aim aim, Span span, double longest, double centre) {
    if (longest <= 0) {
      return;
    }
    double unit = (span.right() - span.left()) / longest;
    BigDecimal result = aim.result() == null ? null : aim.result().amount();
    if (result != null && result.signum() > 0) {
      double width = result.doubleValue() * unit;
      sheet.add(new Mark.Box(Role.RESULT, span.left(), centre - BAR / 2, width, BAR));
    }
    BigDecimal target = aim.target().amount();
    if (target != null && target.signum() >= 0) {
      double at = span.left() + target.doubleValue() * unit;
      double half = BAR / 2 + 5;
      sheet.add(new Mark.Rule(Role.CLEARING, at, centre - half, at, centre + half));
      sheet.add(new Mark.Rule(Role.TARGET, at, centre - half, at, centre + half));
    }
  }

  private void dates(Sheet sheet) {
    double left = PosterLayout.left(2);
    PosterLayout.heading(sheet, poster.dates().title(), left, PosterLayout.COLUMN);
    List<Poster.Due> rows = poster.dates().rows();
    for (Poster.Due due : rows) {
      PosterLayout.block(
          sheet, TextBlock.of(due.when(), Role.POSTER_WHEN, PosterLayout.COLUMN), left);
      for (String what : due.what()) {
        PosterLayout.block(sheet, TextBlock.of(what, Role.POSTER_LABEL, PosterLayout.COLUMN), left);
      }
      sheet.down(6);
    }
  }
}
