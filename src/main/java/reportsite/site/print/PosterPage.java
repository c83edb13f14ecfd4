package reportsite.site.print;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.HanSpans;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Poster.Item;
import reportsite.model.report.Poster.Of;
import reportsite.model.report.Poster.Section;
import reportsite.model.report.Report;
import reportsite.site.chapter.HomePage;
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.EditionLink;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Printed;
import reportsite.site.page.Section.Common;
import reportsite.site.page.SitePage;
import reportsite.site.promise.Commitments;
import reportsite.site.promise.DueLabels;
import reportsite.site.term.TermNotes;
import reportsite.text.Html;
import reportsite.text.Lang;

/** The one page to share: the sheet, and the same content as text that leads to its proofs. */
public final class PosterPage implements PageProducer {

  /** What the template sees. */
  public record View(
      String title,
      String byline,
      String date,
      String isoDate,
      Html sheet,
      List<File> files,
      List<EditionLink> pictures,
      String resultsTitle,
      List<HomePage.Highlight> highlights,
      String targetsTitle,
      List<TargetRow> targets,
      String datesTitle,
      List<Time> dates,
      List<Group> groups,
      List<TermNotes.Note> notes) {}

  /** The sheet to keep, in one language. */
  public record File(String label, String lang, String href) {}

  /** A time with all that is due by it. */
  public record Time(Html when, List<Entry> entries) {}

  /** Sections under one heading. */
  public record Group(String title, String anchor, List<Block> blocks) {}

  public record Block(String title, List<Entry> entries) {}

  /**
   * Something shown.
   *
   * @param figure null for a commitment
   */
  public record Entry(Html label, String href, @Nullable FigureText figure) {}

  private final Printed printed;

  public PosterPage(Printed printed) {
    this.printed = printed;
  }

  /** The sheet as a drawing that stands alone. */
  public static String file(Edition edition, @Nullable String address) {
    return new PosterBuilder(edition).build(address).drawing().download();
  }

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    reportsite.model.report.Poster declared = edition.report().selection().poster();
    if (declared == null) {
      return Stream.empty();
    }
    Address here = Addresses.poster(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here, declared)));
  }

  private SitePage page(Edition edition, Address here, reportsite.model.report.Poster declared) {
    Report report = edition.report();
    PosterText text = new PosterText(edition, here, new PosterBuilder(edition), printed);
    String title = edition.word("poster-title", report.title());
    return edition.page(
        Common.POSTER,
        here,
        "poster.ftlh",
        title,
        edition.word("poster-description", report.title()),
        text.view(title, declared));
  }

  /** The one page to share as text: what its sheet shows, each number leading to its proof. */
  record PosterText(Edition edition, Address here, PosterBuilder builder, Printed printed) {

    PosterPage.View view(String title, reportsite.model.report.Poster declared) {
      Report report = edition.report();
      TermNotes notes = new TermNotes(edition, here);
      List<HomePage.Highlight> highlights = highlights(notes);
      List<TargetRow> targets = TargetRow.main(edition, here, notes);
      return new PosterPage.View(
          title,
          edition.in(report.government()),
          edition.date(report.occasion().date()),
          report.occasion().date().toString(),
          new Html(builder.build(null).drawing().inline()),
          files(),
          pictures(),
          builder.resultsTitle(),
          highlights,
          builder.aimsTitle(),
          targets,
          builder.datesTitle(),
          builder.dated().values().stream().map(this::time).toList(),
          List.of(
              group(builder.peopleTitle(), "people", declared.people()),
              group(builder.areasTitle(), "areas", declared.areas())),
          notes.notes());
    }

    private List<PosterPage.File> files() {
      Report report = edition.report();
      return Stream.of(edition.lang(), edition.lang().other())
          .map(
              lang ->
                  new PosterPage.File(
                      name(lang), lang.tag(), here.to(Addresses.posterFile(lang, report.id()))))
          .toList();
    }

    private List<EditionLink> pictures() {
      return Stream.of(edition.lang(), edition.lang().other())
          .flatMap(
              lang ->
                  EditionLink.to(
                      Addresses.posterPicture(lang, edition.report().id()),
                      lang,
                      edition.word("poster-picture", name(lang)),
                      printed,
                      edition,
                      here))
          .toList();
    }

    private String name(Lang lang) {
      return switch (lang) {
        case ZH -> edition.word("poster-file-zh");
        case EN -> edition.word("poster-file-en");
      };
    }

    private List<HomePage.Highlight> highlights(TermNotes notes) {
      Figures figures = new Figures(edition, here);
      return edition.report().selection().highlights().stream()
          .map(builder::figure)
          .map(
              figure ->
                  new HomePage.Highlight(
                      notes.mark(edition.labels().name(figure), edition.lang()),
                      figures.headline(figure),
                      builder.beside(figure).stream().map(figures::row).toList()))
          .toList();
    }

    private PosterPage.Time time(List<Item> items) {
      return new PosterPage.Time(
          new DueLabels(edition).text(builder.commitment(items.get(0).id())).time(),
          items.stream().map(this::entry).toList());
    }

    private PosterPage.Group group(String title, String anchor, List<Section> sections) {
      return new PosterPage.Group(
          title,
          anchor,
          sections.stream()
              .map(
                  section ->
                      new PosterPage.Block(
                          edition.in(section.title()),
                          section.items().stream().map(this::entry).toList()))
              .toList());
    }

    private PosterPage.Entry entry(Item item) {
      Html label = HanSpans.html(builder.label(item), edition.lang());
      if (item.of() == Of.COMMITMENT) {
        Commitments commitments = new Commitments(edition, here);
        return new PosterPage.Entry(label, commitments.href(builder.commitment(item.id())), null);
      }
      Figure figure = builder.figure(item.id());
      FigureText text = new Figures(edition, here).row(figure);
      return new PosterPage.Entry(label, text.href(), text);
    }
  }
}
