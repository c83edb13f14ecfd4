package reportsite.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.check.number.Coverage;
import reportsite.diag.Diagnostic;
import reportsite.model.Id;
import reportsite.model.derived.CalculationResult;
import reportsite.model.derived.CalculationResult.Outcome;
import reportsite.model.derived.StatedNumbers.NumeralRoles;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Promises;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Report.TranslationCounts;
import reportsite.model.report.Stage;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Numeral.Role;
import reportsite.output.OutputFile;
import reportsite.site.page.Proof;
import reportsite.text.EnumWords;
import reportsite.text.Lang;

/**
 * What a build found out: counts, coverage and warnings; published as {@code build-report.json}.
 *
 * @param reports by id
 */
public record BuildReport(Map<Id, Counts> reports, List<Diagnostic> warnings) {

  /** Behind the counts of figures and numerals. */
  private static final int PLACE_OF_SUSPECTS = 10;

  public BuildReport {
    reports = new TreeMap<>(reports);
    warnings = List.copyOf(warnings);
  }

  /**
   * What one report's site consists of.
   *
   * @param members what the file says of it beside its coverage, by name, in that order
   */
  public record Counts(int figures, Coverage coverage, Map<String, Long> members) {

    static Counts of(Report report) {
      Coverage coverage = Coverage.of(report);
      List<Figure> figures = report.figures();
      Map<String, Long> members = new LinkedHashMap<>();
      members.put("passages", (long) report.source().passages().size());
      members.put("indicators", (long) report.indicators().size());
      members.put("figures", (long) figures.size());
      // Whose quotation stands in the report and holds their value.
      members.put(
          "figures-proved",
          figures.stream().filter(one -> report.valueSpan(one).isPresent()).count());
      members.put("results", count(figures, Kind.RESULT));
      members.put("targets", count(figures, Kind.TARGET));
      members.put("described", count(figures, Kind.DESCRIBED));
      members.put("charts", (long) report.charts().size());
      members.put("chapters", (long) report.chapters().size());
      members.put("numerals", (long) coverage.total());
      members.put("numerals-covered", (long) coverage.covered());
      putDeclared(report, members);
      putRecords(report, members);
      putStages(report, members);
      return new Counts(figures.size(), coverage, members);
    }

    private static long count(List<Figure> figures, Kind kind) {
      return figures.stream().filter(one -> one.kind() == kind).count();
    }

    /** The places with digits that state no quantity, by the rule that decides. */
    private static void putDeclared(Report report, Map<String, Long> members) {
      NumeralRoles roles = NumeralRoles.of(report);
      members.put("dates", (long) roles.count(Role.DATE));
      members.put("ordinals", (long) roles.count(Role.ORDINAL));
      members.put("set-forms", (long) roles.count(Role.NAME));
      members.put("declared-names", report.names().stream().map(Name::text).distinct().count());
    }

    /** The records around the figures, relations by their outcome. */
    private static void putRecords(Report report, Map<String, Long> members) {
      Promises promises = report.promises();
      TranslationCounts translations = TranslationCounts.of(report);
      members.put("commitments", (long) promises.commitments().size());
      members.put("left-out", (long) promises.leftOut().size());
      members.put("projects", (long) promises.projects().size());
      members.put("subjects", (long) promises.subjects().size());
      members.put("terms", (long) report.terms().size());
      members.put("passages-translated", (long) translations.translated());
      members.put("passages-stale", (long) translations.stale());
      for (Outcome outcome : Outcome.values()) {
        members.put("relations-" + EnumWords.of(outcome), 0L);
      }
      for (CalculationResult result : CalculationResult.all(report)) {
        members.merge("relations-" + EnumWords.of(result.outcome()), 1L, Long::sum);
      }
    }

    /** How many of the chapters are in draft in each language, where any is. */
    private static void putStages(Report report, Map<String, Long> members) {
      for (Lang lang : Lang.values()) {
        if (report.hasDrafts()) {
          members.put("draft-" + lang.code(), report.stage(lang) == Stage.DRAFT ? 1L : 0L);
          members.put(
              "chapters-in-draft-" + lang.code(),
              report.chapters().stream()
                  .filter(chapter -> report.stage(chapter, lang) == Stage.DRAFT)
                  .count());
        }
      }
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
    List<String> members = new ArrayList<>();
    counts.members().forEach((name, count) -> members.add(member(name, count)));
    members.add(PLACE_OF_SUSPECTS, suspects(counts.coverage()));
    return "    {\"id\": \"" + report + "\", " + String.join(", ", members) + "}";
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
