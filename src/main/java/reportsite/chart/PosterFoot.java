package reportsite.chart;

import org.jspecify.annotations.Nullable;

/** Places source, notices and address at the foot of a poster. */
final class PosterFoot {

  private final Poster poster;

  PosterFoot(Poster poster) {
    this.poster = poster;
  }

  void place(Sheet sheet) {
    double left = PosterLayout.MARGIN;
    double right = left + PosterLayout.INNER;
    sheet.add(new Mark.Rule(Role.POSTER_LINE, left, sheet.y(), right, sheet.y()));
    sheet.down(8);
    for (String line : poster.foot()) {
      PosterLayout.block(sheet, TextBlock.of(line, Role.POSTER_SMALL, PosterLayout.INNER), left);
    }
    @Nullable String address = poster.address();
    if (address != null) {
      PosterLayout.block(
          sheet, TextBlock.of(address, Role.POSTER_ADDRESS, PosterLayout.INNER), left);
    }
  }
}
