package reportsite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.intake.Note.Notes;
import reportsite.intake.Paragraphs.Line;
import reportsite.text.Patterns;

/**
 * Spaces that typesetting put within numbers and words. One space between two parts of a number is
 * taken out only where the number can be no other; else a person is asked.
 */
record Spaces(Line line, Notes notes) {
  private static final Patterns SAID = Patterns.of(Spaces.class);

  static final String ANY = SAID.text("ANY");

  /** A space that no keyboard makes within a number. */
  static final String ODD = SAID.text("ODD");

  private static final String DIGIT = SAID.text("DIGIT");
  private static final Pattern SPACED_LINE = SAID.pattern("SPACED_LINE");
  private static final Pattern NUMBERS = SAID.pattern("NUMBERS");
  private static final Pattern COMMA = SAID.pattern("COMMA");
  private static final Pattern POINT = SAID.pattern("POINT");
  private static final Pattern BEFORE_UNIT = SAID.pattern("BEFORE_UNIT");
  private static final Pattern BESIDE_MARK = SAID.pattern("BESIDE_MARK");
  private static final Pattern WIDE_GAP = SAID.pattern("WIDE_GAP");
  private static final Pattern BEFORE_NUMBER = SAID.pattern("BEFORE_NUMBER");
  private static final Pattern HAN = SAID.pattern("HAN");
  private static final Pattern NUMERAL = SAID.pattern("NUMERAL");
  private static final Pattern SENTENCE = Pattern.compile(".*[。；].*|.*，.*，.*|.*[，：].*[0-9].*");
  private static final Pattern SPREAD = SAID.pattern("SPREAD");
  private static final Pattern HEADED = SAID.pattern("HEADED");
  private static final Pattern LIST_NUMBER = Pattern.compile("\\s*[0-9]{1,2}");
  private static final Pattern SEVERAL = Pattern.compile(".*(?:分别|依次)[^。；]*", Pattern.DOTALL);

  static List<Line> mend(List<Line> lines, Notes notes) {
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      String mended = new Spaces(line, notes).mended();
      notes.changed(Note.Kind.SPACE, line.number(), line.text(), mended);
      out.add(line.with(mended));
    }
    return out;
  }

  private String mended() {
    String text = line.text();
    if (SPACED_LINE.matcher(text).matches()) {
      return text.replaceAll(ANY, "");
    }
    if (text.contains("\t") && !SENTENCE.matcher(text).matches()) {
      return text; // a row of a table
    }
    text = BESIDE_MARK.matcher(text).replaceAll("");
    text = each(COMMA, text, found -> found.group(1) + "," + found.group(3));
    text = each(POINT, text, Spaces::pointed);
    text = numbers(text);
    text = WIDE_GAP.matcher(text).replaceAll("");
    text = withoutAfterListNumber(text);
    if (SENTENCE.matcher(text).matches()) {
      text = BEFORE_NUMBER.matcher(text).replaceAll("");
      return words(text);
    }
    return NUMERAL.matcher(text).replaceAll("");
  }

  private static String pointed(MatchResult found) {
    String point = found.group(2) == null ? found.group(3) : found.group(2);
    return found.group(1) + point + found.group(4);
  }

  private static String each(Pattern form, String text, Function<MatchResult, String> change) {
    return form.matcher(text).replaceAll(found -> Matcher.quoteReplacement(change.apply(found)));
  }

  private String numbers(String text) {
    return each(NUMBERS, text, found -> number(text, found));
  }

  private String number(String text, MatchResult found) {
    String written = found.group();
    String before = text.substring(0, found.start());
    String after = text.substring(found.end());
    boolean isTime =
        after.matches("(?s)[:：/-][0-9].*") || before.matches("(?s).*[:：/-]|.*[0-9]{4}-[0-9]{2}-");
    if (isTime || isRow(before, after)) {
      return written;
    }
    boolean isListed = SEVERAL.matcher(before).matches();
    boolean isSingle = !written.matches(".*" + ANY + "{2,}.*");
    String joined = written.replaceAll(ANY, "");
    boolean isGrouped =
        written.matches("[1-9][0-9]{0,2}(?:" + ANY + "[0-9]{3}){1,40}(?:\\.[0-9]+)?")
            && !after.matches("(?s)[%％‰].*");
    boolean isSpaced =
        written.matches("(?:" + DIGIT + ANY + "){1,40}" + DIGIT + "(?:[.．]" + DIGIT + "+)?")
            && after.matches("(?s)" + ANY + "[\\p{IsHan}%％].*");
    if (isSingle && !isListed && (isGrouped || isSpaced)) {
      return joined;
    }
    notes.change(Note.Kind.SPACE_IN_NUMBER, line.number(), text, found.start());
    return written;
  }

  /** Whether it stands among bare numbers, as in a row of a table. */
  private boolean isRow(String before, String after) {
    return !SENTENCE.matcher(line.text()).matches()
        && (before + after).chars().filter(sign -> sign > 0x2E80).count() < 6;
  }

  /** A number that opens a line may be that of an item of a list. */
  private static String withoutAfterListNumber(String text) {
    Matcher number = LIST_NUMBER.matcher(text);
    int from = number.lookingAt() ? number.end() : 0;
    boolean isList = from > 0 && text.substring(from).matches("(?s)" + ANY + "\\p{IsHan}.*");
    if (!isList) {
      return BEFORE_UNIT.matcher(text).replaceAll("");
    }
    String rest = text.substring(from + 1);
    return text.substring(0, from + 1) + BEFORE_UNIT.matcher(rest).replaceAll("");
  }

  /** Within sentences, where Chinese has no spaces; not between a heading and its text. */
  private static String words(String text) {
    if (SPREAD.matcher(text).find()) {
      return HAN.matcher(text).replaceAll("");
    }
    return each(
        HAN,
        text,
        found -> HEADED.matcher(text.substring(0, found.start())).matches() ? found.group() : "");
  }
}
