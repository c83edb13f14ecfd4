package reportsite.check.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.report.ContentIndex.Placeholder;
import reportsite.model.report.Stage;
import reportsite.text.Lang;

/** Nothing is published in which somebody still has to write or to look. */
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
    for (Stage stage : Stage.values()) {
      Map<Placeholder.Kind, Map<String, SortedSet<Position>>> kinds = new TreeMap<>();
      for (Placeholder one : context.report().index().placeholders()) {
        if (stage(one, context) == stage) {
          kinds
              .computeIfAbsent(one.kind(), any -> new TreeMap<>())
              .computeIfAbsent(one.at().file(), any -> new TreeSet<>())
              .add(one.at());
        }
      }
      kinds.forEach((kind, files) -> tell(kind, files, stage, context));
    }
  }

  private static void tell(
      Placeholder.Kind kind,
      Map<String, SortedSet<Position>> files,
      Stage stage,
      CheckContext context) {
    Map<String, List<Integer>> lines = new TreeMap<>();
    files.forEach(
        (file, all) -> lines.put(file, all.stream().map(Position::line).distinct().toList()));
    context.unfinished(
        stage,
        files.values().iterator().next().first(),
        UnfinishedFault.of(kind),
        lines.values().stream().mapToInt(List::size).sum(),
        lines(lines));
  }

  /** The stage of what it is in; words are published with the first page that shows them. */
  private static Stage stage(Placeholder one, CheckContext context) {
    if (one.isShared()) {
      return context.publication().reports().stream()
          .flatMap(report -> Arrays.stream(Lang.values()).map(report::anyStage))
          .reduce(Stage.DRAFT, Stage::or);
    }
    if (one.kind() == Placeholder.Kind.REVIEW) {
      return context.stageOfRecord(one.of(), one.lang());
    }
    return Arrays.stream(Lang.values())
        .filter(lang -> one.lang() == null || one.lang() == lang)
        .map(lang -> context.stageOfWords(one.at(), lang))
        .reduce(Stage.DRAFT, Stage::or);
  }

  private static String lines(Map<String, List<Integer>> files) {
    return files.entrySet().stream()
            .limit(MOST_FILES)
            .map(file -> file.getKey().replaceFirst("^content/", "") + " " + lines(file.getValue()))
            .collect(Collectors.joining("; "))
        + (files.size() > MOST_FILES ? "; …" : "");
  }

  private static String lines(List<Integer> all) {
    return all.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "))
        + (all.size() > MOST_LINES ? ", …" : "");
  }
}
