package reportsite.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reportsite.model.Commitment;
import reportsite.model.Indicator;
import reportsite.model.Measure;
import reportsite.model.Progress;
import reportsite.model.Report;
import reportsite.notation.Kind;
import reportsite.sheet.Column.Choice;

/** The words that the drop-downs of a report's workbook offer. */
final class Choices {

  private Choices() {}

  static Map<Choice, List<String>> of(Report report) {
    Map<Choice, List<String>> words = new EnumMap<>(Choice.class);
    words.put(
        Choice.INDICATOR,
        report.indicators().stream().map(Indicator::id).map(Object::toString).toList());
    words.put(Choice.GROUP, report.groups().stream().map(group -> group.id().toString()).toList());
    words.put(
        Choice.COMMITMENT,
        report.promises().commitments().stream()
            .map(commitment -> commitment.id().toString())
            .toList());
    words.put(Choice.KIND, words(Kind.values()));
    words.put(Choice.MEASURE, words(Measure.values()));
    words.put(Choice.COMMITMENT_KIND, words(Commitment.Kind.values()));
    words.put(
        Choice.STATE,
        words(Progress.State.values()).stream()
            .filter(word -> !word.equals(word(Progress.State.ANNOUNCED)))
            .toList());
    return words;
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Choices::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
