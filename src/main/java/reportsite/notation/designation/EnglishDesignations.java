package reportsite.notation.designation;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.designation.Designation.FoundDesignations;
import reportsite.notation.designation.Designation.Part;
import reportsite.notation.designation.Designation.Sort;
import reportsite.notation.english.EnglishWords;
import reportsite.notation.value.Numeral;
import reportsite.text.Lang;
import reportsite.text.Patterns;

/**
 * Reads the designations of an English text. May and March are months only where the words beside
 * them leave no doubt; "first" before a noun and "over the year" are left out.
 */
public final class EnglishDesignations {
  private static final Patterns SAID = Patterns.of(EnglishDesignations.class);

  private static final Pattern DAY = SAID.pattern("DAY");
  private static final Pattern TIME_BEFORE = SAID.pattern("TIME_BEFORE");
  private static final Pattern ISO = SAID.pattern("ISO");
  private static final Pattern QUARTERS = SAID.pattern("QUARTERS");
  private static final Pattern QUARTER = SAID.pattern("QUARTER");
  private static final Pattern HALF = SAID.pattern("HALF");
  private static final Pattern SEASON = SAID.pattern("SEASON");
  private static final Pattern SPAN = SAID.pattern("SPAN");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
  private static final Pattern HEADING = SAID.pattern("HEADING");
  private static final Pattern PHASE = SAID.pattern("PHASE");
  private static final Pattern PLACE = Pattern.compile("([0-9]{1,3})(?:st|nd|rd|th)|[A-Za-z]+");

  private final String text;
  private final FoundDesignations found;

  public EnglishDesignations(String text) {
    this.text = text;
    this.found = new FoundDesignations(text);
  }

  public List<Designation> read() {
    days();
    found.each(QUARTERS, Sort.QUARTER, many -> many.equalsIgnoreCase("three") ? "1-3" : "1-2");
    found.each(QUARTER, Sort.QUARTER, EnglishDesignations::quarter);
    found.each(
        HALF, Sort.HALF, half -> half.equalsIgnoreCase("first") || half.equals("1") ? "1" : "2");
    for (MatchResult match : SEASON.matcher(text).results().toList()) {
      String season = FoundDesignations.group(match);
      String sense = season.equals("fall") ? "autumn" : season;
      found.add(new Designation(match.end() - season.length(), season, Sort.SEASON, sense));
    }
    SPAN.matcher(text).results().forEach(span -> found.add(span, Sort.SPAN, span(span)));
    numbered(HEADING, Sort.HEADING);
    numbered(PHASE, Sort.PLACE);
    ScannedTexts.of(Lang.EN).numerals(text).forEach(this::numeral);
    return found.inOrder();
  }

  private void days() {
    Matcher matcher = DAY.matcher(text);
    while (matcher.find()) {
      if (isTime(matcher)) {
        // The year is a designation of its own.
        int end = matcher.start("year") < 0 ? matcher.end() : matcher.start("year");
        String words = text.substring(matcher.start(), end).strip();
        found.add(new Designation(matcher.start(), words, Sort.DAY, sense(matcher)));
      }
    }
    ISO.matcher(text)
        .results()
        .forEach(
            iso ->
                found.add(
                    iso,
                    Sort.DAY,
                    Integer.parseInt(iso.group(1)) + "-" + Integer.parseInt(iso.group(2))));
  }

  /** "May" and "March" are also a verb and a noun. */
  private boolean isTime(Matcher date) {
    String month = date.group("month");
    boolean other = !month.equals("May") && !month.equals("March");
    boolean marked = date.start("month") > date.start() || date.end() > date.end("month");
    return other
        || marked
        || TIME_BEFORE
            .matcher(text.substring(Math.max(0, date.start() - 12), date.start()))
            .matches();
  }

  private static String sense(Matcher date) {
    int month = Month.valueOf(date.group("month").toUpperCase(Locale.ROOT)).getValue();
    @Nullable String day = date.group("day") == null ? date.group("behind") : date.group("day");
    if (day != null) {
      return month + "-" + Integer.parseInt(day);
    }
    if (date.group("start") != null) {
      return Part.START.of(month);
    }
    if (date.group("middle") != null) {
      return Part.MIDDLE.of(month);
    }
    if (date.group("end") != null) {
      return Part.END.of(month);
    }
    // Before July is by the end of June.
    return date.group("before") == null
        ? Integer.toString(month)
        : Part.END.of(month == 1 ? 12 : month - 1);
  }

  private static String quarter(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    int number = lower.equals("last") ? 4 : EnglishMention.number(lower);
    return Integer.toString(number);
  }

  private static String span(MatchResult span) {
    if (span.group(3) != null) {
      return "end " + span.group(3).toLowerCase(Locale.ROOT).replace("-end", "");
    }
    String where =
        switch (span.group(1).toLowerCase(Locale.ROOT).replace("the ", "")) {
          case "within" -> "within ";
          case "end of" -> "end ";
          default -> "start ";
        };
    return where + span.group(2).toLowerCase(Locale.ROOT);
  }

  /** The years of dates, the numbers of sessions and plans, and the names that their form shows. */
  private void numeral(Numeral numeral) {
    String written = numeral.text();
    if (numeral.role() == Numeral.Role.DATE) {
      // The 1990s are no year.
      boolean decade = text.startsWith("s", numeral.end());
      Matcher year = YEAR.matcher(written);
      while (!decade && year.find()) {
        found.add(
            new Designation(numeral.start() + year.start(), year.group(), Sort.YEAR, year.group()));
      }
    } else if (numeral.role() == Numeral.Role.NAME && !places(numeral)) {
      if (written.matches(".*[0-9].*") && !written.matches("[QH][1-4]")) {
        found.add(new Designation(numeral.start(), written, Sort.NAME, name(written)));
      }
    }
  }

  private boolean places(Numeral numeral) {
    boolean any = false;
    Matcher place = PLACE.matcher(numeral.text());
    while (place.find()) {
      int number =
          place.group(1) != null
              ? Integer.parseInt(place.group(1))
              : EnglishMention.place(place.group().toLowerCase(Locale.ROOT));
      if (number > 0) {
        any = true;
        found.add(
            new Designation(
                numeral.start() + place.start(),
                place.group(),
                Sort.PLACE,
                Integer.toString(number)));
      }
    }
    return any;
  }

  private void numbered(Pattern pattern, Sort sort) {
    for (MatchResult match : pattern.matcher(text).results().toList()) {
      int number = EnglishMention.number(FoundDesignations.group(match));
      if (number > 0) {
        found.add(match, sort, Integer.toString(number));
      }
    }
  }

  /** The name of a month. */
  static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** A name by form as both languages write it. */
  static String name(String written) {
    return written.toUpperCase(Locale.ROOT).replaceAll("(?<=[A-Z])-", "");
  }

  /** Finds a whole number in an English text however it is written: 3, 3rd, third, three, III. */
  public static final class EnglishMention {
    private static final Patterns SAID = Patterns.of(EnglishMention.class);

    private static final List<String> TEENS = SAID.lines("TEENS");
    private static final List<String> ROMAN =
        List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private EnglishMention() {}

    /** Whether the text has the number anywhere. */
    public static boolean of(String text, int number) {
      String digits = "(?<![0-9.,])" + number + "(?![0-9]|[.,][0-9])";
      String roman = number == 0 || number > ROMAN.size() ? "" : "|\\b" + roman(number) + "\\b";
      return Pattern.compile(digits + roman).matcher(text).find()
          || (number > 0 && spells(text, number));
    }

    private static boolean spells(String text, int number) {
      for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z-]+", -1)) {
        for (String part : List.of(word, word.split("-", 2)[0])) {
          if (place(part) == number || EnglishWords.number(part) == number) {
            return true;
          }
        }
      }
      return false;
    }

    /** The place that a lower-case word names, to the twentieth; 0 if it names none. */
    static int place(String word) {
      int teen = TEENS.indexOf(word);
      return teen >= 0 ? teen + EnglishWords.PLACES.size() + 1 : EnglishWords.place(word);
    }

    /** A number in Roman numerals; in digits above twelve. */
    static String roman(int number) {
      return number >= 1 && number <= ROMAN.size()
          ? ROMAN.get(number - 1)
          : Integer.toString(number);
    }

    /** The number that a word, digits or Roman numerals write; 0 if they write none. */
    static int number(String written) {
      if (ROMAN.contains(written)) {
        return ROMAN.indexOf(written) + 1;
      }
      if (written.matches("[0-9]{1,4}")) {
        return Integer.parseInt(written);
      }
      String lower = written.toLowerCase(Locale.ROOT);
      int place = place(lower);
      return place > 0 ? place : Math.max(0, EnglishWords.number(lower));
    }
  }
}
