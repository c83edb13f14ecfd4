package reportsite.load.read;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.NearMiss;
import reportsite.load.yaml.Node;
import reportsite.model.Id;
import reportsite.notation.value.PeriodWords;
import reportsite.text.Bilingual;
import reportsite.text.DataFile;
import reportsite.text.Phrases;

/** What somebody should have typed instead, made from what was typed. */
public final class Corrections {

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})[^0-9]{1,2}([0-9]{1,2})[^0-9]{1,2}([0-9]{1,2})[^0-9]?");

  private static final Map<String, String> EXAMPLES = DataFile.entries("examples.txt");

  private Corrections() {}

  /** How a field that consists of several others looks when it is right. */
  public static String fields(String field) {
    return EXAMPLES.getOrDefault(field, field + ": {…: …, …: …}");
  }

  /** The nearest id, or an example where nothing of the text can stay. */
  public static String id(String typed, String field) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String id = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    if (!id.isEmpty()) {
      return id;
    }
    return field.equals("versus") ? "city" : "gdp-2024";
  }

  /** The digits alone, full-width ones as ordinary ones: 2024 of ２０２４年. */
  public static String digits(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
  }

  /** The nearest period, or how each sort of them is written. */
  public static Bilingual period(String typed, String field) {
    return PeriodWords.meant(typed)
        .map(meant -> Phrases.of("instead/period", field, meant.yaml()))
        .orElseGet(() -> Phrases.of("instead/periods"));
  }

  /** The one or two numbers of the text, the smaller one first; an example where it has none. */
  public static String passages(String typed) {
    List<Integer> numbers =
        Pattern.compile("[1-9][0-9]{0,5}")
            .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
            .results()
            .map(number -> Integer.valueOf(number.group()))
            .sorted()
            .distinct()
            .toList();
    return switch (numbers.size()) {
      case 1 -> numbers.get(0).toString();
      case 2 -> numbers.get(0) + "-" + numbers.get(1);
      default -> "16-19";
    };
  }

  /** A list of the one item that was typed, or how a list is written. */
  public static Bilingual list(String field, Node typed) {
    String word = typed instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    return Id.isId(word)
        ? Phrases.of("instead/item", field, word)
        : Phrases.of("instead/items", field);
  }

  /** The report that was probably meant, or what a new one needs. */
  public static Bilingual report(Id typed, String frame, Collection<String> reports) {
    return NearMiss.of(typed.text(), reports)
        .map(NearMiss::meant)
        .orElseGet(() -> Phrases.of("instead/report", typed, frame));
  }

  public static @Nullable LocalDate isoDate(String typed) {
    try {
      return typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(typed) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** The date in ISO form, or an example where it is none. */
  public static String date(String typed) {
    Matcher date = DATE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC));
    if (date.matches()) {
      int month = Integer.parseInt(date.group(2));
      int day = Integer.parseInt(date.group(3));
      String iso = date.group(1) + "-" + twoDigits(month) + "-" + twoDigits(day);
      if (isoDate(iso) != null) {
        return iso;
      }
    }
    return "2024-01-31";
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  /**
   * The words that staff type, in Chinese or in other English, for the words that are understood.
   */
  public static final class Synonyms {

    /** One word may stand for several; only those that fit the place are offered. */
    private static final Map<String, List<String>> MEANT =
        DataFile.entries("synonyms.txt").entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> List.of(entry.getValue().split(" ", -1))));

    /** What staff type who want to record how a commitment stands. */
    private static final Set<String> NEWS =
        Set.of("state", "status", "progress", "状态", "进展", "完成情况");

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
          .orElseGet(
              () ->
                  NEWS.contains(typed)
                      ? Phrases.of("instead/progress")
                      : NearMiss.hint(typed, known));
    }
  }
}
