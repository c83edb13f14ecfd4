package reportsite.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reportsite.model.Name;
import reportsite.model.Report;
import reportsite.model.StatedNumbers;
import reportsite.text.Lang;

/**
 * The names that a report declares, as they stand in texts: in English with or without capitals.
 */
final class DeclaredNames {

  private record Rendering(Name name, String plain, Pattern english) {}

  private final StatedNumbers numbers;
  private final List<Rendering> renderings;

  DeclaredNames(Report report) {
    this.numbers = StatedNumbers.of(report);
    this.renderings =
        report.names().stream()
            .map(
                name ->
                    new Rendering(
                        name,
                        EnglishWording.plain(name.text().en()),
                        Pattern.compile(Pattern.quote(name.text().en()), Pattern.CASE_INSENSITIVE)))
            .toList();
  }

  /** A text with every declared name blotted out, as long as before. */
  String without(String text, Lang lang) {
    String left = numbers.withoutNames(text, lang);
    if (lang == Lang.EN) {
      for (Rendering rendering : renderings) {
        Matcher matcher = rendering.english().matcher(left);
        left = matcher.replaceAll(found -> "\uFFFC".repeat(found.group().length()));
      }
    }
    return left;
  }

  /** The names that stand in a Chinese text and not in its English. */
  List<Name> lacking(String zh, String en) {
    EnglishWording wording = new EnglishWording(en);
    return renderings.stream()
        .filter(rendering -> zh.contains(rendering.name().text().zh()))
        .filter(rendering -> wordingsOf(rendering.name()).noneMatch(wording::uses))
        .map(Rendering::name)
        .toList();
  }

  private Stream<String> wordingsOf(Name name) {
    return renderings.stream()
        .filter(rendering -> rendering.name().text().zh().equals(name.text().zh()))
        .map(Rendering::plain);
  }

  /** The names that stand in an English text and not in its Chinese. */
  List<Name> invented(String zh, String en) {
    return renderings.stream()
        .filter(rendering -> !zh.contains(rendering.name().text().zh()))
        .filter(rendering -> rendering.english().matcher(en).find())
        .map(Rendering::name)
        .toList();
  }
}
