package reportsite.model;

import java.util.List;
import reportsite.text.Bilingual;

/**
 * Everything that is published together.
 *
 * @param title of the site
 * @param notice what kind of site this is, shown on every page (official, or an unofficial
 *     demonstration)
 * @param contact where to report an error: an address a reader can use, or words that say where
 * @param reports newest first
 */
public record Publication(
    Bilingual title, Bilingual notice, Bilingual contact, Strings strings, List<Report> reports) {

  public Publication {
    reports = List.copyOf(reports);
  }
}
