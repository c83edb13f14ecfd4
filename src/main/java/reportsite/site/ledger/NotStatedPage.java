package reportsite.site.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Project;
import reportsite.model.promise.Promises;
import reportsite.model.report.Report;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.ledger.NotStated.Rule;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes.Note;
import reportsite.text.Html;

/** What a reader would want and the report does not give, as one list. */
public final class NotStatedPage {

  public record View(
      List<Gap> gaps,
      int commitments,
      long withoutResponsible,
      long withoutDate,
      int projects,
      List<Named> withoutInvestment,
      List<Named> withoutStage,
      List<Remark> remarks,
      List<Note> notes,
      String checksHref) {}

  /**
   * What is missing beside these figures.
   *
   * @param title the words with which the page of each of them names it
   */
  public record Gap(String anchor, String title, String sentence, List<FigureText> figures) {}

  /** A project with the passage that names it. */
  public record Named(Html name, String passageLabel, String href) {}

  /** What the note of an indicator says. */
  public record Remark(String indicator, String href, Html note) {}

  public static SitePage of(Page page) {
    Report report = page.report();
    NotStated missing = new NotStated(page.edition());
    Promises promises = report.promises();
    List<Named> withoutInvestment = named(page, project -> project.investment() == null);
    List<Named> withoutStage = named(page, project -> project.stage() == null);
    List<Remark> remarks = missing.noted().stream().map(noted -> remark(noted, page)).toList();
    View view =
        new View(
            Arrays.stream(Rule.values())
                .map(rule -> gap(rule, missing, page))
                .filter(gap -> !gap.figures().isEmpty())
                .toList(),
            promises.commitments().size(),
            promises.commitments().stream().filter(one -> one.responsible() == null).count(),
            promises.commitments().stream().filter(one -> one.due() == null).count(),
            promises.projects().size(),
            withoutInvestment,
            withoutStage,
            remarks,
            page.notes().notes(),
            page.to(PageKind.CHECKS));
    return page.shows(view);
  }

  private static Gap gap(Rule rule, NotStated missing, Page page) {
    String key = NotStated.key(rule);
    Figures figures = new Figures(page);
    // Keys: unstated-why-responsible, unstated-why-result, unstated-why-target,
    // unstated-why-ranked, unstated-why-compared, unstated-why-level, unstated-why-before,
    // unstated-why-basis, unstated-why-whole, unstated-why-since, unstated-why-exact,
    // unstated-why-tolerance, unstated-why-yearly, unstated-responsible, unstated-result,
    // unstated-target, unstated-ranked, unstated-compared, unstated-level, unstated-before,
    // unstated-basis, unstated-whole, unstated-since, unstated-exact, unstated-tolerance,
    // unstated-yearly.
    return new Gap(
        key,
        page.word("unstated-" + key),
        page.word("unstated-why-" + key),
        missing.figures(rule).stream().map(figures::row).toList());
  }

  private static List<Named> named(Page page, Predicate<Project> lacks) {
    return page.report().promises().projects().stream()
        .filter(lacks)
        .map(
            project ->
                new Named(
                    page.mark(page.in(project.name())),
                    page.passageLabel(project.passage()),
                    page.passage(project.passage())))
        .toList();
  }

  private static Remark remark(Indicator indicator, Page page) {
    return new Remark(
        page.in(indicator.name()),
        page.to(PageKind.INDICATOR, indicator.id()),
        page.labels()
            .sentence(Objects.requireNonNull(indicator.note()), words -> page.mark(words)));
  }
}
