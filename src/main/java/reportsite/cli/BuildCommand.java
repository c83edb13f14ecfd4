package reportsite.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.build.Build;
import reportsite.build.Build.Planned;
import reportsite.build.BuildReport;
import reportsite.build.BuildResult;
import reportsite.build.LastBuild;
import reportsite.build.LastBuild.Remembered;
import reportsite.build.LastPages;
import reportsite.build.Release;
import reportsite.build.Shard;
import reportsite.build.Shard.Merged;
import reportsite.build.Shard.Part;
import reportsite.cli.Commands.ExitCode;
import reportsite.diag.Console;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.model.report.Publication;
import reportsite.model.report.Released;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;
import reportsite.output.audit.OutputAudit.Kept;
import reportsite.output.write.SiteWriter;
import reportsite.output.write.SiteWriter.NextSite;
import reportsite.output.write.SiteWriter.WriteFailed;
import reportsite.output.write.SiteWriter.Written;
import reportsite.render.TemplateFiles;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/** Builds or checks a project's site, and says so in one line. */
final class BuildCommand {

  private final Path project;
  private final Build build;
  private final boolean strict;
  private final boolean renews;
  private final Console console;
  private final long start = System.nanoTime();
  private int wrong = ExitCode.WRONG_CONTENT;

  /**
   * @param strict whether nothing is written where there is a warning: a release has to be without
   *     blemish
   * @param renews whether the editions are made anew, so that there always is something to do
   */
  BuildCommand(Path project, Build build, boolean strict, boolean renews, Console console) {
    this.project = project;
    this.build = build;
    this.strict = strict;
    this.renews = renews;
    this.console = console;
  }

  /** Thrown through the makers of files where one of them cannot be written. */
  private static final class Unwritten extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final WriteFailed why;

    private Unwritten(WriteFailed why) {
      super(why);
      this.why = why;
    }
  }

  /** Writes the website; returns the exit code. */
  int build(Path target) throws IOException {
    SiteWriter writer = new SiteWriter(target);
    try {
      writer.recover();
      ProjectFiles sources = ProjectFiles.read(project);
      TemplateFiles templates = templates();
      LastBuild last = new LastBuild(target);
      String state = LastBuild.state(sources, templates, build.mode(), strict);
      Remembered known = renews ? null : last.recall(state);
      if (known != null) {
        try (NextSite next = writer.begin()) {
          Written written = next.unchanged(known.checksums());
          if (written != null) {
            console.report(known.problems(), sources.texts(known.problems()));
            say(target, written, known);
            return ExitCode.FINE;
          }
        }
      }
      Planned planned = build.plan(sources, templates);
      BuildResult site = site(planned, sources);
      if (site == null) {
        return wrong;
      }
      try (NextSite next = writer.begin()) {
        LastPages pages = new LastPages(last, next::takeStanding);
        build.make(site, null, pages, planned.diagnostics(), file -> take(file, next));
        if (!tell(planned, sources)) {
          return wrong;
        }
        next.take(next.sums());
        Written written = next.publish();
        BuildReport report = site.report();
        Remembered done =
            new Remembered(
                state,
                next.checksums(),
                report.figures(),
                report.covered(),
                report.numerals(),
                problems(planned));
        last.remember(done);
        pages.remember();
        say(target, written, done);
        return ExitCode.FINE;
      }
    } catch (Unwritten | WriteFailed failed) {
      return unwritten(failed);
    }
  }

  /** Writes one part of the website into a folder of its own; returns the exit code. */
  int shard(Shard shard, Path folder) throws IOException {
    SiteWriter writer = new SiteWriter(folder);
    try {
      writer.recover();
      if (Files.exists(folder.resolve(Manifest.PATH))
          && !Files.exists(folder.resolve(Shard.FILE))) {
        console.say(Phrases.of("shard/folder", folder));
        return ExitCode.WRONG_USE;
      }
      ProjectFiles sources = ProjectFiles.read(project);
      TemplateFiles templates = templates();
      Planned planned = build.plan(sources, templates);
      BuildResult site = site(planned, sources);
      if (site == null) {
        return wrong;
      }
      try (NextSite next = writer.begin()) {
        Collection<Kept> kept =
            build.make(
                site, shard, LastPages.none(), planned.diagnostics(), file -> take(file, next));
        if (!tell(planned, sources)) {
          return wrong;
        }
        String content = LastBuild.content(sources, templates, build.mode(), strict);
        next.take(shard.file(site, content, kept));
        Written written = next.publish();
        console.say(
            Phrases.of(
                "shard/written",
                shard,
                folder,
                written.files() - 2,
                site.paths().size() - 2,
                written.changed(),
                seconds()));
        return ExitCode.FINE;
      }
    } catch (Unwritten | WriteFailed failed) {
      return unwritten(failed);
    }
  }

  /** Writes the website that shards make together; returns the exit code. */
  int merge(List<Path> shards, Path target) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SiteWriter writer = new SiteWriter(target);
    try {
      writer.recover();
      if (Files.exists(target.resolve(Shard.FILE))) {
        console.say(Phrases.of("shard/merged-folder", target));
        return ExitCode.WRONG_USE;
      }
      Merged merged = Shard.merge(shards, diagnostics);
      if (merged == null) {
        console.report(diagnostics.sorted(), Map.of());
        return ExitCode.WRONG_CONTENT;
      }
      try (NextSite next = writer.begin()) {
        merged.each(file -> take(file, next), diagnostics);
        console.report(diagnostics.sorted(), Map.of());
        if (diagnostics.hasErrors()) {
          return ExitCode.WRONG_CONTENT;
        }
        next.take(next.sums());
        Part whole = merged.part();
        say(target, next.publish(), whole.figures(), whole.covered(), whole.numerals());
        return ExitCode.FINE;
      }
    } catch (Unwritten | WriteFailed failed) {
      return unwritten(failed);
    }
  }

  /** Tells what could not be written; returns the exit code. */
  private int unwritten(Exception failed) {
    WriteFailed why = failed instanceof Unwritten some ? some.why : (WriteFailed) failed;
    console.report(List.of(why.diagnostic()), Map.of());
    return ExitCode.FAILED;
  }

  /**
   * Freezes what a strict build makes as a release, keeps its record and its files among the
   * content, and writes the website with it.
   */
  int release(String name, LocalDate date, Path target) throws IOException {
    ProjectFiles sources = ProjectFiles.read(project);
    // A name that cannot be is told before anything that costs more to mend.
    Bilingual wrongName = refusal(name, sources);
    if (wrongName != null) {
      console.say(wrongName);
      return ExitCode.WRONG_USE;
    }
    try {
      new SiteWriter(target).begin().close();
    } catch (WriteFailed failed) {
      return unwritten(failed);
    }
    Planned planned = build.plan(sources, templates());
    BuildResult site = site(planned, sources);
    if (site == null) {
      return wrong;
    }
    Publication publication = site.publication();
    Bilingual refusal = refusal(name, date, publication);
    if (refusal != null) {
      console.say(refusal);
      return ExitCode.WRONG_USE;
    }
    BuildResult bare = site.unreleased();
    List<OutputFile> files = Collections.synchronizedList(new ArrayList<>());
    build.make(bare, planned.diagnostics(), files::add);
    if (!tell(planned, sources)) {
      return wrong;
    }
    Release release = new Release(publication, name, date);
    release.freeze(files);
    try {
      Path kept = project.resolve(Released.FOLDER);
      if (!SiteWriter.add(kept, release.files(), () -> isStill(sources))) {
        console.say(Phrases.of("release/meanwhile"));
        return ExitCode.FAILED;
      }
    } catch (WriteFailed failed) {
      return unwritten(failed);
    }
    int code = new BuildCommand(project, build, strict, false, console).build(target);
    if (code == ExitCode.FAILED && isWithdrawn(release)) {
      console.say(Phrases.of("release/withdrawn", name));
    } else {
      console.say(
          Phrases.of("release/made", name, release.own(), files.size(), Released.FOLDER + name));
    }
    return code;
  }

  /**
   * Takes a release back whose website could not be written: nobody has seen it, unless another was
   * made upon it.
   */
  private boolean isWithdrawn(Release release) {
    try {
      return SiteWriter.remove(
          project.resolve(Released.FOLDER),
          release.files(),
          () -> {
            try {
              ProjectFiles now = ProjectFiles.read(project);
              return now.paths().stream()
                  .filter(path -> path.startsWith(Released.FOLDER) && path.endsWith(".txt"))
                  .map(path -> new String(Objects.requireNonNull(now.bytes(path)), UTF_8))
                  .noneMatch(text -> text.contains("before\t" + release.seal() + "\n"));
            } catch (IOException lost) {
              return false;
            }
          });
    } catch (WriteFailed failed) {
      return false;
    }
  }

  private boolean isStill(ProjectFiles sources) {
    try {
      return ProjectFiles.read(project).equals(sources);
    } catch (IOException lost) {
      return false;
    }
  }

  private static @Nullable Bilingual refusal(String name, ProjectFiles sources) {
    boolean isTaken =
        sources.reports().contains(name) || sources.has(Released.FOLDER + name + ".txt");
    return !name.matches(Released.NAME)
        ? Phrases.of("release/name", name)
        : isTaken ? Phrases.of("release/taken", name) : null;
  }

  private static @Nullable Bilingual refusal(String name, LocalDate date, Publication publication) {
    Released last = publication.lastRelease();
    return publication.ids().contains(name)
        ? Phrases.of("release/taken", name)
        : last != null && date.isBefore(last.date())
            ? Phrases.of("release/earlier", date, last.name(), last.date())
            : null;
  }

  private TemplateFiles templates() throws IOException {
    return TemplateFiles.read(project.resolve("templates"));
  }

  private void say(Path target, Written written, Remembered done) {
    say(target, written, done.figures(), done.covered(), done.numerals());
  }

  private void say(Path target, Written written, int figures, int covered, int numerals) {
    console.say(
        Phrases.of(
            "build/written",
            written.files(),
            target,
            written.changed(),
            written.removed(),
            coverage(figures, covered, numerals),
            seconds()));
  }

  private static void take(OutputFile file, NextSite next) {
    try {
      next.take(file);
    } catch (WriteFailed failed) {
      throw new Unwritten(failed);
    }
  }

  /**
   * Does all but the writing; returns the exit code.
   *
   * @param official whether it also says what inspectors of a government's site ask
   */
  int check(boolean official) throws IOException {
    ProjectFiles sources = ProjectFiles.read(project);
    Planned planned = build.plan(sources, templates());
    BuildResult site = site(planned, sources);
    if (site == null) {
      return wrong;
    }
    build.make(site, planned.diagnostics(), file -> {});
    if (!tell(planned, sources)) {
      return wrong;
    }
    BuildReport report = site.report();
    console.say(
        Phrases.of(
            "build/checked",
            site.paths().size() - 1,
            coverage(report.figures(), report.covered(), report.numerals()),
            seconds()));
    if (official && site.inspection().isEmpty()) {
      console.say(Phrases.of("inspect/demonstration"));
      return ExitCode.WRONG_CONTENT;
    }
    if (official) {
      site.inspection().forEach(console::say);
    }
    return ExitCode.FINE;
  }

  /** The site whose files may be made; null, with all problems told, when something is wrong. */
  private @Nullable BuildResult site(Planned planned, ProjectFiles sources) {
    if (planned.isUseWrong()) {
      wrong = ExitCode.WRONG_USE;
    }
    boolean isRight = problems(planned).stream().noneMatch(BuildCommand::isError);
    if (!isRight) {
      tell(planned, sources);
    }
    return isRight ? planned.site() : null;
  }

  /** Tells all problems; returns whether the site may be published. */
  private boolean tell(Planned planned, ProjectFiles sources) {
    List<Diagnostic> problems = problems(planned);
    console.report(problems, sources.texts(problems));
    return problems.stream().noneMatch(BuildCommand::isError);
  }

  private List<Diagnostic> problems(Planned planned) {
    List<Diagnostic> problems = planned.diagnostics().sorted();
    return strict ? problems.stream().map(Diagnostic::raised).toList() : problems;
  }

  private static boolean isError(Diagnostic problem) {
    return problem.severity() == Severity.ERROR;
  }

  private static Bilingual coverage(int figures, int covered, int numerals) {
    int percent = numerals == 0 ? 100 : 100 * covered / numerals;
    return Phrases.of("build/coverage", figures, covered, numerals, percent);
  }

  private BigDecimal seconds() {
    return BigDecimal.valueOf(System.nanoTime() - start, 9).setScale(1, RoundingMode.HALF_UP);
  }
}
