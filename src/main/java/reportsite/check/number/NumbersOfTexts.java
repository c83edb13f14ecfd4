package reportsite.check.number;

import java.util.List;
import java.util.stream.Collectors;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.check.context.CheckContext.TextReference;
import reportsite.check.context.ShortText;
import reportsite.diag.Diagnostic;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Narrative.TextRun;
import reportsite.markdown.Reference;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.Directions.Said;
import reportsite.notation.Notation;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Style;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/** Every number that a reader of a text sees is one of the ledger. */
public final class NumbersOfTexts {

  /** Those that hold whatever else is there. */
  public static final List<Check> OF_WHAT_IS_THERE =
      List.of(NumbersOfTexts::typedNumbersEqualTheLedger);

  public static final List<Check> RULES =
      List.of(
          NumbersOfTexts::typedNumbersEqualTheLedger,
          NumbersOfTexts::narrativesStateNoNumberOfTheirOwn,
          NumbersOfTexts::shortTextsHoldWordsAndReferences);

  enum TextFault implements Fault {
    TYPED_NUMBER_DIFFERS,
    NUMBER_WITHOUT_FIGURE,
    NUMBER_IN_SHORT_TEXT,
    NUMBER_IN_NAME,
    REFERENCE_IN_NAME,
    SHORT_TEXT_MALFORMED,
    BOUND_BESIDE_FIGURE,
    TEXT_DIRECTION_DIFFERS,
    TYPED_DIRECTION_MISSING
  }

  private static final int MOST_OFFERED = 3;

  private NumbersOfTexts() {}

  /** A reference and the words around it say the same as the figure, its direction included. */
  private static void typedNumbersEqualTheLedger(CheckContext context) {
    for (TextReference one : context.references()) {
      compare(one.reference(), one.lang(), one.at(), context);
    }
  }

  private static void compare(Reference reference, Lang lang, Position at, CheckContext context) {
    Figure figure =
        reference.isFigure() && Id.isId(reference.target())
            ? context.report().figure(new Id(reference.target())).orElse(null)
            : null;
    if (figure == null) {
      return;
    }
    Noun noun = context.noun(figure);
    String typed = reference.text();
    String full = context.written(figure, lang);
    if (!typed.isBlank() && !Notation.agrees(typed, figure.value(), noun, lang)) {
      context.error(at, TextFault.TYPED_NUMBER_DIFFERS, typed, figure.id(), full);
      return;
    }
    if (!reference.bound().isEmpty()) {
      context.error(at, TextFault.BOUND_BESIDE_FIGURE, reference.bound(), figure.id(), full);
      return;
    }
    Said said = reference.said();
    Direction own = direction(figure);
    if (contradicts(said, own)) {
      String size = Notation.write(figure.value().size(), noun, figure.kind(), Style.PROSE, lang);
      context.error(
          at,
          TextFault.TEXT_DIRECTION_DIFFERS,
          typed.isBlank() ? size : typed,
          words(said, lang),
          figure.id(),
          Phrases.of("direction", own),
          example(own, lang) + "[](figure:" + figure.id() + ")");
    } else if (own == Direction.FALL && isBare(typed) && said.direction() == Direction.NONE) {
      context.error(at, TextFault.TYPED_DIRECTION_MISSING, typed, figure.id(), full);
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

  /** Every quantity in a narrative is a reference to the ledger or part of a declared name. */
  private static void narrativesStateNoNumberOfTheirOwn(CheckContext context) {
    for (Narrative narrative : context.narratives()) {
      for (TextRun run : narrative.runs()) {
        for (Numeral numeral : context.numbers().in(run.text(), narrative.lang())) {
          context.error(
              run.at().plus(numeral.start()),
              TextFault.NUMBER_WITHOUT_FIGURE,
              numeral.text(),
              references(numeral.text(), narrative.lang(), context));
        }
      }
    }
  }

  /**
   * Titles, summaries and notes keep to the rule of the narratives, and hold plain words and
   * references to figures; names hold no references either, for they stand in menus and tables,
   * where nothing can be inserted.
   */
  private static void shortTextsHoldWordsAndReferences(CheckContext context) {
    for (ShortText text : context.texts()) {
      for (Lang lang : Lang.values()) {
        checkNumbers(text, lang, context);
        Bilingual language = CheckContext.name(lang);
        Position at = text.at(lang);
        if (text.form() == ShortText.Form.NAME && text.text().in(lang).contains("](")) {
          context.error(at, TextFault.REFERENCE_IN_NAME, text.what(), language);
        }
        for (Diagnostic found : text.faults(lang)) {
          context.error(
              at,
              TextFault.SHORT_TEXT_MALFORMED,
              text.what(),
              language,
              found.fault(),
              found.cure());
        }
      }
    }
  }

  private static void checkNumbers(ShortText text, Lang lang, CheckContext context) {
    Bilingual language = CheckContext.name(lang);
    Position at = text.at(lang);
    for (Numeral numeral : context.numbers().in(text.words(lang), lang)) {
      String number = numeral.text();
      if (text.form() == ShortText.Form.SENTENCE) {
        Bilingual cure = references(number, lang, context);
        context.error(at, TextFault.NUMBER_IN_SHORT_TEXT, text.what(), language, number, cure);
      } else {
        context.error(at, TextFault.NUMBER_IN_NAME, text.what(), language, number);
      }
    }
  }

  /** What to type instead of a bare number: a reference to each figure that it agrees with. */
  private static Bilingual references(String number, Lang lang, CheckContext context) {
    List<Figure> figures =
        context.report().figures().stream()
            .filter(one -> Notation.agrees(number, one.value(), context.noun(one), lang))
            .toList();
    if (figures.isEmpty()) {
      return Phrases.of("text/enter");
    }
    String offered =
        figures.stream()
            .limit(MOST_OFFERED)
            .map(figure -> "[](figure:" + figure.id() + ")")
            .collect(Collectors.joining(" / "));
    return Phrases.of("text/refer", offered);
  }
}
