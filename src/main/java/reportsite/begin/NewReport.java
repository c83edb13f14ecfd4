package reportsite.begin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import reportsite.diag.Position;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.Source;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;

/**
 * What a new report is begun from.
 *
 * @param id of the new report
 * @param year whose tasks it sets
 * @param from the report that it is begun from
 * @param typed the files of that report as they were typed, by their paths
 * @param text the new report's text; null while it is not there
 */
record NewReport(
    Id id, int year, Report from, Map<String, SourceLines> typed, @Nullable Source text) {

  Years years() {
    return new Years(year - from.year());
  }

  /** Whether it is of the same place, by what stands before the year of both ids. */
  boolean isNextOfSamePlace() {
    return stem(id).equals(stem(from.id())) && year > from.year();
  }

  static String stem(Id id) {
    return id.text().replaceFirst("-?20[0-9]{2}$", "");
  }

  SourceLines typed(String path) {
    return Objects.requireNonNull(typed.get(path), path);
  }

  /** Whether a wording can be used: the new text has it, or is not there to tell. */
  boolean mayHave(String wording) {
    return text == null || text.text().contains(wording);
  }

  boolean mayHaveAll(List<String> wordings) {
    return wordings.stream().allMatch(this::mayHave);
  }

  /** Whether words name the old place. */
  boolean namesOldPlace(String words) {
    return words.contains(from.place().zh());
  }

  /**
   * Moves the years that a text names, as from one report to the next. Several years together stay:
   * a plan of five years is none of the next five.
   */
  record Years(int by) {

    private static final String ONE = "(?<![0-9])20[0-9]{2}(?![0-9])";
    private static final Pattern YEAR =
        Pattern.compile("(%s年?(?:/|-to-| to |至|[—–~～-]{1,2})%s)|%s".formatted(ONE, ONE, ONE));

    String moved(String text) {
      return YEAR.matcher(text)
          .replaceAll(
              year ->
                  Matcher.quoteReplacement(
                      year.group(1) == null
                          ? Integer.toString(Integer.parseInt(year.group()) + by)
                          : year.group()));
    }

    Bilingual moved(Bilingual text) {
      return new Bilingual(moved(text.zh()), moved(text.en()));
    }
  }

  /** A YAML file as its author typed it, so that what is carried over keeps its form. */
  record SourceLines(List<String> lines) {

    private static final Pattern KEY = Pattern.compile("([a-z][a-z0-9-]*):.*");

    SourceLines {
      lines = List.copyOf(lines);
    }

    static SourceLines of(String text) {
      return new SourceLines(text.lines().toList());
    }

    /** The lines of the list item that begins at a place, without the comments before it. */
    List<String> item(Position at) {
      int first = at.line() - 1;
      int dash = lines.get(first).indexOf('-');
      int end = first + 1;
      while (end < lines.size() && belongs(lines.get(end), dash)) {
        end++;
      }
      while (end > first + 1 && lines.get(end - 1).isBlank()) {
        end--;
      }
      return lines.subList(first, end);
    }

    private static boolean belongs(String line, int dash) {
      return line.isBlank() || indent(line) > dash;
    }

    private static int indent(String line) {
      return line.length() - line.stripLeading().length();
    }

    /** The fields of the file itself, each with the comments above it. */
    Map<String, List<String>> fields() {
      Map<String, List<String>> fields = new LinkedHashMap<>();
      List<String> above = new ArrayList<>();
      List<String> own = new ArrayList<>();
      for (String line : lines) {
        Matcher key = KEY.matcher(line);
        if (key.matches()) {
          own = new ArrayList<>(above);
          own.add(line);
          above.clear();
          fields.put(key.group(1), own);
        } else if (line.isBlank() || line.startsWith("#")) {
          above.add(line);
        } else {
          own.addAll(above);
          above.clear();
          own.add(line);
        }
      }
      return fields;
    }

    /** A field of an item taken out, with everything below it. */
    static List<String> without(List<String> item, String field) {
      List<String> kept = new ArrayList<>();
      int dropped = -1;
      for (String line : item) {
        int indent = indent(line);
        boolean below = dropped >= 0 && (line.isBlank() || indent > dropped);
        boolean starts = line.stripLeading().startsWith(field + ":");
        if (below) {
          continue;
        }
        dropped = starts ? indent : -1;
        if (!starts) {
          kept.add(line);
        }
      }
      return kept;
    }
  }
}
