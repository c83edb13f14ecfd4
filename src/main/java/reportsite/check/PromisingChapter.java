package reportsite.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;

/** A chapter in whose passages something is promised; all of its words have to be accounted for. */
record PromisingChapter(Chapter chapter, List<Commitment> commitments) {

  /** None while a quotation is wrong: every word that it should cover would be told again. */
  static List<PromisingChapter> of(Report report) {
    if (!report.quotations().stream().allMatch(one -> report.quoteSpan(one).isPresent())) {
      return List.of();
    }
    return report.chapters().stream()
        .filter(chapter -> isSound(chapter, report))
        .map(chapter -> new PromisingChapter(chapter, within(chapter, report)))
        .filter(promising -> !promising.commitments().isEmpty())
        .toList();
  }

  /** Whether the report has its passages, and they open with its topics. */
  private static boolean isSound(Chapter chapter, Report report) {
    return chapter.passages().last() <= report.source().passages().size()
        && chapter.topics().stream().allMatch(topic -> TopicsOpenTheirPassage.opens(topic, report));
  }

  private static List<Commitment> within(Chapter chapter, Report report) {
    return report.promises().commitments().stream()
        .filter(commitment -> chapter.passages().contains(commitment.passage()))
        .toList();
  }

  List<Passage> passages(Report report) {
    return IntStream.rangeClosed(chapter.passages().first(), chapter.passages().last())
        .mapToObj(number -> report.source().passage(number).orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Where a commitment of the passage would be entered: at the last one that is not behind it. */
  Position entryFor(Passage passage) {
    return commitments.stream()
        .filter(commitment -> commitment.passage() <= passage.number())
        .reduce((earlier, later) -> later.passage() >= earlier.passage() ? later : earlier)
        .orElse(commitments.get(0))
        .at();
  }
}
