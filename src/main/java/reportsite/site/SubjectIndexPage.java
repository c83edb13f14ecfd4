package reportsite.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.text.Html;

/** Everything that promises name, by what it is. */
final class SubjectIndexPage implements PageProducer {

  /**
   * What the template sees.
   *
   * @param allHref the list of commitments; null while there are none
   */
  public record View(int count, List<Group> groups, @Nullable String allHref) {}

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
    View view =
        new View(
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
                            Addresses.subject(edition.lang(), edition.report().id(), subject.id())),
                        edition.promised().connections().commitments(subject).size()))
            .toList());
  }
}
