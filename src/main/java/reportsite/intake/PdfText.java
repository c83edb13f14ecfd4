package reportsite.intake;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The lines of a PDF, page after page. */
final class PdfText {

  private PdfText() {}

  /**
   * The lines as they stand on the pages, still to be joined.
   *
   * @throws IOException if the file is damaged or locked
   */
  static List<String> lines(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n");
      stripper.setParagraphStart("");
      return stripper.getText(document).lines().toList();
    }
  }
}
