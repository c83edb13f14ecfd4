package reportsite.press;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import reportsite.press.Editions.Manuscript;
import reportsite.text.Han;

/** Sets documents: tagged PDF for every reader (PDF/UA-1) and for the archive (PDF/A-3a). */
final class PdfPress {

  /** As style sheets call it, and as the boxes of a page call it that no style reaches. */
  private static final List<String> FAMILIES = List.of("book", "serif");

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final Typeface regular;
  private final Typeface bold;

  PdfPress(Typeface regular, Typeface bold) {
    this.regular = regular;
    this.bold = bold;
    XRLog.setLoggingEnabled(false);
  }

  byte[] print(Manuscript manuscript) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    for (String family : FAMILIES) {
      builder.useFont(
          () -> new ByteArrayInputStream(regular.file()), family, REGULAR, FontStyle.NORMAL, true);
      builder.useFont(
          () -> new ByteArrayInputStream(bold.file()), family, BOLD, FontStyle.NORMAL, true);
    }
    builder.useUnicodeLineBreaker(new NumeralsWhole());
    builder.withProducer("reportsite");
    builder.withHtmlContent(manuscript.markup(), null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      date(document, manuscript);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Every time in the document becomes the report's date; its id follows from what it says. */
  private static void date(PDDocument document, Manuscript manuscript) throws IOException {
    Calendar date = GregorianCalendar.from(manuscript.date().atStartOfDay(ZoneOffset.UTC));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentId(Long.parseUnsignedLong(manuscript.fingerprint().substring(0, 15), 16));
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String packet =
        new String(metadata.toByteArray(), StandardCharsets.UTF_8)
            .replaceAll(
                "(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*",
                "$1" + manuscript.date() + "T00:00:00Z");
    metadata.importXMPMetadata(packet.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Where a line may end: by the rules of Unicode, but not within 297.61亿元, 第4位 or 2024年. Markup
   * that forbids it would not do: the press sets marked words after the others of their paragraph.
   */
  static final class NumeralsWhole implements FSTextBreaker {

    private static final String SCALES = "百千万亿";

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
      text = newText;
      lines.setText(newText);
    }

    @Override
    public int next() {
      int at = lines.next();
      while (at != BreakIterator.DONE && isWithinNumeral(at)) {
        at = lines.next();
      }
      return at;
    }

    private boolean isWithinNumeral(int at) {
      if (at < 1 || at >= text.length()) {
        return false;
      }
      char before = text.charAt(at - 1);
      char after = text.charAt(at);
      boolean scaled =
          SCALES.indexOf(before) >= 0 && at > 1 && Character.isDigit(text.charAt(at - 2));
      return (Han.isHan(after) && (Character.isDigit(before) || scaled))
          || (before == '第' && Character.isDigit(after));
    }
  }
}
