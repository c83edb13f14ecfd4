package reportsite.notation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Han;

/**
 * The grammar of Chinese notations: bound, number, scale, unit, bound. One grammar serves a value
 * typed alone and a value in a running text, so that what is found can also be read.
 */
final class ChineseParser {

  /** Where the notation stands. */
  enum Setting {
    /** It is the whole text: up to three Han behind its number are its measure word. */
    ALONE,
    /** More text follows: only known measure words belong to it. */
    RUNNING
  }

  private static final List<String> DASHES = List.of("——", "—", "–", "－", "～", "~", "-", "至");
  private static final List<String> RANK_WORDS = List.of("位", "名", "家");
  private static final String HUNDREDTHS = "百分之";
  private static final Unit PERCENT = new Unit(Dimension.PERCENT, "");

  private final String text;
  private final Setting setting;

  ChineseParser(String text, Setting setting) {
    this.text = text;
    this.setting = setting;
  }

  /** The notation that begins at the place, else null. */
  @Nullable Match at(int from) {
    Match fixed = fixed(from);
    if (fixed != null) {
      return fixed;
    }
    ChineseBounds.Word before = ChineseBounds.before(text, from);
    int start = from + before.text().length();
    Match core = hundredths(start);
    if (core == null) {
      core = rank(start);
    }
    if (core == null) {
      core = upward(start);
    }
    if (core == null) {
      core = quantity(start);
    }
    if (core == null) {
      return null;
    }
    Bound bound = ChineseBounds.both(before.bound(), core.bound());
    return bound == null ? null : bounded(core, bound, core.end());
  }

  private static Match bounded(Match core, Bound bound, int end) {
    return new Match(
        bound, core.number(), core.upper(), core.scale(), core.unit(), core.script(), end);
  }

  /** Wordings that are a number as a whole. */
  private @Nullable Match fixed(int from) {
    for (String word : List.of("两位数", "双位数")) {
      if (text.startsWith(word, from)) {
        return han(Bound.AT_LEAST, 10, PERCENT, from + word.length());
      }
    }
    for (String word : List.of("翻番", "翻一番")) {
      if (text.startsWith(word, from)) {
        return han(Bound.EXACT, 2, new Unit(Dimension.TIMES, ""), from + word.length());
      }
    }
    return null;
  }

  private static Match han(Bound bound, long number, Unit unit, int end) {
    return new Match(bound, BigDecimal.valueOf(number), null, 0, unit, Mantissa.Script.HAN, end);
  }

  /** 百分之五, 百分之九十八点五: a percentage in words. */
  private @Nullable Match hundredths(int from) {
    Mantissa share =
        text.startsWith(HUNDREDTHS, from) ? percentage(from + HUNDREDTHS.length()) : null;
    if (share == null) {
      return null;
    }
    ChineseBounds.Word behind = ChineseBounds.behind(text, share.end());
    int end = share.end() + behind.text().length();
    return new Match(behind.bound(), share.number(), null, 0, PERCENT, Mantissa.Script.HAN, end);
  }

  private @Nullable Mantissa percentage(int from) {
    Mantissa digits = Mantissa.digits(text, from);
    return digits != null ? digits : ChineseNumber.withPoint(text, from);
  }

  /** 第4位, 第一; 第十五届 and 第六次 number sessions and are no ranks. */
  private @Nullable Match rank(int from) {
    if (!text.startsWith("第", from)) {
      return null;
    }
    Mantissa place = Mantissa.at(text, from + 1);
    if (place == null || place.number().scale() > 0 || place.number().signum() == 0) {
      return null;
    }
    int end = place.end();
    String word = "";
    for (String each : RANK_WORDS) {
      if (text.startsWith(each, end)) {
        word = each;
      }
    }
    boolean bare = word.isEmpty() && end < text.length() && Han.isHan(text.charAt(end));
    if (bare) {
      return null;
    }
    Unit unit = new Unit(Dimension.RANK, word);
    return new Match(
        Bound.EXACT, place.number(), null, 0, unit, place.script(), end + word.length());
  }

  /** 上百场, 数十家, 几百人. */
  private @Nullable Match upward(int from) {
    if (from >= text.length() || "上数几".indexOf(text.charAt(from)) < 0) {
      return null;
    }
    boolean round = from + 1 < text.length() && "十百千".indexOf(text.charAt(from + 1)) >= 0;
    Mantissa mantissa = round ? ChineseNumber.at(text, from + 1) : null;
    int behind = mantissa == null ? from + 1 : mantissa.end();
    Scale scale = Scale.at(text, behind);
    if (mantissa == null && scale.equals(Scale.NONE)) {
      return null;
    }
    BigDecimal number = mantissa == null ? BigDecimal.ONE : mantissa.number();
    int end = behind + scale.word().length();
    Unit unit = unit(end);
    return new Match(
        Bound.UPWARD,
        number,
        null,
        scale.power(),
        unit,
        Mantissa.Script.HAN,
        end + unit.word().length());
  }

  /** A number or a range with its scale and unit, and the bound inside or behind it. */
  private @Nullable Match quantity(int from) {
    Part low = part(from);
    if (low == null) {
      return null;
    }
    Part high = low.inside == Bound.EXACT ? upper(low) : null;
    Part last = high == null ? low : high;
    ChineseBounds.Word behind = ChineseBounds.behind(text, last.end);
    Bound own = high == null ? low.inside : Bound.RANGE;
    Bound bound = ChineseBounds.both(own, behind.bound());
    // 2000余家以上 does not hang together; in a running text the word behind is then another's.
    if (bound == null && setting == Setting.ALONE) {
      return null;
    }
    int end = last.end + (bound == null ? 0 : behind.text().length());
    return match(bound == null ? own : bound, low, high, end);
  }

  private static Match match(Bound bound, Part low, @Nullable Part high, int end) {
    if (high == null) {
      return new Match(bound, low.number, null, low.scale, low.unit, low.script, end);
    }
    // 9—16亿元: what the first number leaves out is said by the second.
    int lowScale = low.scale == 0 && low.unit.word().isEmpty() ? high.scale : low.scale;
    int scale = Math.min(lowScale, high.scale);
    return new Match(
        bound,
        low.number.movePointRight(lowScale - scale),
        high.number.movePointRight(high.scale - scale),
        scale,
        high.unit,
        low.script,
        end);
  }

  private @Nullable Part upper(Part low) {
    for (String dash : DASHES) {
      int from = low.end + dash.length();
      if (text.startsWith(dash, low.end)) {
        Part high = part(from);
        if (high == null || high.inside != Bound.EXACT) {
          return null;
        }
        return low.unit.word().isEmpty() || low.unit.equals(high.unit) ? high : null;
      }
    }
    return null;
  }

  private record Part(
      BigDecimal number, Bound inside, int scale, Unit unit, Mantissa.Script script, int end) {}

  private @Nullable Part part(int from) {
    Mantissa mantissa = Mantissa.at(text, from);
    if (mantissa == null) {
      return null;
    }
    ChineseBounds.Word inside = ChineseBounds.inside(text, mantissa.end());
    int at = mantissa.end() + inside.text().length();
    at += spaceBeforeUnit(at);
    Scale scale = Scale.at(text, at);
    at += scale.word().length();
    if (inside.text().isEmpty()) {
      inside = ChineseBounds.inside(text, at);
      at += inside.text().length();
    }
    Unit unit = unit(at);
    int end = at + unit.word().length();
    return new Part(mantissa.number(), inside.bound(), scale.power(), unit, mantissa.script(), end);
  }

  /** Typesetting may put a space between a number and its unit: 95.1 %, 100 个. */
  private int spaceBeforeUnit(int at) {
    boolean space = setting == Setting.RUNNING && text.startsWith(" ", at) && at > 0;
    boolean joins =
        space
            && Mantissa.isDigit(text.charAt(at - 1))
            && (UnitTable.known(text, at + 1) != null
                || !Scale.at(text, at + 1).equals(Scale.NONE));
    return joins ? 1 : 0;
  }

  private Unit unit(int from) {
    Unit known = UnitTable.known(text, from);
    if (setting == Setting.RUNNING) {
      return known != null ? known : new Unit(Dimension.NONE, "");
    }
    int stop = from;
    while (stop < text.length() && isMeasure(stop)) {
      stop++;
    }
    boolean wholeIsKnown = known != null && from + known.word().length() >= stop;
    if (wholeIsKnown
        || stop - from > 3
        || (known != null && known.dimension() != Dimension.COUNT)) {
      return known != null ? known : new Unit(Dimension.NONE, "");
    }
    return stop == from
        ? new Unit(Dimension.NONE, "")
        : new Unit(Dimension.COUNT, text.substring(from, stop));
  }

  private boolean isMeasure(int at) {
    return Han.isHan(text.charAt(at))
        && ChineseBounds.behind(text, at).text().isEmpty()
        && text.charAt(at) != '至'
        && Scale.at(text, at).equals(Scale.NONE);
  }
}
