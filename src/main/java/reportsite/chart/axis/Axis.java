package reportsite.chart.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet;
import reportsite.chart.ink.Sheet.TextBlock;
import reportsite.chart.ink.TextWidth;
import reportsite.notation.Notation;
import reportsite.notation.value.Unit;

/**
 * Numbers laid along a stretch of the sheet, some of them labelled.
 *
 * @param from the number at the left
 * @param to the number at the right
 */
public record Axis(BigDecimal from, BigDecimal to, List<Tick> ticks, Extent extent) {

  /** As many as are labelled beside marks that stand over each other. */
  private static final int UPRIGHT = 5;

  private static final List<Integer> RANK_STEPS = List.of(1, 2, 5, 10, 20, 50, 100);

  /** Room between two labels, below which they read as one. */
  private static final double BETWEEN_LABELS = 14;

  private static final List<BigDecimal> ROUND =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));

  /** A labelled number. */
  record Tick(BigDecimal at, String text) {}

  /** A stretch of the horizontal. */
  public record Extent(double left, double right) {
    public Extent {
      if (left >= right) {
        throw new IllegalArgumentException("nothing lies between " + left + " and " + right);
      }
    }

    public double length() {
      return right - left;
    }
  }

  /** Whether an axis must reach zero: lengths need it, places do not. */
  public enum Origin {
    ZERO,
    FREE
  }

  /** An axis with round ticks for what can be drawn, of places all of them; null for nothing. */
  public static @Nullable Axis linear(
      Collection<BigDecimal> amounts, Origin origin, Unit unit, Extent extent, Sheet sheet) {
    return linear(amounts, origin, unit, extent, sheet, new Extent(0, sheet.width()));
  }

  /**
   * The same, with its labels in a part of the sheet.
   *
   * @param room from which no label reaches out
   */
  public static @Nullable Axis linear(
      Collection<BigDecimal> amounts,
      Origin origin,
      Unit unit,
      Extent extent,
      Sheet sheet,
      Extent room) {
    if (amounts.isEmpty()) {
      return null;
    }
    BigDecimal least = Collections.min(amounts);
    BigDecimal greatest = Collections.max(amounts);
    boolean isRank = unit.dimension() == Unit.Dimension.RANK;
    if (isRank && origin == Origin.FREE) {
      return ranks(greatest, unit, extent, sheet);
    }
    if (origin == Origin.ZERO) {
      least = least.min(BigDecimal.ZERO);
      greatest = greatest.max(BigDecimal.ZERO);
    }
    boolean isWhole = isRank || unit.dimension() == Unit.Dimension.COUNT;
    BigDecimal smallestStep = isWhole ? BigDecimal.ONE : BigDecimal.ZERO;
    int most = sheet.isWide() ? 6 : 5;
    while (true) {
      Axis axis = of(ticks(least, greatest, most, smallestStep), unit, extent, sheet);
      if (axis.labelsFit(room) || most == 3) {
        return axis;
      }
      most--;
    }
  }

  /**
   * Round numbers from below the least to above the greatest, all as far from each other: the
   * closest scale.
   *
   * @param most how many there may be, at least 3, which cover both signs
   * @param smallestStep below which they would say more than the unit allows; zero for none
   */
  static List<BigDecimal> ticks(
      BigDecimal least, BigDecimal greatest, int most, BigDecimal smallestStep) {
    if (least.compareTo(greatest) == 0) {
      BigDecimal half = least.abs().divide(BigDecimal.valueOf(2));
      return least.signum() == 0
          ? ticks(least, BigDecimal.ONE, most, smallestStep)
          : ticks(least.subtract(half), greatest.add(half), most, smallestStep);
    }
    BigDecimal size = greatest.subtract(least);
    int power = size.precision() - size.scale() - 3;
    while (true) {
      for (BigDecimal round : ROUND) {
        BigDecimal step = round.scaleByPowerOfTen(power);
        if (step.compareTo(smallestStep) >= 0) {
          BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR);
          BigDecimal to = greatest.divide(step, 0, RoundingMode.CEILING);
          int steps = to.subtract(from).intValueExact();
          if (steps < most) {
            return IntStream.rangeClosed(0, steps)
                .mapToObj(i -> plain(from.add(BigDecimal.valueOf(i)).multiply(step)))
                .toList();
          }
        }
      }
      power++;
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** An axis of ranks from the first to the worst, every place labelled if there is room. */
  public static Axis ranks(BigDecimal worst, Unit unit, Extent extent, Sheet sheet) {
    int last = worst.intValueExact();
    for (int step : new int[] {1, 5, 10, 50, 100}) {
      List<BigDecimal> places =
          IntStream.rangeClosed(1, last)
              .filter(
                  place ->
                      place == 1
                          || place == last
                          || (place % step == 0 && 2 * (last - place) >= step))
              .mapToObj(BigDecimal::valueOf)
              .toList();
      Axis axis = of(places, unit, extent, sheet);
      if (axis.labelsFit(new Extent(0, sheet.width()))) {
        return axis;
      }
    }
    return of(List.of(BigDecimal.ONE, worst), unit, extent, sheet);
  }

  /**
   * An upright axis: more is higher, and the first rank stands above the others; null for nothing.
   *
   * @param extent from its upper end to its lower
   */
  public static @Nullable Axis upright(
      Collection<BigDecimal> amounts, Unit unit, Extent extent, Sheet sheet) {
    if (amounts.isEmpty()) {
      return null;
    }
    BigDecimal least = Collections.min(amounts);
    BigDecimal greatest = Collections.max(amounts);
    if (unit.dimension() != Unit.Dimension.RANK) {
      boolean isCount = unit.dimension() == Unit.Dimension.COUNT;
      List<BigDecimal> at =
          ticks(least, greatest, UPRIGHT, isCount ? BigDecimal.ONE : BigDecimal.ZERO);
      return of(at, unit, new Extent(-extent.right, -extent.left), sheet);
    }
    int last = Math.max(2, greatest.intValueExact());
    int step = RANK_STEPS.stream().filter(one -> last / one < UPRIGHT).findFirst().orElse(last);
    List<BigDecimal> places =
        IntStream.rangeClosed(1, last)
            .filter(place -> place == 1 || place == last || place % step == 0)
            .filter(place -> place == last || place == 1 || last - place >= step)
            .mapToObj(BigDecimal::valueOf)
            .toList();
    return of(places, unit, extent, sheet);
  }

  /** Where a number stands on an upright axis. */
  public double y(BigDecimal amount) {
    return Math.abs(x(amount));
  }

  /** Where an upright axis ends below. */
  public double lowest() {
    return Math.max(Math.abs(extent.left), Math.abs(extent.right));
  }

  /** Where an upright axis begins above. */
  public double highest() {
    return Math.min(Math.abs(extent.left), Math.abs(extent.right));
  }

  /** Room for the labels of an upright axis. */
  public double labels() {
    return TextWidth.widest(ticks.stream().map(Tick::text), Role.TICK);
  }

  /** Hairlines at the ticks of an upright axis, their labels to the left of them. */
  public void across(Sheet sheet, double left, double right) {
    for (Tick tick : ticks) {
      double y = y(tick.at());
      Role role = tick.at().signum() == 0 ? Role.AXIS : Role.GRID;
      sheet.add(new Mark.Rule(role, left, y, right, y));
      double baseline = y + Role.TICK.size() * 0.35;
      sheet.add(new Mark.Text(Role.TICK, labels(), baseline, Mark.Anchor.END, tick.text(), null));
    }
  }

  private static Axis of(List<BigDecimal> at, Unit unit, Extent extent, Sheet sheet) {
    List<Tick> ticks =
        at.stream().map(t -> new Tick(t, Notation.tick(t, unit, sheet.lang()))).toList();
    return new Axis(at.get(0), at.get(at.size() - 1), ticks, extent);
  }

  public double x(BigDecimal amount) {
    double whole = to.subtract(from).doubleValue();
    double part = amount.subtract(from).doubleValue();
    return extent.left() + (whole == 0 ? 0 : part / whole * extent.length());
  }

  /** Draws a bar from zero unless the value is vague or nothing; returns where it ends. */
  public double bar(Sheet sheet, Quantity value, Role stated, double top, double thickness) {
    double zero = x(BigDecimal.ZERO);
    BigDecimal amount = value.amount();
    if (amount == null || amount.signum() == 0) {
      return zero;
    }
    double end = x(amount);
    Role role = value.isDerived() ? Role.DERIVED : stated;
    sheet.add(new Mark.Box(role, Math.min(zero, end), top, Math.abs(end - zero), thickness));
    return end;
  }

  /** Hairlines at the ticks, the one at zero darker. */
  public List<Mark> lines(double top, double bottom) {
    List<Mark> lines = new ArrayList<>();
    for (Tick tick : ticks) {
      Role role = tick.at().signum() == 0 ? Role.AXIS : Role.GRID;
      lines.add(new Mark.Rule(role, x(tick.at()), top, x(tick.at()), bottom));
    }
    return lines;
  }

  /** Writes the labels, and moves down past them. */
  public void label(Sheet sheet) {
    label(sheet, sheet.y(), new Extent(0, sheet.width()));
    sheet.down(Role.TICK.leading());
  }

  /** Writes the labels within a part of the sheet. */
  public void label(Sheet sheet, double top, Extent room) {
    double reached = Double.NEGATIVE_INFINITY;
    for (Mark.Text words : labels(top, room)) {
      if (words.left() >= reached && words.right() <= room.right() + 1) {
        sheet.add(words);
        reached = words.right() + BETWEEN_LABELS;
      }
    }
  }

  private boolean labelsFit(Extent room) {
    double reached = Double.NEGATIVE_INFINITY;
    for (Mark.Text words : labels(0, room)) {
      if (words.left() < reached) {
        return false;
      }
      reached = words.right() + BETWEEN_LABELS;
    }
    return true;
  }

  private List<Mark.Text> labels(double top, Extent room) {
    return ticks.stream().map(tick -> words(tick, top, room)).toList();
  }

  /** Centred under its tick, but for a label that would leave its room. */
  private Mark.Text words(Tick tick, double top, Extent room) {
    double x = x(tick.at());
    double half = TextWidth.of(tick.text(), Role.TICK) / 2;
    Mark.Anchor anchor = Mark.Anchor.MIDDLE;
    if (x - half < room.left()) {
      anchor = Mark.Anchor.START;
      x = room.left();
    } else if (x + half > room.right()) {
      anchor = Mark.Anchor.END;
      x = room.right();
    }
    double baseline = TextBlock.baseline(Role.TICK, top);
    return new Mark.Text(Role.TICK, x, baseline, anchor, tick.text(), null);
  }
}
