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

  /** What still stands in a report, each kind told once with the files and lines of all. */
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
  private static final int MOST_FILES = 12;

  private Unfinished() {}

  private static void nothingIsLeftToWrite(CheckContext context) {
    Map<Placeholder.Kind, Map<String, List<Placeholder>>> kinds = new TreeMap<>();
    for (Placeholder one : context.report().index().placeholders()) {
      kinds
          .computeIfAbsent(one.kind(), any -> new TreeMap<>())
          .computeIfAbsent(one.at().file(), any -> new ArrayList<>())
          .add(one);
    }
    kinds.forEach(
        (kind, files) -> {
          List<Placeholder> all = files.values().stream().flatMap(List::stream).toList();
          context.unfinished(
              all.get(0).at(), UnfinishedFault.of(kind), all.size(), files.size(), lines(files));
        });
  }

  private static String lines(Map<String, List<Placeholder>> files) {
    return files.entrySet().stream()
            .limit(MOST_FILES)
            .map(file -> file.getKey().replaceFirst("^content/", "") + " " + lines(file.getValue()))
            .collect(Collectors.joining("; "))
        + (files.size() > MOST_FILES ? "; …" : "");
  }

  private static String lines(List<Placeholder> all) {
    return all.stream()
            .limit(MOST_LINES)
            .map(one -> Integer.toString(one.at().line()))
            .collect(Collectors.joining(", "))
        + (all.size() > MOST_LINES ? ", …" : "");
  }
}
