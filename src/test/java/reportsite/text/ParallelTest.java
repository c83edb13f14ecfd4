package reportsite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each is worked on once, and nothing more after a failure. */
final class ParallelTest {

  private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

  @Test
  void worksOnEachOnce() {
    Queue<Integer> done = new ConcurrentLinkedQueue<>();
    Parallel.forEach(MANY, done::add);
    assertEquals(MANY, done.stream().sorted().toList());
  }

  @Test
  void beginsNothingMoreAfterAFailure() {
    Queue<Integer> begun = new ConcurrentLinkedQueue<>();
    assertThrows(
        IllegalStateException.class,
        () ->
            Parallel.forEach(
                MANY,
                one -> {
                  begun.add(one);
                  throw new IllegalStateException();
                }));
    int workers = Runtime.getRuntime().availableProcessors() + 1;
    assertTrue(begun.size() <= workers, begun.size() + " were begun");
  }
}
