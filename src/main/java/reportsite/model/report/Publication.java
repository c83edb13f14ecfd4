package reportsite.model.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Strings;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Standard;
import reportsite.portal.Portal;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * Everything that is published together.
 *
 * @param title of the site
 * @param notice what kind of site this is, shown on every page (official, or an unofficial
 *     demonstration)
 * @param contact where readers report errors; null where the publisher has given nothing
 * @param official what a government's own site says of itself; null for a demonstration
 * @param portal that the site is a part of; null for one that stands by itself
 * @param licence under which its data may be used; null where the publisher has named none
 * @param catalogue the indicators that reports may have in common
 * @param reports newest first
 * @param releases of all these, the first first
 */
public record Publication(
    Bilingual title,
    Bilingual notice,
    @Nullable Contact contact,
    @Nullable Official official,
    @Nullable Portal portal,
    @Nullable Licence licence,
    Strings strings,
    List<Standard> catalogue,
    List<Report> reports,
    List<Released> releases) {

  /** Stands where words could not be read. */
  public static final Bilingual UNREAD = Bilingual.same("\0");

  private static final Comparator<Report> NEWEST_FIRST =
      Comparator.comparingInt(Report::year)
          .thenComparing(report -> report.occasion().date())
          .reversed();

  public Publication {
    catalogue = List.copyOf(catalogue);
    reports = List.copyOf(reports);
    releases = List.copyOf(releases);
  }

  /**
   * Without the reports whose frame or text could not be read; empty where nothing of it is whole.
   */
  public Optional<Publication> readWhole() {
    List<Report> whole = reports.stream().filter(Report::isWhole).toList();
    if (title.equals(UNREAD) || whole.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(whole.size() == reports.size() ? this : with(whole, releases));
  }

  /** The same publication, all of it in draft. */
  public Publication asDraft() {
    return with(reports.stream().map(Report::asDraft).toList(), releases);
  }

  /** The same publication without its narratives: what most pages are made from. */
  public Publication withoutNarratives() {
    return with(reports.stream().map(Report::withoutNarratives).toList(), releases);
  }

  /** The same publication as if nothing had been released. */
  public Publication unreleased() {
    return with(reports, List.of());
  }

  private Publication with(List<Report> otherReports, List<Released> otherReleases) {
    return new Publication(
        title,
        notice,
        contact,
        official,
        portal,
        licence,
        strings,
        catalogue,
        otherReports,
        otherReleases);
  }

  /** The last release; null where there is none. */
  public @Nullable Released lastRelease() {
    return releases.isEmpty() ? null : releases.get(releases.size() - 1);
  }

  /**
   * A licence.
   *
   * @param name as it is known, CC-BY-4.0
   * @param path where its text stands
   */
  public record Licence(String name, String path) {}

  /**
   * A government with its reports.
   *
   * @param reports the newest first
   */
  public record Government(Bilingual name, List<Report> reports) {

    public Government {
      reports = List.copyOf(reports);
    }

    /** The report that says best whose they are: the first that is in English. */
    public Report spokesman() {
      return reports.stream()
          .filter(report -> !report.government().en().startsWith(Report.TO_BE_TRANSLATED))
          .findFirst()
          .orElse(reports.get(0));
    }
  }

  /** Every government, in the order of the first of its reports. */
  public List<Government> governments() {
    Map<String, List<Report>> byName = new LinkedHashMap<>();
    reports.forEach(
        report ->
            byName
                .computeIfAbsent(report.government().zh(), name -> new ArrayList<>())
                .add(report));
    return byName.values().stream()
        .map(
            own -> {
              own.sort(NEWEST_FIRST);
              return new Government(own.get(0).government(), own);
            })
        .toList();
  }

  /** The government of a report, with all its reports. */
  public Government governmentOf(Report report) {
    return governments().stream()
        .filter(own -> own.reports().stream().anyMatch(one -> one.id().equals(report.id())))
        .findFirst()
        .orElseThrow();
  }

  /** Whether shared pages tell of a report: those of a site in draft of all, others of no draft. */
  public boolean isShown(Report report, Lang lang) {
    return report.stage(lang) == Stage.PUBLISHED || stage(lang) == Stage.DRAFT;
  }

  /** The indicators of the catalogue that more than one government states. */
  public List<Standard> compared(Lang lang) {
    Map<Id, Set<String>> governments = new HashMap<>();
    reports.stream()
        .filter(report -> isShown(report, lang))
        .forEach(
            report ->
                report.indicators().stream()
                    .map(Indicator::standard)
                    .filter(Objects::nonNull)
                    .forEach(
                        standard ->
                            governments
                                .computeIfAbsent(standard, any -> new HashSet<>())
                                .add(report.government().zh())));
    return catalogue.stream()
        .filter(one -> governments.getOrDefault(one.id(), Set.of()).size() > 1)
        .toList();
  }

  /** Whether there is more than one report, so that readers need a way from one to another. */
  public boolean hasSeveral() {
    return reports.size() > 1;
  }

  /** The stage of the list of reports: published where the home of one of them is. */
  public Stage stage(Lang lang) {
    return reports.stream().map(report -> report.stage(lang)).reduce(Stage.DRAFT, Stage::or);
  }

  /** The report that readers meet first: the newest that is published, if one is. */
  public Report front() {
    return reports.stream()
        .filter(
            report ->
                Arrays.stream(Lang.values())
                    .anyMatch(lang -> report.stage(lang) == Stage.PUBLISHED))
        .findFirst()
        .orElse(reports.get(0));
  }

  /** The indicator of the catalogue that an indicator is. */
  public Optional<Standard> standard(@Nullable Id id) {
    return catalogue.stream().filter(one -> one.id().equals(id)).findFirst();
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

  /**
   * How readers tell the publisher that something is wrong, by any of three ways.
   *
   * @param mail an address for mail
   * @param form the address of a page with a form
   * @param phone a number, spaces and hyphens as they read best
   */
  public record Contact(
      @Nullable String mail, @Nullable String form, @Nullable String phone, Position at) {

    /** Whether nothing is said but that there is a contact. */
    public boolean isEmpty() {
      return mail == null && form == null && phone == null;
    }
  }
}
