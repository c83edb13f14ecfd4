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
import reportsite.draft.DraftFault;
import reportsite.draft.Drafted;
import reportsite.draft.Drafting;
import reportsite.draft.MendedText;
import reportsite.model.Id;
import reportsite.text.Bilingual;

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
  private static final Bilingual WRITTEN =
      new Bilingual(
          "初稿写在 content/{0}/，报告文本写在 seeds/{0}.txt。",
          "A first draft is in content/{0}/, the report's text in seeds/{0}.txt.");
  private static final Bilingual KEPT =
      new Bilingual(
          "收到的文件原样存为 {0}，不会发布；请对照它核对下列各处（也写在 report.yaml 开头）。",
          "The file as it came is kept as {0} and is not published; compare what follows with it"
              + " (report.yaml lists every place).");
  private static final Bilingual FOUND =
      new Bilingual(
          "{0}个数字归入{1}个指标；另有日期{2}处、序号{3}处、名称里的数字{4}处（其中{5}处写在 names 里）；承诺{6}项。",
          "{0} figures of {1} indicators; {2} dates, {3} ordinals, {4} numerals in names ({5} of them"
              + " declared under names); {6} commitments.");
  private static final Bilingual TO_DO =
      new Bilingual(
          "请人来做：没有登记的数字{0}个，要核对的数字{1}个，没有英文名的指标{2}个。",
          "Left to a person: {0} numerals not entered, {1} figures to be checked, {2} indicators"
              + " without English.");
  private static final Bilingual NEXT =
      new Bilingual(
          "下一步：在 content/site.yaml 的 reports 里加上 {0}，再运行 check --draft。",
          "Next: add {0} to reports in content/site.yaml, then run check --draft.");
  private static final Bilingual NEXT_WITH_SITE =
      new Bilingual(
          "还没有 content/site.yaml，已写了一份。下一步：运行 check --draft。",
          "There was no content/site.yaml, so one was written. Next: run check --draft.");

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
    console.say(WRITTEN.with(id));
    if (drafted.taken().isMended()) {
      console.say(KEPT.with(shown(original)));
    }
    MendedText.summary(drafted.taken().notes()).forEach(console::say);
    say(id, drafted.tally(), isFirst);
    return true;
  }

  private void say(Id id, Drafted.Tally tally, boolean isFirst) {
    console.say(
        FOUND.with(
            tally.figures(),
            tally.indicators(),
            tally.dates(),
            tally.ordinals(),
            tally.names() + tally.named(),
            tally.named(),
            tally.commitments()));
    console.say(TO_DO.with(tally.left(), tally.doubts(), tally.untranslated()));
    console.say((isFirst ? NEXT_WITH_SITE : NEXT).with(id));
  }
}
