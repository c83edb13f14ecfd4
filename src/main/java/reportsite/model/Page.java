package reportsite.model;

import reportsite.markdown.Narrative;
import reportsite.text.Lang;

/** The narrative of a page that every report has, such as its home or its targets. */
public record Page(Narrative zh, Narrative en) {

  public Narrative in(Lang lang) {
    return switch (lang) {
      case ZH -> zh;
      case EN -> en;
    };
  }
}
