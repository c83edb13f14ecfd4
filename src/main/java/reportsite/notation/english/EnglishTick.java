package reportsite.notation.english;

import java.math.BigDecimal;
import java.math.MathContext;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.UnitTable;

/** Axis labels in English: short, so that the axis title says the unit. */
public final class EnglishTick {

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
