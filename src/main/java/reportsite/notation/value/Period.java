package reportsite.notation.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.text.Lang;

/**
 * The time that a number speaks of. Its text is ISO-like: {@code 2025}, {@code 2025-H1}, {@code
 * 2025-Q3}, {@code 2025-12}, {@code 2025-01/2025-11}, {@code 2021/2025}, {@code average:
 * 2021/2025}, {@code start: 2021/2025}, {@code as-of: 2025-11-30}.
 *
 * @param role what the number is within that time
 * @param shape how the time is cut
 * @param from its first day
 * @param to its last day
 */
public record Period(Role role, Shape shape, LocalDate from, LocalDate to)
    implements Comparable<Period> {

  /** What a number is within its time. */
  public enum Role {
    /** Of the whole time. */
    WHOLE(""),
    /** Of one year on average over several. */
    AVERAGE("average"),
    /** What there was when the time began, from which it rose or fell. */
    START("start"),
    /** What there was when the time ended. */
    AS_OF("as-of");

    private final String key;

    Role(String key) {
      this.key = key;
    }

    /** The word before the colon; empty for the whole. */
    public String key() {
      return key;
    }
  }

  /** How a time is cut. */
  public enum Shape {
    DAY,
    MONTH,
    MONTHS,
    QUARTER,
    HALF,
    YEAR,
    YEARS
  }

  /** A regular expression for the whole text of every period, and of some that are none. */
  public static final String PATTERN =
      "(?:(?:average|start|as-of): *)?(?:19|20)[0-9]{2}"
          + "(?:-H[12]|-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-[0-3][0-9])?"
          + "|/(?:19|20)[0-9]{2}|-(?:0[1-9]|1[0-2])/(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2]))?";

  private static final Pattern TIME =
      Pattern.compile(
          "(?<year>(?:19|20)[0-9]{2})(?:-H(?<half>[12])|-Q(?<quarter>[1-4])"
              + "|-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-3][0-9])"
              + "|/(?<year2>(?:19|20)[0-9]{2})-(?<month2>0[1-9]|1[0-2]))?"
              + "|/(?<until>(?:19|20)[0-9]{2}))?");
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final List<String> HAN = List.of("一", "二", "三", "四");

  /** By its end, then by its beginning; what is alike there, by what it is. */
  private static final Comparator<Period> ORDER =
      Comparator.comparing(Period::last)
          .thenComparing(Period::from)
          .thenComparing(Period::role)
          .thenComparing(Period::shape)
          .thenComparing(Period::to);

  public Period {
    boolean fits =
        switch (role) {
          case WHOLE -> shape != Shape.DAY;
          case AVERAGE -> shape == Shape.YEARS;
          case START -> shape == Shape.YEAR || shape == Shape.YEARS;
          case AS_OF -> shape == Shape.DAY || shape == Shape.MONTH || shape == Shape.YEAR;
        };
    if (!fits || to.isBefore(from)) {
      throw new IllegalArgumentException(role + " " + shape + " " + from + " " + to);
    }
  }

  public static Period year(int year) {
    return whole(Shape.YEAR, YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  /**
   * Half a year.
   *
   * @param half 1 or 2
   */
  public static Period half(int year, int half) {
    return whole(Shape.HALF, YearMonth.of(year, half * 6 - 5), YearMonth.of(year, half * 6));
  }

  /**
   * A quarter of a year.
   *
   * @param quarter from 1 to 4
   */
  public static Period quarter(int year, int quarter) {
    return whole(
        Shape.QUARTER, YearMonth.of(year, quarter * 3 - 2), YearMonth.of(year, quarter * 3));
  }

  public static Period month(YearMonth month) {
    return whole(Shape.MONTH, month, month);
  }

  /** Several months, the first of which comes before the last. */
  public static Period months(YearMonth first, YearMonth last) {
    if (!first.isBefore(last)) {
      throw new IllegalArgumentException(first + " " + last);
    }
    return whole(Shape.MONTHS, first, last);
  }

  /** Several years, the first of which comes before the last. */
  public static Period years(int first, int last) {
    if (first >= last) {
      throw new IllegalArgumentException(first + " " + last);
    }
    return whole(Shape.YEARS, YearMonth.of(first, 1), YearMonth.of(last, 12));
  }

  public static Period asOf(LocalDate day) {
    return new Period(Role.AS_OF, Shape.DAY, day, day);
  }

  /** The same time for a number that is something else within it. */
  public Period as(Role other) {
    return new Period(other, shape, from, to);
  }

  private static Period whole(Shape shape, YearMonth first, YearMonth last) {
    return new Period(Role.WHOLE, shape, first.atDay(1), last.atEndOfMonth());
  }

  /** Reads the ISO-like text; empty where it is none. */
  public static Optional<Period> read(String text) {
    int colon = text.indexOf(':');
    String key = colon < 0 ? "" : text.substring(0, colon).strip();
    return read(key, text.substring(colon + 1).strip());
  }

  /** The same, of the word before the colon and the time behind it. */
  public static Optional<Period> read(String key, String time) {
    for (Role role : Role.values()) {
      if (role.key.equals(key)) {
        try {
          Period whole = time(time);
          return Optional.ofNullable(whole == null ? null : whole.as(role));
        } catch (IllegalArgumentException | DateTimeException e) {
          // A day that the month has not, months in the wrong order, an average of one year.
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable Period time(String text) {
    Matcher found = TIME.matcher(text);
    if (!found.matches()) {
      return null;
    }
    int year = number(found, "year");
    if (found.group("half") != null) {
      return half(year, number(found, "half"));
    } else if (found.group("quarter") != null) {
      return quarter(year, number(found, "quarter"));
    } else if (found.group("until") != null) {
      return years(year, number(found, "until"));
    } else if (found.group("month") == null) {
      return year(year);
    }
    YearMonth month = YearMonth.of(year, number(found, "month"));
    if (found.group("day") != null) {
      return asOf(month.atDay(number(found, "day")));
    }
    return found.group("year2") == null
        ? month(month)
        : months(month, YearMonth.of(number(found, "year2"), number(found, "month2")));
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  /** The ISO-like text, which reads back as the same. */
  public String text() {
    return role == Role.WHOLE ? time() : role.key + ": " + time();
  }

  /** As it stands in YAML behind a key. */
  public String yaml() {
    return role == Role.WHOLE ? text() : "{" + text() + "}";
  }

  @Override
  public String toString() {
    return text();
  }

  /** The time without the word before it. */
  public String time() {
    return switch (shape) {
      case DAY -> from.toString();
      case MONTH -> YearMonth.from(from).toString();
      case MONTHS -> YearMonth.from(from) + "/" + YearMonth.from(to);
      case QUARTER -> from.getYear() + "-Q" + quarter();
      case HALF -> from.getYear() + "-H" + half();
      case YEAR -> Integer.toString(from.getYear());
      case YEARS -> from.getYear() + "/" + to.getYear();
    };
  }

  private int half() {
    return to.getMonthValue() / 6;
  }

  private int quarter() {
    return to.getMonthValue() / 3;
  }

  /** Whether it is a whole year, as most are. */
  public boolean isYear() {
    return role == Role.WHOLE && shape == Shape.YEAR;
  }

  /** Whether it lies within a year and is not the whole of it. */
  public boolean isPartOfYear() {
    return role == Role.WHOLE && shape != Shape.YEAR && shape != Shape.YEARS;
  }

  /** Whether the number is of a moment, not of a length of time. */
  public boolean isMoment() {
    return role == Role.START || role == Role.AS_OF;
  }

  /** The day on which it is over; of a value at the start, the day before it begins. */
  public LocalDate last() {
    return role == Role.START ? from.minusDays(1) : to;
  }

  /** The year in which it is over. */
  public int lastYear() {
    return last().getYear();
  }

  /** Whether its text names this year as the first or the last. */
  public boolean names(int year) {
    return from.getYear() == year || to.getYear() == year;
  }

  /**
   * Whether another is the same part of another year, or as many years in the same role, so that
   * numbers of both can be set beside each other.
   */
  public boolean isLike(Period other) {
    if (role != other.role || shape != other.shape) {
      return false;
    }
    int shift = other.from.getYear() - from.getYear();
    return other.from.equals(from.plusYears(shift))
        && YearMonth.from(other.to).equals(YearMonth.from(to).plusYears(shift))
        && (shape != Shape.DAY || other.to.getDayOfMonth() == to.getDayOfMonth() || isEndOfMonth());
  }

  private boolean isEndOfMonth() {
    return to.getDayOfMonth() == to.lengthOfMonth();
  }

  /** Later by so many years; several years together stay what they are. */
  public Period moved(int years) {
    return shape == Shape.YEARS
        ? this
        : new Period(
            role,
            shape,
            from.plusYears(years),
            shape == Shape.DAY
                ? to.plusYears(years)
                : YearMonth.from(to.plusYears(years)).atEndOfMonth());
  }

  /** As the end of an id: {@code 2025}, {@code h1-2025}, {@code average-2021-to-2025}. */
  public String slug() {
    String part =
        switch (shape) {
          case DAY -> "m" + from.getMonthValue() + "-d" + from.getDayOfMonth() + "-";
          case MONTH -> "m" + from.getMonthValue() + "-";
          case MONTHS -> "m" + from.getMonthValue() + "-m" + to.getMonthValue() + "-";
          case QUARTER -> "q" + quarter() + "-";
          case HALF -> "h" + half() + "-";
          case YEAR, YEARS -> "";
        };
    return (role == Role.WHOLE ? "" : role.key + "-") + part + yearsSlug();
  }

  /** The years of {@link #slug()} alone. */
  public String yearsSlug() {
    int first = from.getYear();
    int last = to.getYear();
    return first == last ? Integer.toString(first) : first + "-to-" + last;
  }

  /** What HTML takes for a date or time; null where it has no form for it. */
  public @Nullable String dateTime() {
    boolean stands = role == Role.WHOLE || role == Role.AS_OF;
    boolean single = shape == Shape.YEAR || shape == Shape.MONTH || shape == Shape.DAY;
    return stands && single ? time() : null;
  }

  /** As it stands beside a number: 2025年上半年, first half of 2025. */
  public String write(Lang lang) {
    return lang == Lang.ZH ? chinese() : english();
  }

  private String chinese() {
    return switch (role) {
      case WHOLE -> chineseTime();
      case AVERAGE -> chineseTime() + "年均";
      case START -> from.getYear() + "年初";
      case AS_OF -> "截至" + chineseTime() + (shape == Shape.DAY ? "" : "末");
    };
  }

  private String chineseTime() {
    String year = from.getYear() + "年";
    return switch (shape) {
      case DAY -> year + from.getMonthValue() + "月" + from.getDayOfMonth() + "日";
      case MONTH -> year + from.getMonthValue() + "月";
      case MONTHS ->
          from.getYear() == to.getYear()
              ? year + from.getMonthValue() + "—" + to.getMonthValue() + "月"
              : year + from.getMonthValue() + "月—" + to.getYear() + "年" + to.getMonthValue() + "月";
      case QUARTER -> year + "第" + HAN.get(quarter() - 1) + "季度";
      case HALF -> year + (half() == 1 ? "上半年" : "下半年");
      case YEAR -> year;
      case YEARS -> from.getYear() + "—" + to.getYear() + "年";
    };
  }

  private String english() {
    return switch (role) {
      case WHOLE -> englishTime();
      case AVERAGE -> "yearly average " + englishTime();
      case START -> "start of " + from.getYear();
      case AS_OF -> (shape == Shape.DAY ? "as of " : "end of ") + englishTime();
    };
  }

  private String englishTime() {
    return switch (shape) {
      case DAY -> from.getDayOfMonth() + " " + name(from) + " " + from.getYear();
      case MONTH -> name(from) + " " + from.getYear();
      case MONTHS ->
          (from.getYear() == to.getYear() ? name(from) : name(from) + " " + from.getYear())
              + (" to " + name(to) + " " + to.getYear());
      case QUARTER -> ORDINALS.get(quarter() - 1) + " quarter of " + from.getYear();
      case HALF -> ORDINALS.get(half() - 1) + " half of " + from.getYear();
      case YEAR -> Integer.toString(from.getYear());
      case YEARS -> from.getYear() + "–" + to.getYear();
    };
  }

  private static String name(LocalDate day) {
    return Month.from(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Within an English sentence, where a year would stand as "in 2025". */
  public String englishAdverb() {
    String years = "from " + from.getYear() + " to " + to.getYear();
    return switch (role) {
      case WHOLE ->
          switch (shape) {
            case HALF, QUARTER -> "in the " + englishTime();
            case YEARS -> years;
            default -> "in " + englishTime();
          };
      case AVERAGE -> "a year on average " + years;
      case START -> "at the start of " + from.getYear();
      case AS_OF -> (shape == Shape.DAY ? "as of " : "at the end of ") + englishTime();
    };
  }

  @Override
  public int compareTo(Period other) {
    return ORDER.compare(this, other);
  }
}
