package reportsite.check.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import reportsite.check.context.Check;
import reportsite.check.context.CheckContext;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.report.ContentIndex.Reference;
import reportsite.model.report.Poster.Item;
import reportsite.model.report.Poster.Of;
import reportsite.model.report.Poster.Section;
import reportsite.model.report.Poster;
import reportsite.model.report.Report;
import reportsite.notation.Kind;

/** What the content puts first: highlights, main targets, the one page to share. */
public final class FrontPage {

  public static final List<Check> RULES =
      List.of(
          FrontPage::listsNameEachOnce,
          FrontPage::highlightsAreAFewFigures,
          FrontPage::mainTargetsAreTargets,
          FrontPage::posterShowsWhatExists);

  enum FrontFault implements Fault {
    LISTED_TWICE,
    NOT_A_TARGET,
    HIGHLIGHTS_COUNT,
    POSTER_SECTION_SIZE,
    POSTER_DATE_WITHOUT_TIME,
    POSTER_VAGUE
  }

  private static final int FEWEST_HIGHLIGHTS = 5;
  private static final int MOST_HIGHLIGHTS = 7;
  private static final int FEWEST_ITEMS = 2;
  private static final int MOST_ITEMS = 4;

  private FrontPage() {}

  private static void listsNameEachOnce(CheckContext context) {
    for (String list : List.of("highlights", "main-targets")) {
      List<Reference> named = context.report().index().references(list);
      requireOnce(named, Reference::id, Reference::at, list, context);
    }
  }

  private static <T> void requireOnce(
      List<T> items,
      Function<T, Id> id,
      Function<T, Position> at,
      String list,
      CheckContext context) {
    Set<Id> seen = new HashSet<>();
    for (T item : items) {
      if (!seen.add(id.apply(item))) {
        context.error(at.apply(item), FrontFault.LISTED_TWICE, id.apply(item), list);
      }
    }
  }

  /** The home page begins with five to seven figures, each once. */
  private static void highlightsAreAFewFigures(CheckContext context) {
    long count = context.report().selection().highlights().stream().distinct().count();
    // An empty list is told by another rule.
    if ((count > 0 && count < FEWEST_HIGHLIGHTS) || count > MOST_HIGHLIGHTS) {
      context.warning(
          context.at(context.report().at(), "highlights"),
          FrontFault.HIGHLIGHTS_COUNT,
          count,
          FEWEST_HIGHLIGHTS,
          MOST_HIGHLIGHTS);
    }
  }

  /** Only targets stand in the list of main targets. */
  private static void mainTargetsAreTargets(CheckContext context) {
    for (Reference named : context.report().index().references("main-targets")) {
      if (context
          .report()
          .figure(named.id())
          .filter(figure -> figure.kind() != Kind.TARGET)
          .isPresent()) {
        context.error(named.at(), FrontFault.NOT_A_TARGET, named.id());
      }
    }
  }

  /**
   * The one page to share shows what the report has, each thing once; a section has two to four, a
   * date is one that the report names, and a number is exact enough to stand large.
   */
  private static void posterShowsWhatExists(CheckContext context) {
    Report report = context.report();
    Poster poster = report.selection().poster();
    if (poster == null) {
      return;
    }
    for (Section section : poster.sections()) {
      int size = section.items().size();
      if (size < FEWEST_ITEMS || size > MOST_ITEMS) {
        context.error(
            context.at(section.at(), "items"),
            FrontFault.POSTER_SECTION_SIZE,
            section.title(),
            size,
            FEWEST_ITEMS,
            MOST_ITEMS);
      }
      requireOnce(section.items(), Item::id, Item::at, "poster", context);
      for (Item item : section.items()) {
        boolean isVague =
            item.of() == Of.FIGURE
                && report.figure(item.id()).filter(one -> one.value().isVague()).isPresent();
        if (isVague) {
          context.warning(item.at(), FrontFault.POSTER_VAGUE, item.id());
        }
      }
    }
    requireOnce(poster.dates(), Item::id, Item::at, "poster", context);
    for (Item date : poster.dates()) {
      if (report.promises().commitment(date.id()).filter(one -> one.due() == null).isPresent()) {
        context.error(date.at(), FrontFault.POSTER_DATE_WITHOUT_TIME, date.id());
      }
    }
  }
}
