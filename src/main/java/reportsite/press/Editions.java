package reportsite.press;

import java.io.IOException;
import java.util.List;
import reportsite.diag.Diagnostics;

/** Where the editions come from that are published with the pages. */
public interface Editions {

  /**
   * The editions of these manuscripts, as far as there are any.
   *
   * @param diagnostics is told what is wrong with font or editions
   */
  EditionSet of(Manuscripts manuscripts, Diagnostics diagnostics) throws IOException;

  /** The manuscripts, made when somebody asks for them. */
  interface Manuscripts {
    List<Manuscript> all() throws IOException;
  }
}
