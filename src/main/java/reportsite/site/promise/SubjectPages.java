package reportsite.site.promise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Group;
import reportsite.site.page.Link;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.Promised;
import reportsite.site.page.Sentence;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.page.TermNotes.Note;
import reportsite.site.promise.Commitments.CommitmentText;
import reportsite.text.Bilingual;
import reportsite.text.Html;
import reportsite.text.Lang;

/** What is promised for one place, school, estate, road, company, and where the report names it. */
public final class SubjectPages {

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

  public static Stream<PlannedPage> pages(Edition edition) {
    return edition.report().promises().subjects().stream()
        .map(
            subject ->
                PlannedPage.of(edition, PageKind.SUBJECT, page -> of(page, subject), subject.id()));
  }

  private static SitePage of(Page page, Subject subject) {
    Report report = page.report();
    Promised promised = page.edition().promised();
    Commitments texts = new Commitments(page);
    Address projects = page.edition().at(PageKind.PROJECTS);
    String kind = Facet.word(subject.kind());
    List<Place> places = places(page, subject);
    // Keys: subject-area, subject-estate, subject-village, subject-road, subject-school,
    // subject-hospital, subject-park, subject-company, subject-institution, subject-venue,
    // subject-facility.
    View view =
        new View(
            page.name(subject.name()),
            chinese(subject, page.lang()),
            page.word("subject-" + kind),
            page.to(page.edition().at(PageKind.SUBJECTS), kind),
            texts.rows(promised.connections().commitments(subject)),
            promised.mentions().projects(subject).stream()
                .map(
                    project ->
                        new Link(page.name(project.name()), page.to(projects, project.id().text())))
                .toList(),
            promised.mentions().figures(subject).stream().map(new Figures(page)::row).toList(),
            places,
            page.notes().notes());
    String name = page.in(subject.name());
    return page.shows(
        page.word("subject-title", name),
        page.word("subject-description", name, report.title()),
        view);
  }

  /** The Chinese below an English name that does not hold it; null where it does. */
  private static @Nullable String chinese(Subject subject, Lang lang) {
    Bilingual name = subject.name();
    return lang == Lang.ZH || name.en().contains(name.zh()) ? null : name.zh();
  }

  private static List<Place> places(Page page, Subject subject) {
    return page.edition().promised().mentions().passages(subject).entrySet().stream()
        .map(
            named ->
                new Place(
                    Sentence.around(
                        page.report(),
                        named.getKey(),
                        named.getValue(),
                        named.getValue(),
                        page.notes()),
                    page.passage(named.getKey()),
                    page.passageLabel(named.getKey())))
        .toList();
  }

  /**
   * What the template sees of all subjects.
   *
   * @param allHref the list of commitments; null while there are none
   */
  public record IndexView(int count, List<Group<Entry>> groups, @Nullable String allHref) {}

  /**
   * A subject in a list.
   *
   * @param count how many commitments are about it
   */
  public record Entry(Html name, String href, int count) {}

  /** Everything that promises name, by what it is. */
  public static SitePage index(Page page) {
    Report report = page.report();
    IndexView view =
        new IndexView(
            report.promises().subjects().size(),
            Arrays.stream(Subject.Kind.values())
                .map(kind -> group(page, kind))
                .filter(group -> !group.rows().isEmpty())
                .toList(),
            page.edition().promised().isEmpty() ? null : page.to(PageKind.COMMITMENTS));
    return page.shows(view);
  }

  private static Group<Entry> group(Page page, Subject.Kind kind) {
    String word = Facet.word(kind);
    return new Group<>(
        page.word("subject-" + word),
        word,
        page.report().promises().subjects().stream()
            .filter(subject -> subject.kind() == kind)
            .map(
                subject ->
                    new Entry(
                        page.name(subject.name()),
                        page.to(PageKind.SUBJECT, subject.id()),
                        page.edition().promised().connections().commitments(subject).size()))
            .toList());
  }
}
