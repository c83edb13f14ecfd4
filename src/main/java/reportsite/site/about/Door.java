package reportsite.site.about;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.site.page.Edition;
import reportsite.site.page.OfficialMarks;
import reportsite.site.page.PageKind;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * The door of the site: every government with its reports, both languages side by side. It belongs
 * to neither and needs nothing but links.
 *
 * @param draft whether all that it leads to is in draft
 * @param hubs the list of all reports in each language; none where there is one report only
 * @param searches where the site is searched, in each language
 * @param missing what is said where an address leads to nothing, and {@code cure} what to do
 * @param below what to do where the site stands in a folder of its host
 * @param official what a government's own site has to bear; null elsewhere
 */
public record Door(
    List<Said> title,
    List<Said> lead,
    List<Said> notice,
    boolean draft,
    List<Government> governments,
    List<Way> hubs,
    List<Way> searches,
    List<Said> missing,
    List<Said> cure,
    List<Said> below,
    @Nullable OfficialMarks official) {

  /**
   * Words in a language.
   *
   * @param lang its tag
   */
  public record Said(String lang, String text) {}

  /** A government with its reports, newest first. */
  public record Government(List<Said> name, List<Entry> reports) {}

  /** A report, with a way into each language. */
  public record Entry(String isoDate, List<Way> ways) {}

  /**
   * The way into a report in a language.
   *
   * @param stage says that it leads to a draft; else empty
   */
  public record Way(Said title, String when, String href, String stage) {}

  public static Door of(Publication site) {
    return new Door(
        said(site.title()),
        said(site.strings().get("door-lead")),
        said(site.notice()),
        site.stage(Lang.ZH).or(site.stage(Lang.EN)) == Stage.DRAFT,
        site.governments().stream()
            .map(
                government ->
                    new Government(
                        said(government.spokesman().whose(site.strings())),
                        government.reports().stream().map(report -> entry(report, site)).toList()))
            .toList(),
        site.hasSeveral() ? ways(site, PageKind.HUB, "nav-door") : List.of(),
        ways(site, site.hasSeveral() ? PageKind.SEARCH_ALL : PageKind.SEARCH, "nav-search"),
        said(site.strings().get("missing")),
        said(site.strings().get("missing-cure")),
        said(site.strings().get("missing-below")),
        OfficialMarks.ofDoor(
            site, new Edition(site, site.front(), Lang.ZH).at(PageKind.SITE_MAP).path()));
  }

  /** A page that stands for all reports, in each language. */
  private static List<Way> ways(Publication site, PageKind kind, String label) {
    return Arrays.stream(Lang.values())
        .map(
            lang -> {
              Edition edition = new Edition(site, site.front(), lang);
              Said words = new Said(lang.tag(), edition.word(label));
              String stage = site.stage(lang) == Stage.DRAFT ? edition.word("draft-mark") : "";
              return new Way(words, "", edition.at(kind).path(), stage);
            })
        .toList();
  }

  private static Entry entry(Report report, Publication site) {
    return new Entry(
        report.occasion().date().toString(),
        Arrays.stream(Lang.values())
            .map(
                lang -> {
                  Edition edition = new Edition(site, report, lang);
                  return new Way(
                      inOrChinese(report.title(), lang),
                      edition.date(report.occasion().date()),
                      edition.at(PageKind.HOME).path(),
                      edition.isDraft() ? edition.word("draft-mark") : "");
                })
            .toList());
  }

  /** Chinese words stand in for English that has still to be written. */
  private static Said inOrChinese(Bilingual text, Lang lang) {
    boolean waits = text.in(lang).startsWith(Report.TO_BE_TRANSLATED);
    return waits ? new Said(Lang.ZH.tag(), text.zh()) : new Said(lang.tag(), text.in(lang));
  }

  private static List<Said> said(Bilingual text) {
    return Stream.of(Lang.values()).map(lang -> inOrChinese(text, lang)).distinct().toList();
  }
}
