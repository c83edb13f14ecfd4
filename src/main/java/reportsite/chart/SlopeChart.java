package reportsite.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.PairChart.Pair;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.Geometry;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;

/**
 * From result to target, row by row a line that rises or falls: the results on the left with their
 * names, the targets on the right. All rows of a panel lie on one scale. It stands below its
 * finding, which is not written into the drawing once more.
 */
public final class SlopeChart implements Chart {

  private static final double RADIUS = 5;
  private static final double GAP = 8;
  private static final double MARKS_AT_LEAST = 44;
  private static final double MARKS_AT_MOST = 300;

  /** Room between the greatest and the least amount of a panel, for each row but one. */
  private static final double A_ROW_WIDE = 78;

  private static final double A_ROW_NARROW = 60;

  private static final double NAMES_AT_LEAST = 56;

  /** Names of less room than this end with their numbers. */
  private static final double NAMES_WITH_NUMBERS = 96;

  /** Height of the line of a row that stands below its texts. */
  private static final double STACKED = 24;

  private static final double BETWEEN_LABELS = 3;
  private static final double BETWEEN_PANELS = 14;

  private final ChartFrame frame;
  private final String resultName;
  private final String targetName;
  private final List<List<Pair>> panels;

  /**
   * @param resultName what stands on the left, such as "2024 result"
   * @param targetName what stands on the right, such as "2025 target"
   * @param panels rows of one unit each, both amounts of every row drawn
   */
  public SlopeChart(
      ChartFrame frame, String resultName, String targetName, List<List<Pair>> panels) {
    this.frame = frame;
    this.resultName = resultName;
    this.targetName = targetName;
    this.panels = frame.some(panels.stream().map(frame::some).toList());
  }

  @Override
  public ChartFrame frame() {
    return frame;
  }

  private Stream<Pair> rows() {
    return panels.stream().flatMap(List::stream);
  }

  @Override
  public ChartTable table() {
    return new ChartTable(
        List.of(resultName, targetName),
        rows().map(row -> row.line(frame, row.label(), resultName, targetName)).toList());
  }

  @Override
  public Geometry geometry(Width width) {
    Sheet sheet = new Sheet(width.units(), width == Width.WIDE, frame.lang());
    place(sheet);
    return sheet.geometry(Math.ceil(sheet.y()));
  }

  @Override
  public void place(Sheet sheet) {
    Columns columns = columns(sheet);
    if (columns.names < NAMES_AT_LEAST) {
      stacked(sheet);
      return;
    }
    TextBlock results = TextBlock.of(resultName, Role.HEAD, columns.left);
    TextBlock targets = TextBlock.of(targetName, Role.HEAD, sheet.width() - columns.right + RADIUS);
    double top = sheet.y();
    results.place(sheet, columns.left + RADIUS, top, Mark.Anchor.END);
    targets.place(sheet, columns.right - RADIUS, top, Mark.Anchor.START);
    sheet.down(Math.max(results.height(), targets.height()) + GAP);
    for (List<Pair> panel : panels) {
      panel(sheet, columns, panel);
      sheet.down(BETWEEN_PANELS);
    }
    sheet.down(-BETWEEN_PANELS);
  }

  /**
   * Where things stand from left to right.
   *
   * @param names right end of the names, before which there may be no room for them
   * @param left where the results are drawn
   * @param right where the targets are drawn
   * @param ending whether the numbers of the results end their names
   */
  private record Columns(double names, double left, double right, boolean ending) {}

  private Columns columns(Sheet sheet) {
    double values = TextWidth.widest(rows().map(row -> row.first().text()), Role.NOTE);
    double targets =
        Math.max(
            TextWidth.widest(rows().map(row -> row.second().text()), Role.VALUE) + GAP + RADIUS,
            TextWidth.of(targetName, Role.HEAD) - RADIUS);
    double right = sheet.width() - targets - 1;
    double widest = TextWidth.widest(rows().map(Pair::label), Role.LABEL) + 1;
    double most = right - MARKS_AT_LEAST - GAP - RADIUS;
    boolean ending = most - GAP - values < Math.min(widest, NAMES_WITH_NUMBERS);
    double between = GAP + RADIUS + (ending ? 0 : GAP + values);
    double names = Math.min(widest, right - MARKS_AT_LEAST - between);
    double left = Math.max(names + between, right - MARKS_AT_MOST);
    boolean fits = !ending || values <= names;
    return new Columns(fits ? left - between : 0, left, right, ending);
  }

  /** Where numbers are too long for columns, every row has its texts above a line of its own. */
  private void stacked(Sheet sheet) {
    ends(
        sheet,
        TextBlock.of(resultName, Role.HEAD, sheet.width()),
        TextBlock.of(targetName, Role.HEAD, sheet.width()));
    for (Pair row : panels.stream().flatMap(List::stream).toList()) {
      sheet.down(BETWEEN_PANELS);
      sheet.paragraph(row.label(), Role.LABEL);
      ends(sheet, number(row.first(), Role.NOTE), number(row.second(), Role.VALUE));
      double top = sheet.y() + RADIUS + 1;
      Scale scale = Scale.of(List.of(row), top, top + STACKED);
      slope(sheet, row, scale, RADIUS + 1, sheet.width() - RADIUS - 1);
      sheet.down(STACKED + 2 * RADIUS + 2);
    }
  }

  /** A text at the left and one at the right, below each other where they do not fit. */
  private static void ends(Sheet sheet, TextBlock left, TextBlock right) {
    boolean fit = width(left) + GAP + width(right) <= sheet.width();
    left.place(sheet, 0, sheet.y(), Mark.Anchor.START);
    sheet.down(fit ? 0 : left.height());
    right.place(sheet, sheet.width(), sheet.y(), Mark.Anchor.END);
    sheet.down(fit ? Math.max(left.height(), right.height()) : right.height());
  }

  private static double width(TextBlock block) {
    return TextWidth.widest(block.lines().stream(), block.role());
  }

  /** A number on one line: half of one would read as another. */
  private static TextBlock number(Quantity value, Role role) {
    return new TextBlock(role, List.of(value.text()), value);
  }

  private static void slope(Sheet sheet, Pair row, Scale scale, double left, double right) {
    double from = scale.y(row.first());
    double to = scale.y(row.second());
    sheet.add(new Mark.Rule(Role.SLOPE, left, from, right, to));
    sheet.add(new Mark.Dot(Role.OPEN, left, from, RADIUS));
    sheet.add(new Mark.Dot(Role.AIM, right, to, RADIUS));
  }

  private void panel(Sheet sheet, Columns columns, List<Pair> panel) {
    List<Label> results =
        panel.stream()
            .map(
                row ->
                    new Label(
                        row.first(),
                        number(row.first(), Role.NOTE),
                        TextBlock.of(row.label(), Role.LABEL, columns.names),
                        columns.ending ? columns.names : 0))
            .toList();
    List<Label> targets =
        panel.stream()
            .map(Pair::second)
            .map(value -> new Label(value, number(value, Role.VALUE), number(value, Role.VALUE), 0))
            .toList();
    double height =
        Math.max(
            (sheet.isWide() ? A_ROW_WIDE : A_ROW_NARROW) * (panel.size() - 1),
            Math.max(height(results), height(targets)));
    double edge = (Role.LABEL.leading() + BETWEEN_LABELS) / 2;
    double top = sheet.y();
    Scale scale = Scale.of(panel, top + edge, top + height - edge);
    int under = sheet.depth();
    List<Mark> lines = new ArrayList<>();
    panel.forEach(row -> slope(sheet, row, scale, columns.left, columns.right));
    double toText = RADIUS + GAP;
    for (Placed label : spread(results, scale, top, top + height)) {
      double middle = label.middle;
      if (columns.ending) {
        label.of.placeTogether(sheet, columns.names, middle);
      } else {
        label.of.name.placeAround(sheet, columns.names, middle, Mark.Anchor.END);
        label.of.number.placeAround(sheet, columns.left - toText, middle, Mark.Anchor.END);
      }
      lines.addAll(leader(columns.left - toText + 2, middle, columns.left, label.wanted));
    }
    for (Placed label : spread(targets, scale, top, top + height)) {
      label.of.number.placeAround(sheet, columns.right + toText, label.middle, Mark.Anchor.START);
      lines.addAll(leader(columns.right + toText - 2, label.middle, columns.right, label.wanted));
    }
    sheet.addUnder(under, lines);
    sheet.down(height);
  }

  private static double height(List<Label> labels) {
    return labels.stream().mapToDouble(Label::height).sum();
  }

  /** Leads from a text that had to make room to its dot. */
  private static List<Mark> leader(double textX, double textY, double dotX, double dotY) {
    return Math.abs(textY - dotY) < 3
        ? List.of()
        : List.of(new Mark.Rule(Role.GRID, textX, textY, dotX, dotY));
  }

  /**
   * A number that wants to stand beside its dot, and the name beside it; itself where it has none.
   *
   * @param room for both together where the number ends the name, else 0
   */
  private record Label(Quantity value, TextBlock number, TextBlock name, double room) {

    double height() {
      return room == 0
          ? Math.max(number.height(), name.height()) + BETWEEN_LABELS
          : name.height() + (isOnLastLine() ? 0 : number.height()) + 2 * BETWEEN_LABELS;
    }

    private String lastLine() {
      return name.lines().get(name.lines().size() - 1);
    }

    private boolean isOnLastLine() {
      return TextWidth.of(lastLine(), name.role()) + GAP + width(number) <= room;
    }

    void placeTogether(Sheet sheet, double right, double middle) {
      List<String> lines = name.lines();
      boolean apart = !isOnLastLine();
      List<String> whole = apart ? lines : lines.subList(0, lines.size() - 1);
      TextBlock above = new TextBlock(name.role(), whole, null);
      double top = middle - (height() - 2 * BETWEEN_LABELS) / 2;
      above.place(sheet, right, top, Mark.Anchor.END);
      double last = top + above.height();
      if (!apart) {
        TextBlock end = new TextBlock(name.role(), List.of(lastLine()), null);
        end.place(sheet, right - width(number) - GAP, last, Mark.Anchor.END);
      }
      number.place(sheet, right, last, Mark.Anchor.END);
    }
  }

  private record Placed(Label of, double wanted, double middle) {}

  /** Places labels as near to their dots as they can stand without touching, in the same order. */
  private static List<Placed> spread(List<Label> labels, Scale scale, double top, double bottom) {
    Function<Label, Double> wanted = label -> scale.y(label.value);
    List<Label> ordered = labels.stream().sorted(Comparator.comparing(wanted)).toList();
    List<Run> runs = new ArrayList<>();
    for (Label label : ordered) {
      double height = label.height();
      Run run = new Run(List.of(label), wanted.apply(label) - height / 2, height, top, bottom);
      while (!runs.isEmpty() && runs.get(runs.size() - 1).end() > run.start()) {
        run = runs.remove(runs.size() - 1).with(run, top, bottom);
      }
      runs.add(run);
    }
    List<Placed> placed = new ArrayList<>();
    for (Run run : runs) {
      double at = run.start;
      for (Label label : run.labels) {
        double height = label.height();
        placed.add(new Placed(label, wanted.apply(label), at + height / 2));
        at += height;
      }
    }
    return placed;
  }

  /**
   * Labels that stand right below each other.
   *
   * @param wish where the run would begin if it were up to each of its labels, on average
   */
  private record Run(List<Label> labels, double wish, double height, double start) {

    Run(List<Label> labels, double wish, double height, double top, double bottom) {
      this(labels, wish, height, Math.max(top, Math.min(wish, bottom - height)));
    }

    double end() {
      return start + height;
    }

    Run with(Run next, double top, double bottom) {
      int count = labels.size() + next.labels.size();
      double wished = (wish * labels.size() + (next.wish - height) * next.labels.size()) / count;
      return new Run(
          Stream.concat(labels.stream(), next.labels.stream()).toList(),
          wished,
          height + next.height,
          top,
          bottom);
    }
  }

  /** Amounts laid from the bottom of a panel to its top; a lone row is measured from zero. */
  private record Scale(BigDecimal least, BigDecimal greatest, double top, double bottom) {

    static Scale of(List<Pair> panel, double top, double bottom) {
      List<BigDecimal> all =
          panel.stream()
              .flatMap(row -> Stream.of(amount(row.first()), amount(row.second())))
              .sorted()
              .toList();
      BigDecimal least = panel.size() == 1 ? all.get(0).min(BigDecimal.ZERO) : all.get(0);
      return new Scale(least, all.get(all.size() - 1), top, bottom);
    }

    double y(Quantity value) {
      double whole = greatest.subtract(least).doubleValue();
      double part = amount(value).subtract(least).doubleValue();
      return whole == 0 ? (top + bottom) / 2 : bottom - part / whole * (bottom - top);
    }

    private static BigDecimal amount(Quantity value) {
      return Objects.requireNonNull(value.amount(), "a slope needs an amount");
    }
  }
}
