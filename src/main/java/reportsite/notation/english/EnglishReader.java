package reportsite.notation.english;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.chinese.ChineseWriter;
import reportsite.notation.english.EnglishNumber.EnglishFractions;
import reportsite.notation.english.EnglishNumber.EnglishPlural;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Reading.Slip;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;

/** Reads one English notation that stands alone, in the wordings of {@link EnglishWriter}. */
public final class EnglishReader {

  private static final String US = "us$";
  private static final Pattern RATIO =
      Pattern.compile("([0-9]+(?:\\.[0-9]+)?):([0-9]+(?:\\.[0-9]+)?)");

  private static final Pattern FOLD =
      Pattern.compile("(?:a )?(doubl|tripl|trebl|quadrupl|quintupl)(?:e[ds]?|ing)");
  private static final Map<String, Integer> FOLDS =
      Map.of("doubl", 2, "tripl", 3, "trebl", 3, "quadrupl", 4, "quintupl", 5);

  private final String written;
  private final @Nullable Noun noun;

  public EnglishReader(String written, @Nullable Noun noun) {
    this.written = written;
    this.noun = noun;
  }

  public Reading read() {
    String lower = usual(written.strip().toLowerCase(Locale.ROOT).replace('µ', 'μ'));
    if (lower.isEmpty()) {
      return Slip.EMPTY.refuse();
    }
    Value fixed = fixed(lower);
    if (fixed != null) {
      return new Reading.Understood(fixed);
    }
    EnglishBounds.Word before = EnglishBounds.before(lower, 0);
    EnglishBounds.Word behind = EnglishBounds.ending(lower);
    int end = lower.length() - behind.text().length();
    String core = end < before.text().length() ? "" : lower.substring(before.text().length(), end);
    boolean clash = before.bound() != Bound.EXACT && behind.bound() != Bound.EXACT;
    Bound bound = EnglishBounds.both(before.bound(), behind.bound());
    if (clash && bound != Bound.UPWARD) {
      return Slip.TWO_BOUNDS.refuse(written, before.text().strip(), behind.text().strip());
    }
    boolean isTop = bound == Bound.AT_MOST && before.text().endsWith("top ");
    Value value = isTop ? top(core) : glossed(core, bound);
    return value == null
        ? Slip.ENGLISH_TRAILING.refuse(written, core)
        : new Reading.Understood(value);
  }

  /** In the top three: a place, and no amount. */
  private static @Nullable Value top(String core) {
    EnglishNumber.Read number = EnglishNumber.read(core);
    return number == null || number.scale() > 0 || number.number().scale() > 0
        ? null
        : value(Bound.AT_MOST, number.number(), null, 0, new Unit(Dimension.RANK, "位"));
  }

  /** Other usual ways of writing the same: RMB 31.25bn, between 3 and 4 percent, doubled. */
  private static String usual(String lower) {
    return lower
        .replaceAll("(?<=[0-9]) ?bn\\b", " billion")
        .replaceAll("\\b(?:rmb|cny) ?([0-9][0-9.,]*(?: (?:million|billion|trillion))?)$", "$1 yuan")
        .replaceFirst("\\bbetween ([0-9][^ ]*(?: [a-z]+)?) and (?=[0-9])", "$1 to ");
  }

  private @Nullable Value fixed(String lower) {
    if (lower.equals("double digits") || lower.equals("double-digit")) {
      return new Value(
          Bound.AT_LEAST, BigDecimal.TEN, null, 0, new Unit(Dimension.PERCENT, ""), "两位数");
    }
    for (int folds = 1; folds < 10; folds++) {
      BigDecimal times = BigDecimal.valueOf(1L << folds);
      if (lower.equals(EnglishWriter.folded(times))) {
        String written = folds == 1 ? "翻番" : "翻" + "一两三四五六七八九".charAt(folds - 1) + "番";
        return new Value(Bound.EXACT, times, null, 0, new Unit(Dimension.TIMES, ""), written);
      }
    }
    EnglishPlural plural = EnglishPlural.at(lower, 0);
    if (plural == null) {
      return null;
    }
    String rest = lower.substring(plural.words().length());
    String tail = rest.startsWith(" of") ? rest.substring(3) : rest;
    Unit unit = tail.isEmpty() ? new Unit(Dimension.NONE, "") : tailUnit(tail);
    return unit == null ? null : value(Bound.UPWARD, plural.number(), null, 0, unit);
  }

  /** A conversion in brackets must say the same as the number before them. */
  private @Nullable Value glossed(String core, Bound bound) {
    int open = core.indexOf(" (");
    if (open < 0) {
      return plain(core, bound);
    }
    if (core.endsWith(" jin)")) {
      Value outer = plain(core.substring(0, open), Bound.EXACT);
      Value jin = plain(core.substring(open + 2, core.length() - 1), bound);
      return outer != null && jin != null && isSame(outer, jin) ? jin : null;
    }
    Value outer = plain(core.substring(0, open), bound);
    if (outer == null) {
      return null;
    }
    String again = new EnglishWriter(outer, noun, Kind.RESULT, Style.PROSE).write();
    return again.contains(core.substring(open)) ? outer : null;
  }

  private static boolean isSame(Value one, Value other) {
    BigDecimal upper = one.upperAmount();
    BigDecimal otherUpper = other.upperAmount();
    if (upper == null || otherUpper == null) {
      return (upper == null) == (otherUpper == null) && one.amount().compareTo(other.amount()) == 0;
    }
    return upper.compareTo(otherUpper) == 0 && one.amount().compareTo(other.amount()) == 0;
  }

  private @Nullable Value plain(String typed, Bound bound) {
    String core = typed.replaceFirst("(?<=[0-9%])[–-](?=[0-9])", " to ");
    int to = core.indexOf(" to ");
    if (to < 0) {
      return single(core, bound);
    }
    Value low = single(core.substring(0, to), Bound.EXACT);
    Value high = single(core.substring(to + 4), Bound.EXACT);
    return low == null || high == null || bound != Bound.EXACT ? null : range(low, high);
  }

  private @Nullable Value range(Value low, Value high) {
    boolean same = low.unit().dimension() == Dimension.NONE || low.unit().isLike(high.unit());
    int scale = Math.min(low.scale(), high.scale());
    BigDecimal from = low.number().movePointRight(low.scale() - scale);
    BigDecimal upTo = high.number().movePointRight(high.scale() - scale);
    boolean parts = low.unit().dimension() != Dimension.FRACTION || low.unit().equals(high.unit());
    boolean rising = from.compareTo(upTo) < 0 && parts;
    return same && rising ? value(Bound.RANGE, from, upTo, scale, high.unit()) : null;
  }

  private @Nullable Value single(String core, Bound bound) {
    int place = EnglishWords.place(core);
    if (place > 0) {
      Unit rank = new Unit(Dimension.RANK, "位");
      return value(bound, BigDecimal.valueOf(place), null, 0, rank);
    }
    Matcher fold = FOLD.matcher(core);
    if (fold.matches()) {
      BigDecimal times = BigDecimal.valueOf(FOLDS.getOrDefault(fold.group(1), 1));
      return value(bound, times, null, 0, new Unit(Dimension.TIMES, ""));
    }
    if (core.equals("twice")) {
      return value(bound, BigDecimal.valueOf(2), null, 0, new Unit(Dimension.TIMES, "倍"));
    }
    EnglishFractions.Fraction fraction = EnglishFractions.all(core);
    if (fraction != null) {
      Unit parts = new Unit(Dimension.FRACTION, fraction.parts().toPlainString());
      return value(bound, fraction.number(), null, 0, parts);
    }
    Matcher ratio = RATIO.matcher(core);
    if (ratio.matches()) {
      Unit second = new Unit(Dimension.RATIO, ratio.group(2));
      return value(bound, new BigDecimal(ratio.group(1)), null, 0, second);
    }
    boolean below =
        core.startsWith("-")
            || core.startsWith("–")
            || core.startsWith("−")
            || core.startsWith("minus ");
    if (below) {
      Value positive = single(core.substring(core.startsWith("m") ? 6 : 1), bound);
      return positive == null || positive.number().signum() < 0 || positive.upper() != null
          ? null
          : value(bound, positive.number().negate(), null, positive.scale(), positive.unit());
    }
    boolean dollars = core.startsWith(US);
    String body = dollars ? core.substring(US.length()) : core;
    String tail = tail(body);
    EnglishNumber.Read number =
        EnglishNumber.read(body.substring(0, body.length() - tail.length()));
    Unit unit = dollars ? new Unit(Dimension.USD, "美元") : tailUnit(tail);
    if (number == null || unit == null || (dollars && !tail.isEmpty())) {
      return null;
    }
    if (bound == Bound.UPWARD && !ChineseWriter.isRound(number.amount())) {
      return null;
    }
    return value(bound, number.number(), null, number.scale(), unit);
  }

  /** The noun or unit with which a quantity ends; empty if it is a number alone. */
  private String tail(String body) {
    if (noun != null) {
      for (String word : new String[] {noun.many(), noun.one()}) {
        String tail = " " + word.toLowerCase(Locale.ROOT);
        if (body.endsWith(tail)) {
          return tail;
        }
      }
    }
    EnglishUnits.Entry entry = EnglishUnits.ending(body);
    return entry == null ? "" : entry.tail();
  }

  private @Nullable Unit tailUnit(String tail) {
    if (noun != null
        && (tail.equals(" " + noun.many().toLowerCase(Locale.ROOT))
            || tail.equals(" " + noun.one().toLowerCase(Locale.ROOT)))) {
      return new Unit(Dimension.COUNT, "");
    }
    if (tail.isEmpty()) {
      return new Unit(Dimension.NONE, "");
    }
    EnglishUnits.Entry entry = EnglishUnits.ending(tail);
    return entry == null || !entry.tail().equals(tail) ? null : entry.unit();
  }

  private static Value value(
      Bound bound, BigDecimal number, @Nullable BigDecimal upper, int scale, Unit unit) {
    String written = ChineseWriter.compose(bound, number, upper, scale, unit);
    return new Value(bound, number, upper, scale, unit, written);
  }
}
