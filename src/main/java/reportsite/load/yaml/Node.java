package reportsite.load.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;

/**
 * A piece of a YAML file: what staff typed, before anything is made of it, with the range of the
 * text that it takes up.
 */
public interface Node {

  /** Where it begins; of a text in quotes the first character behind them. */
  Position at();

  /** The offset of its first character: a quote, a brace, the first letter of a key. */
  int start();

  /** The offset behind its last character that is no blank. */
  int end();

  /** Text, a number, a date: all are text here, so that 4.10 stays 4.10. */
  record Scalar(String text, Position at, int start, int end) implements Node {}

  /**
   * A list.
   *
   * @param flow whether it stands in brackets
   */
  record Sequence(List<Node> items, boolean flow, Position at, int start, int end)
      implements Node {}

  /**
   * Entries in the order of the file, each key once.
   *
   * @param flow whether they stand in braces
   */
  record Mapping(List<Entry> entries, boolean flow, Position at, int start, int end)
      implements Node {

    public @Nullable Entry entry(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst().orElse(null);
    }

    /** The value at a path of keys; null where there is none. */
    public @Nullable Node value(List<String> path) {
      Entry first = entry(path.get(0));
      if (first == null || path.size() == 1) {
        return first == null ? null : first.value();
      }
      return first.value() instanceof Mapping inner
          ? inner.value(path.subList(1, path.size()))
          : null;
    }

    /** The list at a key; without items where there is none. */
    public List<Node> items(String key) {
      Entry entry = entry(key);
      return entry != null && entry.value() instanceof Sequence list ? list.items() : List.of();
    }
  }

  /**
   * A key and what stands behind it.
   *
   * @param keyStart the offset of the key
   */
  record Entry(String key, Position keyAt, int keyStart, Node value) {}

  /** A value whose fault has been reported already, so that nobody reports it again. */
  record Broken(Position at, int start, int end) implements Node {}
}
