package reportsite.site.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.Reference;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.ledger.Figure;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Style;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.text.Html;

/** Figures as one page of an edition shows them. */
public record Figures(Page page) {

  /** As a row of a table. */
  public FigureText row(Figure figure) {
    return text(figure, page.labels().value(figure, Style.TABLE));
  }

  /** Standing alone and large. */
  public FigureText headline(Figure figure) {
    return text(figure, page.labels().headline(figure));
  }

  /** Within a sentence, as a link to the figure's page. */
  Html inSentence(Figure figure, Reference reference) {
    String text = page.labels().referred(figure, reference);
    return new Html(
        "<a class=\"fig\" href=\"%s\">%s</a>"
            .formatted(
                Html.escape(page.to(figure)),
                reference.text().isEmpty()
                    ? Labels.marked(figure, text)
                    : Labels.within(figure, text, page.lang())));
  }

  private FigureText text(Figure figure, String value) {
    Labels labels = page.labels();
    return new FigureText(
        figure.id().text(),
        labels.name(figure),
        labels.aspect(figure),
        labels.period(figure),
        labels.when(figure),
        Labels.marked(figure.period(), labels.kindAndPeriod(figure)),
        labels.kind(figure.kind()),
        figure.kind() != Kind.RESULT,
        Labels.marked(figure, value),
        page.to(figure),
        differing(figure).orElse(null));
  }

  /** Where it is told that a figure does not agree with others of the report. */
  Optional<String> differing(Figure figure) {
    return page.edition().calculations().stream()
        .filter(one -> one.outcome() == Outcome.DIFFERS && one.involves(figure))
        .findFirst()
        .map(one -> page.to(page.edition().at(PageKind.CHECKS), "_r-" + one.relation().id()));
  }

  /**
   * A figure as templates show it.
   *
   * @param name what it measures, in full
   * @param aspect which aspect of its indicator
   * @param period with its unit, 2024年
   * @param when the period marked up, machine-readable where HTML has a form for it
   * @param label the period and the kind together, marked up
   * @param kind the word for result, target or described
   * @param kindSaid whether the word for its kind stands beside it in lists: of all but results
   * @param value the marked-up value, without a link
   * @param href link to its page
   * @param differing link to the account in which it does not agree with other figures; null where
   *     it does
   */
  public record FigureText(
      String id,
      String name,
      String aspect,
      String period,
      Html when,
      Html label,
      String kind,
      boolean kindSaid,
      Html value,
      String href,
      @Nullable String differing) {}
}
