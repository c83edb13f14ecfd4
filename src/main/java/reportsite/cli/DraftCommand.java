package reportsite.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Console;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.draft.Drafted;
import reportsite.draft.Drafting;
import reportsite.draft.MendedText;
import reportsite.draft.outline.DraftFault;
import reportsite.model.Id;
import reportsite.text.Phrases;

/** Writes a first draft of a report's content into a project, and never over anything. */
final class DraftCommand {

  private static final Pattern STEM =
      Pattern.compile("([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\\.(?:txt|docx|pdf|html?)");
  private static final String SITE =
      """
      title: {zh: 政府工作报告, en: Government work reports}
      notice:
        zh: 本站为草稿，内容以报告原文为准。
        en: This site is a draft; the text of the report prevails.
      contact:
        zh: 联系方式待填写。
        en: The contact is to be filled in.
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

  /** Returns the exit code. */
  int run(Path report, Told told) throws IOException {
    String name = report.toString();
    Id id = id(report, told.id());
    byte[] bytes = bytes(report);
    Optional<Drafted> drafted =
        bytes != null && id != null
            ? new Drafting(name, diagnostics).draft(bytes, told.year(), told.place(), told.date())
            : Optional.empty();
    if (drafted.isPresent()
        && bytes != null
        && id != null
        && write(id, report, bytes, drafted.get())) {
      return ExitCode.FINE;
    }
    console.report(diagnostics.sorted(), Map.of());
    return ExitCode.WRONG_CONTENT;
  }

  /** Null where there are none, or too many. */
  private byte @Nullable [] bytes(Path report) throws IOException {
    Position at = Position.of(report.toString());
    if (!Files.isRegularFile(report)) {
      diagnostics.error(at, DraftFault.NO_FILE, report);
      return null;
    }
    if (Files.size(report) > Drafting.LARGEST) {
      diagnostics.error(at, DraftFault.TOO_LARGE, report, Files.size(report), Drafting.LARGEST);
      return null;
    }
    return Files.readAllBytes(report);
  }

  private @Nullable Id id(Path report, @Nullable String told) {
    String name = String.valueOf(report.getFileName());
    Matcher stem = STEM.matcher(name);
    String wanted = told == null && stem.matches() ? stem.group(1) : told;
    if (wanted == null) {
      diagnostics.error(Position.of(report.toString()), DraftFault.ID_NEEDED, name);
      return null;
    }
    if (!Id.isId(wanted)) {
      diagnostics.error(Position.of(report.toString()), DraftFault.ID_WRONG, wanted);
      return null;
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

  private boolean write(Id id, Path report, byte[] bytes, Drafted drafted) throws IOException {
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
    say(id, drafted.tally(), isFirst);
    return true;
  }

  private void say(Id id, Drafted.Tally tally, boolean isFirst) {
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
    console.say(isFirst ? Phrases.of("draft/next-with-site") : Phrases.of("draft/next", id));
  }
}
