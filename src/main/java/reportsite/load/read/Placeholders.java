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
import reportsite.load.yaml.Node;
import reportsite.load.yaml.Node.Entry;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.Node.Scalar;
import reportsite.load.yaml.Node.Sequence;
import reportsite.model.report.ContentIndex.Placeholder;
import reportsite.model.report.ContentIndex.Placeholder.Kind;
import reportsite.text.DataFile;
import reportsite.text.Han;
import reportsite.text.Lang;
import reportsite.text.Seen;
import reportsite.text.UnfinishedWords;

/**
 * Finds where somebody still has to write or to look. It goes by the lines of the files and not by
 * their fields, so that nothing can be passed over, and in YAML by the texts as well, wherever
 * their lines break.
 */
public final class Placeholders {

  private record Form(Kind kind, boolean whole, @Nullable Lang lang, Pattern pattern) {}

  private static final List<Form> FORMS =
      DataFile.lines("check/placeholders.txt").stream()
          .map(line -> line.split(" \\| ", 3))
          .map(
              cells ->
                  new Form(
                      Kind.valueOf(cells[0].replace("whole ", "").toUpperCase(Locale.ROOT)),
                      cells[0].startsWith("whole "),
                      lang(cells[1]),
                      Pattern.compile(cells[2])))
          .toList();

  private static final Pattern SIGNS_AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\[[^\\]]*]|<[^>]*>|【[^】]*】|\\([^)]{0,20}\\)");
  private static final Set<String> CHINESE = Set.of("zh", "also");
  private static final Set<String> ENGLISH = Set.of("en", "one", "many", "renderings");

  private final String path;
  private final List<Placeholder> found = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  private Placeholders(String path) {
    this.path = path;
  }

  private static @Nullable Lang lang(String code) {
    return Arrays.stream(Lang.values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  /**
   * Those of a file; a line has at most one of each kind in a language.
   *
   * @param root what the file holds, of YAML; null of other files
   */
  public static List<Placeholder> in(String path, String text, @Nullable Mapping root) {
    Placeholders all = new Placeholders(path);
    all.readLines(text.lines().toList());
    if (root != null) {
      all.read(root, "");
    }
    return all.found;
  }

  /**
   * Whether a text is still to be written.
   *
   * @param key of its field: {@code zh}, {@code en}, or {@code one} and {@code many} of a noun
   */
  public static boolean isOpen(String text, String key) {
    return isOpenNoun(text, key)
        || isPlaceholder(text)
        || in("", text, null).stream().anyMatch(one -> one.kind() != Kind.REVIEW);
  }

  /** A measure word that stands for an English noun. */
  private static boolean isOpenNoun(String text, String key) {
    return (key.equals("one") || key.equals("many")) && Han.hasHan(text);
  }

  /** Whether all that a text says is that something is still to be written. */
  private static boolean isPlaceholder(String text) {
    String seen = Seen.of(text).text().strip();
    String words = SIGNS_AROUND.matcher(seen).replaceAll("");
    return words.isEmpty()
        || IN_BRACKETS.matcher(seen).matches()
        || FORMS.stream().anyMatch(one -> one.whole() && one.pattern().matcher(words).matches());
  }

  private void readLines(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String seen = Seen.textOf(lines.get(i));
      // What a remark tells about a file is no text of it.
      boolean isRemark = path.endsWith(".yaml") && seen.stripLeading().startsWith("#");
      boolean isReview = seen.indexOf('#') >= 0;
      boolean isOpen = !isRemark && UnfinishedWords.areIn(seen);
      if (isReview || isOpen) {
        readLine(lines, i, isReview, isOpen);
      }
      boolean isText = path.endsWith(".md") && DOTS_OR_WORDS.matcher(seen).find();
      if (isText && isPlaceholder(seen)) {
        add(Kind.TEXT, null, new Position(path, i + 1, 1), new Position(path, i + 1, 1));
      }
    }
  }

  private void readLine(List<String> lines, int i, boolean isReview, boolean isOpen) {
    Seen line = Seen.of(lines.get(i));
    for (Form form : FORMS) {
      boolean isMeant = !form.whole() && (form.kind() == Kind.REVIEW ? isReview : isOpen);
      Matcher words = form.pattern().matcher(line.text());
      if (isMeant && words.find()) {
        add(
            form.kind(),
            form.lang(),
            new Position(path, i + 1, line.offset(words.start()) + 1),
            new Position(path, about(lines, i) + 1, 1));
      }
    }
  }

  /** Other lines of a narrative without words are rules and parts of tables. */
  private static final Pattern DOTS_OR_WORDS = Pattern.compile("\\.{2}|[\\p{L}\\p{N}]");

  /** The line that something in a line is about, from 0. */
  private static int about(List<String> lines, int line) {
    int about = line;
    while (about < lines.size() - 1 && lines.get(about).matches("\\s*(?:#.*)?")) {
      about++;
    }
    return about;
  }

  private void read(Mapping mapping, String key) {
    boolean isName = key.equals("name") || key.equals("title");
    for (Entry entry : mapping.entries()) {
      read(entry.value(), entry.key(), isName);
    }
  }

  private void read(Node value, String key, boolean isName) {
    if (value instanceof Mapping mapping) {
      read(mapping, key);
    } else if (value instanceof Sequence list) {
      list.items().forEach(item -> read(item, key, false));
    } else if (value instanceof Scalar scalar) {
      Lang lang = CHINESE.contains(key) ? Lang.ZH : ENGLISH.contains(key) ? Lang.EN : null;
      if (lang != null) {
        read(scalar, key, lang, isName);
      }
    }
  }

  private void read(Scalar scalar, String key, Lang lang, boolean isName) {
    String text = scalar.text();
    if (isOpenNoun(text, key) || isPlaceholder(text)) {
      boolean isNoun = key.equals("one") || key.equals("many");
      add(isNoun ? Kind.NOUN : Kind.TEXT, lang, scalar.at(), scalar.at());
    } else if (isName && Seen.of(text).text().contains("..")) {
      add(Kind.NAME, null, scalar.at(), scalar.at());
    } else {
      // Its lines may break within the words.
      in("", text, null).stream()
          .filter(one -> one.kind() != Kind.REVIEW)
          .forEach(one -> add(one.kind(), one.lang(), scalar.at(), scalar.at()));
    }
  }

  private void add(Kind kind, @Nullable Lang lang, Position at, Position of) {
    if (told.add(kind + "." + lang + "." + at.line())) {
      found.add(new Placeholder(kind, lang, at, of));
    }
  }
}
