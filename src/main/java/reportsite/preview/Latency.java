package reportsite.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import reportsite.text.Bilingual;

/** How long it took from a change of a file to its being seen, for the last changes. */
final class Latency {

  /** The edition that nobody waits for. */
  static final long UNSEEN = 0;

  private static final int KEPT = 50;

  private static final Bilingual SEEN =
      new Bilingual(
          "从保存到显示 {0} 毫秒（最近 {2} 次的中位数 {1}）",
          "{0} ms from saving to seeing (median of the last {2}: {1})");
  private static final Bilingual READY =
      new Bilingual("更新用时 {0} 毫秒", "brought up to date in {0} ms");
  private static final Bilingual NONE = new Bilingual("正在读取内容", "reading the content");

  private final Deque<Long> seen = new ArrayDeque<>();
  private Bilingual status = NONE;
  private long noticed;
  private long awaited;

  /** A change was noticed at that time and led to that edition of the pages. */
  synchronized void ready(long noticedAt, long edition) {
    noticed = noticedAt;
    awaited = edition;
    status = READY.with(since(noticedAt));
  }

  /** A page of that edition stands on a screen; false if that is no news. */
  synchronized boolean seen(long edition) {
    if (awaited == UNSEEN || edition != awaited) {
      return false;
    }
    awaited = UNSEEN;
    long milliseconds = since(noticed);
    seen.addLast(milliseconds);
    if (seen.size() > KEPT) {
      seen.removeFirst();
    }
    List<Long> sorted = seen.stream().sorted().toList();
    status = SEEN.with(milliseconds, sorted.get(sorted.size() / 2), sorted.size());
    return true;
  }

  synchronized Bilingual status() {
    return status;
  }

  private static long since(long nanoseconds) {
    return (System.nanoTime() - nanoseconds + 500_000) / 1_000_000;
  }
}
