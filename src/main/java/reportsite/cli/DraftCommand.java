package reportsite.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.cli.Commands.ExitCode;
import reportsite.diag.Console;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.draft.Drafting;
import reportsite.draft.Drafting.Drafted;
import reportsite.draft.Drafting.MendedText;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.outline.DraftFault;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.Id;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.text.Phrases;

/** Writes a first draft of a report's content into a project, and never over anything. */
final class DraftCommand {

  private static final Pattern STEM =
      Pattern.compile("([a-z][a-z0-9]*(?:-[a-z0-9]+)*+)\\.(?:txt|docx|pdf|html?)");
  private static final String SITE =
      """
      title: {zh: 政府工作报告, en: Government work reports}
      notice:
        zh: 本站为草稿，内容以报告原文为准。
        en: This site is a draft; the text of the report prevails.
      # contact: {mail: office@example.org}  # 读者向谁反映错误 / where readers report errors
      reports: [REPORT]
      """;
  private final Path project;
  private final Console console;
  private final Diagnostics diagnostics = new Diagnostics();

  DraftCommand(Path project, Console console) {
    this.project = project;
    this.console = console;
  }

  /** What the caller says beyond the file; null where the file is to say it. */
  record Told(
      @Nullable String id,
      @Nullable Integer year,
      @Nullable String place,
      @Nullable LocalDate date) {}

  /** A first draft of a report; returns the exit code. */
  int run(Path report, Told told) throws IOException {
    Id id = id(report, told.id());
    if (id != null && draft(report, id, told, words(), false)) {
      return ExitCode.FINE;
    }
    console.report(diagnostics.sorted(), Map.of());
    return ExitCode.WRONG_CONTENT;
  }

  /**
   * A first draft of the report that follows one of the project, or of another government's, which
   * then follows none; returns the exit code.
   *
   * @param what a year, or the id of the report
   * @param from the id of the report that is followed; null for the newest
   * @param seed the report; null where it stands in its place
   */
  int next(String what, @Nullable String from, @Nullable Path seed, @Nullable LocalDate date)
      throws IOException {
    ProjectFiles sources = ProjectFiles.read(project);
    Publication publication = PublicationLoader.load(sources, diagnostics).orElse(null);
    Next next =
        publication == null || diagnostics.hasErrors() ? null : next(what, from, publication);
    Path report = next == null ? null : text(next.id(), seed);
    if (publication == null || next == null || report == null) {
      console.report(diagnostics.sorted(), sources.texts(diagnostics.sorted()));
      return ExitCode.WRONG_USE;
    }
    List<Report> all = new ArrayList<>(publication.reports());
    all.remove(next.before());
    all.add(0, next.before());
    EarlierReports earlier =
        new EarlierReports(all, next.isSamePlace() ? next.before() : null, publication.catalogue());
    if (draft(report, next.id(), new Told(null, next.year(), null, date), earlier, true)) {
      String listed =
          Stream.concat(Stream.of(next.id()), publication.reports().stream().map(Report::id))
              .map(Id::text)
              .collect(Collectors.joining(", ", "reports: [", "]"));
      console.say(Phrases.of("new/next", listed));
      return ExitCode.FINE;
    }
    console.report(diagnostics.sorted(), Map.of());
    return ExitCode.WRONG_CONTENT;
  }

  /**
   * Which report is begun.
   *
   * @param before the report whose words come first
   * @param year as the id says; null where it says none
   */
  private record Next(Id id, Report before, @Nullable Integer year) {

    /** Whether it follows that report, by what stands before the year of both ids. */
    boolean isSamePlace() {
      return stem(id).equals(stem(before.id()));
    }

    static String stem(Id id) {
      return id.text().replaceFirst("-?20[0-9]{2}$", "");
    }
  }

  private @Nullable Next next(String what, @Nullable String from, Publication publication) {
    boolean isYear = what.matches("20[0-9]{2}");
    if (!isYear && !Id.isId(what)) {
      report(DraftFault.NO_YEAR_OR_ID, what);
      return null;
    }
    Report before = before(what, isYear, from, publication);
    if (before == null) {
      return null;
    }
    String stem = Next.stem(before.id());
    Id id = isYear ? new Id((stem.isEmpty() ? "report" : stem) + "-" + what) : new Id(what);
    String year = id.text().replaceFirst("^.*?(20[0-9]{2})?$", "$1");
    Path folder = new NewContent(project, id).folder();
    if (Files.exists(folder)) {
      report(DraftFault.ALREADY_THERE, shown(folder));
      return null;
    }
    return new Next(id, before, year.isEmpty() ? null : Integer.valueOf(year));
  }

  private @Nullable Report before(
      String what, boolean isYear, @Nullable String from, Publication publication) {
    if (from != null) {
      Report named = publication.report(from).orElse(null);
      if (named == null) {
        report(DraftFault.FROM_UNKNOWN, from, NearMiss.hint(from, publication.ids()));
      }
      return named;
    }
    if (!isYear) {
      String stem = Next.stem(new Id(what));
      Report same =
          publication.reports().stream()
              .filter(one -> Next.stem(one.id()).equals(stem))
              .findFirst()
              .orElse(null);
      return same == null ? publication.reports().get(0) : same;
    }
    long governments =
        publication.reports().stream().map(one -> one.government().zh()).distinct().count();
    if (governments > 1) {
      report(DraftFault.FROM_NEEDED, String.join(", ", publication.ids()));
      return null;
    }
    return publication.reports().get(0);
  }

  /** Where the new report's text stands; null after a fault. */
  private @Nullable Path text(Id id, @Nullable Path seed) throws IOException {
    Path place = project.resolve("seeds/" + id + ".txt");
    if (seed == null) {
      if (!Files.exists(place)) {
        report(DraftFault.TEXT_NEEDED, shown(place));
        return null;
      }
      return place;
    }
    if (!Files.isRegularFile(seed)) {
      report(DraftFault.NO_FILE, seed);
      return null;
    }
    if (Files.exists(place)) {
      if (Files.mismatch(place, seed) >= 0) {
        report(DraftFault.TEXT_DIFFERS, shown(place), seed);
        return null;
      }
      return place;
    }
    return seed;
  }

  private void report(DraftFault fault, Object... particulars) {
    diagnostics.error(Position.of("content"), fault, particulars);
  }

  /** What the reports of the project say already; nothing where they cannot be read. */
  private EarlierReports words() throws IOException {
    if (!Files.exists(project.resolve("content/site.yaml"))) {
      return EarlierReports.none();
    }
    Diagnostics faults = new Diagnostics();
    Publication publication =
        PublicationLoader.load(ProjectFiles.read(project), faults).orElse(null);
    if (publication == null || faults.hasErrors()) {
      console.say(Phrases.of("draft/alone"));
      return EarlierReports.none();
    }
    return new EarlierReports(publication.reports(), null, publication.catalogue());
  }

  private boolean draft(Path report, Id id, Told told, EarlierReports earlier, boolean isNext)
      throws IOException {
    byte[] bytes = bytes(report);
    Optional<Drafted> drafted =
        bytes == null
            ? Optional.empty()
            : new Drafting(report.toString(), diagnostics, earlier)
                .draft(bytes, told.year(), told.place(), told.date());
    return drafted.isPresent() && bytes != null && write(id, report, bytes, drafted.get(), isNext);
  }

  /** Null where there are none, or too many. */
  private byte @Nullable [] bytes(Path report) throws IOException {
    Position at = Position.of(report.toString());
    if (!Files.isRegularFile(report)) {
      return diagnostics.refuse(at, DraftFault.NO_FILE, report);
    }
    if (Files.size(report) > Drafting.LARGEST) {
      return diagnostics.refuse(
          at, DraftFault.TOO_LARGE, report, Files.size(report), Drafting.LARGEST);
    }
    return Files.readAllBytes(report);
  }

  private @Nullable Id id(Path report, @Nullable String told) {
    String name = String.valueOf(report.getFileName());
    Matcher stem = STEM.matcher(name);
    String wanted = told == null && stem.matches() ? stem.group(1) : told;
    if (wanted == null) {
      return diagnostics.refuse(Position.of(report.toString()), DraftFault.ID_NEEDED, name);
    }
    if (!Id.isId(wanted)) {
      return diagnostics.refuse(Position.of(report.toString()), DraftFault.ID_WRONG, wanted);
    }
    return new Id(wanted);
  }

  /** The report itself may stand in seeds/ already: it stays, beside its mended text if need be. */
  private boolean isFree(NewContent content, Map<Path, byte[]> beside, Path seed, Path report)
      throws IOException {
    boolean isItself = Files.exists(seed) && Files.isSameFile(seed, report);
    if (Files.exists(content.folder())) {
      reportTaken(content.folder());
    }
    for (Map.Entry<Path, byte[]> file : beside.entrySet()) {
      Path path = file.getKey();
      if (!(isItself && path.equals(seed)) && !content.isFree(path, file.getValue())) {
        reportTaken(path);
      }
    }
    return !diagnostics.hasErrors();
  }

  private void reportTaken(Path path) {
    diagnostics.error(Position.of(shown(path)), DraftFault.ALREADY_THERE, shown(path));
  }

  private String shown(Path path) {
    return project.relativize(path).toString().replace('\\', '/');
  }

  private boolean write(Id id, Path report, byte[] bytes, Drafted drafted, boolean isNext)
      throws IOException {
    NewContent content = new NewContent(project, id);
    Path seeds = project.resolve("seeds");
    Path seed = seeds.resolve(id + ".txt");
    Path original = seeds.resolve(id + ".original." + drafted.taken().extension());
    Map<Path, byte[]> beside = new LinkedHashMap<>();
    if (drafted.taken().isMended()) {
      beside.put(original, bytes);
    }
    beside.put(seed, NewContent.utf8(drafted.seed()));
    if (!isFree(content, beside, seed, report)) {
      return false;
    }
    Path site = project.resolve("content/site.yaml");
    byte[] first =
        NewContent.utf8(
            NewContent.withSchema("content/site.yaml", SITE.replace("REPORT", id.text())));
    boolean isFirst = content.isFree(site, first);
    if (isFirst) {
      beside.put(site, first);
    }
    content.write(drafted.content(), beside);
    console.say(Phrases.of("draft/written", id));
    if (drafted.taken().isMended()) {
      console.say(Phrases.of("draft/kept", shown(original)));
    }
    MendedText.summary(drafted.taken().notes()).forEach(console::say);
    say(id, drafted.tally(), isFirst, isNext);
    return true;
  }

  private void say(Id id, Drafted.Tally tally, boolean isFirst, boolean isNext) {
    console.say(
        Phrases.of(
            "draft/found",
            tally.figures(),
            tally.indicators(),
            tally.dates(),
            tally.ordinals(),
            tally.names() + tally.named(),
            tally.named(),
            tally.commitments()));
    console.say(Phrases.of("draft/to-do", tally.left(), tally.doubts(), tally.untranslated()));
    if (tally.taken() > 0) {
      console.say(Phrases.of("draft/taken", tally.taken()));
    }
    if (tally.waiting() > 0) {
      console.say(Phrases.of("draft/waiting", tally.waiting()));
    }
    if (isFirst) {
      console.say(Phrases.of("draft/next-with-site"));
    } else if (!isNext) {
      console.say(Phrases.of("draft/next", id));
    }
  }
}
