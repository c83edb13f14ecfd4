package reportsite.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.report.Official;
import reportsite.model.report.Part;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.model.report.Stage.Release;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * What every page of a government's site bears beside its content: the tags of the State Council's
 * guideline of 2017, in its order, and what its foot has to name.
 *
 * @param tags of the site, then of the column, then of the page itself where it is an article
 * @param published when the page was published and by whom; null for lists and drafts
 */
public record OfficialMarks(
    List<Tag> tags,
    String host,
    String operator,
    String code,
    String icp,
    String police,
    String policeLink,
    String mark,
    String errors,
    String siteMap,
    @Nullable Published published) {

  /** A tag of a page's head. */
  public record Tag(String name, String content) {}

  /**
   * When and by whom.
   *
   * @param iso for programs
   */
  public record Published(String iso, String time, String source) {}

  private static final String POLICE = "https://beian.mps.gov.cn/#/query/webSearch?code=";

  /** Those of a page; null on a site that is no government's own. */
  static @Nullable OfficialMarks of(
      Edition edition, PageKind kind, Address here, Address entry, Stage stage, String title) {
    Official official = edition.publication().official();
    if (official == null) {
      return null;
    }
    List<Tag> tags = siteTags(official, edition.lang());
    String column = column(edition, kind, entry);
    String about = edition.word("official-column", column, edition.publication().title());
    tags.addAll(columnTags(column, about, edition.report(), columnType(kind), edition.lang()));
    Published published = null;
    if (isArticle(kind)) {
      published = stage == Stage.DRAFT ? null : published(edition, official);
      tags.add(new Tag("ArticleTitle", title));
      if (published != null) {
        tags.add(new Tag("PubDate", published.time()));
      }
      tags.add(new Tag("ContentSource", source(edition, official)));
    }
    String map = here.to(edition.at(PageKind.SITE_MAP));
    return of(official, edition.lang(), tags, map, published);
  }

  /** Those of the pages in both languages, the door and what stands for missing ones. */
  public static @Nullable OfficialMarks ofDoor(Publication site, String siteMap) {
    Official official = site.official();
    if (official == null) {
      return null;
    }
    List<Tag> tags = siteTags(official, Lang.ZH);
    String home = site.strings().get("nav-home").zh();
    String about = site.strings().get("door-lead").zh();
    tags.addAll(columnTags(home, about, site.front(), columnType(PageKind.HOME), Lang.ZH));
    return of(official, Lang.ZH, tags, siteMap, null);
  }

  private static OfficialMarks of(
      Official official, Lang lang, List<Tag> tags, String siteMap, @Nullable Published published) {
    return new OfficialMarks(
        tags,
        official.host().in(lang),
        official.operator().in(lang),
        official.code(),
        official.icp(),
        official.police(),
        POLICE + official.police().replaceAll("[^0-9]", ""),
        official.mark(),
        official.errors(),
        siteMap,
        published);
  }

  private static List<Tag> siteTags(Official official, Lang lang) {
    return new ArrayList<>(
        List.of(
            new Tag("SiteName", official.name().in(lang)),
            new Tag("SiteDomain", official.domain()),
            new Tag("SiteIDCode", official.code())));
  }

  private static List<Tag> columnTags(
      String name, String about, Report report, String type, Lang lang) {
    String keywords = String.join(",", report.government().in(lang), report.title().in(lang), name);
    return List.of(
        new Tag("ColumnName", name),
        new Tag("ColumnDescription", about),
        new Tag("ColumnKeywords", keywords),
        new Tag("ColumnType", type));
  }

  /** What the column is called that a page belongs to: as the menu has it. */
  private static String column(Edition edition, PageKind kind, Address entry) {
    Stream<Bilingual> parts =
        edition.report().parts().stream()
            .filter(part -> edition.at(PageKind.PART, part.id()).equals(entry))
            .map(Part::title);
    return parts
        .findFirst()
        .map(edition::in)
        .orElseGet(
            () ->
                kind.column().label().isEmpty()
                    ? kind.column().title(edition)
                    : edition.word(kind.column().label()));
  }

  /** The type that the guideline has for the column of a kind of page. */
  private static String columnType(PageKind kind) {
    return switch (kind.column()) {
      case HOME, HUB -> "首页";
      case TEXT, POSTER -> "政策文件";
      case TERMS -> "政策解读";
      case CORRECTIONS -> "回应关切";
      case INDICATORS, GALLERY, COMPARISONS, CHECKS, NOT_STATED -> "数据发布";
      case DATA -> "数据开放";
      case SEARCH, SEARCH_ALL, SITE_MAP -> "信息公开目录";
      case ABOUT, READING, ACCESS -> "信息公开指南";
      default -> "工作动态";
    };
  }

  /** Whether the pages of a kind are content of their own, and not lists that lead to it. */
  public static boolean isArticle(PageKind kind) {
    return switch (kind) {
      case CHAPTER, INDICATOR, SUBJECT, TEXT, LARGE_TEXT, BOTH_TEXTS, POSTER -> true;
      case CHECKS, NOT_STATED, ABOUT, READING, ACCESS, COMPARISON -> true;
      default -> false;
    };
  }

  private static Published published(Edition edition, Official official) {
    Release release = Objects.requireNonNull(edition.report().heading().released());
    String time = time(release);
    return new Published(time.replace(' ', 'T'), time, source(edition, official));
  }

  /** The time of a release as the guideline has it. */
  public static String time(Release release) {
    return release.date() + " " + release.time();
  }

  private static String source(Edition edition, Official official) {
    Release release = edition.report().heading().released();
    Bilingual office = release == null ? null : release.office();
    return edition.in(office == null ? official.host() : office);
  }
}
