package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.site.CommitmentPages.Link;
import reportsite.site.TermNotes.Note;
import reportsite.text.Bilingual;
import reportsite.text.Html;
import reportsite.text.Lang;

/** What is promised for one place, school, estate, road, company, and where the report names it. */
final class SubjectPages implements PageProducer {

  /**
   * What the template sees.
   *
   * @param chinese its name in the report, where the page does not show it anyway
   */
  public record View(
      Html name,
      @Nullable String chinese,
      String kind,
      String kindHref,
      List<CommitmentText> commitments,
      List<Link> projects,
      List<FigureText> figures,
      List<Place> places,
      List<Note> notes) {}

  /** A sentence that names it. */
  public record Place(Html sentence, String cite, String label) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    return edition.report().promises().subjects().stream()
        .map(subject -> PlannedPage.at(address(edition, subject), () -> page(edition, subject)));
  }

  private static Address address(Edition edition, Subject subject) {
    return Addresses.subject(edition.lang(), edition.report().id(), subject.id());
  }

  private static SitePage page(Edition edition, Subject subject) {
    Report report = edition.report();
    Promised promised = edition.promised();
    Address here = address(edition, subject);
    Commitments texts = new Commitments(edition, here);
    Address projects = Addresses.projects(edition.lang(), report.id());
    String kind = Facet.word(subject.kind());
    TermNotes notes = new TermNotes(edition, here);
    List<Place> places = places(edition, here, subject, notes);
    View view =
        new View(
            texts.name(subject.name()),
            chinese(subject, edition.lang()),
            edition.word("subject-" + kind),
            here.to(Addresses.subjects(edition.lang(), report.id()), kind),
            texts.rows(promised.connections().commitments(subject)),
            promised.mentions().projects(subject).stream()
                .map(
                    project ->
                        new Link(
                            texts.name(project.name()), here.to(projects, project.id().text())))
                .toList(),
            promised.mentions().figures(subject).stream()
                .map(new Figures(edition, here)::row)
                .toList(),
            places,
            notes.notes());
    String name = edition.in(subject.name());
    return edition.page(
        Section.Common.SUBJECTS,
        here,
        "subject.ftlh",
        edition.word("subject-title", name),
        edition.word("subject-description", name, report.title()),
        view);
  }

  /** The Chinese below an English name that does not hold it; null where it does. */
  private static @Nullable String chinese(Subject subject, Lang lang) {
    Bilingual name = subject.name();
    return lang == Lang.ZH || name.en().contains(name.zh()) ? null : name.zh();
  }

  private static List<Place> places(
      Edition edition, Address here, Subject subject, TermNotes notes) {
    return edition.promised().mentions().passages(subject).entrySet().stream()
        .map(
            named ->
                new Place(
                    Sentence.around(
                        edition.report(),
                        named.getKey(),
                        named.getValue(),
                        named.getValue(),
                        notes),
                    here.to(edition.text(), "p" + named.getKey()),
                    edition.word("passage-number", named.getKey())))
        .toList();
  }
}
