package reportsite.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import reportsite.BuiltSite;
import reportsite.chart.ink.Mark;
import reportsite.chart.ink.Role;

/** Every drawing of the project's own site: no label cut, colliding, torn or too small. */
class DrawnTextTest {

  private static final double ROUNDING = 0.02;

  /** What a drawing has on a phone of 320 px, whose margins it may use. */
  private static final double SMALLEST_PHONE = 316;

  private final List<String> faults = new ArrayList<>();

  @Test
  void noLabelIsCutCollidesOrStandsAlone() {
    Map<String, Element> drawings = drawings();
    assertTrue(drawings.size() >= 100, drawings.size() + " drawings");
    drawings.forEach(this::check);
    assertEquals(List.of(), faults);
  }

  @Test
  void noLetterIsSmallerThanTwelvePixelsOnTheSmallestPhone() {
    for (Role role : Role.values()) {
      if (role.isText()) {
        assertTrue(role.size() * SMALLEST_PHONE / Chart.Width.NARROW.units() >= 12, role.name());
      }
    }
  }

  /** One of each by its id, which names chart, language and width. */
  private static Map<String, Element> drawings() {
    Map<String, Element> drawings = new TreeMap<>();
    for (String page : BuiltSite.shared().pages()) {
      String text = BuiltSite.shared().text(page);
      if (text.contains("<svg class=\"chart\"") || text.contains("<svg class=\"poster\"")) {
        Document document = Jsoup.parse(text);
        for (Element svg : document.select("svg.chart, svg.poster")) {
          drawings.putIfAbsent(svg.attr("aria-labelledby"), svg);
        }
      }
    }
    return drawings;
  }

  private void check(String name, Element svg) {
    String[] box = svg.attr("viewBox").split(" ", -1);
    double width = Double.parseDouble(box[2]);
    double height = Double.parseDouble(box[3]);
    List<Mark> texts = new ArrayList<>();
    for (Element element : svg.select("text")) {
      Mark.Text words = words(element);
      MarkBounds at = MarkBounds.of(words);
      if (at.left() < -ROUNDING
          || at.right() > width + ROUNDING
          || at.bottom() > height + ROUNDING) {
        faults.add(name + ": " + words.text() + " leaves the drawing");
      }
      if (words.text().length() == 1 && "，。、；的了".contains(words.text())) {
        faults.add(name + ": " + words.text() + " stands alone");
      }
      texts.add(words);
    }
    List<Mark> bars = svg.select("rect").stream().map(DrawnTextTest::box).toList();
    for (int i = 0; i < texts.size(); i++) {
      Mark text = texts.get(i);
      texts.stream().skip(i + 1L).forEach(other -> apart(name, text, other));
      bars.forEach(bar -> apart(name, text, bar));
    }
  }

  private void apart(String name, Mark one, Mark other) {
    if (MarkBounds.of(one).overlaps(MarkBounds.of(other))) {
      faults.add(name + ": " + one + " meets " + other);
    }
  }

  private static Mark.Text words(Element element) {
    String anchor = element.attr("text-anchor");
    return new Mark.Text(
        role(element),
        Double.parseDouble(element.hasAttr("x") ? element.attr("x") : "0"),
        Double.parseDouble(element.attr("y")),
        anchor.isEmpty()
            ? Mark.Anchor.START
            : anchor.equals("end") ? Mark.Anchor.END : Mark.Anchor.MIDDLE,
        element.wholeText(),
        null);
  }

  private static Mark box(Element element) {
    return new Mark.Box(
        role(element),
        Double.parseDouble(element.attr("x")),
        Double.parseDouble(element.attr("y")),
        Double.parseDouble(element.attr("width")),
        Double.parseDouble(element.attr("height")));
  }

  private static Role role(Element element) {
    return Arrays.stream(Role.values())
        .filter(role -> role.cssClass().equals(element.className()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no role for " + element));
  }
}
