package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Charts;
import reportsite.chart.Finish;
import reportsite.markdown.HanSpans;
import reportsite.model.Figure;
import reportsite.model.Poster.Item;
import reportsite.model.Poster.Of;
import reportsite.model.Poster.Section;
import reportsite.model.Report;
import reportsite.text.Html;

/** The one page to share: the sheet, and the same content as text that leads to its proofs. */
final class PosterPage implements PageProducer {

  /** What the template sees. */
  public record View(
      String title,
      String byline,
      String date,
      String isoDate,
      Html sheet,
      List<File> files,
      String resultsTitle,
      List<HomePage.Highlight> highlights,
      String targetsTitle,
      List<TargetRow> targets,
      String datesTitle,
      List<Time> dates,
      List<Group> groups) {}

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

  /** The sheet as a drawing that stands alone. */
  static String file(Edition edition, @Nullable String address) {
    return Charts.draw(new PosterBuilder(edition).build(address), Finish.DOWNLOAD).svg();
  }

  @Override
  public Stream<SitePage> pages(Edition edition) {
    Report report = edition.report();
    reportsite.model.Poster declared = report.selection().poster();
    if (declared == null) {
      return Stream.empty();
    }
    Address here = Addresses.poster(edition.lang(), report.id());
    Writer writer = new Writer(edition, here, new PosterBuilder(edition));
    String title = edition.word("poster-title", report.title());
    return Stream.of(
        edition.page(
            reportsite.site.Section.Common.POSTER,
            here,
            "poster.ftlh",
            title,
            edition.word("poster-description", report.title()),
            writer.view(title, declared)));
  }

  /** Writes the sheet as text. */
  private record Writer(Edition edition, Address here, PosterBuilder builder) {

    View view(String title, reportsite.model.Poster declared) {
      Report report = edition.report();
      return new View(
          title,
          edition.in(report.government()),
          edition.date(report.occasion().date()),
          report.occasion().date().toString(),
          new Html(Charts.draw(builder.build(null), Finish.INLINE).svg()),
          files(),
          builder.resultsTitle(),
          highlights(),
          builder.aimsTitle(),
          TargetRow.main(edition, here),
          builder.datesTitle(),
          builder.dated().values().stream().map(this::time).toList(),
          List.of(
              group(builder.peopleTitle(), "people", declared.people()),
              group(builder.areasTitle(), "areas", declared.areas())));
    }

    private List<File> files() {
      Report report = edition.report();
      return Stream.of(edition.lang(), edition.lang().other())
          .map(
              lang ->
                  new File(
                      edition.word("poster-file-" + lang.code()),
                      lang.tag(),
                      here.to(Addresses.posterFile(lang, report.id()))))
          .toList();
    }

    private List<HomePage.Highlight> highlights() {
      Figures figures = new Figures(edition, here);
      return edition.report().selection().highlights().stream()
          .map(builder::figure)
          .map(
              figure ->
                  new HomePage.Highlight(
                      figures.headline(figure),
                      builder.beside(figure).stream().map(figures::row).toList()))
          .toList();
    }

    private Time time(List<Item> items) {
      return new Time(
          new DueLabels(edition).text(builder.commitment(items.get(0).id()).due()).time(),
          items.stream().map(this::entry).toList());
    }

    private Group group(String title, String anchor, List<Section> sections) {
      return new Group(
          title,
          anchor,
          sections.stream()
              .map(
                  section ->
                      new Block(
                          edition.in(section.title()),
                          section.items().stream().map(this::entry).toList()))
              .toList());
    }

    private Entry entry(Item item) {
      Html label = HanSpans.html(builder.label(item), edition.lang());
      if (item.of() == Of.COMMITMENT) {
        Commitments commitments = new Commitments(edition, here);
        return new Entry(label, commitments.href(builder.commitment(item.id())), null);
      }
      Figure figure = builder.figure(item.id());
      FigureText text = new Figures(edition, here).row(figure);
      return new Entry(label, text.href(), text);
    }
  }
}
