package reportsite.notation.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reportsite.notation.chinese.Mantissa;
import reportsite.notation.value.Forms;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Numeral.Role;
import reportsite.text.Patterns;

/**
 * Finds the numerals of an English text. "One", "once" and "first" are mostly pronoun and adverb,
 * so they are left out.
 */
public final class EnglishScanner {
  private static final Patterns SAID = Patterns.of(EnglishScanner.class);

  private static final Forms SPELT = new Forms(SAID.lines("SPELT"));
  private static final Forms AND_PART = new Forms(SAID.lines("AND_PART"));
  private static final Forms OF_A_NUMBER = new Forms(SAID.lines("OF_A_NUMBER"));
  private static final Forms RATIO = new Forms(SAID.lines("RATIO"));

  private final String text;
  private final String lower;
  private final List<Numeral> found = new ArrayList<>();

  public EnglishScanner(String text) {
    this.text = text;
    // Length must not change, or offsets would shift; only A to Z matter here.
    String folded = text.toLowerCase(Locale.ROOT);
    this.lower = folded.length() == text.length() ? folded : text;
  }

  public List<Numeral> scan() {
    int at = 0;
    while (at < text.length()) {
      boolean inWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      int end = inWord && !Mantissa.isDigit(text.charAt(at)) ? at : next(at);
      at = Math.max(end, at + 1);
    }
    return List.copyOf(found);
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (!Character.isLetterOrDigit(c) && c != ' ' && sign(at) == 0) {
      return at;
    }
    int end = proportion(at);
    if (end == at) {
      end = form(EnglishForms.DATES, Role.DATE, at);
    }
    if (end == at) {
      end = form(EnglishForms.ORDINALS, Role.ORDINAL, at);
    }
    if (end == at) {
      end = form(EnglishForms.NAMES, Role.NAME, at);
    }
    if (end == at) {
      end = EnglishForms.NOT_COUNTED.end(text, at);
    }
    if (end == at && c != ' ') {
      end = quantity(at);
    }
    return end > at || !Character.isLetter(c) ? end : wordEnd(at);
  }

  /** Of 8.1:40.2:51.7 each is a number of its own. */
  private int proportion(int at) {
    int end = at;
    for (Mantissa part : Mantissa.proportion(text, at)) {
      add(end == at ? at : end + 1, part.end(), Role.QUANTITY);
      end = part.end();
    }
    return end;
  }

  /** Words are passed whole, but a bound is looked for at every word. */
  private int wordEnd(int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int form(Forms forms, Role role, int at) {
    int end = forms.end(text, at);
    if (end > at) {
      int start = at;
      while (text.charAt(start) == ' ') {
        start++;
      }
      add(start, end, role);
    }
    return end;
  }

  private int quantity(int at) {
    String before = EnglishBounds.before(lower, at).text();
    int from = at + before.length();
    // "around 2025" and "more than two-way" are left to the forms.
    boolean other =
        !before.isEmpty()
            && (EnglishForms.DATES.end(text, from) > from
                || EnglishForms.NAMES.end(text, from) > from
                || EnglishForms.NOT_COUNTED.end(text, from) > from);
    int end = other ? from : single(from);
    if (end == from) {
      return at;
    }
    end = rangeEnd(end);
    end = glossEnd(end);
    end += EnglishBounds.behind(lower, end).text().length();
    int run = end + (lower.startsWith(" below zero", end) ? " below zero".length() : 0);
    run = OF_A_NUMBER.end(lower, run);
    while (Mantissa.isDigit(text.charAt(end - 1)) && run < text.length() && isOfNumber(run)) {
      run++;
    }
    add(at, run, run > end ? Role.UNREAD : Role.QUANTITY);
    return run;
  }

  /** What may not stand right behind the digits of a number that was read wholly. */
  private boolean isOfNumber(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.OTHER_NUMBER
        || "‰°/×^".indexOf(c) >= 0;
  }

  private int rangeEnd(int end) {
    for (String dash : List.of(" to ", "–", "-")) {
      if (text.startsWith(dash, end)) {
        int from = end + dash.length();
        boolean digit =
            from < text.length()
                && (Mantissa.isDigit(text.charAt(from)) || text.startsWith("US$", from));
        int upper = digit ? single(from) : from;
        return upper > from ? upper : end;
      }
    }
    return end;
  }

  /** The conversion in brackets behind mu and metric tons belongs to the number. */
  private int glossEnd(int end) {
    int close = text.startsWith(" (", end) ? text.indexOf(')', end) : -1;
    String inside = close < 0 ? "" : text.substring(end + 2, close);
    boolean gloss = inside.endsWith(" jin") || inside.endsWith(" hectares");
    return gloss ? close + 1 : end;
  }

  /** The end of one number with its unit, or the place itself. */
  private int single(int from) {
    int signed = from + sign(from);
    int start = text.startsWith("US$", signed) ? signed + 3 : signed;
    Mantissa digits = Mantissa.digits(text, start);
    if (digits == null) {
      int words = SPELT.end(lower, signed);
      return words > signed ? withUnit(words) : from;
    }
    int end = digits.end();
    int ratio = RATIO.end(text, start);
    if (ratio > end) {
      return ratio;
    }
    String suffix = ordinalSuffix(digits, end);
    if (suffix != null) {
      return end + suffix.length();
    }
    return withUnit(end);
  }

  private int withUnit(int number) {
    int end = AND_PART.end(lower, number);
    for (String word : List.of(" trillion", " billion", " million", " thousand")) {
      if (text.startsWith(word, end)) {
        end = AND_PART.end(lower, end + word.length());
      }
    }
    EnglishUnits.Entry unit = EnglishUnits.at(lower, end);
    return unit == null ? end : end + unit.tail().length();
  }

  /** "minus 2", "−2", and "-2" where the hyphen joins nothing. */
  private int sign(int from) {
    boolean apart = from == 0 || " (".indexOf(text.charAt(from - 1)) >= 0;
    boolean hyphen =
        apart
            && (text.startsWith("-", from) || text.startsWith("–", from))
            && from + 1 < text.length()
            && Mantissa.isDigit(text.charAt(from + 1));
    return lower.startsWith("minus ", from) ? 6 : text.startsWith("−", from) || hyphen ? 1 : 0;
  }

  private @Nullable String ordinalSuffix(Mantissa digits, int end) {
    if (digits.number().scale() > 0 || end - 1 >= text.length()) {
      return null;
    }
    for (String suffix : List.of("st", "nd", "rd", "th")) {
      boolean ends = end + 2 >= text.length() || !Character.isLetter(text.charAt(end + 2));
      if (text.startsWith(suffix, end) && ends) {
        return suffix;
      }
    }
    return null;
  }

  private void add(int start, int end, Role role) {
    found.add(new Numeral(start, end, text.substring(start, end), role));
  }

  /** The forms by which an English text shows that a numeral states no quantity. */
  static final class EnglishForms {
    private static final Patterns SAID = Patterns.of(EnglishForms.class);

    static final Forms DATES = new Forms(SAID.lines("DATES"));
    static final Forms ORDINALS = new Forms(SAID.lines("ORDINALS"));
    static final Forms NAMES = new Forms(SAID.lines("NAMES"));
    static final Forms NOT_COUNTED = new Forms(SAID.lines("NOT_COUNTED"));

    private EnglishForms() {}
  }
}
