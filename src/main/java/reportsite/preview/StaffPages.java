package reportsite.preview;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.build.BuildResult;
import reportsite.check.number.Coverage;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.site.Site;
import reportsite.site.about.StaffPage.OpenNumeral;
import reportsite.site.page.Address;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.text.Lang;

/**
 * The work lists of the staff, which no published site has. They tell of the content as it was read
 * last, even while it is wrong.
 */
final class StaffPages {

  private final String folder;

  /**
   * @param project its folder, which editors want to know
   */
  StaffPages(Path project) {
    this.folder = project.toAbsolutePath().normalize().toString().replace('\\', '/');
  }

  List<Panel.StaffLink> links(PreviewState shown, Lang lang) {
    Publication publication = shown.latest();
    return publication == null || shown.good() == null
        ? List.of()
        : publication.reports().stream().map(report -> link(report, lang)).toList();
  }

  /** Where the guide is; null where the project has none in the language. */
  @Nullable String guideLink(PreviewState shown, Lang lang) {
    Publication publication = shown.latest();
    if (publication == null || shown.good() == null) {
      return null;
    }
    Address guide = guide(shown, publication.reports().get(0), lang);
    return guide == null ? null : "/" + guide.path();
  }

  private static @Nullable Address guide(PreviewState shown, Report report, Lang lang) {
    return shown.files().content().has(ProjectFiles.guide(lang))
        ? PageKind.GUIDE.at(lang, report.id())
        : null;
  }

  private static Panel.StaffLink link(Report report, Lang lang) {
    return new Panel.StaffLink(
        "/" + PageKind.STAFF.at(lang, report.id()).path(), report.title().in(lang));
  }

  /** The list or the guide at a path; null where there is none. */
  @Nullable String at(PreviewState shown, String path) {
    Publication publication = shown.latest();
    BuildResult good = shown.good();
    if (publication == null
        || good == null
        || !path.matches(".*/(staff|guide|inspection)\\.html")) {
      return null;
    }
    for (Report report : publication.reports()) {
      for (Lang lang : Lang.values()) {
        Address guide = guide(shown, report, lang);
        SitePage page = null;
        if (PageKind.STAFF.at(lang, report.id()).path().equals(path)) {
          page = Site.staff(publication, report, lang, open(report), folder, guide);
        } else if (good.publication().official() != null
            && PageKind.INSPECTION.at(lang, report.id()).path().equals(path)) {
          page = good.inspection(report, lang);
        } else if (guide != null && guide.path().equals(path)) {
          String text = shown.files().content().texts().getOrDefault(ProjectFiles.guide(lang), "");
          page = Site.guide(publication, report, lang, text);
        }
        if (page != null) {
          return good.renderer().render(page, good.site());
        }
      }
    }
    return null;
  }

  private static List<OpenNumeral> open(Report report) {
    return Coverage.of(report).uncovered().stream().map(one -> numeral(one, report)).toList();
  }

  private static OpenNumeral numeral(Coverage.Uncovered one, Report report) {
    int line = report.source().passage(one.passage()).orElseThrow().line();
    return new OpenNumeral(one.text(), new Position(report.source().file(), line, one.start() + 1));
  }
}
