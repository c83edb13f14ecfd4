package reportsite.site.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Project;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.model.report.Stage.Release;
import reportsite.site.page.Address.Spot;
import reportsite.site.page.SitePage.PageFrame;
import reportsite.text.Bilingual;
import reportsite.text.Html;
import reportsite.text.Lang;

/** A page while it is written: where it stands, what it tells of, and the terms it has used. */
public final class Page {

  private final Edition edition;
  private final @Nullable PageKind kind;
  private final Address here;
  private final Address entry;
  private final Stage stage;
  private final Stage otherStage;
  private final TermNotes notes;

  /**
   * A page of the site.
   *
   * @param keys the ids of what it is about
   */
  public Page(Edition edition, PageKind kind, Object... keys) {
    this(
        edition,
        kind,
        edition.at(kind, keys),
        kind.entry(edition, keys),
        kind.stage(edition, keys),
        kind.stage(edition.in(edition.lang().other()), keys));
  }

  /** A document that is no page of the site, but told like one. */
  public Page(Edition edition, Address here) {
    this(edition, null, here, here, Stage.PUBLISHED, Stage.PUBLISHED);
  }

  private Page(
      Edition edition,
      @Nullable PageKind kind,
      Address here,
      Address entry,
      Stage stage,
      Stage otherStage) {
    this.edition = edition;
    this.kind = kind;
    this.here = here;
    this.entry = entry;
    this.stage = stage;
    this.otherStage = otherStage;
    this.notes = new TermNotes(edition, here);
  }

  /** The finished page, called as its kind is. */
  public SitePage shows(Object view, Address... scripts) {
    PageKind own = Objects.requireNonNull(kind);
    return shows(own.title(edition), own.description(edition), view, scripts);
  }

  /**
   * The finished page.
   *
   * @param title plain text, as is the description
   * @param scripts programs that it can do without
   */
  public SitePage shows(String title, String description, Object view, Address... scripts) {
    List<String> links = Stream.of(scripts).map(here::to).toList();
    PageKind own = Objects.requireNonNull(kind);
    PageFrame frame = edition.frame(own, here, entry, stage, otherStage, title, description, links);
    return new SitePage(here, lang(), own.template(), frame, view);
  }

  /** This page where it tells of another report. */
  public Page of(Report other) {
    return new Page(edition.of(other), here);
  }

  /** Whether it is in draft, which its head says. */
  boolean isDraft() {
    return stage == Stage.DRAFT;
  }

  public Edition edition() {
    return edition;
  }

  public Report report() {
    return edition.report();
  }

  public Lang lang() {
    return edition.lang();
  }

  public Labels labels() {
    return edition.labels();
  }

  /** When the report was published here and who answers for that; null where it is not said. */
  public @Nullable Html released() {
    Release released = report().heading().released();
    if (released == null || edition.isDraft()) {
      return null;
    }
    Html office =
        released.office() == null
            ? Html.text(word("released-by-unnamed"))
            : name(released.office());
    return new Html(word("released", day(released.date()), office));
  }

  /** A day in the words of the page. */
  public Html day(LocalDate day) {
    return new Html("<time datetime=\"%s\">%s</time>".formatted(day, edition.date(day)));
  }

  /** A text of the site itself. */
  public String word(String key, Object... arguments) {
    return edition.word(key, arguments);
  }

  public String in(Bilingual text) {
    return edition.in(text);
  }

  public Address here() {
    return here;
  }

  /** Link to a page of the report. */
  public String to(PageKind kind, Object... keys) {
    return here.to(edition.at(kind, keys));
  }

  public String to(Address address) {
    return here.to(address);
  }

  public String to(Spot spot) {
    return spot.from(here);
  }

  /** Link to a place within a page. */
  public String to(Address address, String fragment) {
    return here.to(address, fragment);
  }

  /** Link to one of the report's files for machines and spreadsheets. */
  public String data(String name) {
    return here.to(Address.data(report().id(), name));
  }

  /** Link to where a passage stands in the full text. */
  public String passage(int number) {
    return here.to(edition.at(PageKind.TEXT), "p" + number);
  }

  /** What such a link says. */
  public String passageLabel(int number) {
    return word("passage-number", number);
  }

  /** The same, marked as made by the site. */
  public Html passageMark(int number) {
    return new Html("<span data-derived>" + Html.escape(passageLabel(number)) + "</span>");
  }

  /** The way to where it stands what is said of a place. */
  public Link link(Subject subject) {
    return new Link(name(subject.name()), to(edition.spot(subject)));
  }

  /** The way to where a project stands. */
  public Link link(Project project) {
    return new Link(name(project.name()), to(edition.spot(project)));
  }

  /** Link to where a figure is told of. */
  public String to(Figure figure) {
    return here.to(edition.indicator(figure), figure.id().text());
  }

  /** Link to where a figure stands in the full text. */
  public String inText(Figure figure) {
    return here.to(edition.at(PageKind.TEXT), "f-" + figure.id());
  }

  /** The terms it uses; texts are marked in the order in which it shows them. */
  public TermNotes notes() {
    return notes;
  }

  /** Words of the content, the Chinese among English ones marked. */
  public Html words(Bilingual text) {
    return Html.text(in(text), lang());
  }

  /**
   * Words of a report that may be in draft, on a page that is not: in Chinese while it has to be.
   */
  public Html wordsOrChinese(Bilingual text) {
    return lang() == Lang.EN && text.en().startsWith(Report.TO_BE_TRANSLATED)
        ? new Html(
            "<span lang=\"%s\">%s</span> <span class=\"stage\">%s</span>"
                .formatted(
                    Lang.ZH.tag(), Html.escape(text.zh()), Html.escape(word("text-not-yet"))))
        : words(text);
  }

  /** A name of something, which may hold a numeral that states no quantity. */
  public Html name(Bilingual text) {
    return name(words(text));
  }

  /** The same of a report that may be in draft. */
  public Html nameOrChinese(Bilingual text) {
    return name(wordsOrChinese(text));
  }

  private static Html name(Html words) {
    return new Html("<span data-name>" + words + "</span>");
  }

  /** The same in plain words. */
  public String plainOrChinese(Bilingual text) {
    return text.en().startsWith(Report.TO_BE_TRANSLATED) ? text.zh() : in(text);
  }

  /** Words in its language, their terms marked. */
  public Html mark(String words) {
    return notes.mark(words, lang());
  }

  /** The same of words that may refer to figures, their terms not marked. */
  public Html unmarked(Bilingual text) {
    return labels().sentence(text, words -> Html.text(words, lang()));
  }

  /** The same of words that may refer to figures. */
  public Html sentence(Bilingual text) {
    return labels().sentence(text, this::mark);
  }

  /** Words that lead somewhere. */
  public record Link(Html label, String href) {}

  /** Rows of a page under one heading, which can be linked to. */
  public record Group<T>(String title, String anchor, List<T> rows) {

    /** The same heading over what is made of each row. */
    public <R> Group<R> map(Function<T, R> row) {
      return new Group<>(title, anchor, rows.stream().map(row).toList());
    }
  }
}
