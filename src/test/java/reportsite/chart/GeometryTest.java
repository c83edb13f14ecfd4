package reportsite.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet.Geometry;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Unit;
import reportsite.text.Lang;

class GeometryTest {

  private static final double ROUNDING = 0.01;

  @Test
  void theSamplesStandInsideAndApart() {
    for (Lang lang : Lang.values()) {
      for (Chart chart : new Samples(lang).all()) {
        for (Chart.Width width : Chart.Width.values()) {
          assertSound(chart, width);
        }
      }
    }
  }

  @Test
  void anyRowsStandInsideAndApart() {
    Random random = new Random(20250226);
    for (int i = 0; i < 60; i++) {
      RandomCharts charts = new RandomCharts(random, i % 2 == 0 ? Lang.ZH : Lang.EN);
      for (Chart chart : charts.all()) {
        for (Chart.Width width : Chart.Width.values()) {
          assertSound(chart, width);
        }
      }
    }
  }

  @Test
  void barsStartAtZeroAndAreAsLongAsTheirAmounts() {
    List<Mark.Box> bars = boxes(Samples.bars("100", "50", "-25"), Chart.Width.WIDE);
    assertEquals(bars.get(0).x(), bars.get(1).x(), ROUNDING);
    assertEquals(bars.get(0).width(), 2 * bars.get(1).width(), ROUNDING);
    assertEquals(bars.get(0).width(), 4 * bars.get(2).width(), ROUNDING);
    assertEquals(bars.get(0).x(), bars.get(2).x() + bars.get(2).width(), ROUNDING);
  }

  @Test
  void aVagueValueIsWrittenButNotDrawn() {
    Quantity vague = new Quantity("v", List.of(), "2000余家");
    Chart chart =
        new BarChart(
            Samples.frame(),
            new Unit(Unit.Dimension.COUNT, "家"),
            "数值",
            List.of(new ValueRow("企业", null, vague)));
    for (Chart.Width width : Chart.Width.values()) {
      assertEquals(0, boxes(chart, width).size());
      assertTrue(
          geometry(chart, width).marks().stream()
              .anyMatch(mark -> mark instanceof Mark.Text words && vague.equals(words.quantity())));
    }
  }

  /** 5%—6% is marked at both of its ends, and the ends are joined. */
  @Test
  void aTargetThatIsARangeIsDrawnFromEndToEnd() {
    Samples samples = new Samples(Lang.EN);
    for (Chart chart : List.of(samples.targets(), samples.multiples())) {
      for (Chart.Width width : Chart.Width.values()) {
        List<Mark.Rule> marks =
            geometry(chart, width).marks().stream()
                .filter(mark -> mark.role() == Role.TARGET && mark instanceof Mark.Rule)
                .map(Mark.Rule.class::cast)
                .toList();
        Mark.Rule joins =
            marks.stream().filter(rule -> rule.y1() == rule.y2()).findFirst().orElseThrow();
        long ends =
            marks.stream()
                .filter(rule -> rule.y1() < joins.y1() && joins.y1() < rule.y2())
                .filter(rule -> rule.x1() == joins.x1() || rule.x1() == joins.x2())
                .count();
        assertEquals(2, ends);
        assertTrue(joins.x1() < joins.x2());
      }
    }
  }

  @Test
  void aRangeComparedWithAGroupIsWrittenButNotDrawn() {
    Quantity range = Samples.range("3", "4", "3%—4%");
    Quantity group = Quantity.derived(new BigDecimal("2"), "2%");
    Chart chart =
        new VersusChart(
            Samples.frame(),
            new Unit(Unit.Dimension.PERCENT, "%"),
            "本区",
            "全市",
            "差距",
            List.of(
                new PairChart.Pair(
                    "增速", null, range, group, Bound.EXACT, new PairChart.Gap("高于", range))));
    for (Chart.Width width : Chart.Width.values()) {
      List<Mark> marks = geometry(chart, width).marks();
      // The key alone.
      assertEquals(1, dots(marks, Role.RESULT).size());
      assertEquals(0, dots(marks, Role.LINK).size());
    }
  }

  @Test
  void theSignOfATargetStandsOverItsMarker() {
    List<Mark> marks = geometry(new Samples(Lang.EN).targets(), Chart.Width.WIDE).marks();
    List<Mark.Text> signs =
        marks.stream().filter(mark -> mark.role() == Role.SIGN).map(Mark.Text.class::cast).toList();
    assertEquals(
        List.of("around", "at least", "around", "more than"),
        signs.stream().map(Mark.Text::text).toList());
    for (Mark.Text sign : signs) {
      assertTrue(
          marks.stream()
              .anyMatch(
                  mark ->
                      mark instanceof Mark.Rule rule
                          && rule.role() == Role.TARGET
                          && rule.x1() == sign.x()
                          && rule.y1() > sign.y()));
    }
  }

  @Test
  void partsAndRemainderTogetherAreAsLongAsTheTotal() {
    List<Mark> marks = geometry(new Samples(Lang.ZH).shares(), Chart.Width.NARROW).marks();
    double total = width(marks, Role.TOTAL, 0);
    double part = width(marks, Role.RESULT, 0);
    assertEquals(
        total, part + width(marks, Role.RESULT, 3) + width(marks, Role.DERIVED, 0), ROUNDING);
    // What is named within the first part, and hatched what is not.
    assertEquals(
        part,
        width(marks, Role.RESULT, 1) + width(marks, Role.RESULT, 2) + width(marks, Role.HATCH, 0),
        ROUNDING);
    assertEquals(part / total, 6120 / 9860.0, ROUNDING);
  }

  @Test
  void theFirstRankStandsAtTheLeftAndTheWorstAtTheRight() {
    List<Double> places =
        geometry(new Samples(Lang.ZH).ranks(), Chart.Width.WIDE).marks().stream()
            .filter(mark -> mark instanceof Mark.Dot)
            .map(mark -> ((Mark.Dot) mark).x())
            .toList();
    assertTrue(places.get(1) < places.get(0) && places.get(0) < places.get(2), places.toString());
  }

  private static List<Mark> dots(List<Mark> marks, Role role) {
    return marks.stream().filter(mark -> mark.role() == role).toList();
  }

  private static double width(List<Mark> marks, Role role, int index) {
    Mark mark = marks.stream().filter(one -> one.role() == role).toList().get(index);
    return mark instanceof Mark.Box box ? box.width() : ((Mark.Shape) mark).width();
  }

  @Test
  void timeRunsFromLeftToRightAndLinesEndWhereNothingIsStated() {
    for (Chart.Width width : Chart.Width.values()) {
      List<Mark> marks = geometry(new Samples(Lang.ZH).years(), width).marks();
      // The first of each is its key.
      List<Mark.Dot> results =
          marks.stream()
              .filter(mark -> mark.role() == Role.RESULT || mark.role() == Role.OPEN)
              .map(Mark.Dot.class::cast)
              .skip(2)
              .toList();
      List<Double> places = results.stream().map(Mark.Dot::x).toList();
      assertEquals(places.stream().sorted().distinct().toList(), places);
      assertTrue(results.get(1).y() < results.get(0).y(), "more is higher");
      List<Mark.Rule> lines =
          marks.stream()
              .filter(mark -> mark.role() == Role.SLOPE)
              .map(Mark.Rule.class::cast)
              .toList();
      assertEquals(
          List.of(places.get(0), places.get(2)), lines.stream().map(Mark.Rule::x1).toList());
      assertEquals(
          List.of(places.get(1), places.get(3)), lines.stream().map(Mark.Rule::x2).toList());
      double former =
          marks.stream()
              .filter(mark -> mark.role() == Role.DERIVED)
              .map(Mark.Dot.class::cast)
              .skip(1)
              .findFirst()
              .orElseThrow()
              .x();
      assertEquals(places.get(2), former, ROUNDING);
    }
  }

  @Test
  void panelsOfOneUnitShareTheirScaleFromZero() {
    for (Chart.Width width : Chart.Width.values()) {
      List<Mark.Box> boxes = boxes(new Samples(Lang.EN).multiples(), width);
      assertEquals(8, boxes.size());
      for (int i = 0; i < 6; i += 2) {
        assertEquals(boxes.get(i).x(), boxes.get(i + 1).x(), ROUNDING);
      }
      assertEquals(boxes.get(0).width() / boxes.get(1).width(), 235 / 240.0, ROUNDING);
      assertEquals(boxes.get(2).width() / boxes.get(4).width(), 80 / 48.0, ROUNDING);
    }
  }

  @Test
  void everyTimeHasAYearOfTwelveMonths() {
    for (Chart.Width width : Chart.Width.values()) {
      List<Mark.Shape> shapes = shapes(new Samples(Lang.EN).calendar(), width);
      // The first two are keys; the times are June, its end, autumn and the whole year.
      assertEquals(
          4 * 12, shapes.stream().skip(2).mapToInt(GeometryTest::squares).sum(), width.name());
      assertEquals(
          List.of(1, 1, 1, 1),
          shapes.stream()
              .skip(2)
              .filter(shape -> shape.role() == Role.FIRM)
              .map(GeometryTest::squares)
              .toList());
      assertEquals(
          List.of(2, 11),
          shapes.stream()
              .skip(2)
              .filter(shape -> shape.role() == Role.DATED)
              .map(GeometryTest::squares)
              .toList());
    }
  }

  @Test
  void aYearInWhichNothingIsDueSaysHowMuchHasNoTime() {
    Quantity undated = Quantity.derived(BigDecimal.TEN, "10项没有写明时间");
    Chart chart =
        new CalendarChart(
            Samples.frame(), new CalendarChart.Words("核对", "其他", "时间"), List.of(), undated);
    for (Chart.Width width : Chart.Width.values()) {
      assertSound(chart, width);
      assertTrue(shapes(chart, width).isEmpty());
      assertTrue(
          geometry(chart, width).marks().stream()
              .anyMatch(
                  mark -> mark instanceof Mark.Text words && undated.equals(words.quantity())));
    }
  }

  @Test
  void everyPromiseIsASquare() {
    for (Chart.Width width : Chart.Width.values()) {
      List<Mark.Shape> shapes = shapes(new Samples(Lang.ZH).squares(), width);
      assertEquals(
          List.of(6, 1, 12, 12, 9, 14, 7, 61),
          shapes.stream().skip(3).map(GeometryTest::squares).toList());
    }
  }

  private static List<Mark.Shape> shapes(Chart chart, Chart.Width width) {
    return geometry(chart, width).marks().stream()
        .filter(mark -> mark instanceof Mark.Shape)
        .map(Mark.Shape.class::cast)
        .toList();
  }

  private static int squares(Mark.Shape shape) {
    return (int) shape.path().chars().filter(c -> c == 'z').count();
  }

  private static void assertSound(Chart chart, Chart.Width width) {
    Geometry geometry = geometry(chart, width);
    List<Mark> marks = geometry.marks();
    String what = width + " " + chart;
    for (Mark mark : marks) {
      MarkBounds at = MarkBounds.of(mark);
      boolean inside =
          at.left() >= -ROUNDING
              && at.top() >= -ROUNDING
              && at.right() <= geometry.width() + ROUNDING
              && at.bottom() <= geometry.height() + ROUNDING;
      assertTrue(inside, () -> mark + " " + at + " leaves " + what);
    }
    List<Mark> texts = marks.stream().filter(mark -> mark.role().isText()).toList();
    List<Mark> shapes =
        marks.stream()
            .filter(
                mark ->
                    mark instanceof Mark.Box
                        || mark instanceof Mark.Dot
                        || mark instanceof Mark.Shape)
            .toList();
    for (int i = 0; i < texts.size(); i++) {
      Mark text = texts.get(i);
      texts.stream().skip(i + 1L).forEach(other -> assertApart(text, other, what));
      shapes.forEach(shape -> assertApart(text, shape, what));
    }
  }

  private static void assertApart(Mark one, Mark other, String what) {
    assertTrue(
        !MarkBounds.of(one).overlaps(MarkBounds.of(other)),
        () -> one + " meets " + other + " in " + what);
  }

  private static Geometry geometry(Chart chart, Chart.Width width) {
    return chart.geometry(width);
  }

  /** The bars themselves, without keys. */
  private static List<Mark.Box> boxes(Chart chart, Chart.Width width) {
    return geometry(chart, width).marks().stream()
        .filter(mark -> mark instanceof Mark.Box)
        .map(Mark.Box.class::cast)
        .toList();
  }
}
