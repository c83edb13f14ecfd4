package reportsite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {

  private final List<Integer> worked = new ArrayList<>();
  private final Memo<Integer, String> memo =
      new Memo<>(
          2,
          number -> {
            worked.add(number);
            return "no. " + number;
          });

  @Test
  void worksOnceForEachKey() {
    assertEquals("no. 1", memo.of(1));
    assertEquals("no. 2", memo.of(2));
    assertEquals("no. 1", memo.of(1));
    assertEquals(List.of(1, 2), worked);
  }

  @Test
  void forgetsAllWhenItIsFull() {
    memo.of(1);
    memo.of(2);
    assertEquals("no. 3", memo.of(3));
    assertEquals("no. 1", memo.of(1));
    assertEquals(List.of(1, 2, 3, 1), worked);
  }
}
