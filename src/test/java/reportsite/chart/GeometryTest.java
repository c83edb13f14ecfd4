package reportsite.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reportsite.chart.Mark.Bounds;
import reportsite.notation.Unit;
import reportsite.text.Lang;

class GeometryTest {

  private static final double ROUNDING = 0.01;

  @Test
  void theSamplesStandInsideAndApart() {
    for (Lang lang : Lang.values()) {
      for (Chart chart : new Samples(lang).all()) {
        for (Width width : Width.values()) {
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
        for (Width width : Width.values()) {
          assertSound(chart, width);
        }
      }
    }
  }

  @Test
  void barsStartAtZeroAndAreAsLongAsTheirAmounts() {
    List<Mark.Box> bars = boxes(Samples.bars("100", "50", "-25"), Width.WIDE);
    assertEquals(bars.get(0).x(), bars.get(1).x(), ROUNDING);
    assertEquals(bars.get(0).width(), 2 * bars.get(1).width(), ROUNDING);
    assertEquals(bars.get(0).width(), 4 * bars.get(2).width(), ROUNDING);
    assertEquals(bars.get(0).x(), bars.get(2).x() + bars.get(2).width(), ROUNDING);
  }

  @Test
  void aVagueValueIsWrittenButNotDrawn() {
    Quantity vague = Quantity.vague("v", "2000余家");
    Chart chart =
        new BarChart(
            Samples.frame(),
            new Unit(Unit.Dimension.COUNT, "家"),
            List.of(new BarChart.Row("企业", null, vague)));
    for (Width width : Width.values()) {
      assertEquals(0, boxes(chart, width).size());
      assertTrue(
          geometry(chart, width).marks().stream()
              .anyMatch(
                  mark -> mark instanceof Mark.Words words && vague.equals(words.quantity())));
    }
  }

  @Test
  void theSignOfATargetStandsOverItsMarker() {
    List<Mark> marks = geometry(new Samples(Lang.EN).targets(), Width.WIDE).marks();
    List<Mark.Words> signs =
        marks.stream()
            .filter(mark -> mark.role() == Role.SIGN)
            .map(Mark.Words.class::cast)
            .toList();
    assertEquals(List.of("≈", "≥", "≈", ">"), signs.stream().map(Mark.Words::text).toList());
    for (Mark.Words sign : signs) {
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
    List<Mark.Box> boxes = boxes(new Samples(Lang.ZH).shares(), Width.NARROW);
    double parts = boxes.stream().skip(1).mapToDouble(Mark.Box::width).sum();
    assertEquals(boxes.get(0).width(), parts, ROUNDING);
    assertEquals(Role.TOTAL, boxes.get(0).role());
    assertEquals(Role.DERIVED, boxes.get(boxes.size() - 1).role());
  }

  @Test
  void theFirstRankStandsAtTheLeftAndTheWorstAtTheRight() {
    List<Double> places =
        geometry(new Samples(Lang.ZH).ranks(), Width.WIDE).marks().stream()
            .filter(mark -> mark instanceof Mark.Dot)
            .map(mark -> ((Mark.Dot) mark).x())
            .toList();
    assertTrue(places.get(1) < places.get(0) && places.get(0) < places.get(2), places.toString());
  }

  @Test
  void noTextIsSmallerThanTwelvePixelsOnASmallPhone() {
    for (Role role : Role.values()) {
      if (role.isText()) {
        assertTrue(role.size() * 320 / Width.NARROW.units() >= 12, role.name());
      }
    }
  }

  private static void assertSound(Chart chart, Width width) {
    Geometry geometry = geometry(chart, width);
    List<Mark> marks = geometry.marks();
    String what = width + " " + chart;
    for (Mark mark : marks) {
      Bounds at = mark.bounds();
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
            .filter(mark -> mark instanceof Mark.Box || mark instanceof Mark.Dot)
            .toList();
    for (int i = 0; i < texts.size(); i++) {
      Mark text = texts.get(i);
      texts.stream().skip(i + 1L).forEach(other -> assertApart(text, other, what));
      shapes.forEach(shape -> assertApart(text, shape, what));
    }
  }

  private static void assertApart(Mark one, Mark other, String what) {
    assertTrue(
        !one.bounds().overlaps(other.bounds()), () -> one + " meets " + other + " in " + what);
  }

  private static Geometry geometry(Chart chart, Width width) {
    return Geometry.of(chart, width, Samples::tick);
  }

  /** The bars themselves, without keys. */
  private static List<Mark.Box> boxes(Chart chart, Width width) {
    return geometry(chart, width).marks().stream()
        .filter(mark -> mark instanceof Mark.Box)
        .map(Mark.Box.class::cast)
        .toList();
  }
}
