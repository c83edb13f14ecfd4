package reportsite.load.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Position;
import reportsite.model.report.ContentIndex.Placeholder;
import reportsite.text.DataFile;

/**
 * Finds where somebody still has to write or to look. It goes by the lines of the files and not by
 * their fields, so that nothing can be passed over.
 */
public final class Placeholders {

  private record Form(Placeholder.Kind kind, Pattern pattern) {}

  private static final List<Form> FORMS =
      DataFile.lines("check/placeholders.txt").stream()
          .map(line -> line.split(" \\| ", 2))
          .map(
              cells ->
                  new Form(
                      Placeholder.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                      Pattern.compile(cells[1])))
          .toList();

  private Placeholders() {}

  /** Those of a file, line by line; a line has at most one of each kind. */
  public static List<Placeholder> in(String path, String text) {
    List<Placeholder> found = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Set<Placeholder.Kind> kinds = EnumSet.noneOf(Placeholder.Kind.class);
      for (Form form : FORMS) {
        Matcher words = form.pattern().matcher(line);
        if (words.find() && kinds.add(form.kind())) {
          found.add(new Placeholder(form.kind(), new Position(path, number, words.start() + 1)));
        }
      }
    }
    return found;
  }
}
