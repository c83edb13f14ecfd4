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
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.text.Html;

/** What staff still have to do, each point with the place in the files. Never published. */
public final class StaffPage {

  /** What the template sees. */
  public record View(String title, @Nullable String guideHref, List<Group> groups) {}

  /** The open points of one kind. */
  public record Group(String key, String title, List<Entry> entries) {}

  /**
   * One open point.
   *
   * @param place as messages write it
   * @param href opens the place in an editor
   */
  public record Entry(String text, String place, String href) {}

  private final Edition edition;
  private final Report report;
  private final String folder;
  private final List<Group> groups = new ArrayList<>();

  private StaffPage(Edition edition, String folder) {
    this.edition = edition;
    this.report = edition.report();
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
      Edition edition, List<OpenNumeral> numerals, String folder, @Nullable Address guide) {
    StaffPage page = new StaffPage(edition, folder);
    page.addTranslations();
    page.add("numerals", numerals, OpenNumeral::text, OpenNumeral::at);
    page.add(
        "unproved",
        page.report.figures().stream()
            .filter(figure -> page.report.valueSpan(figure).isEmpty())
            .toList(),
        figure -> edition.labels().name(figure) + " " + figure.value().written(),
        figure -> figure.quoteAt());
    page.addRelations();
    page.add(
        "silent",
        page.report.promises().commitments().stream()
            .filter(commitment -> CommitmentStatus.of(page.report, commitment).silent())
            .toList(),
        commitment -> edition.in(commitment.title()),
        commitment -> commitment.at());
    page.add(
        "unsourced",
        page.report.terms().stream()
            .filter(term -> term.standing() == Term.Standing.SETTLED)
            .toList(),
        term -> edition.in(term.name()),
        Term::at);
    String title = edition.word("staff-title");
    Address here = Addresses.staff(edition.lang(), page.report.id());
    return edition.page(
        Section.Apart.STAFF,
        here,
        "staff.ftlh",
        title,
        edition.word("staff-lead"),
        new View(title, guide == null ? null : here.to(guide), page.groups));
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
    add("missing", missing, passage -> passage(passage.number()), this::place);
    add("stale", stale, translation -> passage(translation.passage()), Translation::at);
    add("unread", unread, translation -> passage(translation.passage()), Translation::at);
  }

  private Position place(Passage passage) {
    return new Position(report.source().file(), passage.line(), 1);
  }

  private String passage(int number) {
    return edition.word("passage-number", number);
  }

  /** Relations can be worked out only when their figures are there; else the checks tell. */
  private void addRelations() {
    List<CalculationResult> differing =
        edition.reckonings().stream()
            .filter(reckoning -> reckoning.outcome() == Outcome.DIFFERS)
            .toList();
    add(
        "differing",
        differing,
        reckoning -> edition.in(reckoning.relation().name()),
        reckoning -> reckoning.relation().at());
  }

  private <T> void add(
      String key, List<T> things, Function<T, String> text, Function<T, Position> at) {
    List<Entry> entries =
        things.stream().map(thing -> entry(text.apply(thing), at.apply(thing))).toList();
    groups.add(new Group(key, edition.word("staff-" + key), entries));
  }

  private Entry entry(String text, Position place) {
    String line = place.line() == 0 ? "" : ":" + place.line() + ":" + place.column();
    // An address has no blanks; other characters are the browser's matter.
    String path = (folder + "/" + place.file()).replace("%", "%25").replace(" ", "%20");
    return new Entry(text, place.toString(), "vscode://file/" + path.replaceFirst("^/", "") + line);
  }

  /** How staff do their work, as the project's own guide tells it. Never published. */
  public static final class GuidePage {

    /** What the template sees. */
    public record GuideView(String title, Html body) {}

    private GuidePage() {}

    public static SitePage of(Edition edition, Manual manual) {
      String title = manual.title().isEmpty() ? edition.word("staff-guide") : manual.title();
      return edition.page(
          Section.Apart.GUIDE,
          Addresses.guide(edition.lang(), edition.report().id()),
          "guide.ftlh",
          title,
          edition.word("staff-guide"),
          new GuideView(title, manual.body()));
    }
  }

  /** A number of the report that no figure of the ledger quotes. */
  public record OpenNumeral(String text, Position at) {}
}
