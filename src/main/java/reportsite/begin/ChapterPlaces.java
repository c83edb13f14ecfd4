package reportsite.begin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reportsite.model.Source;
import reportsite.model.Source.Passage;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;

/** Where the chapters of the old report probably stand in the new text. */
final class ChapterPlaces {

  private ChapterPlaces() {}

  /** The first and the last passage of each chapter; empty where the new text is not there. */
  static Map<Chapter, int[]> of(NewReport report) {
    Source text = report.text();
    if (text == null) {
      return Map.of();
    }
    Report from = report.from();
    List<Chapter> chapters = from.chapters();
    List<Integer> starts =
        Alignment.of(
            chapters.stream().map(chapter -> opening(chapter, from, report.years())).toList(),
            text.passages().stream().map(Passage::text).toList());
    Map<Chapter, int[]> places = new LinkedHashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      Chapter chapter = chapters.get(i);
      int first = starts.get(i) + 1;
      int next = i + 1 < starts.size() ? starts.get(i + 1) + 1 : text.passages().size() + 1;
      int length = chapter.passages().last() - chapter.passages().first() + 1;
      boolean adjoins =
          i + 1 < chapters.size()
              && chapters.get(i + 1).passages().first() == chapter.passages().last() + 1;
      // What follows at once in the old report does so in the new one, however long it is there.
      places.put(
          chapter, new int[] {first, adjoins ? next - 1 : Math.min(next - 1, first + length - 1)});
    }
    return places;
  }

  private static String opening(Chapter chapter, Report from, Years years) {
    return years.moved(
        from.source().passage(chapter.passages().first()).map(Passage::text).orElse(""));
  }
}
