package reportsite.site.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Publication;
import reportsite.model.report.Publication.Contact;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Stage;
import reportsite.model.report.Term;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.figure.TargetRow;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Group;
import reportsite.site.page.PageKind;
import reportsite.site.page.Promised;
import reportsite.site.promise.Commitments;
import reportsite.site.promise.Commitments.CommitmentText;
import reportsite.site.text.PassageRows.PassageStyles;
import reportsite.text.EnumWords;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * The whole report with its ledger as one document.
 *
 * @param title of the document
 * @param view what the template sees
 */
public record Book(Address address, Lang lang, String title, LocalDate date, View view) {

  /**
   * The book of a report.
   *
   * @param baseUrl where the site will stand; null when that is not known
   */
  static Book of(Edition edition, Publication publication, @Nullable String baseUrl) {
    Report report = edition.report();
    Page page = new Page(edition, Address.book(report.id(), edition.lang()));
    return new Book(
        page.here(),
        page.lang(),
        page.word("book-title", report.title()),
        report.occasion().date(),
        new Plan(page, report).view(publication, baseUrl));
  }

  public record View(
      Cover cover,
      List<Row> text,
      List<TargetRow> targets,
      List<Group<FigureLine>> figures,
      List<PromiseGroup> promises,
      List<Entry> terms,
      Source source) {}

  /**
   * The first page.
   *
   * @param url of the site; null when it is not known
   * @param draft whether any of it is in draft
   */
  public record Cover(
      String title,
      String government,
      String occasion,
      String speaker,
      String date,
      String notice,
      @Nullable Contact contact,
      @Nullable String url,
      boolean draft) {}

  /**
   * A passage of the report in the language of the book.
   *
   * @param style how it is set
   * @param lead its own sub-heading; empty where it has none
   * @param rest what follows
   */
  public record Row(int number, String anchor, String style, Html lead, Html rest) {}

  /** A figure as a line of its table. */
  public record FigureLine(FigureText figure, int passage) {}

  /** The commitments of one chapter. */
  public record PromiseGroup(Html title, String anchor, List<PromiseLine> lines) {}

  /** A commitment as a line of its table. */
  public record PromiseLine(CommitmentText commitment, int passage) {}

  /**
   * A term.
   *
   * @param explanation what it means, or why that is not said
   * @param source null where it is not explained
   */
  public record Entry(Html name, Html other, Html explanation, @Nullable Html source) {}

  /** What proves the text. */
  public record Source(String file, String sha256, int passages, int figures, int commitments) {}

  /** Writes the book of one report in one language. */
  private record Plan(Page page, Report report) {
    /** A sub-heading runs to the first full stop: （一）… in Chinese, (1) … in English. */
    private static final Pattern LEAD =
        Pattern.compile("（[一二三四五六七八九十]+）[^。]{1,60}。|\\(\\d{1,2}\\) [^.]{1,200}\\.(?= )");

    View view(Publication publication, @Nullable String baseUrl) {
      return new View(
          cover(publication, baseUrl),
          text(),
          TargetRow.main(page, TargetRow::of),
          figures(),
          promises(),
          report.terms().stream().map(this::entry).toList(),
          new Source(
              report.source().file(),
              report.source().sha256(),
              report.source().passages().size(),
              report.figures().size(),
              report.promises().commitments().size()));
    }

    private Cover cover(Publication publication, @Nullable String baseUrl) {
      String home = page.edition().at(PageKind.HOME).path();
      return new Cover(
          page.in(report.title()),
          page.in(report.government()),
          page.in(report.occasion().body()),
          page.in(report.occasion().speaker()),
          page.edition().date(report.occasion().date()),
          page.in(publication.notice()),
          publication.contact(),
          baseUrl == null ? null : baseUrl + home,
          report.wholeStage(page.lang()) == Stage.DRAFT);
    }

    private List<Group<FigureLine>> figures() {
      Figures texts = new Figures(page);
      return page.edition()
          .byChapter(page.report().figures(), figure -> figure)
          .map(
              group ->
                  new Group<>(group.title(), "figures-" + group.anchor(), group.rows())
                      .map(figure -> new FigureLine(texts.headline(figure), figure.passage())))
          .toList();
    }

    private List<PromiseGroup> promises() {
      Promised promised = page.edition().promised();
      Commitments texts = new Commitments(page);
      List<PromiseGroup> groups = new ArrayList<>();
      promised
          .areas()
          .forEach(
              (word, place) ->
                  groups.add(
                      new PromiseGroup(
                          page.words(place.chapter().title()),
                          "promises-" + word,
                          lines(texts, promised.of(place)))));
      List<Commitment> others = promised.elsewhere();
      if (!others.isEmpty()) {
        Html title = Html.text(page.word("figures-elsewhere"));
        groups.add(new PromiseGroup(title, "promises-elsewhere", lines(texts, others)));
      }
      return groups;
    }

    private static List<PromiseLine> lines(Commitments texts, List<Commitment> commitments) {
      return commitments.stream()
          .map(commitment -> new PromiseLine(texts.row(commitment), commitment.passage()))
          .toList();
    }

    private Entry entry(Term term) {
      Term.Explanation explanation = term.explanation();
      return new Entry(
          page.words(term.name()),
          Html.text(term.name().in(page.lang().other()), page.lang()),
          explanation == null ? standing(term) : page.words(explanation.text()),
          explanation == null ? null : page.words(explanation.source()));
    }

    /** Why a term is not explained. */
    private Html standing(Term term) {
      String standing = EnumWords.of(term.standing());
      // Keys: term-settled, term-local.
      return Html.text(page.word("term-" + standing));
    }

    /**
     * The report's full text as a book sets it: title, headings, sub-headings, paragraphs. No run
     * is marked within a sentence: the press would set it behind the others, and search would not
     * find the sentence.
     */
    private List<Row> text() {
      List<Passage> passages = report.source().passages();
      PassageStyles styles = new PassageStyles(passages);
      return passages.stream().map(passage -> row(passage, styles.of(passage))).toList();
    }

    private Row row(Passage passage, String style) {
      String text =
          switch (page.lang()) {
            case ZH -> passage.text();
            case EN -> report.translation(passage).map(Translation::en).orElse(passage.text());
          };
      Matcher lead = LEAD.matcher(text);
      int end = style.equals("paragraph") && lead.lookingAt() ? lead.end() : 0;
      return new Row(
          passage.number(),
          passage.anchor(),
          style,
          Html.text(text.substring(0, end)),
          Html.text(text.substring(end)));
    }
  }
}
