package reportsite.draft.write;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.outline.DraftPart;
import reportsite.draft.outline.DraftPart.DraftChapter;
import reportsite.draft.promise.DraftCommitment;
import reportsite.draft.promise.PromiseDrafter.DraftLeftOut;
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
}
