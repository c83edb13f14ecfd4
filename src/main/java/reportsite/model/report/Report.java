package reportsite.model.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.Source;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.Strings;
import reportsite.model.ValuePlaces;
import reportsite.model.Written;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Ledger;
import reportsite.model.ledger.Relation;
import reportsite.model.promise.Promises;
import reportsite.model.report.ContentIndex.Places;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Stage.Release;
import reportsite.model.report.Stage.Stages;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * One government work report with all that the site says about it. Ids may still be wrong or
 * repeated; the checks tell. Lookups find the first of equal ids.
 *
 * @param corrections of what was published here
 * @param selection what the content puts first
 * @param index what was noted of the files of all these
 */
public record Report(
    Id id,
    Heading heading,
    Source source,
    List<Group> groups,
    List<Name> names,
    List<Part> parts,
    Ledger ledger,
    List<ChartSpec> charts,
    List<Translation> translations,
    List<Relation> relations,
    List<Term> terms,
    Promises promises,
    List<Correction> corrections,
    Selection selection,
    Page home,
    Page targets,
    Position at,
    ContentIndex index) {

  /** English that has still to be written begins so. */
  public static final String TO_BE_TRANSLATED = "To be translated";

  public Report {
    groups = List.copyOf(groups);
    names = List.copyOf(names);
    parts = List.copyOf(parts);
    charts = List.copyOf(charts);
    translations = List.copyOf(translations);
    relations = List.copyOf(relations);
    terms = List.copyOf(terms);
    corrections = List.copyOf(corrections);
  }

  /** Whether its frame and its text could be read. */
  public boolean isWhole() {
    return isFramed() && source.isRead();
  }

  /** Whether its frame could be read; else there is only what the other files say. */
  public boolean isFramed() {
    return !heading.equals(Heading.UNREAD);
  }

  /** Where the fields of all these stand. */
  public Places places() {
    return index.places();
  }

  public Bilingual title() {
    return heading.title();
  }

  public Bilingual government() {
    return heading.government();
  }

  /** The government, and where that is. */
  public Bilingual whose(Strings strings) {
    return heading.within() == null
        ? heading.government()
        : strings.get("home-whose", heading.government(), heading.within());
  }

  public Bilingual place() {
    return heading.place();
  }

  public int year() {
    return heading.year();
  }

  public Occasion occasion() {
    return heading.occasion();
  }

  /** The government's report before this one; null where there is none here. */
  public @Nullable Id follows() {
    return heading.follows();
  }

  /** The stage of its home, its lists and whatever else belongs to no chapter. */
  public Stage stage(Lang lang) {
    return Stages.in(heading.stage(), lang, Stage.PUBLISHED);
  }

  public Stage stage(Chapter chapter, Lang lang) {
    return Stages.in(chapter.stage(), lang, stage(lang));
  }

  /**
   * The stage of a passage and of what is read off it: published with the first of the chapters
   * that hold it, since the page of that one shows it all.
   */
  public Stage stage(int passage, Lang lang) {
    return chapters().stream()
        .filter(chapter -> chapter.passages().contains(passage))
        .map(chapter -> stage(chapter, lang))
        .reduce(Stage::or)
        .orElse(stage(lang));
  }

  /** Published in a language if anything of it is. */
  public Stage anyStage(Lang lang) {
    return chapters().stream().map(chapter -> stage(chapter, lang)).reduce(stage(lang), Stage::or);
  }

  /** Published in a language if all of it is. */
  public Stage wholeStage(Lang lang) {
    return chapters().stream().map(chapter -> stage(chapter, lang)).reduce(stage(lang), Stage::and);
  }

  /** Whether anything of it is in draft, in either language. */
  public boolean hasDrafts() {
    return wholeStage(Lang.ZH).and(wholeStage(Lang.EN)) == Stage.DRAFT;
  }

  /** The same report, all of it in draft. */
  Report asDraft() {
    Stages draft = new Stages(Stage.DRAFT, Stage.DRAFT);
    return with(
        heading.with(draft),
        parts.stream().map(part -> part.with(draft)).toList(),
        home,
        targets,
        index);
  }

  /**
   * The same report without its narratives and without what was noted of its files: what most pages
   * are made from.
   */
  Report withoutNarratives() {
    return with(
        heading,
        parts.stream().map(Part::withoutNarratives).toList(),
        Page.NONE,
        Page.NONE,
        ContentIndex.NONE);
  }

  private Report with(
      Heading otherHeading,
      List<Part> otherParts,
      Page otherHome,
      Page otherTargets,
      ContentIndex otherIndex) {
    return new Report(
        id,
        otherHeading,
        source,
        groups,
        names,
        otherParts,
        ledger,
        charts,
        translations,
        relations,
        terms,
        promises,
        corrections,
        selection,
        otherHome,
        otherTargets,
        at,
        otherIndex);
  }

  public List<Indicator> indicators() {
    return ledger.indicators();
  }

  /** Every figure, in the order of the ledger. */
  public List<Figure> figures() {
    return ledger.figures();
  }

  /** The figures of a passage, in the order of the ledger. */
  public List<Figure> figuresIn(int passage) {
    return ledger.figuresIn(passage);
  }

  public List<Chapter> chapters() {
    return parts.stream().flatMap(part -> part.chapters().stream()).toList();
  }

  public Optional<Figure> figure(Id id) {
    return ledger.figure(id);
  }

  public Optional<Indicator> indicator(Id id) {
    return ledger.indicator(id);
  }

  public Optional<Group> group(Id id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  public Optional<ChartSpec> chart(Id id) {
    return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
  }

  /** The English of a passage, once it is written. */
  public Optional<Translation> translation(Passage passage) {
    return translations.stream()
        .filter(translation -> translation.passage() == passage.number())
        .filter(Translation::isWritten)
        .findFirst();
  }

  public Optional<Term> term(Id id) {
    return terms.stream().filter(term -> term.id().equals(id)).findFirst();
  }

  /** Every record that quotes the report. */
  public List<Quoted> quotations() {
    List<Quoted> quotations = new ArrayList<>(figures());
    quotations.addAll(promises.commitments());
    quotations.addAll(promises.projects());
    quotations.addAll(promises.leftOut());
    return List.copyOf(quotations);
  }

  /** Where a quotation stands in its passage. */
  public Optional<Span> quoteSpan(Quoted quoted) {
    return source
        .passage(quoted.passage())
        .map(passage -> passage.text().indexOf(quoted.quote()))
        .filter(start -> start >= 0)
        .map(start -> new Span(start, start + quoted.quote().length()));
  }

  /** Where a figure's value stands in its passage: within its quotation, as a number of its own. */
  public Optional<Span> valueSpan(Figure figure) {
    String value = figure.value().written();
    return ValuePlaces.of(value, figure.quote()).stream()
        .findFirst()
        .flatMap(
            within ->
                quoteSpan(figure)
                    .map(quote -> quote.start() + within)
                    .map(start -> new Span(start, start + value.length())));
  }

  /** A report is equal to itself alone: it is a key, and the whole of it is slow to compare. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /**
   * What a report is.
   *
   * @param title of the site of this report, as in 青山区2023年政府工作报告
   * @param government whose report it is
   * @param place the short name of the place
   * @param within where the government is, as far as its name does not say it: 中原省, Zhongyuan
   *     Province, China; null where it is not said
   * @param division the official code of the place; null where it is not said
   * @param year the year whose tasks the report sets
   * @param follows the government's report before it; null where there is none here
   * @param stage of what has none of its own; null where nothing is said: it is published
   * @param released null where it is not said when it was published
   */
  public record Heading(
      Bilingual title,
      Bilingual government,
      Bilingual place,
      @Nullable Bilingual within,
      @Nullable String division,
      int year,
      Occasion occasion,
      @Nullable Id follows,
      @Nullable Stages stage,
      @Nullable Release released) {

    /** Stands for one that could not be read. */
    public static final Heading UNREAD =
        new Heading(
            Publication.UNREAD,
            Publication.UNREAD,
            Publication.UNREAD,
            null,
            null,
            1,
            new Occasion(LocalDate.EPOCH, Publication.UNREAD, Publication.UNREAD),
            null,
            null,
            null);

    Heading with(Stages other) {
      return new Heading(
          title, government, place, within, division, year, occasion, follows, other, released);
    }
  }

  /** Who gave the report, to whom and when, as its heading states. */
  public record Occasion(LocalDate date, Bilingual body, Bilingual speaker) {}

  /**
   * What the content puts first.
   *
   * @param highlights the figures that the home page shows first
   * @param mainTargets the targets that stand beside last year's results, in this order
   * @param needs what readers come for
   * @param poster what the one page to share shows; null where there is no such page
   */
  public record Selection(
      List<Id> highlights, List<Id> mainTargets, List<Need> needs, @Nullable Poster poster) {

    public Selection {
      highlights = List.copyOf(highlights);
      mainTargets = List.copyOf(mainTargets);
      needs = List.copyOf(needs);
    }
  }

  /**
   * What the report compares itself with: the city, the urban districts of the city, …
   *
   * @param name with its article in English, as after "above" or "in": 全市, the city
   */
  public record Group(Id id, Bilingual name, Position at) {}

  /**
   * A name that contains digits or counting words and states no quantity: 12345热线, the 12345
   * hotline.
   */
  public record Name(Bilingual text, Position at) {}

  /** The narrative of a page that every report has, such as its home or its targets. */
  public record Page(Narrative zh, Narrative en) {

    static final Page NONE = new Page(Narrative.empty("", Lang.ZH), Narrative.empty("", Lang.EN));

    public Narrative in(Lang lang) {
      return lang == Lang.ZH ? zh : en;
    }
  }

  /**
   * The English of one passage.
   *
   * @param source beginning of the SHA-256 of the Chinese that was translated, so that a later
   *     change of the Chinese is noticed
   * @param isReviewed whether a second person has compared it with the Chinese
   */
  public record Translation(
      int passage,
      String source,
      String en,
      @Written(as = "reviewed") boolean isReviewed,
      Position at) {

    /** Whether somebody has written it; else its words only say that it is missing. */
    public boolean isWritten() {
      return !en.startsWith(TO_BE_TRANSLATED);
    }
  }

  /**
   * How much of a report stands in English.
   *
   * @param translated passages whose English renders the Chinese of now
   * @param stale passages whose Chinese has changed since
   */
  public record TranslationCounts(int translated, int stale) {

    public static TranslationCounts of(Report report) {
      int translated = 0;
      int stale = 0;
      for (Passage passage : report.source().passages()) {
        Translation translation = report.translation(passage).orElse(null);
        if (translation != null && translation.source().equals(passage.fingerprint())) {
          translated++;
        } else if (translation != null) {
          stale++;
        }
      }
      return new TranslationCounts(translated, stale);
    }
  }
}
