package reportsite.model;

import reportsite.diag.Position;

/** A record that rests on words of the report: they stand, word for word and once, in a passage. */
public interface Quoted {

  /** The number of the passage the quotation stands in. */
  int passage();

  /** Word for word. */
  String quote();

  /** Where the record stands in the content. */
  Position at();

  /** Where its quotation stands in the content. */
  Position quoteAt();
}
