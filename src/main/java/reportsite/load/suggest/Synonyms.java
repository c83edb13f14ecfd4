package reportsite.load.suggest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reportsite.diag.NearMiss;
import reportsite.text.Bilingual;
import reportsite.text.DataFile;

/** The words that staff type, in Chinese or in other English, for the words that are understood. */
public final class Synonyms {

  /** One word may stand for several; only those that fit the place are offered. */
  private static final Map<String, List<String>> MEANT =
      DataFile.entries("synonyms.txt").entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, entry -> List.of(entry.getValue().split(" ", -1))));

  /** What staff type who want to record how a commitment stands. */
  private static final Set<String> NEWS = Set.of("state", "status", "progress", "状态", "进展", "完成情况");

  private static final Bilingual NEWS_ELSEWHERE =
      new Bilingual(
          "进展不写在这里，请在 progress.yaml 的 progress: 下面加一条，写明 commitment、date、state、source",
          "news is not recorded here: add an item below 'progress:' in progress.yaml, with commitment,"
              + " date, state and source");

  private Synonyms() {}

  /** What was probably meant, by meaning or by spelling. */
  public static Optional<String> of(String typed, Collection<String> known) {
    return MEANT.getOrDefault(typed, List.of()).stream()
        .filter(known::contains)
        .findFirst()
        .or(() -> NearMiss.of(typed, known));
  }

  /** What to say about a word that is not understood. */
  public static Bilingual hint(String typed, Collection<String> known) {
    return of(typed, known)
        .map(NearMiss::meant)
        .orElseGet(() -> NEWS.contains(typed) ? NEWS_ELSEWHERE : NearMiss.hint(typed, known));
  }
}
