package reportsite.notation.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.text.Patterns;

/**
 * A time by which something is due, as reports write it within the year they speak of: 6月底, 秋季, 年内.
 *
 * @param words as written
 * @param last the last month of that time; what is due is due by its last day
 * @param span which words of that time are meant
 */
public record Deadline(String words, Month last, Span span) {
  private static final Patterns SAID = Patterns.of(Deadline.class);

  /** What part of the year the words name. */
  public enum Span {
    /** A month, or its end. */
    MONTH,
    END_OF_MONTH,
    SPRING,
    SUMMER,
    AUTUMN,
    FIRST_HALF,
    FIRST_QUARTER,
    THIRD_QUARTER,
    YEAR,
    END_OF_YEAR
  }

  private static final Pattern OF_MONTH = SAID.pattern("OF_MONTH");
  private static final Pattern IN_TEXT = SAID.pattern("IN_TEXT");

  /** Seasons by the calendar months that statistics count them by. */
  private static final Map<String, Deadline> NAMED =
      Map.ofEntries(
          named("春季", Month.MAY, Span.SPRING),
          named("夏季", Month.AUGUST, Span.SUMMER),
          named("秋季", Month.NOVEMBER, Span.AUTUMN),
          named("一季度", Month.MARCH, Span.FIRST_QUARTER),
          named("上半年", Month.JUNE, Span.FIRST_HALF),
          named("三季度", Month.SEPTEMBER, Span.THIRD_QUARTER),
          named("年内", Month.DECEMBER, Span.YEAR),
          named("全年", Month.DECEMBER, Span.YEAR),
          named("年底", Month.DECEMBER, Span.END_OF_YEAR),
          named("年底前", Month.DECEMBER, Span.END_OF_YEAR));

  private static Map.Entry<String, Deadline> named(String words, Month last, Span span) {
    return Map.entry(words, new Deadline(words, last, span));
  }

  /** Reads words of time; empty when they name none that is understood. */
  public static Optional<Deadline> read(String words) {
    Matcher month = OF_MONTH.matcher(words);
    if (month.matches()) {
      Month last = Month.of(Integer.parseInt(month.group("month")));
      String end = month.group("end");
      boolean atEnd = end != null && !end.equals("份");
      // "Before June" leaves no day of June.
      Month counted = "前".equals(end) ? last.minus(1) : last;
      return counted.getValue() > last.getValue()
          ? Optional.empty()
          : Optional.of(new Deadline(words, counted, atEnd ? Span.END_OF_MONTH : Span.MONTH));
    }
    return Optional.ofNullable(NAMED.get(words));
  }

  /**
   * The first time that a text names and by which something can be due; 全年 is how long it takes.
   */
  public static Optional<Deadline> find(String text) {
    return IN_TEXT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(words -> read(words).stream())
        .findFirst();
  }

  /** The first month of that time; of an end, the month that ends. */
  public Month first() {
    return switch (span) {
      case MONTH, END_OF_MONTH, END_OF_YEAR -> last;
      case SPRING, SUMMER, AUTUMN, FIRST_QUARTER, THIRD_QUARTER -> last.minus(2);
      case FIRST_HALF, YEAR -> Month.JANUARY;
    };
  }

  /** Whether the words name the end of that time, instead of any day of it. */
  public boolean isEnd() {
    return span == Span.END_OF_MONTH || span == Span.END_OF_YEAR;
  }

  /** Whether the calendar fixes its last day: when a season ends is a matter of convention. */
  public boolean hasLastDay() {
    return switch (span) {
      case SPRING, SUMMER, AUTUMN -> false;
      default -> true;
    };
  }

  /** The last day of that time in a year. */
  public LocalDate in(int year) {
    return YearMonth.of(year, last).atEndOfMonth();
  }
}
