package reportsite.notation.value;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Reading.Slip;
import reportsite.text.Memo;
import reportsite.text.Patterns;

/** The words with which Chinese reports name the time that a number speaks of. */
public final class PeriodWords {
  private static final Patterns SAID = Patterns.of(PeriodWords.class);

  /**
   * A time that a text names.
   *
   * @param year the year that goes with it there; null where none does
   * @param certain whether the words alone say which time it is
   */
  public record Found(int start, int end, Period period, @Nullable Integer year, boolean certain) {}

  private static final String HAN = "一二三四五六七八九十";

  /** A five-year plan is known by when the eleventh ended: in 2010. */
  private static final int END_OF_NONE = 1955;

  /** What the words of one form mean; null where they mean nothing after all. */
  private record Form(Pattern pattern, BiFunction<Matcher, Integer, @Nullable Period> reading) {

    Form(String name, BiFunction<Matcher, Integer, @Nullable Period> reading) {
      this(SAID.pattern(name), reading);
    }
  }

  /** Forms that hold others stand before them. */
  private static final List<Form> FORMS =
      List.of(
          new Form("YEARS", (found, year) -> years(number(found, "from"), number(found, "to"))),
          new Form("SINCE", (found, year) -> since(number(found, "from"), year - 1)),
          new Form("PLAN", (found, year) -> plan(found.group("plan"), found.group("bare"))),
          new Form("AGO", (found, year) -> ago(found, year)),
          new Form(
              "END_OF_PLAN",
              (found, year) ->
                  Period.year(plan(found.group("plan"), found.group("bare")).lastYear())),
          new Form("NEXT_YEAR", (found, year) -> Period.year(year)),
          new Form("THIS_AND_NEXT_YEAR", (found, year) -> years(year, year + 1)),
          new Form("YEARS_AHEAD", (found, year) -> years(year, year + han(found.group("n")) - 1)),
          new Form("FIRST_MONTHS", (found, year) -> firstMonths(year, found.group("n"))),
          new Form(
              "MONTHS", (found, year) -> months(year, number(found, "from"), number(found, "to"))),
          new Form(
              "HAN_MONTHS",
              (found, year) -> months(year, han(found.group("from")), han(found.group("to")))),
          new Form("FIRST_QUARTERS", (found, year) -> months(year, 1, 3 * han(found.group("n")))),
          new Form(
              "QUARTER",
              (found, year) ->
                  Period.quarter(year, found.group("n") == null ? 1 : han(found.group("n")))),
          new Form(
              "HALF", (found, year) -> Period.half(year, found.group("n").equals("上") ? 1 : 2)),
          new Form(
              "AS_OF_DAY",
              (found, year) ->
                  Period.asOf(LocalDate.of(year, number(found, "m"), number(found, "d")))),
          new Form("END_OF_MONTH", (found, year) -> endOfMonth(year, found)),
          new Form("AS_OF_MONTH", (found, year) -> endOfMonth(year, found)),
          new Form(
              "ONE_MONTH",
              (found, year) ->
                  Period.month(
                      YearMonth.of(year, number(found, found.group("m") == null ? "n" : "m")))),
          new Form(
              "END_OF_YEAR",
              (found, year) -> Period.month(YearMonth.of(year, 12)).as(Period.Role.AS_OF)),
          new Form("WHOLE_YEAR", (found, year) -> Period.year(year)),
          new Form("YEAR_ALONE", (found, year) -> Period.year(year)));

  private static final Pattern NAMED_YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}");

  private PeriodWords() {}

  /**
   * Every time that a part of a text names, in its order.
   *
   * @param year the year of the report, which says what 去年 and 过去五年 mean
   * @param own the year that a part of a year belongs to where no words say so
   */
  public static List<Found> find(String written, int start, int end, int year, int own) {
    return mayNameTime(written, start, end)
        ? KNOWN.of(new Part(written, start, end, year, own))
        : List.of();
  }

  /** A part of a text, which numbers beside each other look through. */
  private record Part(String text, int start, int end, int year, int own) {}

  private static final Memo<Part, List<Found>> KNOWN =
      new Memo<>(100, part -> found(part.text, part.start, part.end, part.year, part.own));

  private static List<Found> found(String written, int start, int end, int year, int own) {
    String text = withPlainDigits(written);
    List<Found> found = new ArrayList<>();
    boolean[] taken = new boolean[end - start + 1];
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(text).region(start, end);
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        if (!taken[matcher.start() - start] && !taken[matcher.end() - 1 - start]) {
          Found one = found(form, matcher, text, start, year, own);
          if (one != null) {
            found.add(one);
          }
          for (int at = matcher.start(); at < matcher.end(); at++) {
            taken[at - start] = true;
          }
        }
      }
    }
    found.sort(Comparator.comparingInt(Found::start));
    return List.copyOf(found);
  }

  /**
   * Of which of several times a number is, if each has its own: 2023年、2024年用电量分别为31亿、33亿千瓦时.
   *
   * @param named the times before it
   * @param from where its clause begins
   * @param at where it stands
   */
  public static @Nullable Found respective(List<Found> named, String text, int from, int at) {
    int word = text.substring(from, at).lastIndexOf("分别");
    List<Found> listed = new ArrayList<>();
    for (Found one : named) {
      int end = listed.isEmpty() ? one.start() : listed.get(listed.size() - 1).end();
      boolean goesOn =
          listed.isEmpty() || BETWEEN.matcher(text.substring(end, one.start())).matches();
      if (one.start() >= from && one.end() <= from + word) {
        listed = goesOn ? listed : new ArrayList<>();
        listed.add(one);
      }
    }
    if (word < 0 || listed.size() < 2) {
      return null;
    }
    long place = NUMBER.matcher(text.substring(from + word, at)).results().count();
    return place < listed.size() ? listed.get((int) place) : null;
  }

  private static final Pattern BETWEEN = Pattern.compile("年?[底末]?(?:、|[和与及]|以及)");
  private static final Pattern NUMBER = Pattern.compile("[0-9.,]+");

  /** Whether a part of a text has a character without which no form is met. */
  private static boolean mayNameTime(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if ("年月季五".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Found found(
      Form form, Matcher matcher, String text, int start, int year, int own) {
    String words = matcher.group();
    boolean relative =
        words.matches("(?:过去|近|这|最近|上一个|今后|未来|今明).*|[二两三四五]年.*|[0-9]{4}年.*(?:以来|起|开始)");
    Integer named = relative ? null : named(words, year);
    Integer before = named == null && !relative ? lastYear(text, start, matcher.start()) : null;
    int meant = relative ? year : named != null ? named : before != null ? before : own;
    try {
      Period period = form.reading.apply(matcher, meant);
      boolean certain = !relative || words.matches("过去(?:的)?[三四五]年.*|[三四五]年来|今后五年");
      return period == null
          ? null
          : new Found(matcher.start(), matcher.end(), period, named, certain);
    } catch (DateTimeException | IllegalArgumentException e) {
      // There is no such day, or no such span.
      return null;
    }
  }

  private static @Nullable Integer named(String words, int year) {
    Matcher digits = NAMED_YEAR.matcher(words);
    if (digits.find()) {
      return Integer.valueOf(digits.group());
    }
    return words.contains("去年") || words.contains("上年")
        ? Integer.valueOf(year - 1)
        : words.contains("明年")
            ? Integer.valueOf(year + 1)
            : words.contains("今年") || words.contains("本年") ? Integer.valueOf(year) : null;
  }

  private static @Nullable Integer lastYear(String text, int start, int end) {
    Matcher digits = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年").matcher(text);
    digits.region(start, end).useTransparentBounds(true);
    Integer last = null;
    while (digits.find()) {
      last = Integer.valueOf(digits.group(1));
    }
    return last;
  }

  private static @Nullable Period since(int from, int last) {
    return from < last ? years(from, last) : Period.year(from);
  }

  /** Digits of full width as those of half width, so that every place stays where it is. */
  private static String withPlainDigits(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return plain == null ? text : plain.toString();
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static int han(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    return word.equals("两")
        ? 2
        : word.length() == 2 ? 10 + HAN.indexOf(word.charAt(1)) + 1 : HAN.indexOf(word) + 1;
  }

  private static @Nullable Period years(int from, int to) {
    return from < to ? Period.years(from, to) : null;
  }

  private static Period plan(@Nullable String quoted, @Nullable String bare) {
    int end = END_OF_NONE + 5 * han(quoted == null ? String.valueOf(bare) : quoted);
    return Period.years(end - 4, end);
  }

  private static @Nullable Period ago(Matcher found, int year) {
    String number = found.group("n") == null ? found.group("m") : found.group("n");
    return years(year - han(number), year - 1);
  }

  private static Period firstMonths(int year, String number) {
    return months(year, 1, han(number));
  }

  private static Period months(int year, int from, int to) {
    return Period.months(YearMonth.of(year, from), YearMonth.of(year, to));
  }

  private static Period endOfMonth(int year, Matcher found) {
    return Period.month(YearMonth.of(year, number(found, "m"))).as(Period.Role.AS_OF);
  }

  /**
   * The period that somebody meant who typed something else: 上半年, 2025年1-11月, 2025.12, 十四五. Where
   * no year was typed, 2025 stands for it.
   */
  public static Optional<Period> meant(String typed) {
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s“”\"]", "")
            .replaceAll("[—–−~～至到]+", "-");
    Matcher year = NAMED_YEAR.matcher(plain);
    int named = year.find() ? Integer.parseInt(year.group()) : EXAMPLE_YEAR;
    for (Slip slip : SLIPS) {
      Matcher found = slip.pattern.matcher(plain);
      if (found.find()) {
        String iso = slip.iso(found, Integer.toString(named), plain);
        Optional<Period> period = Period.read(iso);
        if (period.isPresent()) {
          return period;
        }
      }
    }
    String words = plain.replaceAll("^十四五$", "十四五时期");
    List<Found> all = find(words, 0, words.length(), EXAMPLE_YEAR + 1, named);
    return all.isEmpty() ? Optional.empty() : Optional.of(averaged(all.get(0).period(), plain));
  }

  private static Period averaged(Period period, String typed) {
    boolean average = period.shape() == Period.Shape.YEARS && AVERAGE.matcher(typed).find();
    return average && period.role() == Period.Role.WHOLE ? period.as(Period.Role.AVERAGE) : period;
  }

  private static final int EXAMPLE_YEAR = 2025;
  private static final Pattern AVERAGE = Pattern.compile("均|AVERAGE");

  /** Spellings of our own text that are a little off. */
  private record Slip(Pattern pattern, String key) {
    String iso(Matcher found, String year, String typed) {
      return switch (key) {
        case "half" -> year + "-H" + found.group(1);
        case "quarter" -> year + "-Q" + found.group(1);
        case "years" -> {
          String years = found.group(1) + "/" + found.group(2);
          yield AVERAGE.matcher(typed).find()
              ? "average: " + years
              : typed.matches(".*(?:初|START).*") ? "start: " + years : years;
        }
        case "months" ->
            year + "-" + twoDigits(found.group(1)) + "/" + year + "-" + twoDigits(found.group(2));
        case "day" ->
            "as-of: " + year + "-" + twoDigits(found.group(1)) + "-" + twoDigits(found.group(2));
        case "month" ->
            (typed.matches("(?:截|AS).*|.*[底末]") ? "as-of: " : "")
                + year
                + "-"
                + twoDigits(found.group(1));
        case "start" -> "start: " + year;
        default -> year;
      };
    }
  }

  private static final List<Slip> SLIPS =
      SAID.entries("SLIPS").entrySet().stream()
          .map(slip -> new Slip(Pattern.compile(slip.getValue()), slip.getKey()))
          .toList();

  private static String twoDigits(String number) {
    String digits = Integer.valueOf(number).toString();
    return digits.length() < 2 ? "0" + digits : digits;
  }
}
