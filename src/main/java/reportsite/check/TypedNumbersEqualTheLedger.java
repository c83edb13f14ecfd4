package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Reference;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report;
import reportsite.notation.Direction;
import reportsite.notation.Directions.Said;
import reportsite.notation.Notation;
import reportsite.notation.Noun;
import reportsite.notation.Style;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** A reference and the words around it say the same as the figure, its direction included. */
final class TypedNumbersEqualTheLedger implements TextCheck {

  @Override
  public void check(List<ShortText> texts, Report report, Diagnostics diagnostics) {
    for (NarrativePair pair : NarrativePair.of(report)) {
      for (Narrative narrative : pair.both()) {
        for (Reference reference : narrative.references()) {
          compare(reference, narrative.lang(), reference.at(), report, diagnostics);
        }
      }
    }
    for (ShortText text : texts) {
      for (Lang lang : Lang.values()) {
        for (Reference reference : text.references(lang)) {
          compare(reference, lang, text.at(lang), report, diagnostics);
        }
      }
    }
  }

  private static void compare(
      Reference reference, Lang lang, Position at, Report report, Diagnostics diagnostics) {
    Figure figure =
        reference.isFigure() && Id.isId(reference.target())
            ? report.figure(new Id(reference.target())).orElse(null)
            : null;
    if (figure == null) {
      return;
    }
    Noun noun = LedgerWords.noun(figure, report);
    String typed = reference.text();
    String full = LedgerWords.written(figure, report, lang);
    if (!typed.isBlank() && !Notation.agrees(typed, figure.value(), noun, lang)) {
      diagnostics.error(at, CheckFault.TYPED_NUMBER_DIFFERS, typed, figure.id(), full);
      return;
    }
    if (!reference.bound().isEmpty()) {
      diagnostics.error(at, CheckFault.BOUND_BESIDE_FIGURE, reference.bound(), figure.id(), full);
      return;
    }
    Said said = reference.said();
    Direction own = direction(figure);
    if (contradicts(said, own)) {
      String size = Notation.write(figure.value().size(), noun, figure.kind(), Style.PROSE, lang);
      diagnostics.error(
          at,
          CheckFault.TEXT_DIRECTION_DIFFERS,
          typed.isBlank() ? size : typed,
          words(said, lang),
          figure.id(),
          named(own),
          example(own, lang) + "[](figure:" + figure.id() + ")");
    } else if (own == Direction.FALL && isBare(typed) && said.direction() == Direction.NONE) {
      diagnostics.error(at, CheckFault.TYPED_DIRECTION_MISSING, typed, figure.id(), full);
    }
  }

  private static boolean isBare(String typed) {
    return !typed.isBlank() && !typed.matches("(?:[-−－负]|minus ).*");
  }

  /** A growth whose words name no way is published as growth. */
  private static Direction direction(Figure figure) {
    Direction own = figure.value().direction();
    return own == Direction.NONE && figure.measure() == Measure.GROWTH ? Direction.RISE : own;
  }

  /** "Raised to 6 percent" may speak of a growth of 6; "fell to 6" never of a fall by 6. */
  private static boolean contradicts(Said said, Direction own) {
    return switch (own) {
      case FALL -> said.isUndecided() || said.isUp() || said.direction() == Direction.FALL_TO;
      case FALL_TO -> said.isUp();
      case RISE, RISE_TO -> said.isDown();
      case LEVEL -> said.isUp() || said.isDown();
      case NONE -> false;
    };
  }

  private static Bilingual named(Direction direction) {
    return switch (direction) {
      case FALL -> new Bilingual("下降的幅度", "a fall by that much");
      case FALL_TO -> new Bilingual("降到的水平", "a level that it fell to");
      case RISE -> new Bilingual("增长", "a rise");
      case RISE_TO -> new Bilingual("升到的水平", "a level that it rose to");
      case LEVEL -> new Bilingual("持平", "no change");
      case NONE -> new Bilingual("没有方向的数", "a number without direction");
    };
  }

  private static String example(Direction direction, Lang lang) {
    boolean zh = lang == Lang.ZH;
    return switch (direction) {
      case FALL -> zh ? "下降" : "fell by ";
      case FALL_TO -> zh ? "降到" : "fell to ";
      case RISE -> zh ? "增长" : "grew by ";
      case RISE_TO -> zh ? "提高到" : "rose to ";
      case LEVEL, NONE -> zh ? "" : "showed ";
    };
  }

  /** 降 says less than 降到. */
  private static String words(Said said, Lang lang) {
    boolean reached = said.direction() != null && said.direction().isLevelReached();
    return said.words() + (reached ? lang == Lang.ZH ? "到" : " to" : "");
  }
}
