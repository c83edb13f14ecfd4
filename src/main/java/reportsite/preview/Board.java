package reportsite.preview;

import java.util.function.UnaryOperator;

/** Where the present state hangs; readers can wait for the next one. */
final class Board {

  private Shown shown = Shown.NOTHING;

  synchronized Shown now() {
    return shown;
  }

  synchronized Shown change(UnaryOperator<Shown> next) {
    shown = next.apply(shown);
    notifyAll();
    return shown;
  }

  /** Waits for a state behind a version, but not longer than so many milliseconds. */
  synchronized Shown waitBehind(long version, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    long left = milliseconds;
    while (shown.version() <= version && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
    return shown;
  }
}
