package reportsite.draft.write;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.outline.DraftChapter;
import reportsite.draft.outline.DraftPart;
import reportsite.draft.promise.DraftCommitment;
import reportsite.draft.promise.DraftLeftOut;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Writes a draft as the files of a report's folder. */
public final class ContentWriter {

  private static final Bilingual FIGURES = new Bilingual("报告所载数字", "Figures of the report");
  private static final Bilingual HOME = new Bilingual("主要数字", "Main figures");
  private static final Bilingual TARGETS = new Bilingual("主要预期目标", "Main expected targets");

  /** So many characters of a passage tell which one it is. */
  private static final int LEAD = 24;

  private final Draft draft;
  private final Map<String, String> files = new TreeMap<>();

  public ContentWriter(Draft draft) {
    this.draft = draft;
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
    if (!draft.terms().isEmpty()) {
      files.put("terms.yaml", PromiseWriter.terms(draft));
    }
    files.put("translation.yaml", translations());
    return files;
  }

  /** Every passage waiting for its English, with what tells whether its Chinese changes later. */
  private String translations() {
    StringBuilder out = new StringBuilder();
    out.append("# 报告全文的英文，一段一条：把 en 换成译文，source 不要动。也可以用 export 导出工作簿来填。\n");
    out.append(
        "# The English of the whole report, passage by passage: put it in the place of en, and leave"
            + " source.\n# The command export writes a workbook to fill in instead.\ntranslations:\n");
    for (Passage passage : draft.passages()) {
      String start = passage.text().strip();
      boolean isLong = start.length() > LEAD;
      out.append("  # ").append(isLong ? start.substring(0, LEAD) + "…" : start).append('\n');
      out.append("  - passage: ").append(passage.number());
      // In quotes: a fingerprint may look like a number.
      out.append("\n    source: \"").append(passage.fingerprint());
      out.append("\"\n    en: ").append(Report.TO_BE_TRANSLATED).append('\n');
    }
    return out.toString();
  }

  private boolean isBeforeAll(int passage) {
    return draft.parts().stream()
        .flatMap(part -> part.chapters().stream())
        .noneMatch(chapter -> chapter.contains(passage));
  }

  private void chapter(DraftPart part, DraftChapter chapter) {
    String name = part.id() + "-" + chapter.id();
    String title = chapter.title() + " / passages " + chapter.first() + " to " + chapter.last();
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
      files.put(name + ".yaml", LedgerWriter.write(title, indicators));
    }
  }

  private void narrative(String name, Bilingual heading, List<DraftIndicator.Entry> figures) {
    for (Lang lang : Lang.values()) {
      files.put(
          name + "." + lang.code() + ".md", new NarrativeText(draft).of(heading, figures, lang));
    }
  }
}
