package reportsite.site.promise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Group;
import reportsite.site.page.Page.Link;
import reportsite.site.page.PageKind;
import reportsite.site.page.Promised;
import reportsite.site.page.Quotation;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.page.TermNotes.Note;
import reportsite.site.promise.Commitments.CommitmentText;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * What is promised for one place, school, estate, road, company, and where the report names it: a
 * page where there is more to say than fits in a line, a line in the list of all where there is
 * not.
 */
public final class SubjectPages {

  private SubjectPages() {}

  /**
   * What the template sees.
   *
   * @param chinese its name in the report, where the page does not show it anyway
   * @param areas those that it is in
   */
  public record View(
      Html name,
      @Nullable String chinese,
      String kind,
      String kindHref,
      List<Link> areas,
      List<CommitmentText> commitments,
      List<Row> inside,
      List<Link> projects,
      List<FigureText> figures,
      List<Quotation> quotations,
      List<Note> notes) {}

  public static Stream<PlannedPage> pages(Edition edition) {
    return edition.report().promises().subjects().stream()
        .filter(edition.promised()::hasPage)
        .map(
            subject ->
                PlannedPage.of(edition, PageKind.SUBJECT, page -> of(page, subject), subject.id()));
  }

  private static SitePage of(Page page, Subject subject) {
    Report report = page.report();
    Promised promised = page.edition().promised();
    Commitments texts = new Commitments(page);
    List<CommitmentText> commitments =
        promised.connections().commitments(subject).stream()
            .sorted(CommitmentPages.Rank.order(page.edition()))
            .map(texts::row)
            .toList();
    List<Quotation> quotations =
        promised.mentions().passages(subject).entrySet().stream()
            .map(named -> Quotation.sentence(page, named.getKey(), List.of(named.getValue())))
            .toList();
    View view =
        new View(
            page.name(subject.name()),
            chinese(subject, page.lang()),
            page.word("subject-" + EnumWords.of(subject.kind())),
            page.to(page.edition().at(PageKind.SUBJECTS), anchor(subject.kind())),
            promised.connections().areasOf(subject).stream().map(page::link).toList(),
            commitments,
            inside(page, subject),
            promised.mentions().projects(subject).stream().map(page::link).toList(),
            figures(page, subject),
            quotations,
            page.notes().notes());
    String name = page.in(subject.name());
    return page.shows(
        page.word("subject-title", name),
        page.word("subject-description", name, report.title()),
        view);
  }

  /** The figures that name it, but those that stand beside its promises. */
  private static List<FigureText> figures(Page page, Subject subject) {
    Promised promised = page.edition().promised();
    List<Figure> promisedOnes =
        promised.connections().commitments(subject).stream()
            .flatMap(commitment -> promised.connections().figures(commitment).stream())
            .toList();
    return promised.mentions().figures(subject).stream()
        .filter(figure -> !promisedOnes.contains(figure))
        .map(new Figures(page)::row)
        .toList();
  }

  /** The Chinese below an English name that does not hold it; null where it does. */
  private static @Nullable String chinese(Subject subject, Lang lang) {
    Bilingual name = subject.name();
    return lang == Lang.ZH || name.en().contains(name.zh()) ? null : name.zh();
  }

  /** Commitments have anchors of their own; ids never begin like this. */
  private static String anchor(Subject.Kind kind) {
    return "_" + EnumWords.of(kind);
  }

  /**
   * What the template sees of all subjects.
   *
   * @param allHref the list of commitments; null while there are none
   */
  public record IndexView(int count, List<Group<Row>> groups, @Nullable String allHref) {}

  /**
   * A subject in a list.
   *
   * @param href its page; null where the line says it all
   * @param count how many commitments are about it
   * @param commitment the only one; null where there is none, and where it has a page
   * @param inside what is in it
   */
  public record Row(
      String anchor,
      Html name,
      @Nullable String href,
      int count,
      @Nullable CommitmentText commitment,
      List<Row> inside) {}

  /** Everything that promises name: the areas with what is in them, and the rest by what it is. */
  public static SitePage index(Page page) {
    List<Subject> subjects = page.report().promises().subjects();
    List<Subject> outer =
        subjects.stream()
            .filter(one -> page.edition().promised().connections().areasOf(one).isEmpty())
            .toList();
    // Keys: subject-area, subject-estate, subject-village, subject-road, subject-school,
    // subject-hospital, subject-park, subject-company, subject-institution, subject-venue,
    // subject-facility.
    List<Group<Row>> groups =
        Arrays.stream(Subject.Kind.values())
            .map(
                kind ->
                    new Group<>(
                        page.word("subject-" + EnumWords.of(kind)),
                        anchor(kind),
                        outer.stream()
                            .filter(subject -> subject.kind() == kind)
                            .map(subject -> row(page, subject))
                            .toList()))
            .filter(group -> !group.rows().isEmpty())
            .toList();
    return page.shows(
        new IndexView(
            subjects.size(),
            groups,
            page.edition().promised().isEmpty() ? null : page.to(PageKind.COMMITMENTS)));
  }

  private static List<Row> inside(Page page, Subject area) {
    return page.report().promises().subjects().stream()
        .filter(subject -> area.id().equals(subject.within()))
        .map(subject -> row(page, subject))
        .toList();
  }

  private static Row row(Page page, Subject subject) {
    Promised promised = page.edition().promised();
    boolean paged = promised.hasPage(subject);
    List<CommitmentText> own =
        new Commitments(page).rows(promised.connections().commitments(subject));
    return new Row(
        subject.id().text(),
        page.name(subject.name()),
        paged ? page.to(page.edition().spot(subject)) : null,
        own.size(),
        paged || own.isEmpty() ? null : own.get(0),
        inside(page, subject));
  }
}
