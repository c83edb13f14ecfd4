package reportsite.site;

import java.util.List;
import reportsite.model.ledger.Figure;
import reportsite.notation.Direction;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * A figure as templates show it.
 *
 * @param name what it measures, in full
 * @param aspect which aspect of its indicator
 * @param period with its unit, 2024年
 * @param when the period marked up, machine-readable where HTML has a form for it
 * @param label the period and the kind together, marked up
 * @param kind the word for result or target
 * @param target whether it is a target
 * @param value the marked-up value, without a link
 * @param href link to its page
 */
public record FigureText(
    String id,
    String name,
    String aspect,
    String period,
    Html when,
    Html label,
    String kind,
    boolean target,
    Html value,
    String href) {

  /**
   * The same of a typed text that may have the word of its direction besides: declined by 1.2
   * percent.
   */
  static Html within(Figure figure, String text, Lang lang) {
    List<Numeral> numerals =
        figure.value().direction() == Direction.NONE ? List.of() : Notation.numerals(text, lang);
    if (numerals.size() != 1) {
      return value(figure, text);
    }
    Numeral only = numerals.get(0);
    int from = only.start() + ("-−－负".indexOf(text.charAt(only.start())) < 0 ? 0 : 1);
    return new Html(
        Html.escape(text.substring(0, from))
            + value(figure, text.substring(from, only.end()))
            + Html.escape(text.substring(only.end())));
  }

  /** The marked-up value: machine-readable in its base unit, and tied to the ledger. */
  static Html value(Figure figure, String text) {
    return new Html(
        "<data value=\"%s\" data-figure=\"%s\">%s</data>"
            .formatted(figure.value().amount().toPlainString(), figure.id(), Html.escape(text)));
  }
}
