package reportsite.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Results of work that depends on nothing but what it is given: many rules ask for the same, and a
 * preview asks for it again after every change.
 */
public final class Memo<K, V> {

  private final int most;
  private final Function<K, V> work;
  private final Map<K, V> known = new ConcurrentHashMap<>();

  /**
   * @param most when there are as many results, all are forgotten; far more than a report needs
   */
  public Memo(int most, Function<K, V> work) {
    this.most = most;
    this.work = work;
  }

  /** The result for a key, which must not ask this memo again while it is worked out. */
  public V of(K key) {
    V result = known.get(key);
    if (result != null) {
      return result;
    }
    if (known.size() >= most) {
      known.clear();
    }
    return known.computeIfAbsent(key, work);
  }
}
