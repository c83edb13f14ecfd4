package reportsite.check.language;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.text.Lang;
import reportsite.text.Memo;

/**
 * The names that a report declares, as they stand in texts: in English with or without capitals.
 */
final class DeclaredNames {

  private static final int MOST_NAMES = 4;
  private static final int MOST_TEXTS = 20_000;
  private static final Memo<List<Name>, DeclaredNames> KNOWN =
      new Memo<>(MOST_NAMES, DeclaredNames::new);
  private static final Memo<String, String> PLAIN =
      new Memo<>(MOST_TEXTS, text -> small(text).replaceAll("[\"“”‘’']", ""));

  /**
   * A name in English.
   *
   * @param plain as {@link #plain} has it
   * @param small without capitals
   */
  private record Rendering(Name name, String plain, String small) {}

  private final StatedNumbers numbers;
  private final List<Rendering> renderings;
  private final Memo<String, String> small = new Memo<>(MOST_TEXTS, DeclaredNames::small);
  private final Memo<String, String> withoutEnglish =
      new Memo<>(MOST_TEXTS, this::withoutRenderings);

  private DeclaredNames(List<Name> names) {
    this.numbers = StatedNumbers.of(names);
    this.renderings =
        names.stream()
            .map(
                name -> {
                  String en = name.text().en();
                  return new Rendering(name, plain(en), small(en));
                })
            .toList();
  }

  static DeclaredNames of(Report report) {
    return KNOWN.of(report.names());
  }

  /**
   * An English text without what may differ where a name or a term is used: case, quotation marks.
   */
  static String plain(String english) {
    return PLAIN.of(english);
  }

  /** Without capitals, as long as before. */
  private static String small(String text) {
    char[] small = text.toCharArray();
    for (int at = 0; at < small.length; at++) {
      small[at] = Character.toLowerCase(small[at]);
    }
    return new String(small);
  }

  /** A text with every declared name blotted out, as long as before. */
  String without(String text, Lang lang) {
    String left = numbers.withoutNames(text, lang);
    return lang == Lang.ZH ? left : withoutEnglish.of(left);
  }

  private String withoutRenderings(String text) {
    StringBuilder left = new StringBuilder(text);
    StringBuilder searched = new StringBuilder(small(text));
    for (Rendering rendering : renderings) {
      int length = rendering.small().length();
      String blot = "\uFFFC".repeat(length);
      int at = searched.indexOf(rendering.small());
      while (at >= 0) {
        left.replace(at, at + length, blot);
        searched.replace(at, at + length, blot);
        at = searched.indexOf(rendering.small(), at + length);
      }
    }
    return left.toString();
  }

  /** The names that stand in a Chinese text and not in its English. */
  List<Name> lacking(String zh, String en) {
    String plainEnglish = plain(en);
    return renderings.stream()
        .filter(rendering -> zh.contains(rendering.name().text().zh()))
        .filter(rendering -> wordingsOf(rendering.name()).noneMatch(plainEnglish::contains))
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
    String searched = small.of(en);
    return renderings.stream()
        .filter(rendering -> !zh.contains(rendering.name().text().zh()))
        .filter(rendering -> searched.contains(rendering.small()))
        .map(Rendering::name)
        .toList();
  }
}
