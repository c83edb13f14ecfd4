package reportsite.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A value of a YAML file with the exact range of the text that it takes up. */
public sealed interface YamlValue {

  /** The offset of its first character: a quote, a brace, the first letter of a key. */
  int start();

  /** The offset behind its last character that is no blank. */
  int end();

  /**
   * A text, a number, a date.
   *
   * @param text what it means, without quotes and folds
   */
  record Words(String text, ScalarStyle style, int start, int end) implements YamlValue {}

  /**
   * A list.
   *
   * @param flow whether it stands in brackets
   */
  record Items(List<YamlValue> items, boolean flow, int start, int end) implements YamlValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * Named values, in the order of the file.
   *
   * @param flow whether they stand in braces
   */
  record Members(List<Member> members, boolean flow, int start, int end) implements YamlValue {
    public Members {
      members = List.copyOf(members);
    }

    public @Nullable Member member(String key) {
      return members.stream().filter(member -> member.key().equals(key)).findFirst().orElse(null);
    }

    /** The value at a path of keys; null where there is none. */
    public @Nullable YamlValue at(List<String> path) {
      Member first = member(path.get(0));
      if (first == null || path.size() == 1) {
        return first == null ? null : first.value();
      }
      return first.value() instanceof Members inner ? inner.at(path.subList(1, path.size())) : null;
    }

    /** The list at a key; without items where there is none. */
    public List<YamlValue> items(String key) {
      Member member = member(key);
      return member != null && member.value() instanceof Items list ? list.items() : List.of();
    }

    /** Every member by its key. */
    Map<String, Member> byKey() {
      Map<String, Member> byKey = new LinkedHashMap<>();
      members.forEach(member -> byKey.put(member.key(), member));
      return byKey;
    }
  }

  /**
   * A key and its value.
   *
   * @param keyStart the offset of the key
   */
  record Member(String key, int keyStart, YamlValue value) {}
}
