package reportsite.build;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.check.number.Coverage;
import reportsite.diag.Diagnostic;
import reportsite.model.Id;
import reportsite.model.derived.CalculationResult;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.derived.NumeralRoles;
import reportsite.model.promise.Promises;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Report.TranslationCounts;
import reportsite.notation.Kind;
import reportsite.notation.Numeral.Role;
import reportsite.output.OutputFile;
import reportsite.site.page.Proof;

/**
 * What a build found out: counts, coverage and warnings; published as {@code build-report.json}.
 *
 * @param reports by id
 */
public record BuildReport(Map<Id, Counts> reports, List<Diagnostic> warnings) {

  public BuildReport {
    reports = new TreeMap<>(reports);
    warnings = List.copyOf(warnings);
  }

  /** What one report's site consists of. */
  public record Counts(
      int passages,
      int indicators,
      int results,
      int targets,
      int charts,
      int chapters,
      Coverage coverage,
      int proved,
      Declared declared,
      Records records) {

    static Counts of(Report report) {
      int targets = (int) report.figures().stream().filter(f -> f.kind() == Kind.TARGET).count();
      return new Counts(
          report.source().passages().size(),
          report.indicators().size(),
          report.figures().size() - targets,
          targets,
          report.charts().size(),
          report.chapters().size(),
          Coverage.of(report),
          proved(report),
          Declared.of(report),
          Records.of(report));
    }

    /** Figures whose quotation stands in the report and holds their value. */
    private static int proved(Report report) {
      return (int) report.figures().stream().filter(f -> report.valueSpan(f).isPresent()).count();
    }

    int figures() {
      return results + targets;
    }
  }

  /**
   * The places with digits that state no quantity, by the rule that decides.
   *
   * @param names declared one by one
   */
  public record Declared(int dates, int ordinals, int forms, int names) {

    static Declared of(Report report) {
      NumeralRoles roles = NumeralRoles.of(report);
      return new Declared(
          roles.count(Role.DATE),
          roles.count(Role.ORDINAL),
          roles.count(Role.NAME),
          (int) report.names().stream().map(Name::text).distinct().count());
    }

    private Stream<String> members() {
      return Stream.of(
          member("dates", dates),
          member("ordinals", ordinals),
          member("set-forms", forms),
          member("declared-names", names));
    }
  }

  /**
   * How many records stand around the figures.
   *
   * @param translations passages in English, and those whose Chinese has changed since
   * @param relations by outcome
   */
  public record Records(
      int commitments,
      int leftOut,
      int projects,
      int subjects,
      int terms,
      TranslationCounts translations,
      Map<Outcome, Long> relations) {

    static Records of(Report report) {
      Promises promises = report.promises();
      Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
      for (CalculationResult reckoning : CalculationResult.all(report)) {
        outcomes.merge(reckoning.outcome(), 1L, Long::sum);
      }
      return new Records(
          promises.commitments().size(),
          promises.leftOut().size(),
          promises.projects().size(),
          promises.subjects().size(),
          report.terms().size(),
          TranslationCounts.of(report),
          outcomes);
    }

    private Stream<String> members() {
      Stream<String> counts =
          Stream.of(
              member("commitments", commitments),
              member("left-out", leftOut),
              member("projects", projects),
              member("subjects", subjects),
              member("terms", terms),
              member("passages-translated", translations.translated()),
              member("passages-stale", translations.stale()));
      return Stream.concat(counts, Arrays.stream(Outcome.values()).map(this::relations));
    }

    private String relations(Outcome outcome) {
      String name = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
      return member("relations-" + name, relations.getOrDefault(outcome, 0L));
    }
  }

  public static BuildReport of(Publication publication, List<Diagnostic> warnings) {
    return new BuildReport(
        publication.reports().stream().collect(Collectors.toMap(Report::id, Counts::of)), warnings);
  }

  public int figures() {
    return reports.values().stream().mapToInt(Counts::figures).sum();
  }

  public int covered() {
    return reports.values().stream().mapToInt(counts -> counts.coverage().covered()).sum();
  }

  public int numerals() {
    return reports.values().stream().mapToInt(counts -> counts.coverage().total()).sum();
  }

  /** What of it the pages tell. */
  Proof proof() {
    return new Proof(
        reports.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        new Proof.Coverage(
                            entry.getValue().coverage().covered(),
                            entry.getValue().coverage().total()))));
  }

  /**
   * The file that tells.
   *
   * @param pages of the whole site
   */
  OutputFile file(int pages) {
    String entries =
        reports.entrySet().stream()
            .map(entry -> json(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining(",\n"));
    String listed =
        warnings.stream()
            .map(warning -> "    {\"kind\": \"%s\"}".formatted(warning.kind()))
            .collect(Collectors.joining(",\n"));
    return OutputFile.of(
        "build-report.json",
        """
        {
          "pages": %s,
          "reports": [
        %s
          ],
          "warnings": [%s]
        }
        """
            .formatted(pages, entries, listed.isEmpty() ? "" : "\n" + listed + "\n  "));
  }

  private static String json(Id report, Counts counts) {
    Stream<String> figures =
        Stream.of(
            member("passages", counts.passages()),
            member("indicators", counts.indicators()),
            member("figures", counts.figures()),
            member("figures-proved", counts.proved()),
            member("results", counts.results()),
            member("targets", counts.targets()),
            member("charts", counts.charts()),
            member("chapters", counts.chapters()),
            member("numerals", counts.coverage().total()),
            member("numerals-covered", counts.coverage().covered()),
            suspects(counts.coverage()));
    String all =
        Stream.of(figures, counts.declared().members(), counts.records().members())
            .flatMap(members -> members)
            .collect(Collectors.joining(", "));
    return "    {\"id\": \"" + report + "\", " + all + "}";
  }

  /** What the independent finder took for numbers, and how many of them each rule settled. */
  private static String suspects(Coverage coverage) {
    Stream<String> all =
        Stream.of(
            member("found", coverage.suspects()),
            member("by-figure", coverage.covered()),
            member("unsettled", coverage.uncovered().size()));
    Stream<String> byRule =
        coverage.settled().entrySet().stream()
            .map(settled -> member("by-" + settled.getKey(), settled.getValue()));
    return "\"suspects\": {" + Stream.concat(all, byRule).collect(Collectors.joining(", ")) + "}";
  }

  private static String member(String name, long count) {
    return "\"" + name + "\": " + count;
  }
}
