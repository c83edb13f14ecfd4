package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.Report;
import reportsite.model.Subject;
import reportsite.site.CommitmentPages.Link;
import reportsite.text.Html;

/** What is promised for one place, school, estate, road, company, and where the report names it. */
final class SubjectPages implements PageProducer {

  /** What the template sees. */
  public record View(
      Html name,
      String kind,
      String kindHref,
      List<CommitmentText> commitments,
      List<Link> projects,
      List<FigureText> figures,
      List<Place> places) {}

  /** A sentence that names it. */
  public record Place(Html sentence, String cite, String label) {}

  @Override
  public Stream<SitePage> pages(Edition edition) {
    return edition.report().promises().subjects().stream().map(subject -> page(edition, subject));
  }

  private static SitePage page(Edition edition, Subject subject) {
    Report report = edition.report();
    Promised promised = edition.promised();
    Address here = Addresses.subject(edition.lang(), report.id(), subject.id());
    Commitments texts = new Commitments(edition, here);
    Address projects = Addresses.projects(edition.lang(), report.id());
    String kind = Facet.word(subject.kind());
    View view =
        new View(
            texts.name(subject.name()),
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
            places(edition, here, subject));
    String name = edition.in(subject.name());
    return edition.page(
        Section.Common.SUBJECTS,
        here,
        "subject.ftlh",
        edition.word("subject-title", name),
        edition.word("subject-description", name, report.title()),
        view);
  }

  private static List<Place> places(Edition edition, Address here, Subject subject) {
    return edition.promised().mentions().passages(subject).entrySet().stream()
        .map(
            named ->
                new Place(
                    Sentence.around(
                        edition.report(), named.getKey(), named.getValue(), named.getValue()),
                    here.to(edition.text(), "p" + named.getKey()),
                    edition.word("passage-number", named.getKey())))
        .toList();
  }
}
