package reportsite.preview;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.output.AuditRules;
import reportsite.output.OutputAudit;
import reportsite.output.OutputFile;
import reportsite.output.OutputFiles;

/**
 * The audit of all finished pages, which takes too long to be waited for: it begins when nothing
 * has changed for a while, uses one processor, and gives way to the next change.
 */
final class LateAudit implements Closeable {

  private final Board board;
  private final Workshop workshop;
  private final int pause;
  // Parallel streams that run inside a pool stay in it.
  private final ForkJoinPool one = new ForkJoinPool(1, LateAudit::thread, null, false);
  private @Nullable GoodSite waiting;

  /**
   * @param pause how long nothing must have changed, in milliseconds
   */
  LateAudit(Board board, Workshop workshop, int pause) {
    this.board = board;
    this.workshop = workshop;
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
  synchronized void begin(GoodSite good) {
    if (waiting == null) {
      one.execute(this::next);
    }
    waiting = good;
  }

  private void next() {
    try {
      GoodSite good = awaitQuiet();
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
  private @Nullable GoodSite awaitQuiet() throws InterruptedException {
    GoodSite last = waiting();
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

  private synchronized @Nullable GoodSite waiting() {
    return waiting;
  }

  private void run(GoodSite good) {
    Diagnostics found = new Diagnostics();
    List<OutputFile> files = new ArrayList<>(good.more());
    for (String path : good.files().paths()) {
      requirePresent(good);
      try {
        OutputFile file = good.files().at(path);
        if (file != null) {
          files.add(file);
        }
      } catch (RuntimeException failed) {
        Rebuilder.report(failed, found);
      }
    }
    // Links to a page that could not be made would be told as broken.
    if (!found.hasErrors()) {
      new OutputAudit(giveWay(workshop.rules(good.site().publication()), good))
          .run(OutputFiles.of(files), found);
    }
    if (!found.sorted().isEmpty()) {
      Shown shown = board.change(now -> now.good() == good ? now.auditedWith(found.sorted()) : now);
      if (shown.good() == good) {
        workshop.report(found.sorted(), shown.sources()::texts);
      }
    }
  }

  /** The same rules, applied only as long as they are of use. */
  private AuditRules giveWay(AuditRules rules, GoodSite good) {
    return new AuditRules(
        rules.baseUrl(),
        (text, lang) -> {
          requirePresent(good);
          return rules.finder().find(text, lang);
        },
        rules.names(),
        rules.renderings(),
        rules.sizes(),
        rules.falls());
  }

  private void requirePresent(GoodSite good) {
    if (board.now().good() != good || one.isShutdown()) {
      throw new CancellationException();
    }
  }

  @Override
  public void close() {
    one.shutdownNow();
  }
}
