package reportsite.site.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Project;
import reportsite.model.report.Correction;
import reportsite.model.report.Correction.Of;
import reportsite.model.report.Released;
import reportsite.model.report.Released.Change;
import reportsite.model.report.Released.Fact;
import reportsite.model.report.Report;
import reportsite.notation.value.Style;
import reportsite.notation.value.Value;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes.Note;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Html;
import reportsite.text.Lang;

/** What stood on the site and was wrong, with what stands there now; the newest first. */
public final class CorrectionsPage {

  public record View(List<Row> rows, String csvHref, List<Note> notes) {}

  /**
   * A correction.
   *
   * @param place link to it on the page of corrections
   * @param kind what kind of thing was wrong
   * @param what its name
   * @param href where it stands; null where it is no more
   * @param now what is right; null where there is nothing any more
   */
  public record Row(
      String anchor,
      String place,
      String kind,
      Html what,
      @Nullable String href,
      Html was,
      @Nullable Html now,
      Html since,
      Html date,
      Html why,
      Html by) {}

  /** What is shown of releases as it read; of all else it is only told that it changed. */
  static final Set<Of> SHOWN = Set.of(Of.FIGURE, Of.STATE, Of.PROGRESS);

  private CorrectionsPage() {}

  public static SitePage of(Page page) {
    List<Correction> newest = new ArrayList<>(page.report().corrections());
    Collections.reverse(newest);
    newest.sort((one, other) -> other.date().compareTo(one.date()));
    return page.shows(
        new View(
            newest.stream().map(one -> row(page, one)).toList(),
            page.data("corrections.csv"),
            page.notes().notes()));
  }

  /** A correction as a page tells it. */
  public static Row row(Page page, Correction one) {
    List<Correction> all = page.report().corrections();
    String now = one.now();
    // Keys: corrected-figure, corrected-quotation, corrected-passage, corrected-translation,
    // corrected-state, corrected-progress.
    return new Row(
        one.anchor(all),
        page.to(page.edition().at(PageKind.CORRECTIONS), one.anchor(all)),
        page.word("corrected-" + EnumWords.of(one.of())),
        what(page, one.of(), one.subject()),
        href(page, one.of(), one.subject()),
        new Html("<del" + marked(page, one.of(), one.subject(), one.was()) + "</del>"),
        now == null ? null : now(page, one, now),
        page.day(one.since()),
        page.day(one.date()),
        page.sentence(one.why()),
        page.name(one.by()));
  }

  /** The corrections of a figure, as its page tells them, the newest last. */
  static List<Row> of(Page page, List<Figure> figures) {
    return page.report().corrections().stream()
        .filter(one -> one.of() == Of.FIGURE)
        .filter(one -> figures.stream().anyMatch(it -> it.id().text().equals(one.subject())))
        .map(one -> row(page, one))
        .toList();
  }

  /** What was published of a thing, once, behind the name of an element. */
  static String marked(Page page, Of of, String subject, String text) {
    String shown = shown(page.edition(), of, subject, text);
    Lang own = langOf(page.edition(), of, subject);
    String lang = own == page.lang() ? "" : " lang=\"" + own.tag() + "\"";
    return " data-corrected=\"%s\"%s>%s"
        .formatted(EnumWords.of(of) + "-" + subject, lang, Html.escape(shown));
  }

  /**
   * The present value is the ledger's own, present words are quoted; else it is of the past too.
   */
  private static Html now(Page page, Correction one, String now) {
    Figure figure = figure(page.report(), one.of(), one.subject());
    if (figure != null && Correction.areSame(now, written(page.report(), figure))) {
      return Labels.marked(figure, page.labels().value(figure, Style.PROSE));
    }
    return new Html("<span" + marked(page, one.of(), one.subject(), now) + "</span>");
  }

  private static String written(Report report, Figure figure) {
    return Fact.of(report).stream()
        .filter(fact -> fact.of() == Of.FIGURE && fact.subject().equals(figure.id().text()))
        .map(Fact::text)
        .findFirst()
        .orElse("");
  }

  /** A text as it read in a language: numbers are written by the one formatter. */
  private static String shown(Edition edition, Of of, String subject, String text) {
    switch (of) {
      case FIGURE -> {
        Figure figure = figure(edition.report(), of, subject);
        Value value = figure == null ? null : Correction.value(text);
        return figure == null || value == null
            ? text
            : edition.labels().value(figure.with(value), Style.PROSE);
      }
      case STATE -> {
        // Keys: state-announced, state-in-progress, state-done, state-partly-done, state-not-met,
        // state-revised, state-not-verifiable.
        return edition.word("state-" + text);
      }
      case PROGRESS -> {
        String[] cells = text.split(" ", -1);
        String state = cells.length < 2 ? "" : edition.word("state-" + cells[1]);
        return edition.date(LocalDate.parse(cells[0])) + " " + state;
      }
      default -> {
        return text;
      }
    }
  }

  private static Lang langOf(Edition edition, Of of, String subject) {
    return switch (of) {
      case QUOTATION, PASSAGE -> Lang.ZH;
      case TRANSLATION -> Lang.EN;
      case FIGURE -> figure(edition.report(), of, subject) == null ? Lang.ZH : edition.lang();
      case STATE, PROGRESS -> edition.lang();
    };
  }

  private static @Nullable Figure figure(Report report, Of of, String subject) {
    return of != Of.FIGURE && of != Of.QUOTATION
        ? null
        : report.figure(new Id(subject)).orElse(null);
  }

  /** What a thing is called. */
  static Html what(Page page, Of of, String subject) {
    Report report = page.report();
    if (of.isOfPassage()) {
      return page.passageMark(Integer.parseInt(subject));
    }
    Figure figure = figure(report, of, subject);
    if (figure != null) {
      Labels labels = page.labels();
      return new Html(
          "<span data-name>%s</span> %s"
              .formatted(
                  Html.escape(labels.name(figure)),
                  Labels.marked(figure.period(), labels.kindAndPeriod(figure))));
    }
    Bilingual named =
        Stream.concat(
                report.promises().commitment(new Id(subject)).stream().map(Commitment::title),
                report.promises().projects().stream()
                    .filter(one -> one.id().text().equals(subject))
                    .map(Project::name))
            .findFirst()
            .orElse(null);
    return named == null ? new Html("<code>" + Html.escape(subject) + "</code>") : page.name(named);
  }

  /** Where it stands; null where it stands nowhere any more. */
  static @Nullable String href(Page page, Of of, String subject) {
    Report report = page.report();
    if (of.isOfPassage()) {
      Passage passage = report.source().passage(Integer.parseInt(subject)).orElse(null);
      return passage == null ? null : page.passage(passage.number());
    }
    Figure figure = figure(report, of, subject);
    return figure != null
        ? page.to(figure)
        : report
            .promises()
            .commitment(new Id(subject))
            .map(one -> page.to(page.edition().spot(one)))
            .orElse(null);
  }

  /** All that pages may show as published once, by the name of what it was said of. */
  public static Map<String, Set<String>> texts(List<Edition> editions) {
    Map<String, Set<String>> texts = new TreeMap<>();
    for (Edition edition : editions) {
      Report report = edition.report();
      List<Fact> facts = new ArrayList<>();
      for (Correction one : report.corrections()) {
        Stream.of(one.was(), Objects.requireNonNullElse(one.now(), one.was()))
            .map(text -> new Fact(one.of(), "", one.subject(), text))
            .forEach(facts::add);
      }
      edition.publication().releases().stream()
          .flatMap(release -> release.facts().stream())
          .filter(fact -> fact.report().equals(report.id().text()))
          .filter(fact -> SHOWN.contains(fact.of()))
          .forEach(facts::add);
      for (Fact fact : facts) {
        texts
            .computeIfAbsent(EnumWords.of(fact.of()) + "-" + fact.subject(), any -> new TreeSet<>())
            .add(shown(edition, fact.of(), fact.subject(), fact.text()));
      }
    }
    return texts;
  }

  /** Every release of the site, the newest first, with what changed in it. */
  public static final class ReleasesPage {

    public record Releases(List<Release> releases) {}

    /**
     * A release.
     *
     * @param home the report's home page as it was; null where the release did not have it
     * @param record link to its record, which anyone can check
     * @param figures how many figures it holds
     * @param first what is told of the first that there is, or the first with this report; null of
     *     all others
     */
    public record Release(
        String name,
        Html date,
        String seal,
        @Nullable String home,
        String record,
        long figures,
        @Nullable String first,
        List<Kind> notes) {}

    /** What changed of one kind. */
    public record Kind(String title, List<Entry> notes) {}

    /**
     * One change.
     *
     * @param was null of what is new, or of whose words only the sum is kept
     * @param now null of what is no more, likewise
     * @param said what happened, in a word
     * @param why link to the correction that says why; null where it is none
     */
    public record Entry(
        Html what,
        @Nullable String href,
        @Nullable Html was,
        @Nullable Html now,
        String said,
        @Nullable String why) {}

    private ReleasesPage() {}

    public static SitePage of(Page page) {
      List<Released> all = page.edition().publication().releases();
      List<Release> rows = new ArrayList<>();
      String id = page.report().id().text();
      for (int i = 0; i < all.size(); i++) {
        Released before = i == 0 ? null : all.get(i - 1);
        // Other reports had editions before there was this one.
        if (all.get(i).has(id) || (before != null && before.has(id))) {
          rows.add(row(page, all.subList(0, i + 1), before));
        }
      }
      Collections.reverse(rows);
      return page.shows(new Releases(rows));
    }

    private static Release row(Page page, List<Released> chain, @Nullable Released before) {
      Released one = chain.get(chain.size() - 1);
      String home = page.edition().at(PageKind.HOME).path();
      Map<String, Released> places = Released.places(chain);
      Released holder = places.get(home);
      String id = page.report().id().text();
      return new Release(
          one.name(),
          page.day(one.date()),
          one.seal(),
          holder == null ? null : page.to(Address.file(holder.address(home))),
          page.to(Address.file(one.address(Released.RECORD))),
          one.facts().stream()
              .filter(fact -> fact.of() == Of.FIGURE && fact.report().equals(id))
              .count(),
          before == null
              ? page.word("release-first")
              : before.has(id) ? null : page.word("release-joined"),
          before == null || !before.has(id) ? List.of() : notes(page, one, before));
    }

    private static List<Kind> notes(Page page, Released release, Released before) {
      String id = page.report().id().text();
      List<Change> changes = release.changes(before);
      Map<String, Integer> passages = new HashMap<>();
      Fact.quotations(page.report())
          .forEach((subject, quoted) -> passages.put(subject, quoted.passage()));
      List<Correction> corrections =
          page.report().corrections().stream()
              .filter(one -> !one.date().isAfter(release.date()))
              .toList();
      // Keys: corrected-figure, corrected-quotation, corrected-passage, corrected-translation,
      // corrected-state, corrected-progress.
      return Arrays.stream(Of.values())
          .map(
              of ->
                  new Kind(
                      page.word("corrected-" + EnumWords.of(of)),
                      changes.stream()
                          .filter(one -> one.of() == of && one.report().equals(id))
                          .map(
                              one -> {
                                Fact was =
                                    new Fact(
                                        of,
                                        id,
                                        one.subject(),
                                        Objects.requireNonNullElse(one.was(), ""));
                                return note(
                                    page,
                                    one,
                                    one.was() == null
                                        ? null
                                        : before.correction(was, corrections, passages::get));
                              })
                          .toList()))
          .filter(notes -> !notes.notes().isEmpty())
          .toList();
    }

    private static Entry note(Page page, Change one, @Nullable Correction correction) {
      Of of = one.of();
      boolean isShown = SHOWN.contains(of);
      String was = one.was();
      String now = one.now();
      return new Entry(
          what(page, of, one.subject()),
          href(page, of, one.subject()),
          was == null || !isShown
              ? null
              : new Html("<del" + marked(page, of, one.subject(), was) + "</del>"),
          now == null || !isShown
              ? null
              : new Html("<span" + marked(page, of, one.subject(), now) + "</span>"),
          was == null
              ? page.word("release-new")
              : now == null
                  ? page.word("corrected-gone")
                  : page.word(correction == null ? "release-changed" : "release-corrected"),
          correction == null
              ? null
              : page.to(
                  page.edition().at(PageKind.CORRECTIONS),
                  correction.anchor(page.report().corrections())));
    }
  }
}
