package reportsite.site.about;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.site.page.Edition;
import reportsite.site.page.PageKind;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * The door of the site: every government with its reports, both languages side by side. It belongs
 * to neither and needs nothing but links.
 *
 * @param draft whether all that it leads to is in draft
 */
public record Door(
    List<Said> title,
    List<Said> lead,
    List<Said> notice,
    boolean draft,
    List<Government> governments) {

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
    Map<String, List<Report>> byGovernment =
        site.reports().stream()
            .collect(
                Collectors.groupingBy(
                    report -> report.government().zh(), LinkedHashMap::new, Collectors.toList()));
    return new Door(
        said(site.title()),
        said(site.strings().get("door-lead")),
        said(site.notice()),
        site.stage(Lang.ZH).or(site.stage(Lang.EN)) == Stage.DRAFT,
        byGovernment.values().stream()
            .map(
                reports ->
                    new Government(
                        said(whose(reports, site)),
                        reports.stream().map(report -> entry(report, site)).toList()))
            .toList());
  }

  /** As the first report says it that is in English. */
  private static Bilingual whose(List<Report> reports, Publication site) {
    return reports.stream()
        .filter(report -> !report.government().en().startsWith(Report.TO_BE_TRANSLATED))
        .findFirst()
        .map(report -> report.whose(site.strings()))
        .orElse(reports.get(0).government());
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
