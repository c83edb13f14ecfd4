package reportsite.chart;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Places a poster on a sheet of the proportions of A3 and A4: its blocks below each other, the room
 * that is left shared out between them, the foot at the bottom.
 */
final class PosterLayout {

  /** At this width the smallest text, of 13 units, is more than 7 points high on A4. */
  static final double WIDTH = 1100;

  static final double HEIGHT = 1556;
  static final double MARGIN = 42;
  static final double INNER = WIDTH - 2 * MARGIN;

  /** The grid: three columns. */
  static final int COLUMNS = 3;

  static final double GUTTER = 32;
  static final double COLUMN = (INNER - (COLUMNS - 1) * GUTTER) / COLUMNS;

  private static final double GAP_AT_LEAST = 12;
  private static final double GAP_AT_MOST = 38;

  private final Poster poster;

  private PosterLayout(Poster poster) {
    this.poster = poster;
  }

  static Geometry of(Poster poster) {
    return new PosterLayout(poster).geometry();
  }

  /** Where a column begins. */
  static double left(int column) {
    return MARGIN + column * (COLUMN + GUTTER);
  }

  private Geometry geometry() {
    List<Consumer<Sheet>> blocks =
        Stream.concat(
                Stream.<Consumer<Sheet>>of(
                    this::masthead,
                    new PosterHighlights(poster)::place,
                    new PosterYear(poster)::place),
                poster.bands().stream().<Consumer<Sheet>>map(band -> new PosterBand(band)::place))
            .toList();
    Consumer<Sheet> foot = new PosterFoot(poster)::place;
    double taken = blocks.stream().mapToDouble(this::height).sum();
    double footHeight = height(foot);
    double spare = HEIGHT - 2 * MARGIN - taken - footHeight;
    double gap = Math.max(GAP_AT_LEAST, Math.min(GAP_AT_MOST, spare / blocks.size()));
    Sheet sheet = Sheet.of(WIDTH, poster.lang());
    sheet.down(MARGIN);
    for (Consumer<Sheet> block : blocks) {
      block.accept(sheet);
      sheet.down(gap);
    }
    sheet.down(Math.max(0, HEIGHT - MARGIN - footHeight - sheet.y()));
    foot.accept(sheet);
    return new Geometry(WIDTH, Math.max(HEIGHT, Math.ceil(sheet.y() + MARGIN)), sheet.marks());
  }

  private double height(Consumer<Sheet> block) {
    Sheet trial = Sheet.of(WIDTH, poster.lang());
    block.accept(trial);
    return trial.y();
  }

  private void masthead(Sheet sheet) {
    sheet.add(new Mark.Box(Role.AIM, MARGIN, sheet.y(), INNER, 5));
    sheet.down(16);
    TextBlock tag = TextBlock.of(poster.tag(), Role.POSTER_TAG, COLUMN);
    tag.place(sheet, MARGIN, sheet.y(), Mark.Anchor.START);
    TextBlock byline = TextBlock.of(poster.byline(), Role.POSTER_TEXT, INNER - COLUMN - GUTTER);
    byline.place(sheet, WIDTH - MARGIN, sheet.y() + 2, Mark.Anchor.END);
    sheet.down(Math.max(tag.height(), byline.height() + 2) + 4);
    Role role = fitting(poster.title(), INNER, Role.POSTER_TITLE, Role.POSTER_TITLE_LONG);
    block(sheet, TextBlock.of(poster.title(), role, INNER), MARGIN);
  }

  /** A heading under a line over some columns. */
  static void heading(Sheet sheet, String title, double left, double room) {
    sheet.add(new Mark.Rule(Role.POSTER_LINE, left, sheet.y(), left + room, sheet.y()));
    sheet.down(9);
    block(sheet, TextBlock.of(title, Role.POSTER_HEAD, room), left);
    sheet.down(6);
  }

  /** Puts a text at the sheet's present place, and goes down past it. */
  static void block(Sheet sheet, TextBlock block, double left) {
    block.place(sheet, left, sheet.y(), Mark.Anchor.START);
    sheet.down(block.height());
  }

  /** A number on one line. */
  static TextBlock number(Quantity quantity, Role role) {
    return new TextBlock(role, List.of(quantity.text()), quantity);
  }

  /** The larger of two roles if a text fits its room on one line in it. */
  static Role fitting(String text, double room, Role larger, Role smaller) {
    return fitting(Stream.of(text), room, larger, smaller);
  }

  /** The same for texts that stand side by side, lest one of them seem to matter less. */
  static Role fitting(Stream<String> texts, double room, Role larger, Role smaller) {
    return texts.allMatch(text -> TextWidth.of(text, larger) <= room) ? larger : smaller;
  }
}
