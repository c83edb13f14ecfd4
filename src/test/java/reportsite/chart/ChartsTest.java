package reportsite.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Drawing;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Role;
import reportsite.chart.ink.Styles;
import reportsite.text.Lang;

class ChartsTest {

  @Test
  void aDrawingIsOneImageWithItsFindingAndItsNumbersAsText() throws Exception {
    Element svg = parse(draw(new Samples(Lang.EN).versus()));
    assertEquals("img", svg.getAttribute("role"));
    assertEquals("_growth-en-w-t _growth-en-w-d", svg.getAttribute("aria-labelledby"));
    assertEquals("en", svg.getAttribute("lang"));
    Element title = (Element) svg.getFirstChild();
    Element description = (Element) title.getNextSibling();
    assertEquals("_growth-en-w-t", title.getAttribute("id"));
    assertEquals("Most indicators grew faster than the city's", title.getTextContent());
    assertEquals("_growth-en-w-d", description.getAttribute("id"));
    assertTrue(
        description
            .getTextContent()
            .startsWith(
                "Growth in 2024, percent; the city's value is derived from the stated gap."
                    + " Gross regional product: Qingshan 5.5%, the city (derived) 4.9%,"
                    + " above the city 0.6 percentage points; Value added"),
        description.getTextContent());
  }

  @Test
  void theSummaryIsWrittenInTheChartsLanguage() {
    String description = new Samples(Lang.ZH).targets().description();
    assertTrue(description.contains("预期目标。地区生产总值：2024年实际5.5%，2025年目标6%左右；规模"), description);
    assertTrue(description.endsWith("与经济增长同步。"));
  }

  @Test
  void nothingInADrawingNeedsUnsafeInlineStyles() {
    forAll(
        Drawing::inline,
        svg -> {
          assertFalse(svg.contains("style"), svg);
          assertFalse(svg.contains("jfree"), svg);
          assertFalse(svg.contains("xlink"), svg);
          assertFalse(svg.contains("rgb("), svg);
        });
  }

  @Test
  void everyClassOfADrawingHasARule() {
    String sheet = Styles.OF_CHARTS + Styles.OF_POSTERS;
    for (Role role : Role.values()) {
      // A label looks as all texts do.
      assertTrue(
          role == Role.LABEL || sheet.contains("." + role.cssClass().replace(' ', '.')),
          role.cssClass().replace(' ', '.'));
    }
    for (Role role : Role.values()) {
      // What says no size has that of all texts of charts.
      if (role.isText() && role.size() != Role.LABEL.size()) {
        String size = "font-size:" + (int) role.size() + "px";
        assertTrue(
            sheet
                .lines()
                .anyMatch(
                    line ->
                        line.contains("." + role.cssClass().replace(' ', '.'))
                            && line.contains(size)),
            role.cssClass().replace(' ', '.'));
      }
    }
  }

  @Test
  void aDownloadedDrawingStandsAlone() {
    forAll(
        Drawing::download,
        svg -> {
          assertEquals("svg", parse(svg).getLocalName());
          assertFalse(svg.contains("var("), svg);
          assertTrue(svg.contains("<rect fill=\"#fff\""), svg);
          assertTrue(svg.contains("2025"), svg);
        });
  }

  @Test
  void textsOfFiguresSayWhichAndDerivedOnesSaySo() {
    Element svg = parse(draw(new Samples(Lang.ZH).shares()));
    NodeList texts = svg.getElementsByTagName("text");
    int figures = 0;
    int derived = 0;
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      figures += text.hasAttribute("data-figure") ? 1 : 0;
      derived += text.hasAttribute("data-derived") ? 1 : 0;
      if (text.getAttribute("data-figure").equals("firms")) {
        assertEquals("2950户", text.getTextContent());
        assertEquals("end", text.getAttribute("text-anchor"));
      }
    }
    assertEquals(5, figures);
    assertEquals(3, derived);
  }

  @Test
  void textCannotBreakOutOfItsElement() {
    ChartFrame frame = new ChartFrame("x", Lang.EN, "<b>&\"' ]]>", "</desc><script>", "a&b <svg>");
    Quantity nasty = new Quantity("f", List.of(java.math.BigDecimal.ONE), "<g> style='x'> $1 \\");
    Chart chart =
        new RankChart(frame, "Rank", "more", List.of(new ValueRow("</text><style>", null, nasty)));
    String svg = draw(chart);
    assertTrue(parse(svg).getTextContent().contains("<g> style='x'> $1 \\"), svg);
    assertEquals(1, parse(svg).getElementsByTagName("style").getLength());
  }

  @Test
  void aNameThatCouldBreakOutOfItsAttributeIsRefused() {
    for (String id : List.of("a'b\"><script>", "", "1a", "a b", "a&b", "图")) {
      assertThrows(
          IllegalArgumentException.class, () -> new ChartFrame(id, Lang.ZH, "一", "二", "三"), id);
      assertThrows(IllegalArgumentException.class, () -> new Quantity(id, List.of(), "多"), id);
    }
  }

  @Test
  void theSameChartGivesTheSameBytesInAnyLocale() {
    Chart chart = new Samples(Lang.EN).bars();
    String first = draw(chart);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(first, draw(chart));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aDrawingInAPageIsAFewKilobytes() {
    forAll(
        Drawing::inline,
        svg -> assertTrue(svg.getBytes(StandardCharsets.UTF_8).length < 7000, svg));
  }

  @Test
  void drawingReadsNoFontOfTheMachine(@TempDir Path folder) throws Exception {
    String log = folder.resolve("classes.txt").toString();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                absolute(System.getProperty("java.class.path")),
                SamplePage.class.getName())
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
    String classes = java.nio.file.Files.readString(Path.of(log));
    assertTrue(classes.contains("org.jfree.svg.SVGGraphics2D"));
    assertFalse(classes.contains("sun.font.SunFontManager"));
    assertFalse(classes.contains("sun.font.FontManagerFactory"));
  }

  private static String absolute(String classPath) {
    return String.join(
        java.io.File.pathSeparator,
        java.util.Arrays.stream(classPath.split(java.io.File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  private static void forAll(Function<Drawing, String> finish, Consumer<String> claim) {
    for (Lang lang : Lang.values()) {
      for (Chart chart : new Samples(lang).all()) {
        for (Chart.Width width : Chart.Width.values()) {
          claim.accept(finish.apply(chart.drawing(width)));
        }
      }
    }
  }

  private static String draw(Chart chart) {
    return chart.drawing(Chart.Width.WIDE).download();
  }

  private static Element parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (IOException
        | org.xml.sax.SAXException
        | javax.xml.parsers.ParserConfigurationException e) {
      throw new AssertionError(svg, e);
    }
  }
}
