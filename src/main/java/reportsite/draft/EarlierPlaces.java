package reportsite.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.outline.DraftChapter;
import reportsite.draft.outline.DraftPart;
import reportsite.model.Id;

/** Parts and chapters under the ids that the report before gives to those of the same heading. */
final class EarlierPlaces {

  private EarlierPlaces() {}

  static List<DraftPart> of(List<DraftPart> parts, EarlierReports earlier) {
    List<String> ids =
        ids(parts, DraftPart::id, part -> earlier.part(part.title()).map(Id::text).stream());
    List<DraftPart> all = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      DraftPart part = parts.get(i);
      all.add(
          new DraftPart(
              ids.get(i), part.title(), part.phase(), chapters(part.chapters(), earlier)));
    }
    return all;
  }

  private static List<DraftChapter> chapters(List<DraftChapter> chapters, EarlierReports earlier) {
    List<String> ids =
        ids(
            chapters,
            DraftChapter::id,
            chapter -> earlier.chapter(chapter.title()).map(Id::text).stream());
    List<DraftChapter> all = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      DraftChapter one = chapters.get(i);
      all.add(new DraftChapter(ids.get(i), one.title(), one.first(), one.last(), one.topics()));
    }
    return all;
  }

  /** Ids of before, as far as no other wants the same. */
  private static <T> List<String> ids(
      List<T> all, Function<T, String> own, Function<T, Stream<String>> before) {
    List<String> wanted =
        all.stream().map(one -> before.apply(one).findFirst().orElse(own.apply(one))).toList();
    Set<String> once = new HashSet<>(wanted);
    return once.size() == all.size() ? wanted : all.stream().map(own).toList();
  }
}
