package reportsite.diag;

import java.util.Locale;
import reportsite.text.Bilingual;

/**
 * A kind of thing that can be wrong. Each stage has one enum of them, which is its whole catalogue
 * of messages; {@code {0}}, {@code {1}}, … stand for the particulars.
 */
public interface Fault {

  /** The constant's name. */
  String name();

  /** What is wrong. */
  Bilingual fault();

  /** What to do, or to type instead. */
  Bilingual cure();

  /** The stable name of this kind, as in {@code quotation-not-in-passage}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
