package reportsite.site.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.HanSpans;
import reportsite.model.Span;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress.Entry;
import reportsite.model.report.Part.Topic;
import reportsite.model.report.Report;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.page.Link;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.Promised;
import reportsite.site.page.Sentence;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.page.TermNotes.Note;
import reportsite.site.promise.Commitments.CommitmentText;
import reportsite.site.promise.Commitments.CommitmentText.StateText;
import reportsite.text.Bilingual;
import reportsite.text.Html;

/**
 * A page for every commitment: its words, and apart from each other what is claimed, what can be
 * seen, and when it is due.
 */
public final class CommitmentPages {

  /** What the template sees. */
  public record View(
      CommitmentText commitment,
      @Nullable Link area,
      @Nullable Html topic,
      StandingText standing,
      Proof proof,
      List<ChainLinks.Row> chain,
      List<Note> notes,
      List<TargetRow> numbers,
      boolean compared,
      List<FigureText> results,
      List<Link> projects,
      List<Link> subjects,
      List<Link> audiences,
      Link kind,
      @Nullable Html responsible,
      @Nullable Html note,
      Html citation,
      @Nullable Link previous,
      @Nullable Link next,
      String allHref,
      String csvHref,
      String jsonHref) {}

  /**
   * The words it rests on.
   *
   * @param english of the whole passage; null on Chinese pages
   * @param href where the passage stands in the full text
   */
  public record Proof(Html sentence, @Nullable Html english, String label, String href) {}

  public static Stream<PlannedPage> pages(Edition edition) {
    List<Commitment> all = edition.promised().commitments();
    return IntStream.range(0, all.size())
        .mapToObj(
            index ->
                PlannedPage.of(
                    edition,
                    PageKind.COMMITMENT,
                    page -> of(page, all, index),
                    all.get(index).id()));
  }

  private static SitePage of(Page page, List<Commitment> all, int index) {
    Commitment commitment = all.get(index);
    String title = page.in(commitment.title());
    String area =
        page.edition()
            .placeOf(commitment)
            .map(place -> page.in(place.chapter().title()))
            .orElse("");
    return page.shows(
        area.isEmpty() ? title : page.word("commitment-title", title, area),
        page.word(
            "commitment-description", title, new DueLabels(page.edition()).label(commitment.due())),
        new Writer(page, commitment).view(all, index));
  }

  /** Writes the view of one commitment. */
  private record Writer(Page page, Commitment commitment) {

    View view(List<Commitment> all, int index) {
      Report report = page.report();
      Place place = page.edition().placeOf(commitment).orElse(null);
      Proof proof = proof();
      Bilingual remark = commitment.note();
      Html note = remark == null ? null : texts().note(remark, commitment.at());
      return new View(
          new Commitments(page).row(commitment),
          place == null ? null : area(),
          place == null ? null : topic(place),
          StandingText.of(page, CommitmentStatus.of(report, commitment)),
          proof,
          new ChainLinks(page).of(commitment),
          page.notes().notes(),
          numbers(),
          numbers().stream().anyMatch(row -> row.result() != null),
          results(),
          projects(),
          subjects(),
          commitment.beneficiaries().stream().map(id -> facet(Facet.FOR, id.text())).toList(),
          facet(Facet.KIND, Facet.word(commitment.kind())),
          commitment.responsible() == null ? null : words(commitment.responsible()),
          note,
          Sentence.citation(page.edition(), commitment),
          neighbour(all, index - 1),
          neighbour(all, index + 1),
          page.to(PageKind.COMMITMENTS),
          page.data("commitments.csv"),
          page.data("commitments.json"));
    }

    private Proof proof() {
      Span quote = page.report().quoteSpan(commitment).orElseThrow();
      int passage = commitment.passage();
      return new Proof(
          Sentence.around(page.report(), passage, quote, quote, page.notes()),
          Sentence.english(page.edition(), passage),
          page.passageLabel(passage),
          page.passage(passage));
    }

    private @Nullable Link area() {
      return page.edition()
          .promised()
          .area(commitment)
          .map(word -> facet(Facet.AREA, word))
          .orElse(null);
    }

    private @Nullable Html topic(Place place) {
      Topic topic = CommitmentIndexPage.topic(place, commitment);
      return topic == null ? null : words(topic.title());
    }

    private Link facet(Facet facet, String value) {
      return new Link(
          facet.label(page.edition(), value), page.to(PageKind.FACET, facet.word(), value));
    }

    /** Its own numbers, each beside the result it can be compared with. */
    private List<TargetRow> numbers() {
      return page.edition().promised().connections().figures(commitment).stream()
          .map(figure -> TargetRow.of(figure, page))
          .toList();
    }

    /** The results it carries on that stand beside none of its numbers. */
    private List<FigureText> results() {
      Figures figures = new Figures(page);
      List<Figure> own = page.edition().promised().connections().figures(commitment);
      List<Figure> beside =
          own.stream().flatMap(figure -> page.edition().resultFor(figure).stream()).toList();
      return page.edition().promised().connections().results(commitment).stream()
          .filter(result -> !beside.contains(result) && !own.contains(result))
          .map(figures::row)
          .toList();
    }

    private List<Link> projects() {
      Address list = page.edition().at(PageKind.PROJECTS);
      return page.edition().promised().connections().projects(commitment).stream()
          .map(project -> new Link(page.name(project.name()), page.to(list, project.id().text())))
          .toList();
    }

    private List<Link> subjects() {
      return page.edition().promised().connections().subjects(commitment).stream()
          .map(
              subject ->
                  new Link(page.name(subject.name()), page.to(PageKind.SUBJECT, subject.id())))
          .toList();
    }

    private @Nullable Link neighbour(List<Commitment> all, int index) {
      if (index < 0 || index >= all.size()) {
        return null;
      }
      Commitment other = all.get(index);
      Promised promised = page.edition().promised();
      return Objects.equals(promised.area(other), promised.area(commitment))
          ? new Commitments(page).link(other)
          : null;
    }

    private Commitments texts() {
      return new Commitments(page);
    }

    private Html words(Bilingual text) {
      return page.words(text);
    }
  }

  /**
   * Where a commitment stands, as its page shows it.
   *
   * @param state by the latest entry
   * @param statesHref where the states are explained
   * @param latest the entry it rests on; null while nothing but the report speaks of it
   * @param claim the latest that makes a claim; null when none does
   * @param evidence the latest evidence that is known; null when none is
   * @param pastDue whether the last day is over
   * @param now the day up to which this is known
   * @param told when the report was delivered
   * @param history every entry, newest first
   */
  public record StandingText(
      StateText state,
      String statesHref,
      @Nullable News latest,
      @Nullable News claim,
      @Nullable News evidence,
      boolean pastDue,
      Html now,
      Html told,
      List<News> history) {

    /** One entry; its texts are what others publish, quoted. */
    public record News(
        Html date,
        StateText state,
        @Nullable Html claim,
        @Nullable Html evidence,
        @Nullable Html note,
        Html title,
        Html publisher,
        Html published) {}

    static StandingText of(Page page, CommitmentStatus standing) {
      List<News> history = standing.entries().stream().map(entry -> news(page, entry)).toList();
      Address index = page.edition().at(PageKind.COMMITMENTS);
      return new StandingText(
          Commitments.state(page, standing),
          page.to(index, "states"),
          last(history),
          last(history.stream().filter(news -> news.claim() != null).toList()),
          last(history.stream().filter(news -> news.evidence() != null).toList()),
          standing.pastDue(),
          date(page, standing.now()),
          date(page, page.report().occasion().date()),
          reversed(history));
    }

    private static @Nullable News last(List<News> news) {
      return news.isEmpty() ? null : news.get(news.size() - 1);
    }

    private static List<News> reversed(List<News> news) {
      List<News> reversed = new ArrayList<>(news);
      Collections.reverse(reversed);
      return List.copyOf(reversed);
    }

    private static News news(Page page, Entry entry) {
      String id = Facet.word(entry.state());
      return new News(
          date(page, entry.date()),
          new StateText(id, page.word("state-" + id), false),
          words(page, entry.claim()),
          words(page, entry.evidence()),
          words(page, entry.note()),
          page.words(entry.source().title()),
          page.words(entry.source().publisher()),
          date(page, entry.source().date()));
    }

    private static @Nullable Html words(Page page, @Nullable Bilingual text) {
      return text == null
          ? null
          : page.labels().sentence(text, words -> HanSpans.html(words, page.lang()));
    }

    private static Html date(Page page, LocalDate date) {
      return new Html(
          "<time datetime=\"" + date + "\">" + Html.escape(page.edition().date(date)) + "</time>");
    }
  }
}
