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
import reportsite.chart.poster.PosterSheet.Form;

/**
 * Places a poster: its blocks below each other, the foot at the bottom; on a sheet of the
 * proportions of A3 and A4 the room that is left is shared out between them.
 */
final class PosterLayout {

  /** Of a tall one. */
  private static final int TITLE_LINES = 3;

  private static final double GAP_BETWEEN_BLOCKS = 30;

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
  private static final double MARKS_AT_LEAST = 60;

  private final PosterSheet poster;
  private final boolean tall;
  private final Sheet sheet;
  private final double margin;
  private final double inner;

  /** Three columns on a sheet, one for phones. */
  private final Grid grid;

  /** As many of the grid's columns as the main things take. */
  private final double main;

  /**
   * Columns of one width beside each other.
   *
   * @param left where the first begins
   */
  private record Grid(double left, int columns, double column) {
    private static final double GUTTER = 32;

    static Grid of(double left, double room, int columns) {
      double gutters = (columns - 1) * gutter(columns);
      return new Grid(left, columns, (room - gutters) / columns);
    }

    private static double gutter(int columns) {
      return columns == 2 ? GUTTER / 2 : GUTTER;
    }

    double left(int column) {
      return left + column * (this.column + gutter(columns));
    }
  }

  private PosterLayout(PosterSheet poster, Form form) {
    this.poster = poster;
    this.tall = form == Form.TALL;
    this.sheet = new Sheet(form.width(), !tall, poster.lang());
    this.margin = tall ? 20 : 42;
    this.inner = form.width() - 2 * margin;
    this.grid = Grid.of(margin, inner, tall ? 1 : 3);
    this.main = tall ? inner : grid.left(1) + grid.column - margin;
  }

  static Geometry of(PosterSheet poster, Form form) {
    List<Consumer<PosterLayout>> blocks =
        new ArrayList<>(
            List.of(PosterLayout::masthead, PosterLayout::highlights, PosterLayout::year));
    poster.bands().forEach(band -> blocks.add(layout -> layout.band(band)));
    double foot = height(poster, form, PosterLayout::foot);
    double taken = blocks.stream().mapToDouble(block -> height(poster, form, block)).sum();
    PosterLayout layout = new PosterLayout(poster, form);
    double spare = form.height() - 2 * layout.margin - taken - foot;
    double gap =
        layout.tall
            ? GAP_BETWEEN_BLOCKS
            : Math.max(GAP_AT_LEAST, Math.min(GAP_AT_MOST, spare / blocks.size()));
    Sheet sheet = layout.sheet;
    sheet.down(layout.margin);
    for (Consumer<PosterLayout> block : blocks) {
      block.accept(layout);
      sheet.down(gap);
    }
    sheet.down(Math.max(0, form.height() - layout.margin - foot - sheet.y()));
    layout.foot();
    return sheet.geometry(Math.max(form.height(), Math.ceil(sheet.y() + layout.margin)));
  }

  /** Of a block, tried on a sheet of its own. */
  private static double height(PosterSheet poster, Form form, Consumer<PosterLayout> block) {
    PosterLayout trial = new PosterLayout(poster, form);
    block.accept(trial);
    return trial.sheet.y();
  }

  private void masthead() {
    sheet.add(new Mark.Box(Role.POSTER_BAND, margin, sheet.y(), inner, 5));
    sheet.down(16);
    TextBlock tag = TextBlock.of(poster.tag(), Role.POSTER_TAG, grid.column);
    tag.place(sheet, margin, sheet.y(), Mark.Anchor.START);
    if (!tall) {
      TextBlock byline =
          TextBlock.of(poster.byline(), Role.POSTER_TEXT, inner - grid.left(1) + margin);
      byline.place(sheet, margin + inner, sheet.y() + 2, Mark.Anchor.END);
      sheet.down(Math.max(0, byline.height() + 2 - tag.height()));
    }
    sheet.down(tag.height() + 4);
    Role role =
        fitting(Stream.of(poster.title()), inner, Role.POSTER_TITLE, Role.POSTER_TITLE_LONG);
    if (TextBlock.of(poster.title(), role, inner).lines().size() > TITLE_LINES) {
      role = Role.POSTER_TITLE_NARROW;
    }
    text(poster.title(), role, margin, inner);
    if (tall) {
      sheet.down(4);
      text(poster.byline(), Role.POSTER_TEXT, margin, inner);
    }
  }

  /** The results that matter most: the first large over the whole width, the others below. */
  private void highlights() {
    heading(poster.results(), margin, inner);
    List<PosterSheet.Highlight> all = poster.highlights();
    if (all.isEmpty()) {
      return;
    }
    first(all.get(0));
    List<PosterSheet.Highlight> others = all.subList(1, all.size());
    Grid columns = tall ? pairs(others) : grid;
    Role role =
        fitting(
            others.stream().map(one -> one.value().text()),
            columns.column,
            Role.POSTER_NUMBER,
            Role.POSTER_NUMBER_LONG,
            Role.POSTER_LEAD_LONG);
    sheet.down(others.isEmpty() ? 0 : 12);
    inColumns(
        columns,
        others,
        12,
        (highlight, left) -> {
          text(highlight.label(), Role.POSTER_LABEL, left, columns.column);
          sheet.block(number(highlight.value(), role), left);
          facts(highlight.beside(), left, columns.column);
        });
  }

  /** Two columns where numbers and facts have room in them. */
  private Grid pairs(List<PosterSheet.Highlight> highlights) {
    Grid two = Grid.of(margin, inner, 2);
    boolean fit =
        highlights.stream()
            .allMatch(
                one ->
                    TextWidth.of(one.value().text(), Role.POSTER_LEAD_LONG) <= two.column
                        && one.beside().stream().allMatch(fact -> width(fact) <= two.column));
    return fit ? two : grid;
  }

  private static double width(PosterSheet.Fact fact) {
    return TextWidth.of(fact.words(), Role.POSTER_TEXT)
        + AFTER_WORDS
        + TextWidth.of(fact.value().text(), Role.POSTER_VALUE_SMALL);
  }

  private void first(PosterSheet.Highlight highlight) {
    double top = sheet.y();
    text(highlight.label(), Role.POSTER_LABEL_LARGE, margin, main);
    Role role =
        fitting(
            Stream.of(highlight.value().text()),
            main,
            Role.POSTER_HERO,
            Role.POSTER_HERO_LONG,
            Role.POSTER_NUMBER,
            Role.POSTER_NUMBER_LONG);
    sheet.block(number(highlight.value(), role), margin);
    double bottom = sheet.y();
    double left = tall ? margin : grid.left(2);
    sheet.down(tall ? 6 : top + 4 - sheet.y());
    boolean isFirst = true;
    for (PosterSheet.Fact fact : highlight.beside()) {
      if (!isFirst) {
        sheet.down(3);
        sheet.add(new Mark.Rule(Role.GRID, left, sheet.y(), left + grid.column, sheet.y()));
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
  private void facts(List<PosterSheet.Fact> facts, double left, double column) {
    double x = left;
    for (PosterSheet.Fact fact : facts) {
      double words = TextWidth.of(fact.words(), Role.POSTER_TEXT) + AFTER_WORDS;
      double width = width(fact);
      if (x > left && x + width > left + column) {
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
    sheet.down(tall ? GAP_BETWEEN_BLOCKS - AFTER_ROW : top - bottom);
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
    double labels = tall ? 0 : Math.min(LABELS_AT_MOST, widest) + GAP;
    heading(poster.aims().title(), margin, main);
    double right = margin + main;
    double results = right - column(rows.stream().map(PosterSheet.Aim::target), TARGETS) - GAP;
    double line = sheet.y() + Role.POSTER_SMALL.leading() / 2;
    key(poster.aims().resultName(), results, LegendEntry.Key.BAR, line);
    key(poster.aims().targetName(), right, LegendEntry.Key.MARKER, line);
    sheet.down(Role.POSTER_SMALL.leading() + 5);
    double stated =
        column(rows.stream().flatMap(aim -> Stream.ofNullable(aim.result())), tall ? 0 : RESULTS);
    double from = margin + labels;
    // Numbers may be so long that nothing is left for marks.
    Scale scale =
        from + MARKS_AT_LEAST > results - stated - GAP
            ? null
            : scale(new Axis.Extent(from, results - stated - GAP));
    double top = sheet.y();
    int under = sheet.depth();
    for (PosterSheet.Aim aim : rows) {
      TextBlock label = TextBlock.of(aim.label(), Role.POSTER_LABEL, tall ? inner : labels - GAP);
      if (tall) {
        sheet.block(label, margin);
      }
      double height = tall ? ROW_AT_LEAST : Math.max(ROW_AT_LEAST, label.height() + 4);
      double middle = sheet.y() + height / 2;
      if (!tall) {
        label.placeAround(sheet, margin, middle, Mark.Anchor.START);
      }
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
    double left = tall ? margin : grid.left(2);
    heading(poster.dates().title(), left, grid.column);
    for (PosterSheet.Due due : poster.dates().rows()) {
      text(due.when(), Role.POSTER_WHEN, left, grid.column);
      due.what().forEach(what -> text(what, Role.POSTER_LABEL, left, grid.column));
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
            grid.column,
            Role.POSTER_LEAD,
            Role.POSTER_LEAD_LONG);
    heading(band.title(), margin, inner);
    inColumns(grid, band.panels(), 10, (panel, left) -> panel(panel, leads, left));
  }

  private void panel(PosterSheet.Panel panel, Role leads, double left) {
    sheet.add(new Mark.Rule(Role.GRID, left, sheet.y(), left + grid.column, sheet.y()));
    sheet.down(7);
    text(panel.title(), Role.POSTER_PANEL, left, grid.column);
    boolean isFirst = true;
    for (PosterSheet.Item item : panel.items()) {
      if (item.value() == null) {
        text(item.words(), Role.POSTER_LABEL, left, grid.column);
        sheet.down(3);
      } else if (isFirst) {
        sheet.block(number(item.value(), leads), left);
        text(item.words(), Role.POSTER_LABEL, left, grid.column);
        sheet.down(5);
      } else {
        row(item.words(), item.value(), left, Role.POSTER_VALUE);
      }
      isFirst = false;
    }
  }

  /** Source, notices and address. */
  private void foot() {
    sheet.add(new Mark.Rule(Role.POSTER_LINE, margin, sheet.y(), margin + inner, sheet.y()));
    sheet.down(8);
    poster.foot().forEach(line -> text(line, Role.POSTER_SMALL, margin, inner));
    String address = poster.address();
    if (address != null) {
      text(address, Role.POSTER_ADDRESS, margin, inner);
    }
  }

  /** Places things in the columns of the grid, row by row. */
  private <T> void inColumns(
      Grid columns, List<T> things, double between, ObjDoubleConsumer<T> place) {
    for (int i = 0; i < things.size(); i += columns.columns) {
      sheet.down(i == 0 ? 0 : between);
      double top = sheet.y();
      double bottom = top;
      for (int j = 0; j < columns.columns && i + j < things.size(); j++) {
        sheet.down(top - sheet.y());
        place.accept(things.get(i + j), columns.left(j));
        bottom = Math.max(bottom, sheet.y());
      }
      sheet.down(bottom - sheet.y());
    }
  }

  /** A name at the left of a column and its number at the right, as a ledger has them. */
  private void row(String name, Quantity value, double left, Role valueRole) {
    double right = left + grid.column;
    double room = grid.column - TextWidth.of(value.text(), valueRole) - BETWEEN;
    TextBlock number = number(value, valueRole);
    if (room < NAME_AT_LEAST && room < TextWidth.of(name, Role.POSTER_LABEL)) {
      text(name, Role.POSTER_LABEL, left, grid.column);
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

  /** The first of the roles, falling in size, in which all texts fit their room on one line. */
  private static Role fitting(Stream<String> texts, double room, Role... roles) {
    List<String> all = texts.toList();
    return Stream.of(roles)
        .filter(role -> all.stream().allMatch(text -> TextWidth.of(text, role) <= room))
        .findFirst()
        .orElse(roles[roles.length - 1]);
  }
}
