package reportsite.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.diag.Fault;
import reportsite.model.report.ContentIndex.Placeholder;

/** Nothing is released in which somebody still has to write or to look. */
public final class Unfinished {

  /** What still stands in a file, each kind told once with the lines of all. */
  public enum UnfinishedFault implements Fault {
    TRANSLATION_TO_BE_WRITTEN,
    TEXT_TO_BE_WRITTEN,
    NOUN_TO_BE_WRITTEN,
    NAME_TO_BE_WRITTEN,
    REVIEW_TO_BE_DONE;

    static UnfinishedFault of(Placeholder.Kind kind) {
      return switch (kind) {
        case TRANSLATION -> TRANSLATION_TO_BE_WRITTEN;
        case TEXT -> TEXT_TO_BE_WRITTEN;
        case NOUN -> NOUN_TO_BE_WRITTEN;
        case NAME -> NAME_TO_BE_WRITTEN;
        case REVIEW -> REVIEW_TO_BE_DONE;
      };
    }
  }

  public static final List<Check> RULES = List.of(Unfinished::nothingIsLeftToWrite);

  private static final int MOST_LINES = 30;

  private Unfinished() {}

  private static void nothingIsLeftToWrite(CheckContext context) {
    Map<String, Map<Placeholder.Kind, List<Placeholder>>> files = new TreeMap<>();
    for (Placeholder one : context.report().index().placeholders()) {
      files
          .computeIfAbsent(one.at().file(), any -> new TreeMap<>())
          .computeIfAbsent(one.kind(), any -> new ArrayList<>())
          .add(one);
    }
    files.forEach(
        (file, kinds) ->
            kinds.forEach(
                (kind, all) ->
                    context.unfinished(
                        all.get(0).at(), UnfinishedFault.of(kind), all.size(), lines(all))));
  }

  private static String lines(List<Placeholder> all) {
    return all.stream()
            .limit(MOST_LINES)
            .map(one -> Integer.toString(one.at().line()))
            .collect(Collectors.joining(", "))
        + (all.size() > MOST_LINES ? ", …" : "");
  }
}
