package reportsite;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.check.Checks;
import reportsite.check.Coverage;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.PublicationLoader;
import reportsite.model.Id;
import reportsite.model.Publication;
import reportsite.model.Report;
import reportsite.output.OutputFiles;
import reportsite.output.SiteWriter;
import reportsite.output.WriteFailed;
import reportsite.output.Written;
import reportsite.render.SiteRenderer;
import reportsite.render.SiteRenderer.Mode;
import reportsite.site.Proof;
import reportsite.site.Site;
import reportsite.text.Bilingual;

/**
 * The pipeline: load, check, plan the site, render it, audit the finished pages, write. It stops between stages when
 * something is wrong, never inside one, so that all problems of a stage are told at once.
 */
final class Build {

  private final Path project;
  private final Path target;
  private final Mode mode;
  private final Console console;
  private final Diagnostics diagnostics = new Diagnostics();
  private final long start = System.nanoTime();

  Build(Path project, Path target, Mode mode, Console console) {
    this.project = project;
    this.target = target;
    this.mode = mode;
    this.console = console;
  }
}
