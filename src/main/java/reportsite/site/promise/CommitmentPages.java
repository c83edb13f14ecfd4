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
import reportsite.site.figure.FigureText;
import reportsite.site.figure.Figures;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Promised;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.promise.CommitmentText.StateText;
import reportsite.site.term.Sentence;
import reportsite.site.term.TermNotes;
import reportsite.site.term.TermNotes.Note;
import reportsite.text.Bilingual;
import reportsite.text.Html;

/**
 * A page for every commitment: its words, and apart from each other what is claimed, what can be
 * seen, and when it is due.
 */
public final class CommitmentPages implements PageProducer {

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

  /** Words that lead somewhere. */
  public record Link(Html label, String href) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    List<Commitment> all = edition.promised().commitments();
    return IntStream.range(0, all.size())
        .mapToObj(
            index ->
                PlannedPage.at(address(edition, all.get(index)), () -> page(edition, all, index)));
  }

  private static Address address(Edition edition, Commitment commitment) {
    return Addresses.commitment(edition.lang(), edition.report().id(), commitment.id());
  }

  private static SitePage page(Edition edition, List<Commitment> all, int index) {
    Commitment commitment = all.get(index);
    Address here = address(edition, commitment);
    String title = edition.in(commitment.title());
    String area =
        edition.placeOf(commitment).map(place -> edition.in(place.chapter().title())).orElse("");
    return edition.page(
        Section.Common.COMMITMENTS,
        here,
        "commitment.ftlh",
        area.isEmpty() ? title : edition.word("commitment-title", title, area),
        edition.word(
            "commitment-description", title, new DueLabels(edition).label(commitment.due())),
        new Writer(edition, here, commitment).view(all, index));
  }

  /** Writes the view of one commitment. */
  private record Writer(Edition edition, Address here, Commitment commitment) {

    View view(List<Commitment> all, int index) {
      Report report = edition.report();
      Place place = edition.placeOf(commitment).orElse(null);
      TermNotes notes = new TermNotes(edition, here);
      Proof proof = proof(notes);
      Bilingual remark = commitment.note();
      Html note = remark == null ? null : texts().note(remark, commitment.at(), notes);
      return new View(
          new Commitments(edition, here).row(commitment),
          place == null ? null : area(),
          place == null ? null : topic(place),
          StandingText.of(edition, here, CommitmentStatus.of(report, commitment)),
          proof,
          new ChainLinks(edition, here).of(commitment),
          notes.notes(),
          numbers(),
          numbers().stream().anyMatch(row -> row.result() != null),
          results(),
          projects(),
          subjects(),
          commitment.beneficiaries().stream().map(id -> facet(Facet.FOR, id.text())).toList(),
          facet(Facet.KIND, Facet.word(commitment.kind())),
          commitment.responsible() == null ? null : words(commitment.responsible()),
          note,
          Sentence.citation(edition, commitment),
          neighbour(all, index - 1),
          neighbour(all, index + 1),
          here.to(Addresses.commitments(edition.lang(), report.id())),
          here.to(Addresses.dataFile(report.id(), "commitments.csv")),
          here.to(Addresses.dataFile(report.id(), "commitments.json")));
    }

    private Proof proof(TermNotes notes) {
      Span quote = edition.report().quoteSpan(commitment).orElseThrow();
      int passage = commitment.passage();
      return new Proof(
          Sentence.around(edition.report(), passage, quote, quote, notes),
          Sentence.english(edition, passage),
          edition.word("passage-number", passage),
          here.to(edition.text(), "p" + passage));
    }

    private @Nullable Link area() {
      return edition.promised().area(commitment).map(word -> facet(Facet.AREA, word)).orElse(null);
    }

    private @Nullable Html topic(Place place) {
      Topic topic = CommitmentIndexPage.topic(place, commitment);
      return topic == null ? null : words(topic.title());
    }

    private Link facet(Facet facet, String value) {
      return new Link(facet.label(edition, value), here.to(facet.address(edition, value)));
    }

    /** Its own numbers, each beside the result it can be compared with. */
    private List<TargetRow> numbers() {
      return edition.promised().connections().figures(commitment).stream()
          .map(figure -> TargetRow.of(figure, edition, here))
          .toList();
    }

    /** The results it carries on that stand beside none of its numbers. */
    private List<FigureText> results() {
      Figures figures = new Figures(edition, here);
      List<Figure> own = edition.promised().connections().figures(commitment);
      List<Figure> beside =
          own.stream().flatMap(figure -> edition.resultFor(figure).stream()).toList();
      return edition.promised().connections().results(commitment).stream()
          .filter(result -> !beside.contains(result) && !own.contains(result))
          .map(figures::row)
          .toList();
    }

    private List<Link> projects() {
      Address list = Addresses.projects(edition.lang(), edition.report().id());
      return edition.promised().connections().projects(commitment).stream()
          .map(
              project -> new Link(texts().name(project.name()), here.to(list, project.id().text())))
          .toList();
    }

    private List<Link> subjects() {
      return edition.promised().connections().subjects(commitment).stream()
          .map(
              subject ->
                  new Link(
                      texts().name(subject.name()),
                      here.to(
                          Addresses.subject(edition.lang(), edition.report().id(), subject.id()))))
          .toList();
    }

    private @Nullable Link neighbour(List<Commitment> all, int index) {
      if (index < 0 || index >= all.size()) {
        return null;
      }
      Commitment other = all.get(index);
      Promised promised = edition.promised();
      return Objects.equals(promised.area(other), promised.area(commitment))
          ? new Link(words(other.title()), new Commitments(edition, here).href(other))
          : null;
    }

    private Commitments texts() {
      return new Commitments(edition, here);
    }

    private Html words(Bilingual text) {
      return HanSpans.html(edition.in(text), edition.lang());
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

    static StandingText of(Edition edition, Address here, CommitmentStatus standing) {
      List<News> history = standing.entries().stream().map(entry -> news(edition, entry)).toList();
      Address index = Addresses.commitments(edition.lang(), edition.report().id());
      return new StandingText(
          Commitments.state(edition, standing),
          here.to(index, "states"),
          last(history),
          last(history.stream().filter(news -> news.claim() != null).toList()),
          last(history.stream().filter(news -> news.evidence() != null).toList()),
          standing.pastDue(),
          date(edition, standing.now()),
          date(edition, edition.report().occasion().date()),
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

    private static News news(Edition edition, Entry entry) {
      String id = Facet.word(entry.state());
      return new News(
          date(edition, entry.date()),
          new StateText(id, edition.word("state-" + id), false),
          words(edition, entry.claim()),
          words(edition, entry.evidence()),
          words(edition, entry.note()),
          HanSpans.html(edition.in(entry.source().title()), edition.lang()),
          HanSpans.html(edition.in(entry.source().publisher()), edition.lang()),
          date(edition, entry.source().date()));
    }

    private static @Nullable Html words(Edition edition, @Nullable Bilingual text) {
      return text == null
          ? null
          : edition.labels().sentence(text, words -> HanSpans.html(words, edition.lang()));
    }

    private static Html date(Edition edition, LocalDate date) {
      return new Html(
          "<time datetime=\"" + date + "\">" + Html.escape(edition.date(date)) + "</time>");
    }
  }
}
