package reportsite.load;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Strings;
import reportsite.text.Bilingual;

/** Reads the words of the site itself. */
final class StringsReader {

  private static final Pattern SLOT = Pattern.compile("\\{[0-9]\\}");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");

  private StringsReader() {}

  /** What may stand in the file: texts under keys that only the pages know. */
  static Form form() {
    return new Form.Table(KEY.pattern(), Blank.survey("entry", Field::words));
  }

  static @Nullable Strings read(Sources sources) {
    Position at = Position.of(ProjectFiles.STRINGS);
    return sources.yaml(ProjectFiles.STRINGS, at, Strings.class, StringsReader::strings);
  }

  private static @Nullable Strings strings(Fields fields) {
    Diagnostics diagnostics = fields.diagnostics();
    Map<String, Bilingual> byKey = new TreeMap<>();
    boolean whole = true;
    for (Node.Entry entry : fields.entries()) {
      if (!KEY.matcher(entry.key()).matches()) {
        diagnostics.error(entry.keyAt(), LoadFault.NOT_A_KEY, entry.key());
      }
      Bilingual text = fields.needed(entry.key()).words();
      if (text == null) {
        whole = false;
      } else if (!slots(text.zh()).equals(slots(text.en()))) {
        diagnostics.error(
            entry.value().at(),
            LoadFault.PLACEHOLDERS_DIFFER,
            entry.key(),
            named(slots(text.zh())),
            named(slots(text.en())));
        whole = false;
      } else {
        byKey.put(entry.key(), text);
      }
    }
    return whole ? new Strings(byKey) : null;
  }

  /** The slots of a text, as in {0} of {1}. */
  private static SortedSet<String> slots(String text) {
    return SLOT.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Bilingual named(SortedSet<String> slots) {
    return slots.isEmpty()
        ? new Bilingual("（无）", "none")
        : Bilingual.same(String.join(", ", slots));
  }
}
