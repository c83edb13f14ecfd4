package reportsite.site.about;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.markdown.Manual;
import reportsite.model.Source.Passage;
import reportsite.model.derived.CalculationResult;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Term;
import reportsite.site.page.Address;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.text.Html;

/** What staff still have to do, each point with the place in the files. Never published. */
public final class StaffPage {

  public record View(
      String title,
      @Nullable String guideHref,
      @Nullable String inspectionHref,
      List<Group> groups) {}

  /** The open points of one kind. */
  public record Group(String key, String title, List<Entry> entries) {}

  /**
   * One open point.
   *
   * @param place as messages write it
   * @param href opens the place in an editor
   */
  public record Entry(String text, String place, String href) {}

  private final Page page;
  private final Report report;
  private final String folder;
  private final List<Group> groups = new ArrayList<>();

  private StaffPage(Page page, String folder) {
    this.page = page;
    this.report = page.report();
    this.folder = folder;
  }

  /**
   * The page of a report.
   *
   * @param numerals those that no figure quotes, by their places
   * @param folder of the project, absolute, with {@code /}
   * @param guide where the staff's guide stands; null where the project has none
   */
  public static SitePage of(
      Page page, List<OpenNumeral> numerals, String folder, @Nullable Address guide) {
    Report report = page.report();
    StaffPage list = new StaffPage(page, folder);
    list.addTranslations();
    list.add("numerals", numerals, OpenNumeral::text, OpenNumeral::at);
    list.add(
        "unproved",
        report.figures().stream().filter(figure -> report.valueSpan(figure).isEmpty()).toList(),
        figure -> page.labels().name(figure) + " " + figure.value().written(),
        figure -> figure.quoteAt());
    list.addRelations();
    list.add(
        "silent",
        report.promises().commitments().stream()
            .filter(commitment -> CommitmentStatus.of(report, commitment).silent())
            .toList(),
        commitment -> page.in(commitment.title()),
        commitment -> commitment.at());
    list.add(
        "unsourced",
        report.terms().stream().filter(term -> term.standing() == Term.Standing.SETTLED).toList(),
        term -> page.in(term.name()),
        Term::at);
    return page.shows(
        new View(
            page.word("staff-title"),
            guide == null ? null : page.to(guide),
            page.edition().publication().official() == null ? null : page.to(PageKind.INSPECTION),
            list.groups));
  }

  private void addTranslations() {
    List<Passage> missing = new ArrayList<>();
    List<Translation> stale = new ArrayList<>();
    List<Translation> unread = new ArrayList<>();
    for (Passage passage : report.source().passages()) {
      Translation translation = report.translation(passage).orElse(null);
      if (translation == null) {
        missing.add(passage);
      } else if (!translation.source().equals(passage.fingerprint())) {
        stale.add(translation);
      } else if (!translation.isReviewed()) {
        unread.add(translation);
      }
    }
    add(
        "missing",
        missing,
        passage -> page.passageLabel(passage.number()),
        passage -> new Position(report.source().file(), passage.line(), 1));
    add("stale", stale, one -> page.passageLabel(one.passage()), Translation::at);
    add("unread", unread, one -> page.passageLabel(one.passage()), Translation::at);
  }

  /** Relations can be worked out only when their figures are there; else the checks tell. */
  private void addRelations() {
    List<CalculationResult> differing =
        page.edition().calculations().stream()
            .filter(calculation -> calculation.outcome() == Outcome.DIFFERS)
            .toList();
    add(
        "differing",
        differing,
        calculation -> page.in(calculation.relation().name()),
        calculation -> calculation.relation().at());
  }

  private <T> void add(
      String key, List<T> things, Function<T, String> text, Function<T, Position> at) {
    List<Entry> entries =
        things.stream().map(thing -> entry(text.apply(thing), at.apply(thing))).toList();
    // Keys: staff-missing, staff-stale, staff-unread, staff-numerals, staff-unproved,
    // staff-differing, staff-silent, staff-unsourced.
    groups.add(new Group(key, page.word("staff-" + key), entries));
  }

  private Entry entry(String text, Position place) {
    String line = place.line() == 0 ? "" : ":" + place.line() + ":" + place.column();
    // An address has no blanks; other characters are the browser's matter.
    String path = (folder + "/" + place.file()).replace("%", "%25").replace(" ", "%20");
    return new Entry(text, place.toString(), "vscode://file/" + path.replaceFirst("^/", "") + line);
  }

  public record GuideView(String title, List<Manual.Part> parts, Html body) {}

  /** How staff do their work, as the project's own guide tells it. Never published. */
  public static SitePage guide(Page page, Manual manual) {
    String title = manual.title().isEmpty() ? page.word("staff-guide") : manual.title();
    GuideView view = new GuideView(title, manual.parts(), manual.body());
    return page.shows(title, page.word("staff-guide"), view);
  }

  /** A number of the report that no figure of the ledger quotes. */
  public record OpenNumeral(String text, Position at) {}
}
