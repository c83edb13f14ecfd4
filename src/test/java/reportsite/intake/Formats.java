package reportsite.intake;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files of the kinds in which reports are handed in, made for a test. */
public final class Formats {

  private Formats() {}

  /** The bytes of signs up to U+00FF. */
  public static byte[] bytes(String signs) {
    return signs.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** An archive of texts. */
  public static byte[] zip(Map<String, String> texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
        zip.putNextEntry(new ZipEntry(text.getKey()));
        zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** A document of Word with a body and footnotes in its markup. */
  static byte[] docx(String body, String footnotes) throws IOException {
    String space = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<w:document" + space + "><w:body>" + body + "</w:body></w:document>",
            "word/footnotes.xml",
            "<w:footnotes" + space + ">" + footnotes + "</w:footnotes>"));
  }

  /** A PDF of markup; Latin letters only, since no other font is at hand everywhere. */
  public static byte[] pdf(String markup) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent("<html><body>" + markup + "</body></html>", null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  /** The same PDF, to be opened with a password only. */
  public static byte[] locked(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
      document.save(out);
    }
    return out.toByteArray();
  }

  /** A PDF of Chinese lines, one array a page, in a font that every reader has to bring along. */
  static byte[] pdf(List<List<String>> pages) {
    StringBuilder out = new StringBuilder("%PDF-1.4\n");
    out.append("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
    out.append(
        "3 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
            + "/DescendantFonts[4 0 R]>>endobj\n");
    out.append(
        "4 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo"
            + "<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000"
            + "/W[1 95 500 814 939 500]>>endobj\n");
    out.append(
        "5 0 obj<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[-25 -254 1000 880]"
            + "/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>endobj\n");
    StringBuilder kids = new StringBuilder();
    int object = 6;
    for (List<String> page : pages) {
      StringBuilder drawn = new StringBuilder("BT /F 12 Tf 20 TL 50 780 Td\n");
      for (String line : page) {
        HexFormat hex = HexFormat.of();
        drawn.append('<').append(hex.formatHex(line.getBytes(StandardCharsets.UTF_16BE)));
        drawn.append("> Tj T*\n");
      }
      drawn.append("ET");
      out.append(object).append(" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]");
      out.append("/Resources<</Font<</F 3 0 R>>>>/Contents ").append(object + 1);
      out.append(" 0 R>>endobj\n").append(object + 1).append(" 0 obj<</Length ");
      out.append(drawn.length()).append(">>stream\n").append(drawn).append("\nendstream endobj\n");
      kids.append(object).append(" 0 R ");
      object += 2;
    }
    out.append("2 0 obj<</Type/Pages/Count ").append(pages.size()).append("/Kids[");
    out.append(kids).append("]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    return bytes(out.toString());
  }
}
