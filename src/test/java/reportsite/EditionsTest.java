package reportsite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import reportsite.cli.Commands.ExitCode;

/** The printed editions of the project's own reports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionsTest {

  private static final String BASE = "https://example.org/report/";
  private static final double POINTS = 72 / 25.4;

  private Path site;
  private String report;

  @BeforeAll
  void print(@TempDir Path folder) throws IOException {
    site = folder.resolve("site");
    assertFine(editions(site));
    try (Stream<Path> reports = Files.list(site.resolve("editions"))) {
      report =
          reports.filter(Files::isDirectory).findFirst().orElseThrow().getFileName().toString();
    }
  }

  private static Answer editions(Path target) {
    TestFont font = TestFont.find();
    return Answer.to(
        "editions",
        "--font",
        font.regular().toString(),
        "--bold",
        font.bold().toString(),
        "--out",
        target.toString(),
        "--base-url",
        BASE);
  }

  private static void assertFine(Answer answer) {
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
  }

  private Path book(String lang) {
    return site.resolve("editions/" + report + "/" + report + "." + lang + ".pdf");
  }

  @Test
  void theTextOfThePdfIsTheReportsOwnCharacters() throws IOException {
    String text = bodyText(book("zh"));
    for (String passage : Files.readAllLines(Path.of("seeds", report + ".txt"))) {
      assertTrue(text.contains(passage.replaceAll("[\\s\u3000]", "")), passage);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void noRadicalStandsForACharacter(String lang) throws IOException {
    try (PDDocument document = Loader.loadPDF(book(lang).toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertEquals(
          List.of(), text.codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF).boxed().toList());
    }
  }

  /** The words between the margins: what stands in the footer or beside the text is left out. */
  private static String bodyText(Path pdf) throws IOException {
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      for (PDPage page : document.getPages()) {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion(
            "body", new Rectangle2D.Double(27 * POINTS, 20 * POINTS, 160 * POINTS, 244 * POINTS));
        stripper.extractRegions(page);
        text.append(stripper.getTextForRegion("body"));
      }
    }
    return text.toString().replaceAll("[\\s\u3000]", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void thePdfIsTaggedAndSaysItsLanguageAndTitle(String lang) throws IOException {
    try (PDDocument document = Loader.loadPDF(book(lang).toFile())) {
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
      assertEquals(lang.equals("zh") ? "zh-CN" : "en", document.getDocumentCatalog().getLanguage());
      assertFalse(document.getDocumentInformation().getTitle().isBlank());
      assertNotNull(document.getDocumentCatalog().getDocumentOutline());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void thePdfKeepsToTheStandards(String lang) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    byte[] pdf = Files.readAllBytes(book(lang));
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      try (PDFAParser parser =
          Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour)) {
        ValidationResult result =
            Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
        List<String> faults =
            result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                .distinct()
                .toList();
        assertEquals(List.of(), faults, flavour.toString());
        assertTrue(result.isCompliant());
      }
    }
  }

  @Test
  void picturesHaveTheirSizes() throws IOException {
    int count = 0;
    try (Stream<Path> pictures = Files.list(site.resolve("editions/" + report + "/share"))) {
      for (Path picture : pictures.toList()) {
        BufferedImage image = ImageIO.read(picture.toFile());
        boolean wide = picture.toString().endsWith(".wide.png");
        boolean tall = picture.toString().endsWith(".tall.png");
        assertEquals(wide ? 1200 : tall ? 1080 : 600, image.getWidth(), picture.toString());
        assertEquals(wide ? 630 : tall ? 1440 : 600, image.getHeight(), picture.toString());
        count++;
      }
    }
    assertTrue(count > 0);
  }

  @Test
  void pagesLeadToThem() throws IOException {
    String data = Files.readString(site.resolve("zh/" + report + "/data.html"));
    assertTrue(data.contains(report + ".zh.pdf") && data.contains(report + ".en.pdf"));
    String home = Files.readString(site.resolve("zh/" + report + "/index.html"));
    String card = BASE + "editions/" + report + "/share/index.zh.wide.png";
    assertTrue(home.contains("property=\"og:image\" content=\"" + card), home);
  }

  /** That they are the same bytes wherever they are printed is seen to in {@code .ci/run}. */
  @Test
  void aBuildKeepsThemWhileTheyMatch(@TempDir Path folder) throws IOException {
    Path again = folder.resolve("site");
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.toList()) {
        Files.copy(file, again.resolve(site.relativize(file).toString()));
      }
    }
    assertFine(Answer.to("build", "--out", again.toString(), "--base-url", BASE));
    assertSame(again);
    // Without the address the manuscripts are others: they are left out, loudly.
    Answer other = Answer.to("build", "--out", again.toString());
    assertFine(other);
    assertTrue(other.said().contains("[editions-stale]"), other::said);
    assertFalse(Files.exists(again.resolve("editions/" + report + "/" + report + ".zh.pdf")));
  }

  private void assertSame(Path again) throws IOException {
    try (Stream<Path> files = Files.walk(site.resolve("editions"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path other = again.resolve(site.relativize(file).toString());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
      }
    }
  }
}
