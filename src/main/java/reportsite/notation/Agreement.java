package reportsite.notation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Lang;

/** The question whether a number typed in a text says the same as a value of the ledger. */
record Agreement(Value value, @Nullable Noun noun) {

  boolean with(String typed, Lang lang) {
    return switch (lang) {
      case ZH -> typed.equals(value.written()) || chinese(Notation.read(typed));
      case EN -> isRendering(typed) || english(Notation.readEnglish(typed, noun));
    };
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

  private boolean sameAmount(Value typed) {
    return typed.amount().compareTo(value.amount()) == 0
        && Objects.equals(plain(typed), plain(value));
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
      return bothCount;
    }
    boolean sameWord = typed.word().isEmpty() || typed.word().equals(value.unit().word());
    return (bothCount && sameWord) || typed.dimension() == Dimension.NONE;
  }
}
