package reportsite.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import reportsite.build.Build;
import reportsite.build.Shard;
import reportsite.diag.Console;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.ProblemPrinter.SarifPrinter;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Released;
import reportsite.model.report.Report;
import reportsite.press.Editions;
import reportsite.press.Editions.KeptEditions;
import reportsite.press.Press;
import reportsite.preview.Preview;
import reportsite.render.SiteRenderer.Mode;
import reportsite.schema.Schemas;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Phrases;
import reportsite.verify.OwnReport;
import reportsite.verify.Verification;
import reportsite.verify.Verification.Counts;

/** The commands and their options. */
@Command(
    name = "reportsite",
    version = "reportsite " + SarifPrinter.VERSION,
    sortOptions = false,
    addMethodSubcommands = false)
public final class Commands implements Callable<Integer> {

  /** The option with which a failure of the tool shows where in the program it was. */
  public static final String DEBUG = "--debug";

  public static final String LANG = "--lang";

  private static final String BUILD = "build";
  private static final String PROJECT = "--project";
  private static final String OUT = "--out";

  /** A folder's name as it stands for itself, and is neither an option nor a file of them. */
  private static final Pattern PLAIN = Pattern.compile("[\\w./][\\w./-]*");

  private static final String SITE = "site";
  private static final Pattern BASE_URL = Pattern.compile("https?://[^\\s/?#]+(/[^\\s?#]*)?");

  private final PrintWriter out;
  private final PrintWriter err;
  private final Lang lang;

  @Mixin private final Options options = new Options();

  public Commands(PrintWriter out, PrintWriter err, Lang lang) {
    this.out = out;
    this.err = err;
    this.lang = lang;
  }

  /**
   * A build, told to do no more than that and where: for it nothing else needs to be known of
   * commands, and describing them to a parser takes as long as a build that finds nothing to do.
   *
   * @return null for all else, which is for the {@link #line} to understand
   */
  public static @Nullable Commands plain(
      PrintWriter out, PrintWriter err, Lang lang, String... typed) {
    Map<String, Path> folders = new HashMap<>();
    int at = 1;
    if (typed.length > 0 && !typed[0].equals(BUILD)) {
      return null;
    }
    for (; at + 1 < typed.length; at += 2) {
      boolean isFolder =
          (typed[at].equals(PROJECT) || typed[at].equals(OUT))
              && PLAIN.matcher(typed[at + 1]).matches();
      if (!isFolder || folders.put(typed[at], Path.of(typed[at + 1])) != null) {
        return null;
      }
    }
    Commands plain = new Commands(out, err, lang);
    plain.options.project = folders.getOrDefault(PROJECT, plain.options.project);
    plain.options.out = folders.get(OUT);
    return at >= typed.length ? plain : null;
  }

  /**
   * The command line. Where the first word names a command the others are left out: describing them
   * all takes as long as a build that finds nothing to do.
   */
  public static CommandLine line(PrintWriter out, PrintWriter err, Lang lang, String... typed) {
    CommandLine line = new CommandLine(new Commands(out, err, lang));
    List<Method> all = CommandLine.getCommandMethods(Commands.class, null);
    List<Method> named =
        all.stream().filter(command -> typed.length > 0 && name(command).equals(typed[0])).toList();
    for (Method command : named.isEmpty() ? all : named) {
      line.addSubcommand(new CommandLine(command));
    }
    return line;
  }

  /** Which is not always that of its method: {@code import} and {@code new} cannot be. */
  private static String name(Method command) {
    return command.getAnnotation(Command.class).name();
  }

  private static List<String> names() {
    return CommandLine.getCommandMethods(Commands.class, null).stream()
        .map(Commands::name)
        .toList();
  }

  /** Options that every command takes, before its name or behind it. */
  static final class Options {

    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec spec;

    @Option(scope = ScopeType.INHERIT, names = PROJECT, paramLabel = "DIR")
    Path project = Path.of("");

    @Option(scope = ScopeType.INHERIT, names = OUT, paramLabel = "DIR")
    @Nullable Path out;

    @Option(scope = ScopeType.INHERIT, names = "--base-url", paramLabel = "URL")
    @Nullable String baseUrl;

    @Option(scope = ScopeType.INHERIT, names = "--draft")
    boolean draft;

    @Option(scope = ScopeType.INHERIT, names = "--strict")
    boolean strict;

    @Option(scope = ScopeType.INHERIT, names = "--format", paramLabel = "text|json|github|sarif")
    String format = "text";

    @Option(scope = ScopeType.INHERIT, names = DEBUG)
    boolean debug;

    @Option(scope = ScopeType.INHERIT, names = LANG, paramLabel = "zh|en")
    @Nullable String lang;

    @Option(
        scope = ScopeType.INHERIT,
        names = {"-h", "--help"},
        usageHelp = true)
    boolean help;

    @Option(
        scope = ScopeType.INHERIT,
        names = {"-V", "--version"},
        versionHelp = true)
    boolean version;
  }

  /** Without a command it builds. */
  @Override
  public Integer call() throws IOException {
    return build();
  }

  @Command(name = BUILD)
  int build(@Option(names = "--shard", paramLabel = "N/OF") @Nullable String part)
      throws IOException {
    if (part == null) {
      return build();
    }
    Shard shard = Shard.parse(part);
    if (shard == null) {
      throw wrongUse(Phrases.of("command/shard", part));
    }
    Path folder = options.out;
    if (folder == null) {
      throw wrongUse(Phrases.of("command/shard-out", shard.number()));
    }
    // Its own folder holds no editions to keep.
    return pipeline(new KeptEditions(options.project.resolve(SITE))).shard(shard, folder);
  }

  private int build() throws IOException {
    return pipeline().build(target());
  }

  /** The parts of a site, built apart, as one. */
  @Command(name = "merge")
  int merge(
      @Parameters(arity = "1..*", paramLabel = "DIR", descriptionKey = "shards") List<Path> shards)
      throws IOException {
    return pipeline().merge(shards, target());
  }

  @Command(name = "check")
  int check(@Option(names = "--official") boolean official) throws IOException {
    return pipeline().check(official);
  }

  /** A build whose PDFs and pictures are made anew, for which it needs a font. */
  @Command(name = "editions")
  int editions(
      @Option(names = "--font", paramLabel = "FILE", required = true) Path font,
      @Option(names = "--bold", paramLabel = "FILE") @Nullable Path bold)
      throws IOException {
    return pipeline(new Press(font, bold)).build(target());
  }

  /** A strict build that is kept for ever under a name; with a font its PDFs and pictures too. */
  @Command(name = "release")
  int release(
      @Parameters(paramLabel = "NAME", descriptionKey = "release-name") String name,
      @Option(
              names = "--date",
              paramLabel = "DATE",
              required = true,
              descriptionKey = "release-date")
          LocalDate date,
      @Option(names = "--font", paramLabel = "FILE") @Nullable Path font,
      @Option(names = "--bold", paramLabel = "FILE") @Nullable Path bold)
      throws IOException {
    options.strict = true;
    return pipeline(font == null ? new KeptEditions(target()) : new Press(font, bold))
        .release(name, date, target());
  }

  /** The first content of another report. */
  @Command(name = "new")
  int begin(
      @Parameters(paramLabel = "YEAR|REPORT", descriptionKey = "begin") String what,
      @Option(names = "--from", paramLabel = "REPORT") @Nullable String from,
      @Option(names = "--seed", paramLabel = "FILE") @Nullable Path seed,
      @Option(names = "--date", paramLabel = "DATE") @Nullable LocalDate date)
      throws IOException {
    return new DraftCommand(options.project, console()).next(what, from, seed, date);
  }

  /** The words and records of a report as a workbook, for colleagues who live in spreadsheets. */
  @Command(name = "export")
  int export(
      @Parameters(arity = "0..1", paramLabel = "REPORT", descriptionKey = "report")
          @Nullable String report,
      @Option(names = "--to", paramLabel = "FILE") @Nullable Path to)
      throws IOException {
    return new Spreadsheets(options.project, console()).export(report, to);
  }

  /** The same workbook back: what is right in it goes into the files, the rest is named. */
  @Command(name = "import")
  int importing(@Parameters(paramLabel = "FILE", descriptionKey = "workbook") Path workbook)
      throws IOException {
    return new Spreadsheets(options.project, console()).importing(workbook);
  }

  /** Help for editors while staff type; problems of the content are for the check to tell. */
  @Command(name = "schema")
  int schema() throws IOException {
    ProjectFiles files = ProjectFiles.read(options.project);
    Map<String, @Nullable Report> reports = new TreeMap<>();
    for (String report : files.reports()) {
      reports.put(report, null);
    }
    Diagnostics found = new Diagnostics();
    var loaded = PublicationLoader.load(files, found);
    loaded.ifPresent(
        publication ->
            publication.reports().forEach(report -> reports.put(report.id().text(), report)));
    Map<String, String> schemas = new Schemas().of(reports);
    int changed = Schemas.write(options.project, schemas);
    console()
        .say(
            Phrases.of(
                "schema/written",
                schemas.size(),
                changed,
                options.project.resolve("content/.schema")));
    if (loaded.isEmpty() || found.hasErrors()) {
      console().say(Phrases.of("schema/without-ids"));
    }
    return ExitCode.FINE;
  }

  /** What anyone can find out about a published site without trusting whoever publishes it. */
  @Command(name = "verify")
  int verify(
      @Parameters(paramLabel = "ADDRESS|FOLDER|ZIP", descriptionKey = "copy") String where,
      @Option(names = "--report", paramLabel = "FILE", descriptionKey = "own-report")
          List<Path> reports,
      @Option(names = "--signers", paramLabel = "FILE") @Nullable Path signers)
      throws IOException {
    Diagnostics found = new Diagnostics();
    List<OwnReport> own = new ArrayList<>();
    for (Path report : reports == null ? List.<Path>of() : reports) {
      own.addAll(OwnReport.of(report, found));
    }
    Counts counts = Verification.of(where, own, signers, found);
    console().report(found.sorted(), Map.of());
    if (found.hasErrors()) {
      return ExitCode.WRONG_CONTENT;
    }
    console()
        .say(
            Phrases.of(
                "verify/whole",
                where,
                counts.files(),
                counts.reports(),
                counts.figures(),
                counts.quotations(),
                counts.shown()));
    Released last = counts.last();
    if (last != null) {
      console().say(Phrases.of("verify/release", last.name(), last.date(), last.seal()));
    }
    return ExitCode.FINE;
  }

  /** Serves the site while its content is written. */
  @Command(name = "serve")
  int serve(@Option(names = "--port", paramLabel = "N", defaultValue = "8000") int port)
      throws IOException {
    Mode mode = new Mode(null, options.draft);
    try (Preview preview = Preview.start(options.project, port, mode, console())) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(preview), "preview-end"));
      preview.run();
    }
    return ExitCode.FINE;
  }

  private static void close(Preview preview) {
    try {
      preview.close();
    } catch (IOException lost) {
      // The process ends anyway, and nothing is written.
      return;
    }
  }

  /** A first draft of a report's content, from its text. */
  @Command(name = "draft")
  int draft(
      @Parameters(paramLabel = "REPORT.txt", descriptionKey = "text") Path report,
      @Option(names = "--id", paramLabel = "ID") @Nullable String id,
      @Option(names = "--year", paramLabel = "YEAR") @Nullable Integer year,
      @Option(names = "--place", paramLabel = "PLACE") @Nullable String place,
      @Option(names = "--date", paramLabel = "DATE") @Nullable LocalDate date)
      throws IOException {
    return new DraftCommand(options.project, console())
        .run(report, new DraftCommand.Told(id, year, place, date));
  }

  private BuildCommand pipeline() {
    return pipeline(new KeptEditions(target()));
  }

  private BuildCommand pipeline(Editions editions) {
    Build build = new Build(new Mode(baseUrl(), options.draft), editions);
    boolean renews = editions instanceof Press;
    return new BuildCommand(options.project, build, options.strict, renews, console());
  }

  private Console console() {
    String chosen = options.lang;
    if (chosen != null && !chosen.startsWith("zh") && !chosen.startsWith("en")) {
      throw wrongUse(Phrases.of("command/lang", chosen));
    }
    Console.Format format = Console.Format.of(options.format).orElse(null);
    if (format == null) {
      String formats = String.join(", ", Console.Format.names());
      throw wrongUse(Phrases.of("command/format", formats, options.format));
    }
    return new Console(out, err, lang, format);
  }

  private ParameterException wrongUse(Bilingual message) {
    return new ParameterException(
        Objects.requireNonNull(options.spec).commandLine(), message.in(lang));
  }

  private Path target() {
    return options.out == null ? options.project.resolve(SITE) : options.out;
  }

  private @Nullable String baseUrl() {
    String url = options.baseUrl;
    if (url == null) {
      return null;
    }
    if (!BASE_URL.matcher(url).matches()) {
      throw wrongUse(Phrases.of("command/base-url", url));
    }
    return url.endsWith("/") ? url : url + "/";
  }

  /** What is wrong with a command as it was typed, and how its help is shown. */
  public static String told(ParameterException fault, Lang lang) {
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    String help = command.substring(command.indexOf(' ') + 1);
    Bilingual seeHelp =
        help.equals(command) ? Phrases.of("command/help") : Phrases.of("command/help-of", help);
    return Phrases.of("command/wrong").with(slip(fault, help, lang)).in(lang)
        + System.lineSeparator()
        + seeHelp.in(lang);
  }

  private static String slip(ParameterException fault, String command, Lang lang) {
    if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec first = missing.getMissing().get(0);
      return Phrases.of("command/missing", name(first), description(first)).in(lang);
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String typed = unmatched.getUnmatched().get(0);
      CommandSpec spec = fault.getCommandLine().getCommandSpec();
      if (unmatched.isUnknownOption()) {
        Bilingual hint = NearMiss.hint(typed, spec.optionsMap().keySet());
        return Phrases.of("command/no-option", typed, hint.in(lang)).in(lang);
      }
      if (spec.parent() == null) {
        Bilingual hint = NearMiss.hint(typed, names());
        return Phrases.of("command/none", typed, hint.in(lang)).in(lang);
      }
      return Phrases.of("command/too-much", typed, command).in(lang);
    }
    if (fault instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return Phrases.of("command/twice", option.longestName()).in(lang);
    }
    ArgSpec argument = fault.getArgSpec();
    String value = fault.getValue();
    return argument == null || value == null
        ? String.valueOf(fault.getMessage())
        : Phrases.of("command/value", name(argument), value, description(argument)).in(lang);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + argument.paramLabel()
        : argument.paramLabel();
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  /** What a command says to whoever started it by a program. */
  public static final class ExitCode {

    public static final int FINE = 0;
    public static final int WRONG_CONTENT = 1;
    public static final int WRONG_USE = 2;

    /** The tool or the disk failed. */
    public static final int FAILED = 3;

    private ExitCode() {}
  }
}
