package reportsite;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.check.Coverage;
import reportsite.diag.Diagnostic;
import reportsite.model.Id;
import reportsite.model.Publication;
import reportsite.model.Report;
import reportsite.notation.Kind;
import reportsite.output.OutputFile;
import reportsite.site.Proof;

/**
 * What a build found out: counts, coverage and warnings; published as {@code build-report.json}.
 *
 * @param reports by id
 */
record BuildReport(Map<Id, Counts> reports, List<Diagnostic> warnings) {

  BuildReport {
    reports = new TreeMap<>(reports);
    warnings = List.copyOf(warnings);
  }

  /** What one report's site consists of. */
  record Counts(
      int passages,
      int indicators,
      int results,
      int targets,
      int charts,
      int chapters,
      int commitments,
      int projects,
      int subjects,
      Coverage coverage) {

    static Counts of(Report report) {
      int targets = (int) report.figures().stream().filter(f -> f.kind() == Kind.TARGET).count();
      return new Counts(
          report.source().passages().size(),
          report.indicators().size(),
          report.figures().size() - targets,
          targets,
          report.charts().size(),
          report.chapters().size(),
          report.promises().commitments().size(),
          report.promises().projects().size(),
          report.promises().subjects().size(),
          Coverage.of(report));
    }

    int figures() {
      return results + targets;
    }
  }

  static BuildReport of(Publication publication, List<Diagnostic> warnings) {
    return new BuildReport(
        publication.reports().stream().collect(Collectors.toMap(Report::id, Counts::of)), warnings);
  }

  int figures() {
    return reports.values().stream().mapToInt(Counts::figures).sum();
  }

  int covered() {
    return reports.values().stream().mapToInt(counts -> counts.coverage().covered()).sum();
  }

  int numerals() {
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

  OutputFile file() {
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
          "reports": [
        %s
          ],
          "warnings": [%s]
        }
        """
            .formatted(entries, listed.isEmpty() ? "" : "\n" + listed + "\n  "));
  }

  private static String json(Id report, Counts counts) {
    String members =
        Stream.of(
                member("passages", counts.passages()),
                member("indicators", counts.indicators()),
                member("figures", counts.figures()),
                member("results", counts.results()),
                member("targets", counts.targets()),
                member("charts", counts.charts()),
                member("chapters", counts.chapters()),
                member("commitments", counts.commitments()),
                member("projects", counts.projects()),
                member("subjects", counts.subjects()),
                member("numerals", counts.coverage().total()),
                member("numerals-covered", counts.coverage().covered()))
            .collect(Collectors.joining(", "));
    return "    {\"id\": \"" + report + "\", " + members + "}";
  }

  private static String member(String name, int count) {
    return "\"" + name + "\": " + count;
  }
}
