package reportsite.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.markdown.HanSpans;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.promise.Progress.Entry;
import reportsite.text.Bilingual;
import reportsite.text.Html;

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
