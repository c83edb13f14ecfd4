package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import reportsite.markdown.Narrative;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;

/** The narratives of one page, which must say the same. */
record NarrativePair(Narrative zh, Narrative en) {

  /** Those of a report, in the order of its pages. */
  static List<NarrativePair> of(Report report) {
    List<NarrativePair> pairs = new ArrayList<>();
    pairs.add(new NarrativePair(report.home().zh(), report.home().en()));
    pairs.add(new NarrativePair(report.targets().zh(), report.targets().en()));
    for (Chapter chapter : report.chapters()) {
      pairs.add(new NarrativePair(chapter.zh(), chapter.en()));
    }
    return List.copyOf(pairs);
  }

  List<Narrative> both() {
    return List.of(zh, en);
  }
}
