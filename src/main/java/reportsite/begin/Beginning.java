package reportsite.begin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.begin.FirstContent.NewReport;
import reportsite.begin.FirstContent.NewReport.SourceLines;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.Id;
import reportsite.model.Source;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;

/** Begins a report from one that is there. */
public final class Beginning {

  private final Path project;
  private final Diagnostics diagnostics;

  public Beginning(Path project, Diagnostics diagnostics) {
    this.project = project;
    this.diagnostics = diagnostics;
  }

  /**
   * What is to be written.
   *
   * @param id of the new report
   * @param files texts by their paths within its folder
   * @param text what its seed is to hold; null while the report's text is not there
   * @param isTextNew whether the seed does not stand in its place yet
   * @param listed the line for {@code content/site.yaml}
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  public record Begun(
      Id id, Map<String, String> files, byte @Nullable [] text, boolean isTextNew, String listed) {}

  /**
   * The first content; null after a fault, which is reported.
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
    String listed =
        Stream.concat(Stream.of(id), publication.reports().stream().map(Report::id))
            .map(Id::text)
            .collect(Collectors.joining(", ", "reports: [", "]"));
    boolean isTextNew = bytes != null && !Files.exists(project.resolve(path));
    return new Begun(
        id,
        FirstContent.of(new NewReport(id, year(id, old), old, typed, text)),
        bytes,
        isTextNew,
        listed);
  }

  private @Nullable Report old(Publication publication, @Nullable String from) {
    if (from == null) {
      return publication.reports().get(0);
    }
    Report old = publication.report(from).orElse(null);
    if (old == null) {
      report(BeginFault.FROM_UNKNOWN, from, NearMiss.hint(from, publication.ids()));
    }
    return old;
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

  /** Why a report cannot be begun, with the cure. */
  public enum BeginFault implements Fault {
    NO_ID,
    FROM_UNKNOWN,
    EXISTS,
    TEXT_DIFFERS,
    TEXT_MISSING
  }
}
