/**
 * A report as it is handed in, to its text: taken out of documents, pages and PDFs, mended where
 * that is certain, with everything mended or doubtful written down. A door to jsoup (pages) and
 * PDFBox (PDFs).
 */
@NullMarked
package reportsite.intake;

import org.jspecify.annotations.NullMarked;
