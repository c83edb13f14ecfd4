package reportsite.site.promise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Promised;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.promise.CommitmentPages.Link;
import reportsite.site.term.Sentence;
import reportsite.site.term.TermNotes;
import reportsite.site.term.TermNotes.Note;
import reportsite.text.Bilingual;
import reportsite.text.Html;
import reportsite.text.Lang;

/** What is promised for one place, school, estate, road, company, and where the report names it. */
public final class SubjectPages implements PageProducer {

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

  /** Everything that promises name, by what it is. */
  public static final class SubjectIndexPage implements PageProducer {

    /**
     * What the template sees.
     *
     * @param allHref the list of commitments; null while there are none
     */
    public record IndexView(int count, List<Group> groups, @Nullable String allHref) {}

    /** The subjects of one kind. */
    public record Group(String title, String anchor, List<Entry> subjects) {}

    /**
     * A subject in a list.
     *
     * @param count how many commitments are about it
     */
    public record Entry(Html name, String href, int count) {}

    @Override
    public Stream<PlannedPage> pages(Edition edition) {
      if (edition.report().promises().subjects().isEmpty()) {
        return Stream.of();
      }
      Address here = Addresses.subjects(edition.lang(), edition.report().id());
      return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
    }

    private static SitePage page(Edition edition, Address here) {
      Report report = edition.report();
      IndexView view =
          new IndexView(
              report.promises().subjects().size(),
              Arrays.stream(Subject.Kind.values())
                  .map(kind -> group(edition, here, kind))
                  .filter(group -> !group.subjects().isEmpty())
                  .toList(),
              edition.promised().isEmpty()
                  ? null
                  : here.to(Addresses.commitments(edition.lang(), report.id())));
      return edition.page(
          Section.Common.SUBJECTS,
          here,
          "subjects.ftlh",
          edition.word("subjects-title"),
          edition.word("subjects-description", report.title()),
          view);
    }

    private static Group group(Edition edition, Address here, Subject.Kind kind) {
      Commitments texts = new Commitments(edition, here);
      String word = Facet.word(kind);
      return new Group(
          edition.word("subject-" + word),
          word,
          edition.report().promises().subjects().stream()
              .filter(subject -> subject.kind() == kind)
              .map(
                  subject ->
                      new Entry(
                          texts.name(subject.name()),
                          here.to(
                              Addresses.subject(
                                  edition.lang(), edition.report().id(), subject.id())),
                          edition.promised().connections().commitments(subject).size()))
              .toList());
    }
  }
}
