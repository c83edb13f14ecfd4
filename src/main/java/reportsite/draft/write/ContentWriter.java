package reportsite.draft.write;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.outline.Outline.DraftPart;
import reportsite.draft.outline.Outline.DraftPart.DraftChapter;
import reportsite.draft.promise.DraftCommitment;
import reportsite.draft.promise.PromiseDrafter.DraftLeftOut;
import reportsite.model.report.Report.Name;
import reportsite.notation.Notation;
import reportsite.notation.designation.Designation;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Writes a draft as the files of a report's folder. */
public final class ContentWriter {

  private static final Bilingual FIGURES = new Bilingual("报告所载数字", "Figures of the report");
  private static final Bilingual HOME = new Bilingual("主要数字", "Main figures");
  private static final Bilingual TARGETS = new Bilingual("主要预期目标", "Main expected targets");

  private final Draft draft;
  private final NarrativeText narratives;
  private final Map<String, String> files = new TreeMap<>();

  public ContentWriter(Draft draft) {
    this.draft = draft;
    this.narratives = new NarrativeText(draft);
  }

  /** Paths within the report's folder, to texts. */
  public Map<String, String> write(String sha256) {
    files.put("report.yaml", new FrameWriter(draft).write(sha256));
    Choice choice = new Choice(draft);
    narrative("home", HOME, choice.highlights());
    narrative("targets", TARGETS, choice.mainTargets());
    for (DraftPart part : draft.parts()) {
      part.chapters().forEach(chapter -> chapter(part, chapter));
    }
    List<DraftIndicator> front =
        draft.indicators().stream().filter(one -> isBeforeAll(one.firstPassage())).toList();
    ledger("opening", "报告开头 / the opening of the report", front);
    if (!draft.relations().isEmpty()) {
      files.put("relations.yaml", PromiseWriter.relations(draft.relations()));
    }
    known();
    return files;
  }

  private void known() {
    Draft.Known known = draft.known();
    if (!draft.terms().isEmpty() || !known.terms().isEmpty()) {
      files.put("terms.yaml", PromiseWriter.terms(draft));
    }
    if (!known.subjects().isEmpty()) {
      files.put("subjects.yaml", PromiseWriter.subjects(known.subjects()));
    }
    files.put(
        "translation.yaml", PromiseWriter.translations(draft.passages(), known.translations()));
    Set<String> drafted =
        draft.indicators().stream().map(DraftIndicator::id).collect(Collectors.toSet());
    List<Draft.Waiting> alone =
        known.waiting().stream()
            .filter(one -> !drafted.contains(one.indicator().id().text()))
            .toList();
    if (!alone.isEmpty()) {
      files.put("results-to-enter.yaml", LedgerWriter.waiting(alone));
    }
  }

  private boolean isBeforeAll(int passage) {
    return draft.parts().stream()
        .flatMap(part -> part.chapters().stream())
        .noneMatch(chapter -> chapter.contains(passage));
  }

  private void chapter(DraftPart part, DraftChapter chapter) {
    String name = part.id() + "-" + chapter.id();
    int first = chapter.first();
    int last = chapter.last();
    String title =
        first == last
            ? chapter.title() + "（第" + first + "段） / passage " + first
            : chapter.title()
                + "（第"
                + first
                + "至"
                + last
                + "段） / passages "
                + first
                + " to "
                + last;
    ledger(
        name,
        title,
        draft.indicators().stream().filter(one -> chapter.contains(one.firstPassage())).toList());
    List<DraftCommitment> commitments =
        draft.commitments().stream().filter(one -> chapter.contains(one.passage())).toList();
    List<DraftLeftOut> leftOut =
        draft.leftOut().stream().filter(one -> chapter.contains(one.passage())).toList();
    if (!commitments.isEmpty()) {
      files.put(
          "commitments-" + name + ".yaml", PromiseWriter.promises(title, commitments, leftOut));
    }
    List<DraftIndicator.Entry> figures =
        draft
            .figures()
            .filter(one -> chapter.contains(one.figure().passage()))
            .sorted(ContentWriter::byPlace)
            .toList();
    narrative(part.id() + "/" + chapter.id(), FIGURES, figures);
  }

  private static int byPlace(DraftIndicator.Entry one, DraftIndicator.Entry other) {
    int byPassage = Integer.compare(one.figure().passage(), other.figure().passage());
    return byPassage != 0
        ? byPassage
        : Integer.compare(one.figure().start(), other.figure().start());
  }

  private void ledger(String name, String title, List<DraftIndicator> indicators) {
    if (!indicators.isEmpty()) {
      files.put(name + ".yaml", LedgerWriter.write(title, indicators, draft.known()));
    }
  }

  private void narrative(String name, Bilingual heading, List<DraftIndicator.Entry> figures) {
    for (Lang lang : Lang.values()) {
      files.put(name + "." + lang.code() + ".md", narratives.of(heading, figures, lang));
    }
  }

  /** A first narrative: a heading and the figures of a page, to be written out by a person. */
  private static final class NarrativeText {

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

    /**
     * A name; without its times and places in a series where the languages do not both say them.
     */
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
}
