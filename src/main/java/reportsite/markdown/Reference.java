package reportsite.markdown;

import reportsite.diag.Position;
import reportsite.notation.Directions;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * A link of a narrative into the report: {@code [text](scheme:target)}, or {@code
 * ![text](scheme:target)} for a chart.
 *
 * @param text what was typed between the brackets, plain; empty when the site shall insert it
 * @param at where the opening bracket stands
 * @param said which way the words around it say that the figure went
 * @param bound the words beside it that would make another bound of its number: 超过; else empty
 */
public record Reference(
    Scheme scheme, String target, String text, Position at, Directions.Said said, String bound) {

  /** A reference without words around it. */
  Reference(Scheme scheme, String target, String text, Position at) {
    this(scheme, target, text, at, Directions.Said.NOTHING, "");
  }

  Reference with(Directions.Said around, String bounding) {
    return new Reference(scheme, target, text, at, around, bounding);
  }

  public boolean isFigure() {
    return scheme == Scheme.FIGURE;
  }

  /** What can be referred to. */
  public enum Scheme {
    /** A figure of the ledger. */
    FIGURE,
    /** A chart, alone in its paragraph. */
    CHART,
    /** A passage of the report, by number. */
    PASSAGE,
    /** Another chapter, as {@code part/chapter}. */
    CHAPTER,
    /** A term, to be explained on the page. */
    TERM,
    /** Something the report promises. */
    COMMITMENT
  }

  /** Turns references into markup; the site knows addresses and values, this package does not. */
  public interface ReferenceWriter {

    /** Markup for a reference within a sentence. */
    Html inline(Reference reference);

    /** Markup for a chart that stands alone. */
    Html block(Reference reference);

    /** Markup for plain words of running text, which headings and tables are not. */
    default Html words(String words, Lang around) {
      return Html.text(words, around);
    }
  }
}
