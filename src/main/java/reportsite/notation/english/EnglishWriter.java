package reportsite.notation.english;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import reportsite.notation.english.EnglishNumber.EnglishFractions;
import reportsite.notation.english.EnglishNumber.EnglishPlural;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Levels;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.UnitTable;
import reportsite.notation.value.Value;

/** Writes values in English: 29.761 billion yuan, at least 96 percent, more than 2,000 shops. */
public final class EnglishWriter {

  private static final BigDecimal MU_PER_HECTARE = BigDecimal.valueOf(15);

  private final Value value;
  private final @Nullable Noun noun;
  private final Kind kind;
  private final Style style;
  private final boolean clause;

  public EnglishWriter(Value value, @Nullable Noun noun, Kind kind, Style style) {
    this.value = value;
    this.clause = style == Style.CLAUSE;
    this.noun = noun;
    this.kind = kind;
    this.style = clause ? Style.PROSE : style;
  }

  public String write() {
    if (Levels.isWorded(value)) {
      return Levels.english(value);
    }
    String size = new EnglishWriter(value.size(), noun, kind, style).size();
    String fell = kind == Kind.TARGET ? "fall" : "fell";
    return switch (value.direction()) {
      case FALL ->
          clause
              ? fell + " by " + size
              : (style == Style.TABLE ? "down " : "a decrease of ") + size;
      case FALL_TO -> clause ? fell + " to " + size : size;
      case RISE_TO -> clause ? (kind == Kind.TARGET ? "rise" : "rose") + " to " + size : size;
      default -> size;
    };
  }

  private String size() {
    if (value.isDoubleDigits()) {
      return "double digits";
    }
    if (value.isFold()) {
      return bounded(folded(value.number()));
    }
    String plural = plural();
    return plural == null ? bounded(quantity()) : plural + behindNumber();
  }

  /** The English of 翻番, 翻两番. */
  static String folded(BigDecimal times) {
    return switch (times.intValueExact()) {
      case 2 -> "a doubling";
      case 3 -> "a tripling";
      case 4 -> "a quadrupling";
      default -> "an increase to " + times.toPlainString() + " times as much";
    };
  }

  /** 数百 says "hundreds of", where 上百 says a hundred or more. */
  private @Nullable String plural() {
    boolean several =
        value.bound() == Bound.UPWARD
            && (value.written().startsWith("数")
                || value.written().startsWith("几")
                || value.written().startsWith("好几"));
    return several ? EnglishPlural.of(value.number().movePointRight(value.scale())) : null;
  }

  private String behindNumber() {
    String word =
        switch (value.unit().dimension()) {
          case YUAN -> "yuan";
          case USD -> "US dollars";
          case COUNT -> style == Style.PROSE && noun != null ? noun.many() : "";
          case NONE -> "";
          default -> quantityTail();
        };
    return word.isEmpty() ? "" : " of " + word;
  }

  private String quantityTail() {
    return tail(value.unit(), false).strip();
  }

  private String bounded(String quantity) {
    boolean target = kind == Kind.TARGET;
    if (value.unit().dimension() == Dimension.RANK && value.bound() == Bound.AT_MOST) {
      String places = EnglishNumber.write(value.number(), value.scale());
      return style == Style.TABLE ? "top " + places : "in the top " + places;
    }
    return switch (value.bound()) {
      case EXACT, RANGE -> quantity;
      case ABOUT -> (target ? "around " : "about ") + quantity;
      case AT_LEAST -> target ? "at least " + quantity : quantity + " or more";
      case AT_MOST -> target ? "no more than " + quantity : quantity + orLess();
      case MORE_THAN, OVER -> "more than " + quantity;
      case LESS_THAN -> (isCount() ? "fewer than " : "less than ") + quantity;
      case NEARLY -> "nearly " + quantity;
      case UPWARD -> "around " + quantity + " or more";
    };
  }

  private String orLess() {
    return isCount() ? " or fewer" : " or less";
  }

  private boolean isCount() {
    return value.unit().dimension() == Dimension.COUNT;
  }

  private String quantity() {
    Unit unit = value.unit();
    return switch (unit.dimension()) {
      case RANK -> rank();
      case MASS -> mass();
      case MU -> span(value.scale()) + " mu (" + hectares() + ")";
      case USD -> each("US$", "");
      case PERCENT -> style == Style.TABLE ? each("", "%") : span(value.scale()) + " percent";
      case PER_MILLE -> style == Style.TABLE ? each("", "‰") : span(value.scale()) + " per mille";
      case FRACTION -> fraction(new BigDecimal(unit.word()));
      case RATIO -> span(0) + ":" + unit.word();
      default -> span(value.scale()) + tail(unit, isOne());
    };
  }

  private String fraction(BigDecimal parts) {
    String low = EnglishFractions.write(value.number(), parts);
    BigDecimal upper = value.upper();
    return upper == null ? low : low + " to " + EnglishFractions.write(upper, parts);
  }

  private boolean isOne() {
    return value.upper() == null
        && value.number().movePointRight(value.scale()).compareTo(BigDecimal.ONE) == 0;
  }

  private String tail(Unit unit, boolean one) {
    return switch (unit.dimension()) {
      case PERCENT -> " percent";
      case PER_MILLE -> " per mille";
      case COUNT -> counted(one);
      case MASS -> unit.word().equals("斤") ? " metric tons" : UnitTable.english(unit, one);
      case RANK, NONE, FRACTION, RATIO -> "";
      default ->
          UnitTable.english(unit.word().isEmpty() ? new Unit(unit.dimension(), "倍") : unit, one);
    };
  }

  private String counted(boolean one) {
    if (noun == null || style == Style.TABLE) {
      return "";
    }
    return " " + (one ? noun.one() : noun.many());
  }

  private String rank() {
    int place = value.number().intValueExact();
    return style == Style.PROSE
        ? EnglishWords.placeInWords(place)
        : EnglishWords.placeInDigits(place);
  }

  private String mass() {
    if (!value.unit().word().equals("斤")) {
      return span(value.scale()) + tail(value.unit(), isOne());
    }
    boolean heavy = value.amount().compareTo(BigDecimal.valueOf(1000)) >= 0;
    int shift = heavy ? -3 : 0;
    String low = EnglishNumber.write(strip(value.amount().movePointRight(shift)), 0);
    BigDecimal upper = value.upperAmount();
    String both =
        upper == null
            ? low
            : low + " to " + EnglishNumber.write(strip(upper.movePointRight(shift)), 0);
    String unit = !heavy ? " kg" : both.equals("1") ? " metric ton" : " metric tons";
    return both + unit + " (" + span(value.scale()) + " jin)";
  }

  private static BigDecimal strip(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The one rounded number of this class, and it says "about" when it is. */
  private String hectares() {
    BigDecimal low = hectares(value.amount());
    BigDecimal upper = value.upperAmount();
    BigDecimal high = upper == null ? low : hectares(upper);
    boolean exact = isExact(low, value.amount()) && (upper == null || isExact(high, upper));
    String range = upper == null ? "" : " to " + EnglishNumber.write(high, 0);
    return (exact ? "" : "about ") + EnglishNumber.write(low, 0) + range + " hectares";
  }

  private static BigDecimal hectares(BigDecimal mu) {
    return strip(mu.divide(MU_PER_HECTARE, 2, RoundingMode.HALF_UP));
  }

  private static boolean isExact(BigDecimal hectares, BigDecimal mu) {
    return hectares.multiply(MU_PER_HECTARE).compareTo(mu) == 0;
  }

  /** The number, or both numbers of a range. */
  private String span(int scale) {
    String low = EnglishNumber.write(value.number(), scale);
    BigDecimal upper = value.upper();
    return upper == null ? low : low + " to " + EnglishNumber.write(upper, scale);
  }

  /** As {@link #span}, with the sign of the unit on either number. */
  private String each(String before, String behind) {
    String low = before + EnglishNumber.write(value.number(), value.scale()) + behind;
    BigDecimal upper = value.upper();
    return upper == null
        ? low
        : low + " to " + before + EnglishNumber.write(upper, value.scale()) + behind;
  }

  /** Axis labels in English: short, so that the axis title says the unit. */
  public static final class EnglishTick {

    private EnglishTick() {}

    public static String write(BigDecimal amount, Unit unit) {
      BigDecimal own =
          isWrittenInBaseUnit(unit)
              ? amount
              : amount.divide(UnitTable.factor(unit), MathContext.DECIMAL64);
      String number = EnglishNumber.write(brief(own), 0);
      return switch (unit.dimension()) {
        case PERCENT -> number + "%";
        case PER_MILLE -> number + "‰";
        case USD -> "US$" + number;
        case RANK -> EnglishWords.placeInDigits(amount.intValueExact());
        default -> number;
      };
    }

    /** 斤 is foreign to English readers: they get kilograms. */
    private static boolean isWrittenInBaseUnit(Unit unit) {
      return unit.dimension() == Dimension.MASS && unit.word().equals("斤");
    }

    private static BigDecimal brief(BigDecimal number) {
      BigDecimal stripped = number.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }
}
