package reportsite.model;

import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * A chapter of the site: our own words about some passages of the report.
 *
 * @param summary one sentence for lists and search engines
 * @param passages what of the report it covers
 */
public record Chapter(
    Id id,
    Bilingual title,
    Bilingual summary,
    Passages passages,
    Narrative zh,
    Narrative en,
    Position at) {

  public Narrative in(Lang lang) {
    return switch (lang) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
