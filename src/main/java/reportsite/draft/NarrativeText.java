package reportsite.draft;

import java.util.List;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** A first narrative: a heading and the figures of a page, to be written out by a person. */
final class NarrativeText {

  private static final int MOST = 12;
  private static final Bilingual EMPTY =
      new Bilingual("本页内容待写。", "The text of this page is to be written.");

  private final Draft draft;

  NarrativeText(Draft draft) {
    this.draft = draft;
  }

  String of(Bilingual heading, List<DraftIndicator.Entry> figures, Lang lang) {
    StringBuilder out = new StringBuilder("## ").append(heading.in(lang)).append("\n\n");
    if (figures.isEmpty()) {
      return out.append(EMPTY.in(lang)).append('\n').toString();
    }
    for (DraftIndicator.Entry figure : figures.subList(0, Math.min(MOST, figures.size()))) {
      Bilingual own = figure.name();
      Bilingual shown = own == null ? draft.indicator(figure).name() : own;
      String name = shown.in(lang).replaceAll("[*_`<>#\\[\\]\\\\]", "");
      out.append("- ")
          .append(name)
          .append(lang == Lang.ZH ? "：" : ": ")
          .append("[](figure:")
          .append(figure.id())
          .append(")\n");
    }
    return out.toString();
  }
}
