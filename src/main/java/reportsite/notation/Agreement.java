package reportsite.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.notation.english.EnglishBounds;
import reportsite.notation.english.EnglishWriter;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Lang;

/** The question whether a number typed in a text says the same as a value of the ledger. */
record Agreement(Value value, @Nullable Noun noun) {

  boolean with(String typed, Lang lang) {
    return switch (lang) {
      case ZH -> typed.equals(value.written()) || chinese(Notation.readDirected(typed, false));
      case EN -> isRendering(typed) || english(Notation.readEnglish(typed, noun)) || worded(typed);
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
