package reportsite.chart.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static reportsite.chart.poster.PosterSheet.Form.SHEET;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import reportsite.chart.MarkBounds;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Sheet.Geometry;
import reportsite.chart.poster.PosterSheet.Form;
import reportsite.text.Lang;

class PosterLayoutTest {

  /** A4 is 595.28 points wide. */
  private static final double A4 = 595.28;

  @Test
  void textsStandInsideAndApart() {
    for (Lang lang : Lang.values()) {
      for (int lengthening = 1; lengthening <= 4; lengthening++) {
        for (Form form : Form.values()) {
          assertSound(PosterLayout.of(sample(lang, lengthening), form));
        }
      }
    }
  }

  @Test
  void aFewThingsFillOneSheetAndMoreMakeItLonger() {
    assertEquals(SHEET.height(), PosterLayout.of(sample(Lang.ZH, 1), SHEET).height());
    assertTrue(PosterLayout.of(sample(Lang.EN, 9), SHEET).height() > SHEET.height());
    assertEquals(Math.sqrt(2), (double) SHEET.height() / SHEET.width(), 0.001);
  }

  @Test
  void noTextIsSmallerThanSevenPointsOnA4() {
    for (Mark mark : PosterLayout.of(sample(Lang.EN, 2), SHEET).marks()) {
      if (mark.role().isText()) {
        assertTrue(mark.role().size() * A4 / SHEET.width() >= 7, mark.role().name());
      }
    }
  }

  @Test
  void onAPhoneNoTextIsSmallerThanTwelvePixels() {
    for (Mark mark : PosterLayout.of(sample(Lang.EN, 2), Form.TALL).marks()) {
      assertTrue(!mark.role().isText() || mark.role().wordSize() >= 12, mark.role().name());
    }
  }

  @Test
  void barsAndMarkersShareOneScaleFromZero() {
    List<Mark> marks = PosterLayout.of(sample(Lang.ZH, 1), SHEET).marks();
    // The first of each is its key.
    Mark.Box bar =
        (Mark.Box)
            marks.stream().filter(m -> m.role() == Role.RESULT).skip(1).findFirst().orElseThrow();
    Mark.Rule marker =
        (Mark.Rule)
            marks.stream().filter(m -> m.role() == Role.TARGET).skip(1).findFirst().orElseThrow();
    assertEquals(2, (marker.x1() - bar.x()) / bar.width(), 0.001);
  }

  @Test
  void aTargetThatIsARangeIsMarkedAtBothEnds() {
    List<Mark.Rule> marks =
        PosterLayout.of(sample(Lang.ZH, 1), SHEET).marks().stream()
            .filter(mark -> mark.role() == Role.TARGET)
            .map(Mark.Rule.class::cast)
            .toList();
    Mark.Rule joins = marks.get(marks.size() - 1);
    assertEquals(joins.y1(), joins.y2());
    assertEquals(marks.get(marks.size() - 3).x1(), joins.x1());
    assertEquals(marks.get(marks.size() - 2).x1(), joins.x2());
    assertTrue(joins.x1() < joins.x2());
  }

  @Test
  void aNumberStaysOnOneLine() {
    Geometry geometry = PosterLayout.of(sample(Lang.EN, 4), SHEET);
    for (Mark mark : geometry.marks()) {
      if (mark instanceof Mark.Text words) {
        Quantity quantity = words.quantity();
        assertTrue(quantity == null || quantity.text().equals(words.text()), words.text());
      }
    }
  }

  private static PosterSheet sample(Lang lang, int lengthening) {
    boolean zh = lang == Lang.ZH;
    String name =
        String.join(
            zh ? "" : " ",
            Collections.nCopies(lengthening, zh ? "社会消费品零售总额" : "retail sales of goods"));
    Quantity value = quantity("6", zh ? "150.2亿元" : "15.02 billion yuan");
    Quantity bounded = quantity("12", zh ? "不高于45微克/立方米" : "no more than 45 μg/m³");
    PosterSheet.Highlight highlight =
        new PosterSheet.Highlight(
            name,
            value,
            List.of(new PosterSheet.Fact("增速", value), new PosterSheet.Fact("rank", value)));
    PosterSheet.Panel panel =
        new PosterSheet.Panel(
            name,
            List.of(
                new PosterSheet.Item(name, bounded),
                new PosterSheet.Item(name, value),
                new PosterSheet.Item(name, null)));
    return new PosterSheet(
        lang,
        name,
        name,
        name,
        name,
        Collections.nCopies(7, highlight),
        new PosterSheet.Aims(
            name,
            "result",
            "target",
            List.of(
                new PosterSheet.Aim(name, value, quantity("12", "12%")),
                aimWithout(name),
                aimBetween(name))),
        new PosterSheet.Dates(name, List.of(new PosterSheet.Due(name, List.of(name, name)))),
        List.of(
            new PosterSheet.Band(name, Collections.nCopies(5, panel)),
            new PosterSheet.Band(name, Collections.nCopies(3, panel))),
        "https://example.org/reports/",
        List.of(name, name),
        name);
  }

  private static PosterSheet.Aim aimWithout(String name) {
    return new PosterSheet.Aim(name, null, new Quantity("vague", List.of(), "2000余家"));
  }

  private static PosterSheet.Aim aimBetween(String name) {
    List<BigDecimal> ends = List.of(new BigDecimal("15"), new BigDecimal("18"));
    return new PosterSheet.Aim(name, null, new Quantity("range", ends, "15%—18%"));
  }

  private static Quantity quantity(String amount, String text) {
    return new Quantity("some-figure", List.of(new BigDecimal(amount)), text);
  }

  private static void assertSound(Geometry geometry) {
    List<Mark> marks = geometry.marks();
    for (Mark mark : marks) {
      MarkBounds at = MarkBounds.of(mark);
      assertTrue(
          at.left() >= 0
              && at.top() >= 0
              && at.right() <= geometry.width()
              && at.bottom() <= geometry.height(),
          () -> mark + " leaves the sheet");
    }
    List<Mark> texts = marks.stream().filter(mark -> mark.role().isText()).toList();
    for (int i = 0; i < texts.size(); i++) {
      Mark text = texts.get(i);
      texts.stream().skip(i + 1L).forEach(other -> assertApart(text, other));
      marks.stream()
          .filter(mark -> mark instanceof Mark.Box)
          .forEach(other -> assertApart(text, other));
    }
  }

  private static void assertApart(Mark one, Mark other) {
    assertTrue(!MarkBounds.of(one).overlaps(MarkBounds.of(other)), () -> one + " meets " + other);
  }
}
