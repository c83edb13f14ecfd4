package reportsite.notation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.notation.chinese.ChineseReader;
import reportsite.notation.chinese.ChineseWriter;
import reportsite.notation.chinese.Mantissa;
import reportsite.notation.designation.ChineseDesignations;
import reportsite.notation.designation.Designation;
import reportsite.notation.designation.DesignationWriter;
import reportsite.notation.designation.EnglishDesignations;
import reportsite.notation.designation.EnglishDesignations.EnglishMention;
import reportsite.notation.designation.ScannedTexts;
import reportsite.notation.english.EnglishBounds;
import reportsite.notation.english.EnglishReader;
import reportsite.notation.english.EnglishUnits;
import reportsite.notation.english.EnglishWriter;
import reportsite.notation.english.EnglishWriter.EnglishTick;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Levels;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.UnitTable;
import reportsite.notation.value.Value;
import reportsite.text.Lang;
import reportsite.text.Memo;

/** The door of this package: reading and writing numbers in both languages. */
public final class Notation {

  private static final int MOST_TEXTS = 20_000;
  private static final int WAN = 4;
  private static final int YI = 8;
  private static final BigDecimal WAN_OF_WAN = BigDecimal.valueOf(10_000);
  private static final Memo<String, List<Designation>> CHINESE_DESIGNATIONS =
      new Memo<>(MOST_TEXTS, text -> new ChineseDesignations(text).read());
  private static final Memo<String, List<Designation>> ENGLISH_DESIGNATIONS =
      new Memo<>(MOST_TEXTS, text -> new EnglishDesignations(text).read());

  private Notation() {}

  /**
   * Reads a whole Chinese notation such as {@code 297.61亿元}, {@code 6%左右}, {@code 第4位}, {@code
   * 2000余家}.
   */
  public static Reading read(String written) {
    return ChineseReader.read(written);
  }

  /** Reads a whole Chinese notation copied from a report, wide characters and spaces included. */
  public static Reading readPrinted(String printed) {
    return ChineseReader.readPrinted(printed);
  }

  /**
   * Reads a whole English notation as this package writes it; {@code noun} says what is counted, if
   * anything.
   */
  public static Reading readEnglish(String written, @Nullable Noun noun) {
    return new EnglishReader(written, noun).read();
  }

  /** The value as it reads in a language; the Chinese is the report's own. */
  public static String write(Value value, @Nullable Noun noun, Kind kind, Style style, Lang lang) {
    return switch (lang) {
      case ZH -> directed(value, style);
      case EN -> new EnglishWriter(value, noun, kind, style).write();
    };
  }

  /** The Chinese with the word of its direction, unless it bears a sign of its own. */
  private static String directed(Value value, Style style) {
    String written = value.written();
    boolean signed = !written.isEmpty() && "-−－负".indexOf(written.charAt(0)) >= 0;
    boolean rate =
        value.unit().dimension() == Unit.Dimension.PERCENT
            || value.unit().dimension() == Unit.Dimension.PERCENTAGE_POINT;
    boolean isShare = value.isShareAlone();
    return switch (value.direction()) {
      case NONE -> isShare ? written + "%" : written;
      case FALL -> signed ? written : (rate ? "下降" : "减少") + written;
      case FALL_TO -> style == Style.CLAUSE ? "降到" + written : written;
      default -> written;
    };
  }

  /** Reads a Chinese number with the word of its direction before it, 下降1.2%, or its sign. */
  public static Reading readDirected(String written, boolean printed) {
    return Directions.read(written, printed);
  }

  /**
   * Every place of a Chinese text that states without a digit that nothing changed: 与上年持平, 零增长.
   * What is level with others instead (与全市持平) is {@link Numeral.Role#UNREAD}.
   */
  public static List<Numeral> levels(String text) {
    return Levels.in(text);
  }

  /** Whether a value states in words alone that nothing changed. */
  public static boolean isWordedLevel(Value value) {
    return Levels.isWorded(value);
  }

  /** Whether a number typed in a text says the same as the value: amount, unit and bound. */
  public static boolean agrees(String typed, Value value, @Nullable Noun noun, Lang lang) {
    return new Agreement(value, noun).with(typed, lang);
  }

  /**
   * A value that the site computed, in the scale, unit and precision of the values it came from. It
   * is exact if they are, else approximate. Nothing is rounded: a result with more decimals than
   * they have keeps them. From 10,000 wan on it is written in yi.
   */
  public static Value derived(BigDecimal amount, Value like) {
    return derived(like.bound() == Bound.EXACT ? Bound.EXACT : Bound.ABOUT, amount, null, like);
  }

  /**
   * A computed value with the bound that follows from those of the values it came from; {@code
   * upper} is the upper end of a range.
   */
  public static Value derived(
      Bound bound, BigDecimal amount, @Nullable BigDecimal upper, Value like) {
    BigDecimal number = inScaleOf(like, amount);
    BigDecimal high = upper == null ? null : inScaleOf(like, upper);
    int scale = like.scale();
    if (scale == WAN && number.abs().compareTo(WAN_OF_WAN) >= 0) {
      scale = YI;
      number = shorter(number.movePointLeft(YI - WAN));
      high = high == null ? null : shorter(high.movePointLeft(YI - WAN));
    }
    String written = ChineseWriter.compose(bound, number, high, scale, like.unit());
    return new Value(bound, number, high, scale, like.unit(), written);
  }

  private static BigDecimal shorter(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /** A computed value to the last place of another; approximate, unless it ends there. */
  public static Value rounded(BigDecimal amount, Value like) {
    BigDecimal place = like.lastPlace();
    BigDecimal near = amount.divide(place, 0, RoundingMode.HALF_UP).multiply(place);
    Value exact = derived(near, like);
    return near.compareTo(amount) == 0 ? exact : derived(Bound.ABOUT, near, null, like);
  }

  private static BigDecimal inScaleOf(Value like, BigDecimal amount) {
    BigDecimal own = amount.divide(UnitTable.factor(like.unit()), MathContext.UNLIMITED);
    BigDecimal exact = own.movePointLeft(like.scale()).stripTrailingZeros();
    return exact.setScale(Math.max(exact.scale(), Math.max(like.number().scale(), 0)));
  }

  /** An axis label: 100亿元, 50万㎡, 5%; in English 10 billion, 500,000, 5%, without other units. */
  public static String tick(BigDecimal amount, Unit unit, Lang lang) {
    return switch (lang) {
      case ZH -> ChineseWriter.tick(amount, unit);
      case EN -> EnglishTick.write(amount, unit);
    };
  }

  /** A unit alone, as a heading names it: 微克/立方米, μg/m³, days; empty for a bare number. */
  public static String unitName(Unit unit, @Nullable Noun noun, Lang lang) {
    return switch (lang) {
      case ZH -> unit.word();
      case EN ->
          unit.dimension() == Unit.Dimension.COUNT && noun != null
              ? noun.many()
              : EnglishUnits.name(unit);
    };
  }

  /** Every numeral of a running text, in order, none overlapping. */
  public static List<Numeral> numerals(String text, Lang lang) {
    return ScannedTexts.of(lang).numerals(text);
  }

  /**
   * The numbers beside each other of which one begins at a place, each so much of a hundred:
   * 8.1:40.2:51.7; empty where there are none.
   */
  public static List<Numeral> proportion(String text, int at) {
    int start = at;
    while (start > 0 && "0123456789.:∶：︰".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    List<Numeral> parts = new ArrayList<>();
    for (Mantissa part : Mantissa.proportion(text, start)) {
      int end = part.end();
      parts.add(new Numeral(start, end, text.substring(start, end), Numeral.Role.QUANTITY));
      start = end + 1;
    }
    return parts.stream().anyMatch(part -> part.start() == at) ? parts : List.of();
  }

  /**
   * The dates, places in a series, numbers of headings and numbered names of a running text, in
   * order. What can be said in too many ways to be compared is left out.
   */
  public static List<Designation> designations(String text, Lang lang) {
    return switch (lang) {
      case ZH -> CHINESE_DESIGNATIONS.of(text);
      case EN -> ENGLISH_DESIGNATIONS.of(text);
    };
  }

  /** What a designation says, as a text of a language writes it. */
  public static String write(Designation designation, Lang lang) {
    return DesignationWriter.write(designation, lang);
  }

  /** Whether a text has a whole number, in digits or, if it is English, in words. */
  public static boolean mentions(String text, int number, Lang lang) {
    return switch (lang) {
      case ZH -> text.matches("(?s).*(?<![0-9.])" + number + "(?![0-9]|\\.[0-9]).*");
      case EN -> EnglishMention.of(text, number);
    };
  }

  /** The question whether a number typed in a text says the same as a value of the ledger. */
  record Agreement(Value value, @Nullable Noun noun) {

    boolean with(String typed, Lang lang) {
      return switch (lang) {
        case ZH -> typed.equals(value.written()) || chinese(Notation.readDirected(typed, false));
        case EN ->
            isRendering(typed) || english(Notation.readEnglish(typed, noun)) || worded(typed);
      };
    }

    /** The number with other words of the same direction before it: declined by 1.2 percent. */
    private boolean worded(String typed) {
      List<Numeral> numerals = Notation.numerals(typed, Lang.EN);
      if (numerals.size() != 1 || numerals.get(0).end() != typed.length()) {
        return false;
      }
      Numeral only = numerals.get(0);
      Direction said = Directions.of(typed, only.start(), only.end(), Lang.EN).direction();
      return said != null
          && said != Direction.NONE
          && said == value.direction()
          && english(Notation.readEnglish(only.text(), noun));
    }

    private boolean isRendering(String typed) {
      for (Kind kind : Kind.values()) {
        for (Style style : Style.values()) {
          if (typed.equals(new EnglishWriter(value, noun, kind, style).write())) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean chinese(Reading reading) {
      return reading instanceof Reading.Understood understood
          && isSameWay(understood.value().direction())
          && understood.value().bound() == value.bound()
          && sameAmount(understood.value())
          && sameUnit(understood.value().unit());
    }

    private boolean english(Reading reading) {
      return reading instanceof Reading.Understood understood
          && EnglishBounds.same(understood.value().bound(), value.bound())
          && sameAmount(understood.value())
          && sameUnit(understood.value().unit());
    }

    /** A number without a word takes its direction from the words around it. */
    private boolean isSameWay(Direction typed) {
      return typed == Direction.NONE
          || typed == value.direction()
          || (value.direction() == Direction.NONE && !typed.isDown());
    }

    private boolean sameAmount(Value typed) {
      if (value.isFold() && !typed.isFold()) {
        return false;
      }
      Value own = (typed.isFold() ? value.asFold(value.direction()) : value).with(Direction.NONE);
      Value other = typed.with(Direction.NONE);
      // "Fell by 2 percent" and -2% say the same; 2 and -2 degrees do not.
      boolean sized = value.direction() == Direction.FALL;
      BigDecimal mine = sized ? own.amount().abs() : own.amount();
      BigDecimal typedAmount = sized ? other.amount().abs() : other.amount();
      return typedAmount.compareTo(mine) == 0 && Objects.equals(plain(other), plain(own));
    }

    private static @Nullable String plain(Value value) {
      return value.upperAmount() == null
          ? null
          : value.upperAmount().stripTrailingZeros().toPlainString();
    }

    /** A number without a unit may stand for a count; two measure words must be the same. */
    private boolean sameUnit(Unit typed) {
      boolean bothCount = typed.dimension() == value.unit().dimension();
      if (value.unit().dimension() != Dimension.COUNT) {
        return typed.isLike(value.unit());
      }
      boolean sameWord = typed.word().isEmpty() || typed.word().equals(value.unit().word());
      return (bothCount && sameWord) || typed.dimension() == Dimension.NONE;
    }
  }
}
