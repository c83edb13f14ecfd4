package reportsite.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import reportsite.model.Source.Passage;
import reportsite.model.Wordings;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.derived.NumeralRoles;
import reportsite.model.promise.Promises.LeftOut;
import reportsite.model.report.Report;
import reportsite.model.report.Report.TranslationCounts;
import reportsite.model.report.Term;
import reportsite.notation.Numeral.Role;
import reportsite.site.TermNotes.Note;
import reportsite.text.Html;
import reportsite.text.Lang;

/** How the site proves itself: what was verified, what does not add up, what was left out. */
final class ChecksPage implements PageProducer {

  /** What does not agree comes first. */
  private static final List<Outcome> ORDER =
      List.of(
          Outcome.DIFFERS,
          Outcome.AGREES,
          Outcome.WITHIN_BOUNDS,
          Outcome.CANNOT_BE_TOLD,
          Outcome.DERIVED);

  private final Proof proof;

  ChecksPage(Proof proof) {
    this.proof = proof;
  }

  /** What the template sees. */
  public record View(
      Coverage coverage,
      int relations,
      List<Group> groups,
      Languages languages,
      String sha256,
      String textHref,
      Promised promised,
      List<Note> notes,
      String notStatedHref,
      String figuresHref,
      String aboutHref) {}

  /** How the numerals of the report are accounted for. */
  public record Coverage(
      int covered, int numerals, int dates, int ordinals, int forms, List<Named> names) {}

  /** A name that holds digits, in the page's language, with the Chinese beside the English. */
  public record Named(String text, String zh) {}

  /** The relations with one outcome. */
  public record Group(String anchor, String title, List<ReckoningText> relations) {}

  /** What was compared between the languages. */
  public record Languages(
      int passages, int translated, int stale, int numerals, int terms, int termUses) {}

  /** How the words of the task part were taken up. */
  public record Promised(int commitments, int leftOut, List<Reason> reasons) {}

  /** The words left out for one reason. */
  public record Reason(String title, List<Words> words) {}

  public record Words(Html quote, String cite, String passageLabel, String passageHref) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.checks(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    TermNotes notes = new TermNotes(edition, here);
    List<Group> groups = groups(edition, here, notes);
    Promised promised = promised(edition, here, notes);
    View view =
        new View(
            coverage(edition),
            edition.reckonings().size(),
            groups,
            languages(report),
            report.source().sha256(),
            here.to(Addresses.dataFile(report.id(), "report.txt")),
            promised,
            notes.notes(),
            here.to(Addresses.notStated(edition.lang(), report.id())),
            here.to(Addresses.figures(edition.lang(), report.id())),
            here.to(Addresses.about(edition.lang(), report.id())));
    return edition.page(
        Section.Common.CHECKS,
        here,
        "checks.ftlh",
        edition.word("checks-title"),
        edition.word("checks-description", report.title()),
        view);
  }

  private Coverage coverage(Edition edition) {
    Report report = edition.report();
    Proof.Coverage numerals = proof.coverage(report.id());
    NumeralRoles roles = NumeralRoles.of(report);
    return new Coverage(
        numerals.covered(),
        numerals.total(),
        roles.count(Role.DATE),
        roles.count(Role.ORDINAL),
        roles.count(Role.NAME),
        report.names().stream()
            .map(name -> new Named(edition.in(name.text()), name.text().zh()))
            .distinct()
            .toList());
  }

  private static List<Group> groups(Edition edition, Address here, TermNotes notes) {
    return ORDER.stream()
        .map(
            outcome ->
                new Group(
                    lower(outcome),
                    edition.word("outcomes-" + lower(outcome)),
                    edition.reckonings().stream()
                        .filter(reckoning -> reckoning.outcome() == outcome)
                        .map(reckoning -> ReckoningText.of(reckoning, edition, here, notes))
                        .toList()))
        .filter(group -> !group.relations().isEmpty())
        .toList();
  }

  private Languages languages(Report report) {
    Wordings<Term> wordings = new Wordings<>(report.terms(), Term::wordings);
    TranslationCounts counts = TranslationCounts.of(report);
    int uses =
        report.source().passages().stream()
            .map(Passage::text)
            .mapToInt(text -> wordings.in(text).size())
            .sum();
    return new Languages(
        report.source().passages().size(),
        counts.translated(),
        counts.stale(),
        proof.coverage(report.id()).total(),
        report.terms().size(),
        uses);
  }

  private static Promised promised(Edition edition, Address here, TermNotes notes) {
    Report report = edition.report();
    List<LeftOut> leftOut = report.promises().leftOut();
    return new Promised(
        report.promises().commitments().size(),
        leftOut.size(),
        Arrays.stream(LeftOut.Reason.values())
            .map(
                reason ->
                    new Reason(
                        edition.word("left-out-" + lower(reason)),
                        leftOut.stream()
                            .filter(words -> words.reason() == reason)
                            .map(words -> words(words, edition, here, notes))
                            .toList()))
            .filter(reason -> !reason.words().isEmpty())
            .toList());
  }

  private static Words words(LeftOut words, Edition edition, Address here, TermNotes notes) {
    String href = here.to(edition.text(), "p" + words.passage());
    return new Words(
        notes.mark(words.quote(), Lang.ZH),
        href,
        edition.word("passage-number", words.passage()),
        href);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
