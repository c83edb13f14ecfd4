package reportsite.chart;

import java.util.List;
import java.util.stream.Stream;

/** Places panels under one heading, three beside each other. */
final class PosterBand {

  private final Poster.Band band;

  /** How large the first numbers are, all alike. */
  private final Role leads;

  PosterBand(Poster.Band band) {
    this.band = band;
    this.leads =
        PosterLayout.fitting(
            band.panels().stream()
                .map(panel -> panel.items().get(0).value())
                .flatMap(Stream::ofNullable)
                .map(Quantity::text),
            PosterLayout.COLUMN,
            Role.POSTER_LEAD,
            Role.POSTER_LEAD_LONG);
  }

  void place(Sheet sheet) {
    PosterLayout.heading(sheet, band.title(), PosterLayout.MARGIN, PosterLayout.INNER);
    List<Poster.Panel> panels = band.panels();
    for (int i = 0; i < panels.size(); i += PosterLayout.COLUMNS) {
      sheet.down(i == 0 ? 0 : 10);
      double top = sheet.y();
      double bottom = top;
      for (int j = 0; j < PosterLayout.COLUMNS && i + j < panels.size(); j++) {
        sheet.down(top - sheet.y());
        panel(sheet, panels.get(i + j), PosterLayout.left(j));
        bottom = Math.max(bottom, sheet.y());
      }
      sheet.down(bottom - sheet.y());
    }
  }

  private void panel(Sheet sheet, Poster.Panel panel, double left) {
    double room = PosterLayout.COLUMN;
    sheet.add(new Mark.Rule(Role.GRID, left, sheet.y(), left + room, sheet.y()));
    sheet.down(7);
    PosterLayout.block(sheet, TextBlock.of(panel.title(), Role.POSTER_PANEL, room), left);
    boolean isFirst = true;
    for (Poster.Item item : panel.items()) {
      if (item.value() == null) {
        PosterLayout.block(sheet, TextBlock.of(item.words(), Role.POSTER_LABEL, room), left);
        sheet.down(3);
      } else if (isFirst) {
        lead(sheet, item.words(), item.value(), left);
      } else {
        PosterRows.place(
            sheet, item.words(), item.value(), left, Role.POSTER_LABEL, Role.POSTER_VALUE);
      }
      isFirst = false;
    }
  }

  private void lead(Sheet sheet, String words, Quantity value, double left) {
    PosterLayout.block(sheet, PosterLayout.number(value, leads), left);
    PosterLayout.block(sheet, TextBlock.of(words, Role.POSTER_LABEL, PosterLayout.COLUMN), left);
    sheet.down(5);
  }
}
