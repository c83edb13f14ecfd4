package reportsite.markdown;

import reportsite.text.Html;
import reportsite.text.Lang;

/** Turns references into markup; the site knows addresses and values, this package does not. */
public interface ReferenceWriter {

  /** Markup for a reference within a sentence. */
  Html inline(Reference reference);

  /** Markup for a chart that stands alone. */
  Html block(Reference reference);

  /** Markup for plain words of running text, which headings and tables are not. */
  default Html words(String words, Lang around) {
    return HanSpans.html(words, around);
  }
}
