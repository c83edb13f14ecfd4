package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    Scale scale = scale(span);
    double top = sheet.y();
    int under = sheet.depth();
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
      if (scale != null) {
        marks(sheet, aim, scale, centre);
      }
      sheet.down(height);
    }
    if (scale != null && scale.falls()) {
      double zero = scale.zero();
      sheet.addUnder(under, List.of(new Mark.Rule(Role.AXIS, zero, top, zero, sheet.y())));
    }
  }

  private static void key(Sheet sheet, String name, double right, Side.Key key, double middle) {
    double width = TextWidth.of(name, Role.POSTER_SMALL);
    double baseline = middle + Role.POSTER_SMALL.size() * 0.35;
    sheet.add(new Mark.Words(Role.POSTER_SMALL, right, baseline, Mark.Anchor.END, name, null));
    sheet.add(key.at(right - width - Side.indent(), middle));
  }

  /**
   * What the bars are measured by; zero lies at the left unless something fell.
   *
   * @param zero where the bars begin
   * @param unit how long one of the base unit is
   * @param falls whether bars go to both sides
   */
  private record Scale(double zero, double unit, boolean falls) {

    double x(BigDecimal amount) {
      return zero + amount.doubleValue() * unit;
    }
  }

  /** The scale of all rows; null when there is nothing to draw. */
  private @Nullable Scale scale(Span span) {
    double least = 0;
    double greatest = 0;
    for (Poster.Aim aim : poster.aims().rows()) {
      for (Quantity quantity :
          Stream.of(aim.target(), aim.result()).filter(Objects::nonNull).toList()) {
        double amount = quantity.amount() == null ? 0 : quantity.amount().doubleValue();
        least = Math.min(least, amount);
        greatest = Math.max(greatest, amount);
      }
    }
    if (least == greatest) {
      return null;
    }
    double unit = span.length() / (greatest - least);
    return new Scale(span.left() - least * unit, unit, least < 0);
  }

  private static void marks(Sheet sheet, Poster.Aim aim, Scale scale, double centre) {
    BigDecimal result = aim.result() == null ? null : aim.result().amount();
    if (result != null && result.signum() != 0) {
      double end = scale.x(result);
      double left = Math.min(scale.zero(), end);
      sheet.add(
          new Mark.Box(Role.RESULT, left, centre - BAR / 2, Math.abs(end - scale.zero()), BAR));
    }
    BigDecimal target = aim.target().amount();
    if (target != null) {
      double at = scale.x(target);
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
