package reportsite.text;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Work on many things beside each other, where one may take a hundred times as long as another. */
public final class Parallel {

  private Parallel() {}

  /**
   * Works on each, in no order; whoever is free takes the next. Where one fails nothing more is
   * begun.
   */
  public static <T> void forEach(Collection<T> all, Consumer<? super T> work) {
    Queue<T> left = new ConcurrentLinkedQueue<>(all);
    IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
        .parallel()
        .forEach(any -> workOn(left, work));
  }

  private static <T> void workOn(Queue<T> left, Consumer<? super T> work) {
    try {
      for (T next = left.poll(); next != null; next = left.poll()) {
        work.accept(next);
      }
    } finally {
      left.clear();
    }
  }
}
