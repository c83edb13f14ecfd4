package reportsite.chart.poster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.axis.Axis;
import reportsite.chart.axis.LegendEntry;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.Geometry;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;

/**
 * Places a poster on a sheet of the proportions of A3 and A4: its blocks below each other, the room
 * that is left shared out between them, the foot at the bottom.
 */
final class PosterLayout {

  /** At this width the smallest text, of 13 units, is more than 7 points high on A4. */
  static final double WIDTH = 1100;

  static final double HEIGHT = 1556;
  private static final double MARGIN = 42;
  private static final double INNER = WIDTH - 2 * MARGIN;

  /** The grid: three columns. */
  private static final int COLUMNS = 3;

  private static final double GUTTER = 32;
  private static final double COLUMN = (INNER - (COLUMNS - 1) * GUTTER) / COLUMNS;
  private static final double TWO_COLUMNS = 2 * COLUMN + GUTTER;

  private static final double GAP_AT_LEAST = 12;
  private static final double GAP_AT_MOST = 38;

  /** Between two facts on one line, and between the words and the number of each. */
  private static final double BETWEEN_FACTS = 16;

  private static final double AFTER_WORDS = 6;

  /** Between the name and the number of a row. */
  private static final double BETWEEN = 14;

  private static final double AFTER_ROW = 2;

  /** With less room than this the name stands over its number. */
  private static final double NAME_AT_LEAST = 110;

  /** Columns of the targets: names, marks, results, targets. */
  private static final double LABELS_AT_MOST = 280;

  private static final double RESULTS = 88;
  private static final double TARGETS = 112;
  private static final double GAP = 16;
  private static final double BAR = 13;
  private static final double ROW_AT_LEAST = 32;

  private final PosterSheet poster;
  private final Sheet sheet;

  private PosterLayout(PosterSheet poster) {
    this.poster = poster;
    this.sheet = new Sheet(WIDTH, true, poster.lang());
  }

  static Geometry of(PosterSheet poster) {
    List<Consumer<PosterLayout>> blocks =
        new ArrayList<>(
            List.of(PosterLayout::masthead, PosterLayout::highlights, PosterLayout::year));
    poster.bands().forEach(band -> blocks.add(layout -> layout.band(band)));
    double taken = blocks.stream().mapToDouble(block -> height(poster, block)).sum();
    double foot = height(poster, PosterLayout::foot);
    double spare = HEIGHT - 2 * MARGIN - taken - foot;
    double gap = Math.max(GAP_AT_LEAST, Math.min(GAP_AT_MOST, spare / blocks.size()));
    PosterLayout layout = new PosterLayout(poster);
    Sheet sheet = layout.sheet;
    sheet.down(MARGIN);
    for (Consumer<PosterLayout> block : blocks) {
      block.accept(layout);
      sheet.down(gap);
    }
    sheet.down(Math.max(0, HEIGHT - MARGIN - foot - sheet.y()));
    layout.foot();
    return sheet.geometry(Math.max(HEIGHT, Math.ceil(sheet.y() + MARGIN)));
  }

  /** Of a block, tried on a sheet of its own. */
  private static double height(PosterSheet poster, Consumer<PosterLayout> block) {
    PosterLayout trial = new PosterLayout(poster);
    block.accept(trial);
    return trial.sheet.y();
  }

  private void masthead() {
    sheet.add(new Mark.Box(Role.AIM, MARGIN, sheet.y(), INNER, 5));
    sheet.down(16);
    TextBlock tag = TextBlock.of(poster.tag(), Role.POSTER_TAG, COLUMN);
    tag.place(sheet, MARGIN, sheet.y(), Mark.Anchor.START);
    TextBlock byline = TextBlock.of(poster.byline(), Role.POSTER_TEXT, INNER - COLUMN - GUTTER);
    byline.place(sheet, WIDTH - MARGIN, sheet.y() + 2, Mark.Anchor.END);
    sheet.down(Math.max(tag.height(), byline.height() + 2) + 4);
    Role role =
        fitting(Stream.of(poster.title()), INNER, Role.POSTER_TITLE, Role.POSTER_TITLE_LONG);
    text(poster.title(), role, MARGIN, INNER);
  }

  /** The results that matter most: the first large over the whole width, the others below. */
  private void highlights() {
    heading(poster.results(), MARGIN, INNER);
    List<PosterSheet.Highlight> all = poster.highlights();
    if (all.isEmpty()) {
      return;
    }
    first(all.get(0));
    List<PosterSheet.Highlight> others = all.subList(1, all.size());
    Role role =
        fitting(
            others.stream().map(one -> one.value().text()),
            COLUMN,
            Role.POSTER_NUMBER,
            Role.POSTER_NUMBER_LONG);
    sheet.down(others.isEmpty() ? 0 : 12);
    inColumns(
        others,
        12,
        (highlight, left) -> {
          text(highlight.label(), Role.POSTER_LABEL, left, COLUMN);
          sheet.block(number(highlight.value(), role), left);
          facts(highlight.beside(), left);
        });
  }

  private void first(PosterSheet.Highlight highlight) {
    double top = sheet.y();
    text(highlight.label(), Role.POSTER_LABEL_LARGE, MARGIN, TWO_COLUMNS);
    Role role =
        fitting(
            Stream.of(highlight.value().text()),
            TWO_COLUMNS,
            Role.POSTER_HERO,
            Role.POSTER_HERO_LONG);
    sheet.block(number(highlight.value(), role), MARGIN);
    double bottom = sheet.y();
    double left = left(2);
    sheet.down(top + 4 - sheet.y());
    boolean isFirst = true;
    for (PosterSheet.Fact fact : highlight.beside()) {
      if (!isFirst) {
        sheet.down(3);
        sheet.add(new Mark.Rule(Role.GRID, left, sheet.y(), left + COLUMN, sheet.y()));
        sheet.down(5);
      }
      row(capital(fact.words()), fact.value(), left, Role.POSTER_VALUE_LARGE);
      isFirst = false;
    }
    sheet.down(Math.max(bottom, sheet.y()) - sheet.y());
  }

  /** As a text that stands alone begins. */
  private static String capital(String words) {
    int end = words.offsetByCodePoints(0, 1);
    return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(end);
  }

  /** Facts behind each other, as many on a line as it holds. */
  private void facts(List<PosterSheet.Fact> facts, double left) {
    double x = left;
    for (PosterSheet.Fact fact : facts) {
      double words = TextWidth.of(fact.words(), Role.POSTER_TEXT) + AFTER_WORDS;
      double width = words + TextWidth.of(fact.value().text(), Role.POSTER_VALUE_SMALL);
      if (x > left && x + width > left + COLUMN) {
        x = left;
        sheet.down(Role.POSTER_TEXT.leading());
      }
      TextBlock.of(fact.words(), Role.POSTER_TEXT, words)
          .place(sheet, x, sheet.y(), Mark.Anchor.START);
      number(fact.value(), Role.POSTER_VALUE_SMALL)
          .place(sheet, x + words, sheet.y(), Mark.Anchor.START);
      x += width + BETWEEN_FACTS;
    }
    sheet.down(facts.isEmpty() ? 0 : Role.POSTER_TEXT.leading());
  }

  /** The targets of the year over two columns, its dates in the third. */
  private void year() {
    double top = sheet.y();
    aims();
    double bottom = sheet.y();
    sheet.down(top - bottom);
    if (!poster.dates().rows().isEmpty()) {
      dates();
    }
    sheet.down(Math.max(bottom, sheet.y()) - sheet.y());
  }

  private void aims() {
    List<PosterSheet.Aim> rows = poster.aims().rows();
    double widest =
        rows.stream()
            .mapToDouble(aim -> TextWidth.of(aim.label(), Role.POSTER_LABEL) + 1)
            .reduce(0, Math::max);
    double labels = Math.min(LABELS_AT_MOST, widest);
    heading(poster.aims().title(), MARGIN, TWO_COLUMNS);
    double right = MARGIN + TWO_COLUMNS;
    double results = right - column(rows.stream().map(PosterSheet.Aim::target), TARGETS) - GAP;
    double line = sheet.y() + Role.POSTER_SMALL.leading() / 2;
    key(poster.aims().resultName(), results, LegendEntry.Key.BAR, line);
    key(poster.aims().targetName(), right, LegendEntry.Key.MARKER, line);
    sheet.down(Role.POSTER_SMALL.leading() + 5);
    double stated = column(rows.stream().flatMap(aim -> Stream.ofNullable(aim.result())), RESULTS);
    Scale scale = scale(new Axis.Extent(MARGIN + labels + GAP, results - stated - GAP));
    double top = sheet.y();
    int under = sheet.depth();
    for (PosterSheet.Aim aim : rows) {
      TextBlock label = TextBlock.of(aim.label(), Role.POSTER_LABEL, labels);
      double height = Math.max(ROW_AT_LEAST, label.height() + 4);
      double middle = sheet.y() + height / 2;
      label.placeAround(sheet, MARGIN, middle, Mark.Anchor.START);
      if (aim.result() != null) {
        number(aim.result(), Role.POSTER_VALUE)
            .placeAround(sheet, results, middle, Mark.Anchor.END);
      }
      number(aim.target(), Role.POSTER_VALUE).placeAround(sheet, right, middle, Mark.Anchor.END);
      if (scale != null) {
        marks(aim, scale, middle);
      }
      sheet.down(height);
    }
    if (scale != null && scale.falls()) {
      double zero = scale.zero();
      sheet.addUnder(under, List.of(new Mark.Rule(Role.AXIS, zero, top, zero, sheet.y())));
    }
  }

  /** Room for a column of numbers; "down at least 2%" is longer than most. */
  private static double column(Stream<Quantity> numbers, double least) {
    return numbers
        .mapToDouble(number -> TextWidth.of(number.text(), Role.POSTER_VALUE) + 1)
        .reduce(least, Math::max);
  }

  private void key(String name, double right, LegendEntry.Key key, double middle) {
    double width = TextWidth.of(name, Role.POSTER_SMALL);
    double baseline = middle + Role.POSTER_SMALL.size() * 0.35;
    sheet.add(new Mark.Text(Role.POSTER_SMALL, right, baseline, Mark.Anchor.END, name, null));
    sheet.add(key.at(right - width - LegendEntry.indent(), middle));
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
  private @Nullable Scale scale(Axis.Extent extent) {
    double[] amounts =
        poster.aims().rows().stream()
            .flatMap(aim -> Stream.concat(aim.target().ends().stream(), result(aim)))
            .mapToDouble(BigDecimal::doubleValue)
            .toArray();
    double least = DoubleStream.of(amounts).reduce(0, Math::min);
    double greatest = DoubleStream.of(amounts).reduce(0, Math::max);
    if (least == greatest) {
      return null;
    }
    double unit = extent.length() / (greatest - least);
    return new Scale(extent.left() - least * unit, unit, least < 0);
  }

  /** What of the result is drawn. */
  private static Stream<BigDecimal> result(PosterSheet.Aim aim) {
    return Stream.ofNullable(aim.result()).map(Quantity::amount).flatMap(Stream::ofNullable);
  }

  private void marks(PosterSheet.Aim aim, Scale scale, double middle) {
    result(aim)
        .filter(result -> result.signum() != 0)
        .forEach(
            result -> {
              double end = scale.x(result);
              double left = Math.min(scale.zero(), end);
              double length = Math.abs(end - scale.zero());
              sheet.add(new Mark.Box(Role.RESULT, left, middle - BAR / 2, length, BAR));
            });
    double half = BAR / 2 + 5;
    aim.target().marker(sheet, Role.CLEARING, scale::x, middle, half);
    aim.target().marker(sheet, Role.TARGET, scale::x, middle, half);
  }

  private void dates() {
    double left = left(2);
    heading(poster.dates().title(), left, COLUMN);
    for (PosterSheet.Due due : poster.dates().rows()) {
      text(due.when(), Role.POSTER_WHEN, left, COLUMN);
      due.what().forEach(what -> text(what, Role.POSTER_LABEL, left, COLUMN));
      sheet.down(6);
    }
  }

  /** Panels under one heading, three beside each other, their first numbers all alike. */
  private void band(PosterSheet.Band band) {
    Role leads =
        fitting(
            band.panels().stream()
                .map(panel -> panel.items().get(0).value())
                .flatMap(Stream::ofNullable)
                .map(Quantity::text),
            COLUMN,
            Role.POSTER_LEAD,
            Role.POSTER_LEAD_LONG);
    heading(band.title(), MARGIN, INNER);
    inColumns(band.panels(), 10, (panel, left) -> panel(panel, leads, left));
  }

  private void panel(PosterSheet.Panel panel, Role leads, double left) {
    sheet.add(new Mark.Rule(Role.GRID, left, sheet.y(), left + COLUMN, sheet.y()));
    sheet.down(7);
    text(panel.title(), Role.POSTER_PANEL, left, COLUMN);
    boolean isFirst = true;
    for (PosterSheet.Item item : panel.items()) {
      if (item.value() == null) {
        text(item.words(), Role.POSTER_LABEL, left, COLUMN);
        sheet.down(3);
      } else if (isFirst) {
        sheet.block(number(item.value(), leads), left);
        text(item.words(), Role.POSTER_LABEL, left, COLUMN);
        sheet.down(5);
      } else {
        row(item.words(), item.value(), left, Role.POSTER_VALUE);
      }
      isFirst = false;
    }
  }

  /** Source, notices and address. */
  private void foot() {
    sheet.add(new Mark.Rule(Role.POSTER_LINE, MARGIN, sheet.y(), MARGIN + INNER, sheet.y()));
    sheet.down(8);
    poster.foot().forEach(line -> text(line, Role.POSTER_SMALL, MARGIN, INNER));
    String address = poster.address();
    if (address != null) {
      text(address, Role.POSTER_ADDRESS, MARGIN, INNER);
    }
  }

  /** Where a column begins. */
  private static double left(int column) {
    return MARGIN + column * (COLUMN + GUTTER);
  }

  /** Places things in the columns of the grid, row by row. */
  private <T> void inColumns(List<T> things, double between, ObjDoubleConsumer<T> place) {
    for (int i = 0; i < things.size(); i += COLUMNS) {
      sheet.down(i == 0 ? 0 : between);
      double top = sheet.y();
      double bottom = top;
      for (int j = 0; j < COLUMNS && i + j < things.size(); j++) {
        sheet.down(top - sheet.y());
        place.accept(things.get(i + j), left(j));
        bottom = Math.max(bottom, sheet.y());
      }
      sheet.down(bottom - sheet.y());
    }
  }

  /** A name at the left of a column and its number at the right, as a ledger has them. */
  private void row(String name, Quantity value, double left, Role valueRole) {
    double right = left + COLUMN;
    double room = COLUMN - TextWidth.of(value.text(), valueRole) - BETWEEN;
    TextBlock number = number(value, valueRole);
    if (room < NAME_AT_LEAST && room < TextWidth.of(name, Role.POSTER_LABEL)) {
      text(name, Role.POSTER_LABEL, left, COLUMN);
      number.place(sheet, right, sheet.y(), Mark.Anchor.END);
      sheet.down(number.height() + AFTER_ROW);
      return;
    }
    TextBlock words = TextBlock.of(name, Role.POSTER_LABEL, room);
    double wordsBaseline =
        TextBlock.baseline(Role.POSTER_LABEL, words.height() - Role.POSTER_LABEL.leading());
    double numberBaseline = TextBlock.baseline(valueRole, 0);
    double shared = Math.max(wordsBaseline, numberBaseline);
    double wordsTop = sheet.y() + shared - wordsBaseline;
    double numberTop = sheet.y() + shared - numberBaseline;
    words.place(sheet, left, wordsTop, Mark.Anchor.START);
    number.place(sheet, right, numberTop, Mark.Anchor.END);
    double bottom = Math.max(wordsTop + words.height(), numberTop + number.height());
    sheet.down(bottom - sheet.y() + AFTER_ROW);
  }

  /** A heading under a line over some columns. */
  private void heading(String title, double left, double room) {
    sheet.add(new Mark.Rule(Role.POSTER_LINE, left, sheet.y(), left + room, sheet.y()));
    sheet.down(9);
    text(title, Role.POSTER_HEAD, left, room);
    sheet.down(6);
  }

  /** A text at the present place, and down past it. */
  private void text(String words, Role role, double left, double room) {
    sheet.block(TextBlock.of(words, role, room), left);
  }

  /** A number on one line. */
  private static TextBlock number(Quantity quantity, Role role) {
    return new TextBlock(role, List.of(quantity.text()), quantity);
  }

  /** The larger of two roles if all texts fit their room on one line in it. */
  private static Role fitting(Stream<String> texts, double room, Role larger, Role smaller) {
    return texts.allMatch(text -> TextWidth.of(text, larger) <= room) ? larger : smaller;
  }
}
