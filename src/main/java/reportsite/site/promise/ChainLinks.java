package reportsite.site.promise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.model.derived.ReportComparison;
import reportsite.model.derived.ReportComparison.CommitmentAnswer;
import reportsite.model.derived.ReportComparison.TargetAnswer;
import reportsite.model.derived.ReportComparison.TargetAnswer.Outcome;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.text.Html;

/** What the report before and the one after say of something, for the pages of single things. */
public record ChainLinks(Page page) {

  /**
   * What another report says.
   *
   * @param label which report, and what it gives
   * @param text its words; null where it says nothing, which the label tells
   * @param href where that stands
   */
  public record Row(String label, @Nullable Html text, String href) {}

  /** The figures of both reports that belong to a figure. */
  public List<Row> of(Figure figure) {
    List<Row> rows = new ArrayList<>();
    page.edition().chain().ifPresent(chain -> before(chain, figure, rows));
    page.edition().nextChain().ifPresent(chain -> after(chain, figure, rows));
    return rows;
  }

  private void before(ReportComparison chain, Figure figure, List<Row> rows) {
    for (TargetAnswer answer : chain.targets()) {
      if (figure.equals(answer.result()) || figure.equals(answer.next())) {
        Page before = page.of(chain.before());
        rows.add(row("chain-of-target", before, answer.target()));
      }
    }
  }

  private void after(ReportComparison chain, Figure figure, List<Row> rows) {
    TargetAnswer answer = chain.of(figure).orElse(null);
    if (answer == null) {
      return;
    }
    Page after = page.of(chain.after());
    if (answer.result() != null) {
      rows.add(row("chain-of-result", after, answer.result()));
    } else if (answer.outcome() == Outcome.NO_RESULT_STATED) {
      rows.add(none("chain-of-no-result", after));
    }
    if (answer.next() != null) {
      rows.add(row("chain-of-next", after, answer.next()));
    }
  }

  private Row row(String key, Page of, Figure figure) {
    FigureText text = new Figures(of).headline(figure);
    return new Row(page.word(key, of.report().year()), text.value(), text.href());
  }

  /** The commitments of both reports that belong to a commitment. */
  public List<Row> of(Commitment commitment) {
    List<Row> rows = new ArrayList<>();
    page.edition()
        .chain()
        .ifPresent(
            chain ->
                chain
                    .continuedBy(commitment)
                    .forEach(
                        earlier ->
                            rows.add(row("chain-of-earlier", page.of(chain.before()), earlier))));
    page.edition().nextChain().ifPresent(chain -> after(chain, commitment, rows));
    return rows;
  }

  private void after(ReportComparison chain, Commitment commitment, List<Row> rows) {
    Page after = page.of(chain.after());
    CommitmentAnswer answer = chain.of(commitment).orElseThrow();
    answer.continued().forEach(later -> rows.add(row("chain-of-later", after, later)));
    answer.figures().stream()
        .filter(figure -> answer.continued().isEmpty())
        .forEach(figure -> rows.add(row("chain-of-answer", after, figure)));
    if (answer.continued().isEmpty() && answer.figures().isEmpty()) {
      rows.add(none("chain-of-nothing", after));
    }
  }

  private Row row(String key, Page of, Commitment commitment) {
    Commitments texts = new Commitments(of);
    return new Row(
        page.word(key, of.report().year()), page.words(commitment.title()), texts.href(commitment));
  }

  private Row none(String key, Page after) {
    return new Row(page.word(key, after.report().year()), null, after.to(PageKind.CHAIN));
  }
}
