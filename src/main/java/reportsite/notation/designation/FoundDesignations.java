package reportsite.notation.designation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import reportsite.notation.designation.Designation.Sort;

/** The designations found in a text up to now. */
final class FoundDesignations {

  private final String text;
  private final List<Designation> found = new ArrayList<>();

  FoundDesignations(String text) {
    this.text = text;
  }

  void add(Designation one) {
    found.add(one);
  }

  void add(MatchResult match, Sort sort, String sense) {
    found.add(new Designation(match.start(), match.group().strip(), sort, sense));
  }

  /**
   * Takes in every match of a pattern.
   *
   * @param sense of the first group that took part
   */
  void each(Pattern pattern, Sort sort, UnaryOperator<String> sense) {
    pattern.matcher(text).results().forEach(one -> add(one, sort, sense.apply(group(one))));
  }

  /** The first group that took part. */
  static String group(MatchResult match) {
    int group = 1;
    while (match.group(group) == null) {
      group++;
    }
    return match.group(group);
  }

  /** In the order of the text. */
  List<Designation> inOrder() {
    return found.stream().sorted(Comparator.comparing(Designation::start)).toList();
  }
}
