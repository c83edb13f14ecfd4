package reportsite.site.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Project;
import reportsite.model.report.Report;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.ledger.NotStated.Rule;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.term.TermNotes;
import reportsite.site.term.TermNotes.Note;
import reportsite.text.Html;

/** What a reader would want and the report does not give, as one list. */
public final class NotStatedPage implements PageProducer {

  /** What the template sees. */
  public record View(
      List<Gap> gaps,
      int commitments,
      int withoutResponsible,
      int withoutDate,
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

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.notStated(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private static SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    NotStated missing = new NotStated(edition);
    TermNotes notes = new TermNotes(edition, here);
    List<Named> withoutInvestment = named(missing.withoutInvestment(), edition, here, notes);
    List<Named> withoutStage = named(missing.withoutStage(), edition, here, notes);
    List<Remark> remarks =
        missing.noted().stream().map(noted -> remark(noted, edition, here, notes)).toList();
    View view =
        new View(
            Arrays.stream(Rule.values())
                .map(rule -> gap(rule, missing, edition, here))
                .filter(gap -> !gap.figures().isEmpty())
                .toList(),
            report.promises().commitments().size(),
            missing.withoutResponsible().size(),
            missing.withoutDate().size(),
            report.promises().projects().size(),
            withoutInvestment,
            withoutStage,
            remarks,
            notes.notes(),
            here.to(Addresses.checks(edition.lang(), report.id())));
    return edition.page(
        Section.Common.NOT_STATED,
        here,
        "not-stated.ftlh",
        edition.word("not-stated-title"),
        edition.word("not-stated-description", report.title()),
        view);
  }

  private static Gap gap(Rule rule, NotStated missing, Edition edition, Address here) {
    String key = NotStated.key(rule);
    Figures figures = new Figures(edition, here);
    return new Gap(
        key,
        edition.word("unstated-" + key),
        edition.word("unstated-why-" + key),
        missing.figures(rule).stream().map(figures::row).toList());
  }

  private static List<Named> named(
      List<Project> projects, Edition edition, Address here, TermNotes notes) {
    return projects.stream()
        .map(
            project ->
                new Named(
                    notes.mark(edition.in(project.name()), edition.lang()),
                    edition.word("passage-number", project.passage()),
                    here.to(edition.text(), "p" + project.passage())))
        .toList();
  }

  private static Remark remark(
      Indicator indicator, Edition edition, Address here, TermNotes notes) {
    return new Remark(
        edition.in(indicator.name()),
        here.to(edition.figure(indicator.figures().get(0).id())),
        edition
            .labels()
            .sentence(
                Objects.requireNonNull(indicator.note()),
                words -> notes.mark(words, edition.lang())));
  }
}
