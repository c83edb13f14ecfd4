package reportsite.diag;

import java.util.Locale;
import reportsite.text.Bilingual;

/**
 * A kind of thing that can be wrong. Each stage has an enum of them, which is its whole catalogue
 * of messages; {@code {0}}, {@code {1}}, … stand for the particulars.
 */
public interface Fault {

  /** The constant's name. */
  String name();

  /** What is said about it; told in {@code faults.txt}, by the name of the constant. */
  default Wording wording() {
    return FaultTexts.of(this);
  }

  /** The stable name of this kind, as in {@code quotation-not-in-passage}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What is said about a kind of fault.
   *
   * @param fault what is wrong
   * @param cure what to do, or to type instead
   */
  record Wording(Bilingual fault, Bilingual cure) {

    public Wording(String faultZh, String faultEn, String cureZh, String cureEn) {
      this(new Bilingual(faultZh, faultEn), new Bilingual(cureZh, cureEn));
    }
  }
}
