package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.report.Report;
import reportsite.text.Html;

/** The targets of the year beside what was reached before, without a verdict. */
final class TargetsPage implements PageProducer {

  /** What the template sees. */
  public record View(
      String title,
      Html narrative,
      List<TermNotes.Note> notes,
      List<TargetRow> targets,
      TargetPairs pairs) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.targets(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private static SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    String title = edition.word("targets-title", report.year());
    TermNotes notes = new TermNotes(edition, here);
    List<TargetRow> main = TargetRow.main(edition, here, notes);
    Html narrative = report.targets().in(edition.lang()).html(new References(edition, here, notes));
    TargetPairs pairs = TargetPairs.of(edition, here, notes);
    View view = new View(title, narrative, notes.notes(), main, pairs);
    return edition.page(
        Section.Common.TARGETS,
        here,
        "targets.ftlh",
        title,
        edition.word("targets-description", report.year(), report.place()),
        view);
  }
}
