package reportsite.site.figure;

import reportsite.markdown.Reference;
import reportsite.model.ledger.Figure;
import reportsite.notation.Kind;
import reportsite.notation.Style;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.text.Html;

/** Figures as one page of an edition shows them. */
public final class Figures {

  private final Page page;

  public Figures(Page page) {
    this.page = page;
  }

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
                Html.escape(page.to(PageKind.FIGURE, figure.id())),
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
        figure.kind() == Kind.TARGET,
        Labels.marked(figure, value),
        page.to(PageKind.FIGURE, figure.id()));
  }
}
