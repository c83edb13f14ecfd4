package reportsite.preview;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import reportsite.build.BuildResult;
import reportsite.diag.Console;
import reportsite.preview.PreviewState.Present;
import reportsite.render.SiteRenderer.Mode;
import reportsite.text.Phrases;

/**
 * The door of this package: serves a project's site while it is written. Nothing is written to
 * disk, and nothing outside of the project's folders is read.
 */
public final class Preview implements Closeable {

  /** So long, in milliseconds, nothing must have changed before all pages are looked through. */
  private static final int BEFORE_AUDIT = 1_500;

  private final Present present = new Present();
  private final Console console;
  private final Rebuilder rebuilder;
  private final ProjectWatch watch;
  private final LateAudit audit;
  private final PreviewServer server;

  private Preview(Path project, int port, Mode mode, Console console) throws IOException {
    this.console = console;
    this.rebuilder = new Rebuilder(project, mode, present);
    this.watch = new ProjectWatch(project);
    this.audit = new LateAudit(present, mode, console, BEFORE_AUDIT);
    Answers answers = new Answers(present, console, new StaffPages(project));
    this.server = PreviewServer.start(port, answers, present);
  }

  /** Begins to serve; {@link #run} then follows the files. */
  public static Preview start(Path project, int port, Mode mode, Console console)
      throws IOException {
    Preview preview = new Preview(project, port, mode, console);
    if (port != 0 && preview.port() != port) {
      console.say(Phrases.of("preview/taken", port, preview.port()));
    }
    console.say(Phrases.of("preview/address", "http://127.0.0.1:" + preview.port() + "/"));
    return preview;
  }

  public int port() {
    return server.port();
  }

  /** Follows the files until it is interrupted or closed. */
  public void run() {
    try {
      long noticed = System.nanoTime();
      while (true) {
        follow(noticed);
        noticed = watch.awaitChange(rebuilder.isToBeRepeated());
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (ClosedWatchServiceException closed) {
      // The end that somebody else has put to it; there is nothing left to do.
      return;
    }
  }

  private void follow(long noticed) throws InterruptedException {
    long edition = present.now().edition();
    Set<String> open = server.openPages();
    if (!rebuilder.rebuild(open)) {
      return;
    }
    PreviewState shown = present.now();
    console.report(shown.problems(), shown.problems().isEmpty() ? Map.of() : shown.files().texts());
    BuildResult good = shown.good();
    if (shown.edition() != edition && good != null) {
      audit.begin(good);
    }
    present.ready(noticed, !open.isEmpty());
    console.say(present.speed());
  }

  @Override
  public void close() throws IOException {
    watch.close();
    audit.close();
    server.close();
  }
}
