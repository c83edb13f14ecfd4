package reportsite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import reportsite.diag.Diagnostic;
import reportsite.model.report.Publication;
import reportsite.output.AuditRules;
import reportsite.output.OutputFile;
import reportsite.preview.Preview;
import reportsite.preview.Workshop;
import reportsite.render.SiteRenderer.Mode;
import reportsite.site.page.Proof;
import reportsite.text.Bilingual;

/** The command that serves the site while its content is written. */
final class Serving implements Workshop {

  private final Path project;
  private final Mode mode;
  private final Console console;

  Serving(Path project, Mode mode, Console console) {
    this.project = project;
    this.mode = mode;
    this.console = console;
  }

  /** Serves until the process is ended; returns the exit code. */
  int run(int port) throws IOException {
    try (Preview preview = Preview.start(project, port, mode, this)) {
      Thread end = new Thread(() -> close(preview), "preview-end");
      Runtime.getRuntime().addShutdownHook(end);
      preview.run();
    }
    return Main.FINE;
  }

  private static void close(Preview preview) {
    try {
      preview.close();
    } catch (IOException lost) {
      // The process ends anyway, and nothing is written.
      return;
    }
  }

  @Override
  public Proof proof(Publication publication) {
    return BuildReport.of(publication, List.of()).proof();
  }

  @Override
  public List<OutputFile> more(Publication publication, int pages) {
    return List.of(BuildReport.of(publication, List.of()).file(pages));
  }

  @Override
  public AuditRules rules(Publication publication) {
    return new PublicationAudit(publication).rules(mode.baseUrl());
  }

  @Override
  public void say(Bilingual message) {
    console.say(message);
  }

  @Override
  public void report(List<Diagnostic> problems, Supplier<Map<String, String>> sources) {
    console.report(problems, problems.isEmpty() ? Map.of() : sources.get());
  }
}
