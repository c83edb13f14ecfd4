package reportsite.notation.chinese;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.chinese.Mantissa.Match;
import reportsite.notation.chinese.Mantissa.Places;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Scale;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.UnitTable;

/**
 * The grammar of Chinese notations: bound, sign, number, scale, unit, bound. One grammar serves a
 * value typed alone and a value in a running text, so that what is found can also be read. What it
 * cannot read wholly it does not read at all.
 */
record ChineseParser(String text, Setting setting) {

  /** Where the notation stands. */
  enum Setting {
    /** It is the whole text: units too common to be looked for in a text are taken, too. */
    ALONE,
    /** More text follows. */
    RUNNING
  }

  private static final List<String> DASHES =
      List.of("——", "—", "–", "－", "-", "～", "~", "−", "至", "到");
  private static final List<String> COLONS = List.of("∶", ":", "：", "︰", "比");
  private static final Unit PERCENT = new Unit(Dimension.PERCENT, "");
  private static final Unit PERCENT_SIGN = new Unit(Dimension.PERCENT, "%");
  private static final Unit NOTHING = new Unit(Dimension.NONE, "");
  private static final Unit HALVES = new Unit(Dimension.FRACTION, "2");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal TWICE = new BigDecimal(2);
  private static final int LONGEST_LEAD = 40;
  private static final Pattern MOVED =
      Pattern.compile(
          "(?:[增减升降涨跌缩压]|增[加长]|减少|提[高升]|上升|下降|降低|压[减缩降]|缩[短小减]|扩大|回[落升])(?:了|约|近){0,2}$");
  private static final Pattern FROM = Pattern.compile("[从由][^，。；]*[0-9一二三四五六七八九十百千万亿][^，。；]*$");

  /** Words that begin with 成 and are no tenths: 9家成立, 三成为. */
  private static final String NOT_TENTHS = "立为功果员长交都效本品绩因型分语就年熟人份套才群";

  /** What is measured in halves: 两米半, 三年半. */
  private static final Set<String> HALVED =
      Set.of("米", "里", "斤", "亩", "倍", "吨", "公里", "年", "天", "个月", "小时", "个小时", "元", "块", "分钟");

  /** Words before a magnitude without a number of its own: 超千亿元, 近百家. */
  private static final List<String> BEFORE_MAGNITUDE =
      List.of("突破", "超过", "超", "逾", "接近", "将近", "逼近", "近", "过", "不足", "达到", "高达", "多达");

  /** The notation that begins at the place, else null. */
  @Nullable Match at(int from) {
    Match fixed = fixed(from);
    if (fixed != null) {
      return fixed;
    }
    ChineseBounds.Word before = ChineseBounds.before(text, from);
    int start = from + before.text().length();
    start += spaces(start, before.text().isEmpty());
    Match core = core(start, before.text());
    if (core == null) {
      return null;
    }
    Bound bound = ChineseBounds.both(before.bound(), core.bound());
    return bound == null ? null : bounded(core, bound, core.end());
  }

  private @Nullable Match core(int start, String before) {
    Match core = fraction(start);
    if (core == null) {
      core = Places.at(text, start, setting);
    }
    if (core == null) {
      core = upward(start);
    }
    if (core == null) {
      core = quantity(start);
    }
    return core == null && BEFORE_MAGNITUDE.contains(before) ? magnitude(start) : core;
  }

  /** A space behind a bound word is a typesetter's; one before a number is nobody's. */
  private int spaces(int at, boolean none) {
    int end = at;
    while (!none && end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end - at;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u2009' || c == '\u202F' || c == '\u3000';
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
    ChineseBounds.Word before = ChineseBounds.before(text, from);
    int start = from + before.text().length();
    Match whole = fold(start);
    if (whole == null) {
      whole = half(start, before.bound());
    }
    if (whole == null) {
      return null;
    }
    ChineseBounds.Word behind = ChineseBounds.behind(text, whole.end());
    if (behind.text().isEmpty() && before.bound() == Bound.EXACT) {
      behind = ChineseBounds.inside(text, whole.end());
    }
    Bound bound = ChineseBounds.both(before.bound(), behind.bound());
    int end = whole.end() + (bound == null ? 0 : behind.text().length());
    return bounded(whole, bound == null ? before.bound() : bound, end);
  }

  /** 翻番 and 翻一番 double, 翻两番 makes four of one. */
  private @Nullable Match fold(int from) {
    Unit times = new Unit(Dimension.TIMES, "");
    if (text.startsWith("翻番", from)) {
      return han(Bound.EXACT, 2, times, from + 2);
    }
    int at = from + (text.startsWith("翻了", from) ? 2 : 1);
    boolean fold = text.startsWith("翻", from) && at < text.length();
    int often = fold ? ChineseNumber.digit(text.charAt(at)) : -1;
    int digit = fold && Mantissa.isDigit(text.charAt(at)) ? text.charAt(at) - '0' : often;
    return digit > 0 && text.startsWith("番", at + 1)
        ? han(Bound.EXACT, 1L << digit, times, at + 2)
        : null;
  }

  /** 过半, 超半数, 近一半, 一半. */
  private @Nullable Match half(int start, Bound before) {
    for (String word : List.of("一半", "半数", "半")) {
      boolean alone = word.equals("半") && before != Bound.MORE_THAN && before != Bound.NEARLY;
      if (text.startsWith(word, start) && !alone && !isOtherHalf(start + word.length(), word)) {
        return han(Bound.EXACT, 1, HALVES, start + word.length());
      }
    }
    return null;
  }

  /** 半年, 半个, 半导体, 年近半百. */
  private boolean isOtherHalf(int end, String word) {
    return word.equals("半")
        && end < text.length()
        && "年个月天导径程岛山夜决截边途成数百世学小".indexOf(text.charAt(end)) >= 0;
  }

  private static Match han(Bound bound, long number, Unit unit, int end) {
    return new Match(bound, BigDecimal.valueOf(number), null, 0, unit, Mantissa.Script.HAN, end);
  }

  /** 百分之五, 千分之三, 三分之二, 3/4 in words: parts of a whole. */
  private @Nullable Match fraction(int from) {
    Part low = share(from, true);
    if (low == null) {
      return null;
    }
    Part high = null;
    for (String dash : DASHES) {
      if (text.startsWith(dash, low.end)) {
        high = share(low.end + dash.length(), false);
        high = high != null && high.unit.equals(low.unit) ? high : null;
        break;
      }
    }
    return closed(low, high);
  }

  private @Nullable Part share(int from, boolean first) {
    Mantissa whole = null;
    int at = from;
    Mantissa parts = Mantissa.at(text, at);
    int over = parts == null ? from : parts.end();
    String lead = text.startsWith("百分之", at) ? "百" : text.startsWith("千分之", at) ? "千" : "";
    if (lead.isEmpty() && text.startsWith("万分之", at)) {
      lead = "万";
    }
    if (lead.isEmpty() && parts != null && text.startsWith("又", over)) {
      whole = parts;
      at = over + 1;
      parts = Mantissa.at(text, at);
      over = parts == null ? at : parts.end();
    }
    int behind = lead.isEmpty() ? over : at + 1;
    if (!text.startsWith("分之", behind)
        || (lead.isEmpty() && parts == null)
        || (!first && at > from)) {
      return null;
    }
    Unit unit =
        switch (lead) {
          case "百" -> PERCENT;
          case "千" -> new Unit(Dimension.PER_MILLE, "");
          default -> new Unit(Dimension.MEASURE, "‱");
        };
    ChineseNumber.Estimate about = lead.isEmpty() ? null : ChineseNumber.estimate(text, behind + 2);
    if (about != null) {
      return new Part(
          about.low(), about.high(), Bound.RANGE, 0, unit, Mantissa.Script.HAN, about.end());
    }
    Mantissa share = Mantissa.at(text, behind + 2);
    if (share == null) {
      return null;
    }
    if (!lead.isEmpty()) {
      return new Part(share.number(), Bound.EXACT, 0, unit, Mantissa.Script.HAN, share.end());
    }
    BigDecimal under = parts == null ? BigDecimal.ONE : parts.number();
    if (under.compareTo(BigDecimal.ONE) <= 0 || under.scale() > 0) {
      return null;
    }
    BigDecimal number =
        whole == null ? share.number() : whole.number().multiply(under).add(share.number());
    Unit parted = new Unit(Dimension.FRACTION, under.toPlainString());
    return new Part(number, Bound.EXACT, 0, parted, Mantissa.Script.HAN, share.end());
  }

  /** 上百场, 数十家, 几百人, 好几千元. */
  private @Nullable Match upward(int from) {
    int start = text.startsWith("好几", from) ? from + 1 : from;
    if (start >= text.length() || "上数几".indexOf(text.charAt(start)) < 0) {
      return null;
    }
    if (from > 0 && text.charAt(from) == '上' && "跨迈登站踏冲踩追赶".indexOf(text.charAt(from - 1)) >= 0) {
      // 跨上千亿元台阶: the verb is 跨上.
      return null;
    }
    boolean round = start + 1 < text.length() && "十百千".indexOf(text.charAt(start + 1)) >= 0;
    Match found = round || start + 1 < text.length() ? magnitude(start + 1) : null;
    return found == null ? null : bounded(found, Bound.UPWARD, found.end());
  }

  /** 百, 千, 万, 亿 and what they make together, without a number before them: 千亿元, 百家, 十万人. */
  private @Nullable Match magnitude(int from) {
    int at = from;
    BigDecimal number = BigDecimal.ONE;
    if (at < text.length() && ChineseNumber.power(text.charAt(at)) > 0) {
      number = BigDecimal.valueOf(ChineseNumber.power(text.charAt(at)));
      at++;
    }
    Scale scale = Scale.at(text, at);
    boolean bare = scale.equals(Scale.NONE) && at == from;
    int end = at + scale.word().length();
    boolean goesOn =
        end < text.length()
            && ChineseNumber.isPart(text.charAt(end))
            && UnitTable.running(text, end) == null;
    if (bare || goesOn) {
      return null;
    }
    ChineseBounds.Word inside = ChineseBounds.inside(text, end);
    end += inside.text().length();
    Named unit = unit(end);
    end = unit.end;
    ChineseBounds.Word behind = ChineseBounds.behind(text, end);
    boolean fits = behind.bound() == Bound.EXACT;
    return new Match(
        inside.bound(),
        number,
        null,
        scale.power(),
        unit.unit,
        Mantissa.Script.HAN,
        end + (fits ? behind.text().length() : 0));
  }

  /** A number or a range with its scale and unit, and the bound inside or behind it. */
  private @Nullable Match quantity(int from) {
    int counted = howMany(from);
    Part low = signed(counted);
    if (low == null) {
      return null;
    }
    Match ratio = ratio(low);
    if (ratio != null) {
      return ratio;
    }
    Part high = low.inside == Bound.EXACT && low.upper == null ? upper(low, from) : null;
    return closed(low, high);
  }

  private @Nullable Match closed(Part low, @Nullable Part high) {
    Part last = high == null ? low : high;
    ChineseBounds.Word behind = ChineseBounds.behind(text, last.end);
    Bound own = high == null && low.upper == null ? low.inside : Bound.RANGE;
    Bound bound = ChineseBounds.both(own, behind.bound());
    // 2000余家以上 does not hang together; in a running text the word behind is then another's.
    if (bound == null && setting == Setting.ALONE) {
      return null;
    }
    int end = last.end + (bound == null ? 0 : behind.text().length());
    return match(bound == null ? own : bound, low, high, end);
  }

  /** 两个100%: how many of them there are is no number of its own. */
  private int howMany(int from) {
    boolean several =
        from + 2 < text.length()
            && ChineseNumber.digit(text.charAt(from)) > 1
            && text.charAt(from + 1) == '个'
            && (text.startsWith("100%", from + 2) || text.startsWith("100％", from + 2));
    return several ? from + 2 : from;
  }

  private static Match match(Bound bound, Part low, @Nullable Part high, int end) {
    if (high == null) {
      return new Match(bound, low.number, low.upper, low.scale, low.unit, low.script, end);
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

  private @Nullable Part upper(Part low, int at) {
    for (String dash : DASHES) {
      int from = low.end + dash.length();
      if (text.startsWith(dash, low.end)) {
        Part high = number(from);
        if (high == null || high.inside != Bound.EXACT || high.upper != null) {
          return null;
        }
        boolean alike = low.unit.word().isEmpty() || low.unit.equals(high.unit);
        // 到 and 至 lead from one level to another as well; only the first number's silence joins
        // them.
        boolean joined =
            low.unit.word().isEmpty()
                || !(dash.equals("到") || (dash.equals("至") && leadsOn(low, high, at)));
        return alike && joined ? high : null;
      }
    }
    return null;
  }

  /** 由8600亩减少3100亩至5500亩, 增加12家至86家: by so much, and to so much. */
  private boolean leadsOn(Part low, Part high, int at) {
    String before = text.substring(Math.max(0, at - LONGEST_LEAD), at);
    boolean apart =
        high.number
                .movePointRight(high.scale)
                .compareTo(TWICE.multiply(low.number).movePointRight(low.scale))
            >= 0;
    return low.unit.dimension() != Dimension.PERCENT
        && MOVED.matcher(before).find()
        && (apart || FROM.matcher(before).find());
  }

  /** 1.85∶1, 1:1.2. */
  private @Nullable Match ratio(Part low) {
    if (!low.unit.equals(NOTHING) || low.scale != 0 || low.script == Mantissa.Script.HAN) {
      return null;
    }
    for (String colon : COLONS) {
      Mantissa second =
          text.startsWith(colon, low.end) ? Mantissa.digits(text, low.end + colon.length()) : null;
      if (second != null && second.number().signum() > 0) {
        boolean more = colon.equals("比") && !unit(second.end()).unit.equals(NOTHING);
        Unit unit = new Unit(Dimension.RATIO, second.number().toPlainString());
        ChineseBounds.Word behind = ChineseBounds.behind(text, second.end());
        Bound bound = ChineseBounds.both(low.inside, behind.bound());
        int end = second.end() + (bound == null ? 0 : behind.text().length());
        return more
            ? null
            : new Match(
                bound == null ? low.inside : bound, low.number, null, 0, unit, low.script, end);
      }
    }
    return null;
  }

  private record Part(
      BigDecimal number,
      @Nullable BigDecimal upper,
      Bound inside,
      int scale,
      Unit unit,
      Mantissa.Script script,
      int end) {

    Part(BigDecimal number, Bound inside, int scale, Unit unit, Mantissa.Script script, int end) {
      this(number, null, inside, scale, unit, script, end);
    }
  }

  /** -2%, 负3.9%, +5%, 零下5℃. */
  private @Nullable Part signed(int from) {
    for (String sign : List.of("零下", "负", "-", "−", "＋", "+")) {
      if (text.startsWith(sign, from)) {
        Part part = number(from + sign.length());
        boolean plus = sign.equals("＋") || sign.equals("+");
        return part == null || part.upper != null
            ? null
            : new Part(
                plus ? part.number : part.number.negate(),
                part.inside,
                part.scale,
                part.unit,
                part.script,
                part.end);
      }
    }
    return number(from);
  }

  private @Nullable Part number(int from) {
    ChineseNumber.Estimate estimate = ChineseNumber.estimate(text, from);
    if (estimate != null) {
      Scale scale = Scale.at(text, estimate.end());
      Named unit = unit(estimate.end() + scale.word().length());
      // Without a unit two digits are two things: 一二产业.
      return unit.unit.equals(NOTHING)
          ? null
          : new Part(
              estimate.low(),
              estimate.high(),
              Bound.RANGE,
              scale.power(),
              unit.unit,
              Mantissa.Script.HAN,
              unit.end);
    }
    Mantissa mantissa = Mantissa.at(text, from);
    Part part = mantissa == null ? null : scaled(mantissa);
    return part == null ? null : withSmaller(part);
  }

  /** 5元3角, 1米75厘米: the rest of it in a smaller unit of the same kind. */
  private Part withSmaller(Part part) {
    Mantissa rest = part.inside == Bound.EXACT ? Mantissa.at(text, part.end) : null;
    UnitTable.Found found = rest == null ? null : UnitTable.alone(text, rest.end());
    if (rest == null || found == null || part.unit.dimension() == Dimension.COUNT) {
      return part;
    }
    BigDecimal factor = UnitTable.factor(part.unit);
    BigDecimal smaller = UnitTable.factor(found.unit());
    if (!found.unit().isLike(part.unit) || smaller.compareTo(factor) >= 0) {
      return part;
    }
    BigDecimal sum =
        part.number
            .movePointRight(part.scale)
            .add(rest.number().multiply(smaller).divide(factor, MathContext.DECIMAL64));
    return new Part(sum, Bound.EXACT, 0, part.unit, part.script, rest.end() + found.length());
  }

  private @Nullable Part scaled(Mantissa mantissa) {
    BigDecimal number = mantissa.number();
    ChineseBounds.Word inside = ChineseBounds.inside(text, mantissa.end());
    int at = mantissa.end() + inside.text().length();
    at += spaceBeforeUnit(at);
    at += isPieces(at) ? 1 : 0;
    Scale scale = Scale.at(text, at);
    scale = scale.equals(Scale.NONE) ? scale : Mantissa.open(text, at, scale);
    at += scale.word().length();
    int power = scale.power();
    boolean more = at < text.length() && UnitTable.running(text, at) == null;
    if (power > 0 && inside.text().isEmpty() && more) {
      Mantissa sum = Mantissa.composite(text, number, power, at);
      if (sum != null) {
        number = sum.number();
        at = sum.end();
        power = 0;
      }
    }
    if (text.substring(mantissa.end() + inside.text().length(), at).matches(".*[多余].*")) {
      inside = new ChineseBounds.Word("", Bound.OVER);
    } else if (inside.text().isEmpty()) {
      inside = ChineseBounds.inside(text, at);
      at += inside.text().length();
    }
    if (isTenths(at)) {
      int end = at + 1;
      int half = end < text.length() ? ChineseNumber.digit(text.charAt(end)) : -1;
      half = text.startsWith("半", end) ? 5 : half;
      BigDecimal tenths = half > 0 ? number.add(BigDecimal.valueOf(half, 1)) : number;
      end += half > 0 ? 1 : 0;
      boolean open = inside.bound() == Bound.EXACT && isOpenBehind(PERCENT_SIGN, end);
      return new Part(
          tenths,
          open ? Bound.OVER : inside.bound(),
          power + 1,
          PERCENT_SIGN,
          mantissa.script(),
          open ? end + 1 : end);
    }
    at += power > 0 ? spaceBeforeUnit(at) : 0;
    Named unit = unit(at);
    int end = unit.end;
    Bound bound = inside.bound();
    if (HALVED.contains(unit.unit.word()) && text.startsWith("半", end) && power == 0) {
      number = number.add(HALF);
      end++;
    }
    boolean open = bound == Bound.EXACT && isOpenBehind(unit.unit, end);
    return new Part(
        number,
        open ? Bound.OVER : bound,
        power,
        unit.unit,
        mantissa.script(),
        open ? end + 1 : end);
  }

  /** 3.5个亿, 三个亿元; 三个百亿产业 are three of ten billion each. */
  private boolean isPieces(int at) {
    boolean pieces = text.startsWith("个亿", at) || text.startsWith("个万亿", at);
    return pieces && !text.substring(at).matches("(?s)个万?亿(?:级|元级|斤|吨|企业|产业|项目|园区|集群).*");
  }

  /** 20%多, 两倍多; 20%多名 is of another thing. */
  private boolean isOpenBehind(Unit unit, int end) {
    boolean share = unit.dimension() == Dimension.PERCENT || unit.dimension() == Dimension.TIMES;
    return share
        && end < text.length()
        && "多余".indexOf(text.charAt(end)) >= 0
        && !text.startsWith("多少", end)
        && UnitTable.running(text, end + 1) == null;
  }

  private boolean isTenths(int at) {
    boolean tenths = text.startsWith("成", at);
    return tenths && (at + 1 >= text.length() || NOT_TENTHS.indexOf(text.charAt(at + 1)) < 0);
  }

  /** Typesetting may put a space between a number and its unit: 95.1 %, 100 个. */
  private int spaceBeforeUnit(int at) {
    boolean space =
        setting == Setting.RUNNING && at > 0 && at < text.length() && isSpace(text.charAt(at));
    boolean joins =
        space
            && (UnitTable.running(text, at + 1) != null
                || !Scale.at(text, at + 1).equals(Scale.NONE));
    return joins ? 1 : 0;
  }

  /** A unit, and where it ends. */
  private record Named(Unit unit, int end) {}

  private Named unit(int from) {
    UnitTable.Found found =
        setting == Setting.RUNNING ? UnitTable.running(text, from) : UnitTable.alone(text, from);
    return found == null
        ? new Named(NOTHING, from)
        : new Named(found.unit(), from + found.length());
  }
}
