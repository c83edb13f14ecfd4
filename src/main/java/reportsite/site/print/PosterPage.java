package reportsite.site.print;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ink.Drawing;
import reportsite.chart.ink.Styles;
import reportsite.chart.poster.PosterSheet.Form;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Poster;
import reportsite.model.report.Poster.Item;
import reportsite.model.report.Poster.Of;
import reportsite.model.report.Poster.Section;
import reportsite.model.report.Report;
import reportsite.site.chapter.HomePage;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Group;
import reportsite.site.page.Printed;
import reportsite.site.page.Printed.EditionLink;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes;
import reportsite.site.promise.Commitments;
import reportsite.site.promise.DueLabels;
import reportsite.text.Html;
import reportsite.text.Lang;

/** The one page to share: the sheet, and the same content as text that leads to its proofs. */
public final class PosterPage {

  public record View(
      String title,
      String byline,
      String date,
      String isoDate,
      Html sheet,
      Html tall,
      List<File> files,
      List<EditionLink> pictures,
      String resultsTitle,
      List<HomePage.Highlight> highlights,
      String targetsTitle,
      List<TargetRow> targets,
      String datesTitle,
      List<Time> dates,
      List<Group<Block>> groups,
      List<TermNotes.Note> notes) {}

  /** The sheet to keep, in one language. */
  public record File(String label, String lang, String href) {}

  /** A time with all that is due by it. */
  public record Time(Html when, List<Entry> entries) {}

  public record Block(String title, List<Entry> entries) {}

  /**
   * Something shown.
   *
   * @param figure null for a commitment
   */
  public record Entry(Html label, String href, @Nullable FigureText figure) {}

  /** The sheet as a drawing that stands alone. */
  public static String file(Edition edition, @Nullable String address) {
    return drawing(edition, Form.SHEET, address).download();
  }

  static Drawing drawing(Edition edition, Form form, @Nullable String address) {
    return new PosterBuilder(edition).build(address).drawing(form);
  }

  /** The rules of the stylesheet that the sheets count on. */
  public static String styles() {
    return Styles.inline("poster", Styles.OF_POSTERS);
  }

  /** The page of a report that has a poster. */
  public static SitePage of(Page page, Printed printed) {
    return page.shows(new PosterText(page, new PosterBuilder(page.edition()), printed).view());
  }

  /** The one page to share as text: what its sheet shows, each number leading to its proof. */
  record PosterText(Page page, PosterBuilder builder, Printed printed) {

    View view() {
      Report report = page.report();
      Poster declared = Objects.requireNonNull(report.selection().poster());
      List<HomePage.Highlight> highlights = highlights();
      List<TargetRow> targets = TargetRow.main(page, TargetRow::marked);
      return new View(
          page.word("poster-title", report.title()),
          page.in(report.government()),
          page.edition().date(report.occasion().date()),
          report.occasion().date().toString(),
          new Html(builder.build(null).drawing(Form.SHEET).inline()),
          new Html(builder.build(null).drawing(Form.TALL).inline()),
          files(),
          pictures(),
          builder.resultsTitle(),
          highlights,
          builder.title("poster-targets"),
          targets,
          builder.title("poster-dates"),
          builder.dated().values().stream().map(this::time).toList(),
          List.of(
              group(builder.title("poster-people"), "people", declared.people()),
              group(builder.title("poster-areas"), "areas", declared.areas())),
          page.notes().notes());
    }

    private List<File> files() {
      Report report = page.report();
      return Stream.of(page.lang(), page.lang().other())
          .map(lang -> new File(name(lang), lang.tag(), page.to(Address.poster(report.id(), lang))))
          .toList();
    }

    private List<EditionLink> pictures() {
      return Stream.of(page.lang(), page.lang().other())
          .flatMap(lang -> Stream.of(Form.values()).flatMap(form -> picture(lang, form)))
          .toList();
    }

    private Stream<EditionLink> picture(Lang lang, Form form) {
      // Keys: poster-picture, poster-picture-tall.
      return EditionLink.to(
          Address.posterPicture(page.report().id(), lang, form),
          lang,
          page.word("poster-picture" + form.suffix(), name(lang)),
          printed,
          page);
    }

    private String name(Lang lang) {
      return lang == Lang.ZH ? page.word("poster-file-zh") : page.word("poster-file-en");
    }

    private List<HomePage.Highlight> highlights() {
      Figures figures = new Figures(page);
      return page.report().selection().highlights().stream()
          .map(builder::figure)
          .map(
              figure ->
                  new HomePage.Highlight(
                      page.mark(page.labels().name(figure)),
                      null,
                      figures.headline(figure),
                      builder.beside(figure).stream().map(figures::row).toList()))
          .toList();
    }

    private Time time(List<Item> items) {
      return new Time(
          new DueLabels(page.edition()).text(builder.commitment(items.get(0).id())).time(),
          items.stream().map(this::entry).toList());
    }

    private Group<Block> group(String title, String anchor, List<Section> sections) {
      return new Group<>(
          title,
          anchor,
          sections.stream()
              .map(
                  section ->
                      new Block(
                          page.in(section.title()),
                          section.items().stream().map(this::entry).toList()))
              .toList());
    }

    private Entry entry(Item item) {
      Html label = Html.text(builder.label(item), page.lang());
      if (item.of() == Of.COMMITMENT) {
        Commitments commitments = new Commitments(page);
        return new Entry(label, commitments.href(builder.commitment(item.id())), null);
      }
      Figure figure = builder.figure(item.id());
      FigureText text = new Figures(page).row(figure);
      return new Entry(label, text.href(), text);
    }
  }
}
