package reportsite.preview;

import java.io.Closeable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;
import reportsite.build.BuildResult;
import reportsite.diag.Console;
import reportsite.diag.Diagnostics;
import reportsite.output.OutputFile;
import reportsite.output.audit.OutputAudit;
import reportsite.preview.PreviewState.Present;
import reportsite.render.SiteRenderer.Mode;

/**
 * The audit of all finished pages, which takes too long to be waited for: it begins when nothing
 * has changed for a while, uses one processor, and gives way to the next change.
 */
final class LateAudit implements Closeable {

  private final Present present;
  private final Mode mode;
  private final Console console;
  private final int pause;
  // Parallel streams that run inside a pool stay in it.
  private final ForkJoinPool one = new ForkJoinPool(1, LateAudit::thread, null, false);
  private @Nullable BuildResult waiting;

  /**
   * @param pause how long nothing must have changed, in milliseconds
   */
  LateAudit(Present present, Mode mode, Console console, int pause) {
    this.present = present;
    this.mode = mode;
    this.console = console;
    this.pause = pause;
  }

  // Nothing depends on the order of threads; it is only polite to those who wait for a page.
  @SuppressWarnings("ThreadPriorityCheck")
  private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.setName("preview-audit");
    return thread;
  }

  /**
   * Looks through a site as soon as there is time, unless it has been replaced by then. Only the
   * last one waits: sites are large, and many may come before there is time.
   */
  synchronized void begin(BuildResult good) {
    if (waiting == null) {
      one.execute(this::next);
    }
    waiting = good;
  }

  private void next() {
    try {
      BuildResult good = awaitQuiet();
      if (good != null) {
        run(good);
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } catch (CancellationException replaced) {
      // The next site has its own audit.
      return;
    }
  }

  /** Waits until no other site has come for a while, and takes the last one. */
  private @Nullable BuildResult awaitQuiet() throws InterruptedException {
    BuildResult last = waiting();
    while (true) {
      Thread.sleep(pause);
      synchronized (this) {
        if (waiting == last) {
          waiting = null;
          return last;
        }
        last = waiting;
      }
    }
  }

  private synchronized @Nullable BuildResult waiting() {
    return waiting;
  }

  private void run(BuildResult good) {
    Diagnostics found = new Diagnostics();
    OutputAudit audit =
        new OutputAudit(
            good.rules(mode.baseUrl(), () -> requirePresent(good)), good.paths(), found);
    boolean all = true;
    for (String path : good.files().paths()) {
      requirePresent(good);
      try {
        OutputFile file = good.files().at(path);
        if (file != null) {
          audit.look(file);
        }
      } catch (CancellationException replaced) {
        throw replaced;
      } catch (RuntimeException failed) {
        Rebuilder.report(failed, found);
        all = false;
      }
    }
    // Links to a page that could not be made would be told as broken.
    if (all) {
      audit.finish();
    }
    if (!found.sorted().isEmpty()) {
      PreviewState shown =
          present.change(now -> now.good() == good ? now.auditedWith(found.sorted()) : now);
      if (shown.good() == good) {
        console.report(found.sorted(), shown.files().texts());
      }
    }
  }

  private void requirePresent(BuildResult good) {
    if (present.now().good() != good || one.isShutdown()) {
      throw new CancellationException();
    }
  }

  @Override
  public void close() {
    one.shutdownNow();
  }
}
