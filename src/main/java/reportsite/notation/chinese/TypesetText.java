package reportsite.notation.chinese;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Numeral.Role;

/**
 * A text without what typesetting may have put into its numbers: spaces, signs that cannot be seen,
 * marks of emphasis. A number that reads otherwise without them may have been cut by them, and is
 * then told as not understood.
 */
final class TypesetText {

  /** Whether strokes that belong to no number are left out, too. */
  enum Strokes {
    KEPT,
    DROPPED
  }

  private static final String SIGNS =
      " \u00A0\u2009\u202F\u3000\u00AD\u200B\u200C\u200D\u2060\uFEFF\u00B7^*";

  private final String text;

  /** Where each character stood, and behind the last where the text ended. */
  private final int[] places;

  private TypesetText(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  /**
   * Null where the text holds none of it.
   *
   * @param found its numerals, to which their own strokes and letters belong
   */
  static @Nullable TypesetText of(String original, List<Numeral> found, Strokes strokes) {
    boolean[] taken = new boolean[original.length()];
    found.forEach(one -> Arrays.fill(taken, one.start(), one.end(), true));
    StringBuilder left = new StringBuilder();
    int[] places = new int[original.length() + 1];
    for (int at = 0; at < original.length(); at++) {
      if (!isDropped(original, at, taken, strokes)) {
        places[left.length()] = at;
        left.append(original.charAt(at));
      }
    }
    if (left.length() == original.length()) {
      return null;
    }
    places[left.length()] = original.length();
    return new TypesetText(left.toString(), places);
  }

  /** A stroke belongs to 元/亩, a space beside a letter parts words, and 人·天 is a unit. */
  private static boolean isDropped(String text, int at, boolean[] taken, Strokes strokes) {
    if (text.charAt(at) == '/') {
      return strokes == Strokes.DROPPED && !taken[at];
    }
    if (SIGNS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    char before = at == 0 ? '。' : text.charAt(at - 1);
    char after = at + 1 == text.length() ? '。' : text.charAt(at + 1);
    boolean ofWord = isLatin(before) && !taken[at - 1];
    boolean parts = ChineseParser.isSpace(text.charAt(at)) && (ofWord || isLatin(after));
    return !parts && !(text.charAt(at) == '·' && before == '人' && after == '天');
  }

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  String text() {
    return text;
  }

  /**
   * Those that say the same in both texts; the others as one that is not understood.
   *
   * @param found in the text as it is, in order
   * @param closed in this text, in order
   */
  List<Numeral> alike(List<Numeral> found, List<Numeral> closed, String original) {
    List<Numeral> all = new ArrayList<>();
    int next = 0;
    for (Numeral one : closed) {
      int start = places[one.start()];
      int end = places[one.end() - 1] + 1;
      while (next < found.size() && found.get(next).end() <= start) {
        all.add(found.get(next++));
      }
      int first = next;
      while (next < found.size() && found.get(next).start() < end) {
        next++;
      }
      List<Numeral> same = found.subList(first, next);
      boolean isSame =
          same.size() == 1
              && same.get(0).role() == one.role()
              && withoutSigns(same.get(0).text()).equals(withoutSigns(one.text()));
      boolean noQuantity = same.stream().noneMatch(Numeral::isQuantity);
      if (isSame || (noQuantity && (!one.isQuantity() || !same.isEmpty()))) {
        all.addAll(same);
      } else {
        int from = same.stream().mapToInt(Numeral::start).reduce(start, Math::min);
        int to = same.stream().mapToInt(Numeral::end).reduce(end, Math::max);
        all.add(new Numeral(from, to, original.substring(from, to), Role.UNREAD));
      }
    }
    all.addAll(found.subList(next, found.size()));
    all.sort(Comparator.comparing(Numeral::start));
    return all;
  }

  private static String withoutSigns(String printed) {
    StringBuilder left = new StringBuilder();
    String words = ChineseScanner.normalized(printed);
    words.chars().filter(c -> c != '/' && SIGNS.indexOf(c) < 0).forEach(c -> left.append((char) c));
    return left.toString();
  }
}
