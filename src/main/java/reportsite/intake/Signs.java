package reportsite.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.intake.Note.Notes;
import reportsite.intake.Paragraphs.Line;
import reportsite.text.DataFile;
import reportsite.text.HiddenSigns;
import reportsite.text.Memo;

/** Characters that are not what they look like: invisible ones, radicals, Traditional ones. */
final class Signs {

  private static final Pattern INVISIBLES = Pattern.compile("[" + HiddenSigns.WITHOUT_ROOM + "]+");
  private static final Pattern TURNING = Pattern.compile("[\\u202D\\u202E]");
  private static final Pattern ODD =
      Pattern.compile("[\\uFFFD\\uE000-\\uF8FF\\u2E80-\\u2EFF]|锟斤拷|烫烫烫");

  /** In place of Han: what fonts of PDFs give back for a radical that is a word of its own. */
  private static final Pattern RADICALS =
      Pattern.compile("[\\u2E80-\\u2FDF\\uF900-\\uFAFF\\x{2F800}-\\x{2FA1F}]");

  /** Those that Unicode gives no equivalent for, though each is one word. */
  private static final Map<String, String> BY_HAND = pairs("intake/radicals.txt");

  private static final Map<String, String> SIMPLIFIED = pairs("intake/traditional.txt");

  /** Whether texts have such characters; the numbers of a passage ask for the same one. */
  private static final Memo<String, Boolean> TRADITIONAL =
      new Memo<>(
          1000,
          text -> text.chars().anyMatch(sign -> SIMPLIFIED.containsKey(Character.toString(sign))));

  private Signs() {}

  /** Pairs of characters, the first of which stands for the other. */
  private static Map<String, String> pairs(String file) {
    return DataFile.lines(file).stream()
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .collect(
            Collectors.toUnmodifiableMap(pair -> pair.substring(0, 1), pair -> pair.substring(1)));
  }

  static List<Line> mend(List<Line> lines, Notes notes) {
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      if (TURNING.matcher(line.text()).find()) {
        notes.add(Note.Kind.DIRECTION, line.number(), line.text());
      }
      String seen = INVISIBLES.matcher(line.text()).replaceAll("");
      if (!seen.equals(line.text())) {
        notes.add(Note.Kind.INVISIBLE_SIGN, line.number(), around(seen, line.text()));
      }
      String words = words(seen);
      notes.changed(Note.Kind.RADICAL, line.number(), seen, words);
      Matcher odd = ODD.matcher(words);
      if (odd.find()) {
        notes.change(Note.Kind.ODD_SIGN, line.number(), words, odd.start());
      }
      out.add(line.with(words));
    }
    return out;
  }

  /** The words as they are without the signs, at the first of them. */
  private static String around(String seen, String text) {
    Matcher sign = INVISIBLES.matcher(text);
    int at = sign.find() ? sign.start() : 0;
    return seen.substring(
        Math.min(seen.length(), Math.max(0, at - 8)), Math.min(seen.length(), at + 10));
  }

  /** The text with the ordinary word for each radical and compatibility ideograph. */
  static String words(String text) {
    return RADICALS
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(word(found.group())));
  }

  private static String word(String sign) {
    String known = BY_HAND.get(sign);
    return known == null ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : known;
  }

  static boolean hasTraditional(String text) {
    return TRADITIONAL.of(text);
  }

  /** Asks about Traditional characters where there are some, by the first of them. */
  static void doubt(List<Line> lines, Notes notes) {
    int found = 0;
    int first = 0;
    StringBuilder pairs = new StringBuilder();
    for (Line line : lines) {
      for (char sign : line.text().toCharArray()) {
        String simplified = SIMPLIFIED.get(Character.toString(sign));
        if (simplified != null) {
          first = found == 0 ? line.number() : first;
          found++;
          String pair = sign + "→" + simplified + " ";
          pairs.append(found <= 6 && pairs.indexOf(pair) < 0 ? pair : "");
        }
      }
    }
    if (found > 0) {
      notes.add(Note.Kind.TRADITIONAL, first, pairs.toString());
    }
  }
}
