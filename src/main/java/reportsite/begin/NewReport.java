package reportsite.begin;

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
}
