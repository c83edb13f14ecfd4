package reportsite.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reportsite.diag.Diagnostics;
import reportsite.model.Id;
import reportsite.model.report.Poster;
import reportsite.model.report.Poster.Item;
import reportsite.model.report.Poster.Of;
import reportsite.model.report.Poster.Section;
import reportsite.model.report.Report;

/**
 * The one page to share shows what the report has, each thing once; a section has two to four, a
 * date is one that the report names, and a number is exact enough to stand large.
 */
final class PosterShowsWhatExists implements Check {

  private static final int FEWEST = 2;
  private static final int MOST = 4;

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Poster poster = report.selection().poster();
    if (poster == null) {
      return;
    }
    for (Section section : poster.sections()) {
      requireSize(section, report, diagnostics);
      requireOnce(section.items(), diagnostics);
      section.items().forEach(item -> requireExact(item, report, diagnostics));
    }
    requireOnce(poster.dates(), diagnostics);
    poster.dates().forEach(date -> requireTime(date, report, diagnostics));
  }

  private static void requireSize(Section section, Report report, Diagnostics diagnostics) {
    int size = section.items().size();
    if (size < FEWEST || size > MOST) {
      diagnostics.error(
          report.places().of(section.at(), "items"),
          CheckFault.POSTER_SECTION_SIZE,
          section.title(),
          size,
          FEWEST,
          MOST);
    }
  }

  private static void requireOnce(List<Item> items, Diagnostics diagnostics) {
    Set<Id> seen = new HashSet<>();
    for (Item item : items) {
      if (!seen.add(item.id())) {
        diagnostics.error(item.at(), CheckFault.LISTED_TWICE, item.id(), "poster");
      }
    }
  }

  private static void requireExact(Item item, Report report, Diagnostics diagnostics) {
    if (item.of() == Of.FIGURE
        && report.figure(item.id()).filter(figure -> figure.value().isVague()).isPresent()) {
      diagnostics.warning(item.at(), CheckFault.POSTER_VAGUE, item.id());
    }
  }

  private static void requireTime(Item date, Report report, Diagnostics diagnostics) {
    if (report
        .promises()
        .commitment(date.id())
        .filter(commitment -> commitment.due() == null)
        .isPresent()) {
      diagnostics.error(date.at(), CheckFault.POSTER_DATE_WITHOUT_TIME, date.id());
    }
  }
}
