package reportsite.preview;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.check.Coverage;
import reportsite.diag.Position;
import reportsite.model.Publication;
import reportsite.model.Report;
import reportsite.render.SiteRenderer;
import reportsite.site.Addresses;
import reportsite.site.OpenNumeral;
import reportsite.site.Site;
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

  List<Panel.StaffLink> links(Shown shown, Lang lang) {
    Publication publication = shown.latest();
    return publication == null || shown.good() == null
        ? List.of()
        : publication.reports().stream().map(report -> link(report, lang)).toList();
  }

  private static Panel.StaffLink link(Report report, Lang lang) {
    return new Panel.StaffLink(
        "/" + Addresses.staff(lang, report.id()).path(), report.title().in(lang));
  }

  /** The list at a path; null where there is none. */
  @Nullable String at(Shown shown, String path) {
    Publication publication = shown.latest();
    GoodSite good = shown.good();
    if (publication == null || good == null || !path.endsWith("/staff.html")) {
      return null;
    }
    return publication.reports().stream()
        .flatMap(
            report ->
                Arrays.stream(Lang.values())
                    .filter(lang -> Addresses.staff(lang, report.id()).path().equals(path))
                    .map(lang -> list(publication, report, lang, good)))
        .findFirst()
        .orElse(null);
  }

  private String list(Publication publication, Report report, Lang lang, GoodSite good) {
    List<OpenNumeral> open =
        Coverage.of(report).uncovered().stream().map(one -> numeral(one, report)).toList();
    SiteRenderer renderer = good.renderer();
    return renderer.render(Site.staff(publication, report, lang, open, folder), good.site());
  }

  private static OpenNumeral numeral(Coverage.Uncovered one, Report report) {
    int line = report.source().passage(one.passage()).orElseThrow().line();
    return new OpenNumeral(one.text(), new Position(report.source().file(), line, one.start() + 1));
  }
}
