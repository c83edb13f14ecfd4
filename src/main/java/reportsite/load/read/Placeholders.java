package reportsite.load.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.report.ContentIndex.Placeholder;
import reportsite.text.DataFile;
import reportsite.text.Lang;

/**
 * Finds where somebody still has to write or to look. It goes by the lines of the files and not by
 * their fields, so that nothing can be passed over.
 */
public final class Placeholders {

  private record Form(Placeholder.Kind kind, @Nullable Lang lang, Pattern pattern) {}

  private static final List<Form> FORMS =
      DataFile.lines("check/placeholders.txt").stream()
          .map(line -> line.split(" \\| ", 3))
          .map(
              cells ->
                  new Form(
                      Placeholder.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                      lang(cells[1]),
                      Pattern.compile(cells[2])))
          .toList();

  private Placeholders() {}

  private static @Nullable Lang lang(String code) {
    return Arrays.stream(Lang.values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** Those of a file, line by line; a line has at most one of each kind in a language. */
  public static List<Placeholder> in(String path, String text) {
    List<Placeholder> found = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Set<String> kinds = new HashSet<>();
      for (Form form : FORMS) {
        Matcher words = form.pattern().matcher(lines.get(i));
        if (words.find() && kinds.add(form.kind() + "." + form.lang())) {
          found.add(
              new Placeholder(
                  form.kind(),
                  form.lang(),
                  new Position(path, i + 1, words.start() + 1),
                  new Position(path, about(lines, i) + 1, 1)));
        }
      }
    }
    return found;
  }

  /** The line that something in a line is about, from 0. */
  private static int about(List<String> lines, int line) {
    int about = line;
    while (about < lines.size() - 1 && lines.get(about).matches("\\s*(?:#.*)?")) {
      about++;
    }
    return about;
  }
}
