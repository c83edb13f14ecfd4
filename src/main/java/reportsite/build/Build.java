package reportsite.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reportsite.check.Checks;
import reportsite.check.Checks.Strictness;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.load.ProjectFiles.ParsedFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.model.report.Released;
import reportsite.model.report.Report;
import reportsite.output.Frozen;
import reportsite.output.OutputFile;
import reportsite.output.audit.AuditRules;
import reportsite.output.audit.OutputAudit;
import reportsite.output.audit.OutputAudit.Kept;
import reportsite.press.Editions;
import reportsite.press.Editions.EditionSet;
import reportsite.render.PrintRenderer;
import reportsite.render.SiteFiles.Begun;
import reportsite.render.SiteRenderer;
import reportsite.render.SiteRenderer.Mode;
import reportsite.render.TemplateBroken.RenderFault;
import reportsite.render.TemplateFiles;
import reportsite.site.print.PrintPlan;
import reportsite.text.Fingerprint.Sha256;

/**
 * The pipeline: load, check, plan the site, render it, audit the finished pages. It stops between
 * stages when something is wrong, never inside one, so that all problems of a stage are told at
 * once.
 */
public final class Build {

  private final Mode mode;
  private final Editions editions;

  /**
   * @param editions where the PDFs and pictures come from that go with the pages
   */
  public Build(Mode mode, Editions editions) {
    this.mode = mode;
    this.editions = editions;
  }

  /**
   * What came of reading and checking the content.
   *
   * @param site its files are not made yet; null when something is wrong
   * @param diagnostics what was told, and what is still to be told
   * @param isUseWrong whether the content is right, and the font is not
   */
  public record Planned(@Nullable BuildResult site, Diagnostics diagnostics, boolean isUseWrong) {}

  public Mode mode() {
    return mode;
  }

  /** Does all that comes before the making of files. */
  public Planned plan(ProjectFiles sources, TemplateFiles templates) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    BuildResult[] site = new BuildResult[1];
    boolean[] isUseWrong = new boolean[1];
    telling(
        diagnostics,
        () -> {
          Publication publication = judge(sources, new ParsedFiles(), mode, diagnostics, any -> {});
          if (publication == null) {
            return;
          }
          BuildReport report = BuildReport.of(publication, diagnostics.sorted());
          EditionSet printed =
              editions.of(
                  () ->
                      new PrintRenderer(templates)
                          .render(publication, PrintPlan.of(publication, mode.baseUrl())),
                  diagnostics);
          isUseWrong[0] = diagnostics.hasErrors();
          if (!isUseWrong[0]) {
            List<OutputFile> frozen = frozen(publication, sources, diagnostics);
            site[0] =
                BuildResult.of(
                    publication, report, printed, new SiteRenderer(templates, mode), frozen);
          }
        });
    return new Planned(diagnostics.hasErrors() ? null : site[0], diagnostics, isUseWrong[0]);
  }

  /**
   * Makes the files of a site, or of a part of it, beside each other and looks at each; none is
   * kept.
   *
   * @param shard the part; null for the whole
   * @param pages what is remembered of the last time
   * @param diagnostics holds an error afterwards unless the site may be published
   * @param taker is given what has been looked at, in no order
   * @return what the audit keeps of them
   */
  public Collection<Kept> make(
      BuildResult site,
      @Nullable Shard shard,
      LastPages pages,
      Diagnostics diagnostics,
      Consumer<OutputFile> taker)
      throws IOException {
    List<Kept> kept = new ArrayList<>();
    List<Report> reports = site.publication().reports();
    Predicate<String> paths = path -> shard == null || shard.holds(path, reports);
    telling(
        diagnostics,
        () -> {
          AuditRules rules = site.rules(mode.baseUrl(), () -> {});
          OutputAudit audit = new OutputAudit(rules, site.paths(), diagnostics);
          pages.begin(rules, site.paths(), site.files()::source);
          site.each(
              paths,
              planned -> {
                if (pages.stand(planned, audit)) {
                  return;
                }
                Begun begun = planned.begun().get();
                String key = pages.key(begun);
                if (pages.stand(planned.path(), key, audit)) {
                  return;
                }
                OutputFile file = begun.file().get();
                Kept seen = audit.look(file);
                if (!diagnostics.hasErrors()) {
                  taker.accept(file);
                  pages.made(file, planned.narrates(), key, seen);
                }
              });
          kept.addAll(audit.finish());
          if (!diagnostics.hasErrors()) {
            site.frozen().parallelStream().filter(file -> paths.test(file.path())).forEach(taker);
          }
        });
    return kept;
  }

  /** The same of all files, of which nothing is remembered. */
  public void make(BuildResult site, Diagnostics diagnostics, Consumer<OutputFile> taker)
      throws IOException {
    make(site, null, LastPages.none(), diagnostics, taker);
  }

  /** What is kept of the releases; an archive that is not the one that was released is told. */
  private static List<OutputFile> frozen(
      Publication publication, ProjectFiles sources, Diagnostics diagnostics) throws IOException {
    List<OutputFile> frozen = new ArrayList<>();
    for (Released release : publication.releases()) {
      String kept = Released.FOLDER + release.name();
      byte[] pack = sources.bytes(kept + ".tar.gz");
      if (pack == null || !Sha256.of(pack).equals(release.pack())) {
        diagnostics.error(Position.of(kept + ".tar.gz"), RenderFault.RELEASE_LOST, release.name());
        continue;
      }
      for (OutputFile file : Frozen.unpack(pack)) {
        frozen.add(OutputFile.of(release.address(file.path()), file.bytes()));
      }
      // As it was published, whatever a version control has made of the ends of its lines.
      String record =
          new String(Objects.requireNonNull(sources.bytes(kept + ".txt")), StandardCharsets.UTF_8);
      frozen.add(OutputFile.of(release.address(Released.RECORD), record.replace("\r\n", "\n")));
    }
    return frozen;
  }

  /** A stage that may find a fault of the templates. */
  private interface Work {
    void run() throws IOException;
  }

  private static void telling(Diagnostics diagnostics, Work stage) throws IOException {
    try {
      stage.run();
    } catch (RuntimeException | IOException failed) {
      if (!RenderFault.tell(failed, diagnostics)) {
        throw failed;
      }
    }
  }

  /**
   * Reads the content and applies every rule to it.
   *
   * @param parsed what the files were read as the last time
   * @param whenRead is given what was read, right or wrong, before the rules are applied
   * @return the publication if it is right; else null
   */
  public static @Nullable Publication judge(
      ProjectFiles sources,
      ParsedFiles parsed,
      Mode mode,
      Diagnostics diagnostics,
      Consumer<Publication> whenRead) {
    Publication read = PublicationLoader.load(sources, parsed, diagnostics).orElse(null);
    if (read == null) {
      return null;
    }
    read.readWhole().ifPresent(whenRead);
    Checks.run(read, mode.draft() ? Strictness.DRAFT : Strictness.RELEASE, diagnostics);
    return diagnostics.hasErrors() ? null : mode.draft() ? read.asDraft() : read;
  }
}
