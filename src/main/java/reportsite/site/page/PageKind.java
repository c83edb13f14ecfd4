package reportsite.site.page;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.promise.Promises;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * Every kind of page: where its pages stand, which template shows them, what they are called, what
 * leads to them and which reports have them. What stands on them is said beside each kind in {@code
 * Site}. The menus have their entries in this order.
 */
public enum PageKind {
  HOME("index.html", "home.ftlh", Menu.MAIN, "nav-home"),
  /** A part of the report with its chapters; each part is an entry of its own. */
  PART("{}/index.html", "part.ftlh", Menu.MAIN, ""),
  CHAPTER("{}/{}.html", "chapter.ftlh", PART),
  TARGETS("targets.html", "targets.ftlh", Menu.MAIN, "nav-targets"),
  /** What became of the promises of the report before. */
  CHAIN("earlier-promises.html", "chain.ftlh", Menu.MAIN, "nav-chain"),
  COMMITMENTS("commitments/index.html", "commitments.ftlh", Menu.MAIN, "nav-commitments"),
  /** The commitments of an area, each with an anchor and everything that is known about it. */
  AREA("commitments/{}.html", "area.ftlh", COMMITMENTS),
  /** The commitments that share something: a facet such as {@code due}, and its value. */
  FACET("commitments/by-{}/{}.html", "facet.ftlh", COMMITMENTS),
  INDICATORS("indicators/index.html", "indicators.ftlh", "figures", Menu.MAIN, "nav-figures"),
  /** Everything about an indicator; each of its figures is an anchor. */
  INDICATOR("indicators/{}.html", "indicator.ftlh", INDICATORS),
  /** The report's full text in the language of the pages. */
  TEXT("text.html", "text.ftlh", "text", Menu.MAIN, "nav-text"),
  /** The same in large type, which needs no script. */
  LARGE_TEXT("text-large.html", "text.ftlh", "text-large", TEXT),
  /** In both languages, side by side. */
  BOTH_TEXTS("text-both.html", "text.ftlh", "text-both", TEXT),
  /** The one page to share, with the same content as text. */
  POSTER("poster.html", "poster.ftlh", "poster", Menu.FOOT, "nav-poster"),
  /** Every chart of the report. */
  GALLERY("charts.html", "gallery.ftlh", "gallery", Menu.FOOT, "nav-charts"),
  PROJECTS("projects.html", "projects.ftlh", "projects", Menu.FOOT, "nav-projects"),
  /** Everything that promises name. */
  SUBJECTS("subjects/index.html", "subjects.ftlh", "subjects", Menu.FOOT, "nav-subjects"),
  SUBJECT("subjects/{}.html", "subject.ftlh", SUBJECTS),
  /** The words that need explaining. */
  TERMS("terms.html", "terms.ftlh", "terms", Menu.FOOT, "nav-terms"),
  /** What was verified and what does not add up. */
  CHECKS("checks.html", "checks.ftlh", "checks", Menu.FOOT, "nav-checks"),
  /** What stood here and was wrong. */
  CORRECTIONS("corrections.html", "corrections.ftlh", "corrections", Menu.FOOT, "nav-corrections"),
  /** What a reader would want and the report does not give. */
  NOT_STATED("not-stated.html", "not-stated.ftlh", "not-stated", Menu.FOOT, "nav-not-stated"),
  /** Every release with what changed in it. */
  RELEASES("editions.html", "releases.ftlh", "releases", Menu.NONE, "releases-title"),
  DATA("data.html", "data.ftlh", "data", Menu.FOOT, "nav-data"),
  ABOUT("about.html", "about.ftlh", "about", Menu.FOOT, "nav-about"),
  /** Large text, colours, reading aloud. */
  READING("reading.html", "reading.ftlh", "reading", Menu.FOOT, "nav-reading"),
  /** The accessibility statement. */
  ACCESS("access.html", "access.ftlh", "access", Menu.FOOT, "nav-access"),
  /** Where everything can be looked up by its words. */
  SEARCH("search.html", "search.ftlh", "search", Menu.NONE, ""),
  /** Everything there is of a report; a government's own site has one. */
  SITE_MAP("site-map.html", "site-map.ftlh", "site-map", Menu.NONE, ""),
  /** What staff still have to do; stands in previews only. */
  STAFF("staff.html", "staff.ftlh", "staff", Menu.NONE, ""),
  /** What inspectors ask of a government's own site; stands in previews only. */
  INSPECTION("inspection.html", "inspection.ftlh", "inspection", Menu.NONE, ""),
  /** How staff do their work; stands in previews only. */
  GUIDE("guide.html", "guide.ftlh", Menu.NONE, "staff-guide"),

  // What follows belongs to no report, and is there where there are several.
  /** All reports, by government and year. */
  HUB("index.html", "hub.ftlh", "hub", Menu.SHARED, "nav-door"),
  /** What is compared between governments. */
  COMPARISONS(
      "compare/index.html", "comparisons.ftlh", "comparisons", Menu.SHARED, "nav-comparisons"),
  /** One indicator, as every government states it. */
  COMPARISON("compare/{}.html", "comparison.ftlh", COMPARISONS),
  /** Where all of them can be searched. */
  SEARCH_ALL("search.html", "search.ftlh", "search-all", Menu.NONE, "");

  /** What leads to the pages of a kind, wherever a reader is. */
  enum Menu {
    MAIN,
    FOOT,
    /** Of the pages that belong to no report. */
    SHARED,
    NONE
  }

  private final String path;
  private final String template;
  private final @Nullable String words;
  private final Menu menu;
  private final String label;
  private final @Nullable PageKind within;

  /** A kind in a menu, whose pages have titles of their own. */
  PageKind(String path, String template, Menu menu, String label) {
    this(path, template, null, menu, label, null);
  }

  /**
   * A kind in a menu.
   *
   * @param path below the report's folder; an id of what the page is about stands for each {@code
   *     {}}
   * @param words how the keys begin of what it is called and of one or two sentences about it; the
   *     report's title fills their slots
   * @param label key of the words that lead to it
   */
  PageKind(String path, String template, String words, Menu menu, String label) {
    this(path, template, words, menu, label, null);
  }

  /** A kind that the menus have as a part of another, with titles of its own. */
  PageKind(String path, String template, PageKind within) {
    this(path, template, null, Menu.NONE, "", within);
  }

  PageKind(String path, String template, String words, PageKind within) {
    this(path, template, words, Menu.NONE, "", within);
  }

  PageKind(
      String path,
      String template,
      @Nullable String words,
      Menu menu,
      String label,
      @Nullable PageKind within) {
    this.path = path;
    this.template = template;
    this.words = words;
    this.menu = menu;
    this.label = label;
    this.within = within;
  }

  /** The kind whose pages lead to those of this one. */
  PageKind column() {
    return within == null ? this : within;
  }

  /** Whether its pages belong to no report. */
  public boolean isShared() {
    return compareTo(HUB) >= 0;
  }

  /** The page of another report that tells of the same kind of thing: its list, or its home. */
  Address in(Edition other) {
    PageKind whole = column();
    boolean isOnePage = !whole.path.contains("{}") && whole.isOf(other.report());
    return other.at(isOnePage ? whole : HOME);
  }

  /** Whether the report gives the pages of a menu's entry anything to show. */
  public boolean isOf(Report report) {
    Promises promises = report.promises();
    return switch (this) {
      case CHAIN -> report.follows() != null;
      case CORRECTIONS -> !report.corrections().isEmpty();
      case COMMITMENTS -> !promises.commitments().isEmpty();
      case GALLERY -> !report.charts().isEmpty();
      case POSTER -> report.selection().poster() != null;
      case PROJECTS -> !promises.projects().isEmpty();
      case SUBJECTS -> !promises.subjects().isEmpty();
      case TERMS -> !report.terms().isEmpty();
      default -> true;
    };
  }

  /** Whether its readers may want to subscribe to what is new. */
  boolean hasFeeds() {
    return this == HOME || this == COMMITMENTS || this == AREA || this == CORRECTIONS;
  }

  /** Whether a menu of pages that belong to no report has this entry. */
  private boolean isIn(Edition edition) {
    return this != COMPARISONS || !edition.compared().isEmpty();
  }

  /**
   * Where a page stands, for ever: addresses are made of ids, never of headings.
   *
   * @param keys the ids of what it is about
   */
  public Address at(Lang lang, Id report, Object... keys) {
    StringBuilder place = new StringBuilder(path);
    for (Object key : keys) {
      int at = place.indexOf("{}");
      if (at >= 0) {
        place.replace(at, at + 2, fileName(key));
      }
    }
    return new Address(lang, isShared() ? null : report, place.toString());
  }

  /**
   * An id as the name of a file or folder: not that of the list beside it, which no id ends like.
   */
  private static String fileName(Object key) {
    String id = key.toString();
    return id.equals("index") ? id + "-" : id;
  }

  /**
   * The stage of a page: what is about a chapter or a record goes with that, what is about several
   * records with the first that is published, a list with the report.
   *
   * @param keys the ids of what it is about
   */
  Stage stage(Edition edition, Object... keys) {
    Report report = edition.report();
    Lang lang = edition.lang();
    if (isShared()) {
      return edition.publication().stage(lang);
    }
    Stream<? extends Quoted> records =
        switch (this) {
          case INDICATOR -> report.indicator((Id) keys[0]).orElseThrow().figures().stream();
          default -> Stream.empty();
        };
    Stage whole = report.stage(lang);
    return switch (this) {
      case CHAPTER ->
          edition.places().stream()
              .filter(place -> edition.chapter(place).equals(edition.at(this, keys)))
              .map(place -> report.stage(place.chapter(), lang))
              .findFirst()
              .orElse(whole);
      case AREA ->
          Optional.ofNullable(edition.promised().areas().get((String) keys[0]))
              .map(place -> report.stage(place.chapter(), lang))
              .orElse(whole);
      case BOTH_TEXTS -> whole.and(report.stage(lang.other()));
      default ->
          records.map(one -> report.stage(one.passage(), lang)).reduce(Stage::or).orElse(whole);
    };
  }

  /** The entries of a menu. */
  static Stream<PageKind> in(Menu menu, Edition edition) {
    return Arrays.stream(values())
        .filter(kind -> kind.menu == menu && kind.isOf(edition.report()) && kind.isIn(edition));
  }

  /** The entry that a page belongs to, with as many of its keys as that has. */
  Address entry(Edition edition, Object... keys) {
    return edition.at(column(), keys);
  }

  String template() {
    return template;
  }

  /** The key of the words that lead to it, where a menu has it. */
  public String label() {
    return label;
  }

  /** What a page is called that has no title of its own. */
  String title(Edition edition) {
    // Keys: figures-title, text-title, text-large-title, text-both-title, poster-title,
    // gallery-title, projects-title, subjects-title, terms-title, checks-title, corrections-title,
    // not-stated-title, releases-title, data-title, about-title, reading-title, access-title,
    // search-title, site-map-title, staff-title, inspection-title, hub-title, comparisons-title,
    // search-all-title, and the same with -description: figures-description, text-description,
    // text-large-description, text-both-description, poster-description, gallery-description,
    // projects-description, subjects-description, terms-description, checks-description,
    // corrections-description, not-stated-description, releases-description, data-description,
    // about-description, reading-description, access-description, search-description,
    // site-map-description, staff-description, inspection-description, hub-description,
    // comparisons-description, search-all-description.
    return edition.word(Objects.requireNonNull(words) + "-title", whole(edition));
  }

  String description(Edition edition) {
    return edition.word(Objects.requireNonNull(words) + "-description", whole(edition));
  }

  /** The title of what its pages belong to. */
  private Bilingual whole(Edition edition) {
    return isShared() ? edition.publication().title() : edition.report().title();
  }
}
