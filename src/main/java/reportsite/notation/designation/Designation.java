package reportsite.notation.designation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import reportsite.notation.designation.Designation.Sort;

/**
 * Something a text states that counts nothing and still can be wrong: a date, a place in a series,
 * the number of a heading, a numbered name.
 *
 * @param start offset of its first character (UTF-16)
 * @param text the characters that say it
 * @param sense what they say, written alike for both languages, as its sort has it
 */
public record Designation(int start, String text, Sort sort, String sense) {

  /** What a designation is, and how its sense is written. */
  public enum Sort {
    /** 2024. */
    YEAR,
    /** {@code 6} a month, {@code 6 end} its end, {@code 2-26} a day, {@code -26} of some month. */
    DAY,
    /** {@code 3}; {@code 1-3} for the first three. */
    QUARTER,
    /** {@code 1} or {@code 2}, of a year. */
    HALF,
    /** {@code autumn}. */
    SEASON,
    /** {@code within year}, {@code end year}, {@code start year}, {@code within month}. */
    SPAN,
    /** The number of a session, a congress, a plan, an anniversary, a batch: {@code 15}. */
    PLACE,
    /** The number of a heading or of a part of the text: {@code 4}. */
    HEADING,
    /** A name by form, in capitals without hyphens: {@code 5G}, {@code PM2.5}, {@code 1+6+6+3}. */
    NAME
  }

  /** The part of a month that {@link Sort#DAY} may name behind the month. */
  enum Part {
    START,
    MIDDLE,
    END;

    String of(int month) {
      return month + " " + this;
    }

    @Override
    public String toString() {
      return switch (this) {
        case START -> "start";
        case MIDDLE -> "middle";
        case END -> "end";
      };
    }
  }

  /** Whether two say the same; a day of no month is that day of any. */
  public boolean saysSame(Designation other) {
    return sort == other.sort
        && (sense.equals(other.sense)
            || isDayOf(sense, other.sense)
            || isDayOf(other.sense, sense));
  }

  private static boolean isDayOf(String day, String date) {
    return day.startsWith("-") && date.endsWith(day);
  }

  /** The number that it is, where its sense is one; else 0. */
  public int number() {
    return sense.matches("[0-9]{1,4}") ? Integer.parseInt(sense) : 0;
  }

  /** The last month of the time it names; 0 where it names none within a year. */
  public int lastMonth() {
    return switch (sort) {
      case DAY -> sense.startsWith("-") ? 0 : Integer.parseInt(sense.split("[ -]", 2)[0]);
      case QUARTER -> 3 * Integer.parseInt(sense.substring(sense.length() - 1));
      case HALF -> 6 * number();
      case SPAN -> sense.endsWith("year") && !sense.startsWith("start") ? 12 : 0;
      default -> 0;
    };
  }

  /** Whether it is the end of a month or a day there. */
  public boolean endsMonth() {
    return sort == Sort.DAY
        && (sense.endsWith(" end") || sense.matches("[0-9]{1,2}-(?:28|29|30|31)"));
  }

  /** The designations found in a text up to now. */
  static final class FoundDesignations {

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
}
