package reportsite.output.audit;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.audit.AuditRules.Government;
import reportsite.text.Lang;

/**
 * What inspectors of government sites look for on every page: the tags in their order, the foot,
 * the day of publication, a word where a link leaves. On any other site none of it may stand, since
 * it would pass for a government's.
 */
final class OfficialAudit {

  private static final List<String> SITE = List.of("SiteName", "SiteDomain", "SiteIDCode");
  private static final List<String> COLUMN =
      List.of("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType");
  private static final List<String> ARTICLE = List.of("ArticleTitle", "PubDate", "ContentSource");

  /** Those of the guideline that pages of reports can be. */
  private static final Set<String> TYPES =
      Set.of("首页", "工作动态", "政策文件", "信息公开指南", "信息公开目录", "数据发布", "数据开放", "政策解读", "回应关切");

  private final @Nullable Government official;
  private final @Nullable String baseUrl;
  private final Diagnostics diagnostics;

  OfficialAudit(AuditRules rules, Diagnostics diagnostics) {
    this.official = rules.official();
    this.baseUrl = rules.baseUrl();
    this.diagnostics = diagnostics;
  }

  void check(AuditedPage page) {
    List<Element> tags =
        page.elements().stream()
            .filter(element -> element.name().equals("meta"))
            .filter(
                meta ->
                    Stream.of(SITE, COLUMN, ARTICLE)
                        .anyMatch(names -> names.contains(meta.attribute("name"))))
            .toList();
    if (official == null) {
      tags.stream()
          .findFirst()
          .ifPresent(tag -> report(page, AuditFault.OFFICIAL_UNSAID, tag.attribute("name")));
      return;
    }
    checkTags(page, tags, official);
    checkLinks(page, official);
    if (hasFoot(page)) {
      checkFoot(page, official);
    }
  }

  /** The site stands where it says. */
  void checkAddress() {
    if (official != null && baseUrl != null) {
      String host = URI.create(baseUrl).getHost();
      if (!official.domain().equals(host)) {
        diagnostics.error(
            Position.of("content/site.yaml"),
            AuditFault.OFFICIAL_ADDRESS,
            String.valueOf(host),
            official.domain());
      }
    }
  }

  private void checkTags(AuditedPage page, List<Element> tags, Government own) {
    String date = own.dates().get(page.path());
    List<String> wanted =
        Stream.of(SITE, COLUMN, date == null ? List.<String>of() : ARTICLE)
            .flatMap(List::stream)
            .filter(name -> !name.equals("PubDate") || !"".equals(date))
            .toList();
    List<String> names = tags.stream().map(tag -> tag.attribute("name")).toList();
    if (!names.equals(wanted)) {
      report(page, AuditFault.OFFICIAL_TAGS, String.join(", ", wanted), String.join(", ", names));
      return;
    }
    for (Element tag : tags) {
      String content = tag.attribute("content");
      String only =
          switch (tag.attribute("name")) {
            case "SiteName" -> own.names().get(lang(page));
            case "SiteDomain" -> own.domain();
            case "SiteIDCode" -> own.code();
            case "PubDate" -> date;
            case "ColumnType" ->
                TYPES.contains(content)
                    ? content
                    : String.join("、", TYPES.stream().sorted().toList());
            default -> content.isBlank() ? "…" : content;
          };
      if (!content.equals(only)) {
        report(
            page,
            AuditFault.OFFICIAL_TAG_WRONG,
            tag.attribute("name"),
            content,
            String.valueOf(only));
      }
    }
    boolean isSeen =
        page.elements().stream()
            .anyMatch(
                element ->
                    element.hasClass("published") && element.text().contains(String.valueOf(date)));
    if (date != null && !date.isEmpty() && !isSeen) {
      report(page, AuditFault.OFFICIAL_DATE_UNSEEN, date);
    }
  }

  private static Lang lang(AuditedPage page) {
    return Objects.requireNonNullElse(AuditedPage.lang(page.langTag()), Lang.ZH);
  }

  private boolean hasFoot(AuditedPage page) {
    return official != null && (!page.path().equals(AddressAudit.MISSING_PAGE) || baseUrl != null);
  }

  /** What the foot of a page says of the government whose site it is; empty where nobody asks. */
  String foot(AuditedPage page) {
    return hasFoot(page) ? footOf(page).map(Element::text).orElse("") : "";
  }

  private static Optional<Element> footOf(AuditedPage page) {
    return page.elements().stream()
        .filter(element -> element.name().equals("ul") && element.hasClass("official"))
        .findFirst();
  }

  private void checkFoot(AuditedPage page, Government own) {
    Element foot = footOf(page).orElse(null);
    if (foot == null) {
      report(page, AuditFault.OFFICIAL_FOOT, "ul.official");
      return;
    }
    String text = foot.text();
    own.foot().getOrDefault(lang(page), List.of()).stream()
        .filter(words -> !text.contains(words))
        .forEach(words -> report(page, AuditFault.OFFICIAL_FOOT, words));
    own.links().stream()
        .filter(
            link -> page.elements().stream().noneMatch(a -> a.attribute("href").startsWith(link)))
        .forEach(link -> report(page, AuditFault.OFFICIAL_FOOT, link));
  }

  private void checkLinks(AuditedPage page, Government own) {
    for (Element link : page.elements()) {
      String address = link.attribute("href");
      if (link.name().equals("a") && own.foreign().test(address)) {
        String words = link.attribute("data-leaves");
        Element around = link.parent();
        if (words.isBlank() || around == null || !around.text().contains(words)) {
          report(page, AuditFault.OFFICIAL_LEAVES, address);
        }
      }
    }
  }

  private void report(AuditedPage page, AuditFault fault, Object... particulars) {
    diagnostics.error(Position.of(page.path()), fault, particulars);
  }
}
