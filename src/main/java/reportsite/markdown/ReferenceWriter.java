package reportsite.markdown;

import reportsite.text.Html;

/** Turns references into markup; the site knows addresses and values, this package does not. */
public interface ReferenceWriter {

  /** Markup for a reference within a sentence. */
  Html inline(Reference reference);

  /** Markup for a chart that stands alone. */
  Html block(Reference reference);
}
