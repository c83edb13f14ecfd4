package reportsite.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.draft.figure.DraftFigure;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.figure.FigureDrafter;
import reportsite.draft.figure.HeadingTimes;
import reportsite.draft.figure.LedgerDrafter;
import reportsite.draft.figure.NamedNumerals;
import reportsite.draft.figure.RelationDrafter;
import reportsite.draft.outline.DraftChapter;
import reportsite.draft.outline.DraftPart;
import reportsite.draft.outline.Frame;
import reportsite.draft.outline.Outline;
import reportsite.draft.outline.Phase;
import reportsite.draft.promise.PromiseDrafter;
import reportsite.draft.words.Catalogue;
import reportsite.draft.write.Draft;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report.Name;

/** From the passages of a report to its draft, step by step. */
public final class ReportDrafter {

  private final Catalogue catalogue = Catalogue.standard();
  private final List<Passage> passages;
  private final Frame frame;

  ReportDrafter(List<Passage> passages, Frame frame) {
    this.passages = List.copyOf(passages);
    this.frame = frame;
  }

  Draft draft() {
    List<DraftPart> parts = new Outline(passages, frame.year()).parts();
    List<Passage> own =
        passages.stream().filter(passage -> !isAnnex(partOf(passage.number(), parts))).toList();
    List<Name> names = new NamedNumerals(catalogue, frame).in(own);
    FigureDrafter drafter = new FigureDrafter(names, catalogue, frame);
    HeadingTimes times = new HeadingTimes(passages, parts, frame);
    List<DraftFigure> figures = new ArrayList<>();
    for (Passage passage : own) {
      DraftPart part = partOf(passage.number(), parts);
      Phase phase = part == null ? Phase.REVIEW : part.phase();
      figures.addAll(drafter.in(passage, phase, times.above(passage.number())));
    }
    List<DraftIndicator> indicators = new LedgerDrafter(catalogue).indicators(figures);
    PromiseDrafter promises = new PromiseDrafter(names, figures);
    parts.stream().filter(part -> promises(part, parts)).forEach(part -> take(part, promises));
    return new Draft(
        frame,
        passages,
        parts,
        names,
        indicators,
        promises.commitments(),
        promises.leftOut(),
        new RelationDrafter(frame.year()).relations(indicators),
        terms(),
        drafter.left());
  }

  private static boolean isAnnex(@Nullable DraftPart part) {
    return part != null && part.phase() == Phase.ANNEX;
  }

  private static @Nullable DraftPart partOf(int passage, List<DraftPart> parts) {
    return parts.stream()
        .filter(part -> part.chapters().stream().anyMatch(one -> one.contains(passage)))
        .findFirst()
        .orElse(null);
  }

  /** Requirements and targets that are a part of their own come before the tasks. */
  private static boolean promises(DraftPart part, List<DraftPart> parts) {
    boolean isFollowed =
        parts.subList(parts.indexOf(part) + 1, parts.size()).stream()
            .anyMatch(other -> other.phase() == Phase.PLAN);
    boolean isGeneral = isFollowed && part.title().matches(".*(?:要求|目标|考虑|思路|背景).*");
    return (part.phase() == Phase.PLAN || part.phase() == Phase.GOVERNMENT) && !isGeneral;
  }

  /** The general opening of a part sets targets and promises nothing of its own. */
  private void take(DraftPart part, PromiseDrafter promises) {
    for (DraftChapter chapter : part.chapters()) {
      boolean general = chapter.id().equals("overview") && part.chapters().size() > 1;
      for (int number = chapter.first(); number <= chapter.last() && !general; number++) {
        promises.take(passages.get(number - 1), chapter);
      }
    }
  }

  private List<Catalogue.Entry> terms() {
    return catalogue.section("terms").stream()
        .filter(
            term ->
                passages.stream()
                    .anyMatch(
                        passage -> term.wordings().stream().anyMatch(passage.text()::contains)))
        .toList();
  }
}
