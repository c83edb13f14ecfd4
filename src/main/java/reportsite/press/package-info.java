/** Turns markup into PDF and PNG: the only door to openhtmltopdf, PDFBox and jsvg. */
@NullMarked
package reportsite.press;

import org.jspecify.annotations.NullMarked;
