package reportsite.begin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.Id;
import reportsite.model.Source;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;

/** Begins a report in a project's folder; never touches a file that is there. */
public final class Beginning {

  private final Path project;
  private final Function<String, @Nullable String> firstLine;
  private final Diagnostics diagnostics;

  /**
   * @param firstLine the line with which a file of a path begins for editors; null for none
   */
  public Beginning(
      Path project, Function<String, @Nullable String> firstLine, Diagnostics diagnostics) {
    this.project = project;
    this.firstLine = firstLine;
    this.diagnostics = diagnostics;
  }

  /**
   * What was written.
   *
   * @param id of the new report
   * @param files relative to the project
   * @param listed the line for {@code content/site.yaml}
   * @param hasText whether the report's text is there
   */
  public record Begun(Id id, List<String> files, String listed, boolean hasText) {}

  /**
   * Writes the first content; null after a fault, which is reported, and nothing is written then.
   *
   * @param what a year, or the id of another report
   * @param from the id of the report to begin from; null for the newest
   * @param seed the new report's text; null where it stands in its place or is not there yet
   */
  public @Nullable Begun run(String what, @Nullable String from, @Nullable Path seed)
      throws IOException {
    ProjectFiles sources = ProjectFiles.read(project);
    Publication publication = PublicationLoader.load(sources, diagnostics).orElse(null);
    if (publication == null || diagnostics.hasErrors()) {
      return null;
    }
    Report old = old(publication, from);
    Id id = old == null ? null : id(what, old);
    if (old == null || id == null || isTaken(id)) {
      return null;
    }
    String path = "seeds/" + id + ".txt";
    byte[] bytes = text(path, seed);
    Source text = bytes == null ? null : PublicationLoader.seed(path, bytes, diagnostics);
    if (diagnostics.hasErrors()) {
      return null;
    }
    Map<String, SourceLines> typed = new TreeMap<>();
    sources.texts().forEach((file, content) -> typed.put(file, SourceLines.of(content)));
    Map<String, String> files = FirstContent.of(new NewReport(id, year(id, old), old, typed, text));
    return write(id, files, bytes, path, publication);
  }

  private Begun write(
      Id id,
      Map<String, String> files,
      byte @Nullable [] text,
      String textPath,
      Publication publication)
      throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    if (text != null && !Files.exists(project.resolve(textPath))) {
      all.put(textPath, text);
    }
    files.forEach(
        (path, content) -> {
          String line = firstLine.apply(path);
          String whole = line == null ? content : line + "\n" + content;
          all.put(path, whole.getBytes(StandardCharsets.UTF_8));
        });
    for (Map.Entry<String, byte[]> file : all.entrySet()) {
      Path target = project.resolve(file.getKey());
      Files.createDirectories(target.resolveSibling(""));
      Files.write(target, file.getValue());
    }
    String listed =
        Stream.concat(Stream.of(id), publication.reports().stream().map(Report::id))
            .map(Id::text)
            .collect(Collectors.joining(", ", "reports: [", "]"));
    return new Begun(id, List.copyOf(all.keySet()), listed, text != null);
  }

  private @Nullable Report old(Publication publication, @Nullable String from) {
    if (from == null) {
      return publication.reports().get(0);
    }
    for (Report report : publication.reports()) {
      if (report.id().text().equals(from)) {
        return report;
      }
    }
    List<String> known = publication.reports().stream().map(one -> one.id().text()).toList();
    report(BeginFault.FROM_UNKNOWN, from, NearMiss.hint(from, known));
    return null;
  }

  private @Nullable Id id(String what, Report old) {
    if (what.matches("20[0-9]{2}")) {
      String stem = NewReport.stem(old.id());
      return new Id((stem.isEmpty() ? "report" : stem) + "-" + what);
    }
    if (Id.isId(what)) {
      return new Id(what);
    }
    report(BeginFault.NO_ID, what);
    return null;
  }

  private static int year(Id id, Report old) {
    String end = id.text().replaceFirst("^.*?(20[0-9]{2})?$", "$1");
    return end.isEmpty() ? old.year() : Integer.parseInt(end);
  }

  private boolean isTaken(Id id) {
    String folder = "content/" + id;
    boolean taken = Files.exists(project.resolve(folder));
    if (taken) {
      report(BeginFault.EXISTS, folder);
    }
    return taken;
  }

  /** The new report's text as bytes; null where there is none, or after a fault. */
  private byte @Nullable [] text(String path, @Nullable Path seed) throws IOException {
    Path place = project.resolve(path);
    byte[] there = Files.exists(place) ? Files.readAllBytes(place) : null;
    if (seed == null) {
      return there;
    }
    if (!Files.isRegularFile(seed)) {
      report(BeginFault.TEXT_MISSING, seed);
      return null;
    }
    byte[] given = Files.readAllBytes(seed);
    if (there != null && !Arrays.equals(there, given)) {
      report(BeginFault.TEXT_DIFFERS, path, seed);
    }
    return given;
  }

  private void report(BeginFault fault, Object... particulars) {
    diagnostics.error(Position.of("content"), fault, particulars);
  }
}
