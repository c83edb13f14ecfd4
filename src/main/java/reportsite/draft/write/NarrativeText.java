package reportsite.draft.write;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import reportsite.draft.figure.DraftIndicator;
import reportsite.model.report.Report.Name;
import reportsite.notation.Notation;
import reportsite.notation.designation.Designation;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** A first narrative: a heading and the figures of a page, to be written out by a person. */
final class NarrativeText {

  private static final int MOST = 12;
  private static final Bilingual EMPTY =
      new Bilingual("本页内容待写。", "The text of this page is to be written.");

  private final Draft draft;
  private final Map<DraftIndicator.Entry, DraftIndicator> owners;

  NarrativeText(Draft draft) {
    this.draft = draft;
    this.owners = draft.owners();
  }

  String of(Bilingual heading, List<DraftIndicator.Entry> figures, Lang lang) {
    StringBuilder out = new StringBuilder("## ").append(heading.in(lang)).append("\n\n");
    if (figures.isEmpty()) {
      return out.append(EMPTY.in(lang)).append('\n').toString();
    }
    for (DraftIndicator.Entry figure : figures.subList(0, Math.min(MOST, figures.size()))) {
      Bilingual own = figure.name();
      Bilingual shown = own == null ? Objects.requireNonNull(owners.get(figure)).name() : own;
      String name = plain(shown, lang).replaceAll("[*_`<>#\\[\\]\\\\]", "");
      out.append("- ")
          .append(name)
          .append(lang == Lang.ZH ? "：" : ": ")
          .append("[](figure:")
          .append(figure.id())
          .append(")\n");
    }
    return out.toString();
  }

  /** A name; without its times and places in a series where the languages do not both say them. */
  private String plain(Bilingual name, Lang lang) {
    if (senses(name, Lang.ZH).equals(senses(name, Lang.EN))) {
      return name.in(lang);
    }
    StringBuilder out = new StringBuilder(name.in(lang));
    List<Designation> all = Notation.designations(name.in(lang), lang);
    for (int i = all.size() - 1; i >= 0; i--) {
      out.replace(all.get(i).start(), all.get(i).start() + all.get(i).text().length(), "…");
    }
    return out.toString();
  }

  private List<String> senses(Bilingual name, Lang lang) {
    String words = name.in(lang);
    for (Name declared : draft.names()) {
      words = words.replace(declared.text().in(lang), "");
    }
    return Notation.designations(words, lang).stream()
        .map(one -> one.sort() + " " + one.sense())
        .sorted()
        .toList();
  }
}
