package reportsite.notation.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.DataFile;

/**
 * The units and measure words of Chinese reports, out of {@code units.txt}: how each is written in
 * both languages and how it stands to its base unit. Units per another are composed by rule.
 */
public final class UnitTable {

  private static final String FILE = "notation/units.txt";

  /**
   * A unit of the table.
   *
   * @param base as data files name it; empty for what is counted
   * @param factor how many base units one of it is
   * @param one the English behind one; empty where it comes with the indicator or there is none
   * @param many the English behind any other number
   */
  public record Entry(
      Dimension dimension,
      String base,
      BigDecimal factor,
      String one,
      String many,
      List<String> forms) {}

  /** A written form; {@code alone}: only where a value is typed alone. */
  private record Form(String text, boolean alone, Entry entry) {}

  /** A unit that was found, and how many characters it takes. */
  public record Found(Unit unit, int length) {}

  /** Scales within the unit behind a stroke: 吨/万元. */
  private static final List<Scale> SCALES_BELOW =
      List.of(new Scale("百万", 6), new Scale("亿", 8), new Scale("万", 4), new Scale("千", 3));

  private static final List<Entry> ENTRIES = read();
  private static final Map<String, Entry> BY_FORM = new HashMap<>();
  private static final Map<Character, List<Form>> BY_START = new HashMap<>();

  static {
    for (Entry entry : ENTRIES) {
      for (String written : entry.forms()) {
        boolean alone = written.startsWith("~");
        String text = alone ? written.substring(1) : written;
        BY_FORM.putIfAbsent(text, entry);
        BY_START
            .computeIfAbsent(folded(text.charAt(0)), key -> new ArrayList<>())
            .add(new Form(text, alone, entry));
      }
    }
  }

  private static final List<String> BOUNDS = List.of("以上", "以下", "左右", "以内");
  private static final List<String> NO_UNITS = List.of("群众", "村民", "村居民", "家庭", "户籍", "岁月", "级别");

  private UnitTable() {}

  private static List<Entry> read() {
    return DataFile.lines(FILE).stream().map(line -> entry(line.split("\\|", -1))).toList();
  }

  private static Entry entry(String[] columns) {
    if (columns.length != 5) {
      throw new IllegalStateException(FILE + " needs five columns: " + String.join("|", columns));
    }
    String[] english = columns[4].strip().split(" / ", -1);
    return new Entry(
        Dimension.valueOf(columns[1].strip().toUpperCase(Locale.ROOT)),
        columns[2].strip(),
        new BigDecimal(columns[3].strip()),
        english[0],
        english[english.length - 1],
        List.of(columns[0].strip().split(" +", -1)));
  }

  public static List<Entry> entries() {
    return ENTRIES;
  }

  /** The longest unit that a running text has at the place, else null. */
  public static @Nullable Found running(String text, int from) {
    return withPer(text, from, longest(text, from, false));
  }

  /** The longest unit at the place of a value typed alone, else null. */
  public static @Nullable Found alone(String text, int from) {
    return withPer(text, from, longest(text, from, true));
  }

  private static @Nullable Form longest(String text, int from, boolean alone) {
    if (from >= text.length()) {
      return null;
    }
    Form best = null;
    for (Form form : BY_START.getOrDefault(folded(text.charAt(from)), List.of())) {
      boolean fits =
          (alone || !form.alone() || isBetween(text, from, from + form.text().length()))
              && (best == null || form.text().length() > best.text().length())
              && text.regionMatches(true, from, form.text(), 0, form.text().length())
              && endsWord(text, from + form.text().length())
              && !opensWord(text, from);
      if (fits) {
        best = form;
      }
    }
    return best;
  }

  /** 发运班列120列，: between digits and the end of the clause a short word can be nothing else. */
  private static boolean isBetween(String text, int from, int end) {
    char before = from == 0 ? ' ' : text.charAt(from - 1);
    return (Character.isDigit(before) || "万亿多余".indexOf(before) >= 0)
        && (end >= text.length()
            || "，。；、）".indexOf(text.charAt(end)) >= 0
            || BOUNDS.stream().anyMatch(bound -> text.startsWith(bound, end)));
  }

  /** 54万群众 are people and no herds, 1.8万村民 no villages. */
  private static boolean opensWord(String text, int from) {
    return from > 0
        && "十百千万亿余多".indexOf(text.charAt(from - 1)) >= 0
        && NO_UNITS.stream().anyMatch(word -> text.startsWith(word, from));
  }

  /** A unit of letters ends where its letters end. */
  private static boolean endsWord(String text, int end) {
    return !isLetter(text.charAt(end - 1)) || end >= text.length() || !isLetter(text.charAt(end));
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static char folded(char c) {
    return isLetter(c) ? Character.toLowerCase(c) : c;
  }

  private static @Nullable Found withPer(String text, int from, @Nullable Form form) {
    if (form == null) {
      return null;
    }
    int length = form.text().length();
    int stroke = from + length;
    // 2025年每吨3600元: what is a time is not so much per anything.
    boolean isWord = text.startsWith("每", stroke) && !form.text().matches(".*[年月日天]");
    if (stroke < text.length() && (isWord || "/／".indexOf(text.charAt(stroke)) >= 0)) {
      int below = stroke + 1;
      Scale scale = scaleBelow(text, below);
      Form other = longest(text, below + scale.word().length(), !isWord);
      if (other != null && isDivisor(other.entry()) && (!isWord || isPhysical(other.entry()))) {
        int end = below + scale.word().length() + other.text().length();
        String word = form.text() + "/" + text.substring(below, end);
        return new Found(new Unit(Dimension.PER, word), end - from);
      }
    }
    return new Found(new Unit(form.entry().dimension(), form.text()), length);
  }

  /** 3元每平方米 is per area; what is said 每年 or 每户 behind a number is another clause's as well. */
  private static boolean isPhysical(Entry entry) {
    return switch (entry.dimension()) {
      case AREA, MU, LENGTH, MASS, MEASURE -> true;
      default -> false;
    };
  }

  /** Nothing is so much per percentage point. */
  private static boolean isDivisor(Entry entry) {
    return switch (entry.dimension()) {
      case PERCENT, PERCENTAGE_POINT, PER_MILLE, TIMES -> false;
      default -> !entry.one().isEmpty();
    };
  }

  private static Scale scaleBelow(String text, int from) {
    for (Scale scale : SCALES_BELOW) {
      boolean more = text.startsWith(scale.word(), from);
      if (more
          && longest(text, from + scale.word().length(), true) != null
          && BY_START.getOrDefault(text.charAt(from), List.of()).stream()
              .noneMatch(form -> text.startsWith(form.text(), from))) {
        return scale;
      }
    }
    return Scale.NONE;
  }

  /** The entry of a unit's word, else null: it has none where it is no word or composed. */
  static @Nullable Entry entry(Unit unit) {
    Entry entry = BY_FORM.get(unit.word());
    return entry != null && entry.dimension() == unit.dimension() ? entry : null;
  }

  /** The part before and behind the stroke of a unit per another. */
  private static String part(Unit per, boolean below) {
    int stroke = per.word().indexOf('/');
    return below ? per.word().substring(stroke + 1) : per.word().substring(0, stroke);
  }

  private static Entry above(Unit per) {
    return required(part(per, false));
  }

  private static Entry required(String word) {
    Entry entry = BY_FORM.get(word);
    if (entry == null) {
      throw new IllegalArgumentException("'" + word + "' is no unit");
    }
    return entry;
  }

  /** English of what stands behind the stroke: mu, 10,000 yuan. */
  private static String below(Unit per) {
    String word = part(per, true);
    Scale scale = BY_FORM.containsKey(word) ? Scale.NONE : scaleBelow(word, 0);
    Entry entry = required(word.substring(scale.word().length()));
    return scale.equals(Scale.NONE)
        ? entry.one()
        : Value.grouped(BigDecimal.ONE.movePointRight(scale.power())) + " " + entry.many();
  }

  /**
   * The English behind a number: its leading space included; empty where a noun takes its place.
   */
  public static String english(Unit unit, boolean one) {
    if (unit.dimension() == Dimension.PER) {
      Entry above = above(unit);
      return " " + (one ? above.one() : above.many()) + " per " + below(unit);
    }
    Entry entry = entry(unit);
    String word = entry == null ? "" : one ? entry.one() : entry.many();
    return word.isEmpty() ? "" : " " + word;
  }

  /** The base unit of data files. */
  static String base(Unit unit) {
    if (unit.dimension() == Dimension.PER) {
      return above(unit).base() + " per " + below(unit);
    }
    Entry entry = entry(unit);
    return entry == null || entry.base().isEmpty() ? unit.dimension().base() : entry.base();
  }

  /** How many base units one of the unit is; of a part or a ratio see {@link #divisor}. */
  public static BigDecimal factor(Unit unit) {
    if (unit.dimension() == Dimension.PER) {
      return above(unit).factor();
    }
    Entry entry = entry(unit);
    return entry == null ? BigDecimal.ONE : entry.factor();
  }

  /** By what an amount is divided: the parts of a whole, the second number of a ratio. */
  static BigDecimal divisor(Unit unit) {
    return switch (unit.dimension()) {
      case FRACTION, RATIO -> new BigDecimal(unit.word());
      default -> BigDecimal.ONE;
    };
  }
}
