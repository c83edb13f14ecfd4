package reportsite.model.report;

import java.util.List;
import java.util.Optional;
import reportsite.model.Id;
import reportsite.model.Strings;
import reportsite.text.Bilingual;

/**
 * Everything that is published together.
 *
 * @param title of the site
 * @param notice what kind of site this is, shown on every page (official, or an unofficial
 *     demonstration)
 * @param contact where to report an error: an address a reader can use, or words that say where
 * @param reports newest first
 */
public record Publication(
    Bilingual title, Bilingual notice, Bilingual contact, Strings strings, List<Report> reports) {

  public Publication {
    reports = List.copyOf(reports);
  }

  public Optional<Report> report(Id id) {
    return reports.stream().filter(report -> report.id().equals(id)).findFirst();
  }

  /** The report that is meant by what somebody typed as its id. */
  public Optional<Report> report(String typed) {
    return reports.stream().filter(report -> report.id().text().equals(typed)).findFirst();
  }

  /** The ids of all reports. */
  public List<String> ids() {
    return reports.stream().map(report -> report.id().text()).toList();
  }

  /** The report that a report follows; its promises are what that one answers. */
  public Optional<Report> before(Report report) {
    return Optional.ofNullable(report.follows()).flatMap(this::report);
  }

  /** The report that follows a report. */
  public Optional<Report> after(Report report) {
    return reports.stream().filter(other -> report.id().equals(other.follows())).findFirst();
  }
}
