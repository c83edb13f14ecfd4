package reportsite.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that stand on pages where something is still to be written. */
public final class UnfinishedWords {

  private static final String WORDS =
      DataFile.lines("check/placeholders.txt").stream()
          .map(line -> line.split(" \\| ", 3))
          .filter(cells -> List.of("translation", "text").contains(cells[0]))
          .map(cells -> cells[2])
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern WITH_SOME_BEHIND = Pattern.compile(WORDS + "[^<]{0,24}");

  /** The first two characters of each, as one number: pages are long, and few places have them. */
  private static final boolean[] BEGINNINGS = beginnings();

  /** The Chinese that stands in brackets for English, unless it holds markup of its own. */
  private static final Pattern WORDS_AND_CHINESE =
      Pattern.compile("(" + WORDS + ")( \\()?((?<=\\()[^()<]*\\p{IsHan}[^()<]*(?=\\)))?");

  /** What is no text between tags, or holds none that can have markup. */
  private static final Pattern PIECES =
      Pattern.compile("(?s)<(head|svg|script|textarea|option|button)\\b.*?</\\1>|<[^>]*>|[^<]+");

  private UnfinishedWords() {}

  private static boolean[] beginnings() {
    Pattern words = Pattern.compile(WORDS);
    List<String> signs =
        Stream.of(WORDS, WORDS.toUpperCase(Locale.ROOT), WORDS.toLowerCase(Locale.ROOT))
            .flatMapToInt(String::chars)
            .distinct()
            .mapToObj(Character::toString)
            .toList();
    boolean[] pairs = new boolean[Character.MAX_VALUE + 1];
    signs.stream()
        .filter(sign -> canBegin(words, sign))
        .flatMap(first -> signs.stream().map(first::concat))
        .filter(two -> canBegin(words, two))
        .forEach(two -> pairs[pair(two, 0)] = true);
    return pairs;
  }

  private static boolean canBegin(Pattern words, String text) {
    Matcher begun = words.matcher(text);
    return begun.lookingAt() || begun.hitEnd();
  }

  private static int pair(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & Character.MAX_VALUE;
  }

  /** Where, from there on, one of them can begin in a text as it is seen; -1 for nowhere. */
  private static int next(String seen, int from) {
    for (int at = from; at < seen.length() - 1; at++) {
      if (BEGINNINGS[pair(seen, at)]) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a text as it is seen holds one of them. */
  public static boolean areIn(String seen) {
    return at(seen) >= 0;
  }

  /** The first of them in a text as it is seen, with some of what follows. */
  public static Optional<String> in(String text) {
    String seen = Seen.textOf(text);
    int at = at(seen);
    Matcher words = WITH_SOME_BEHIND.matcher(seen).useTransparentBounds(true);
    return at >= 0 && words.region(at, seen.length()).lookingAt()
        ? Optional.of(words.group())
        : Optional.empty();
  }

  /** Where the first of them begins in a text as it is seen; -1 for nowhere. */
  private static int at(String seen) {
    Matcher here = WITH_SOME_BEHIND.matcher(seen).useTransparentBounds(true);
    int at = next(seen, 0);
    while (at >= 0 && !here.region(at, seen.length()).lookingAt()) {
      at = next(seen, at + 1);
    }
    return at;
  }

  /**
   * A finished page in which they are marked, so that nobody takes them for more than that; they
   * can stand anywhere.
   */
  public static String marked(String page) {
    StringBuilder out = new StringBuilder();
    Matcher pieces = PIECES.matcher(page);
    while (pieces.find()) {
      String piece = pieces.group();
      out.append(
          piece.startsWith("<")
              ? piece
              : WORDS_AND_CHINESE.matcher(piece).replaceAll(UnfinishedWords::marked));
    }
    return out.toString();
  }

  private static String marked(MatchResult found) {
    String between = found.group(2) == null ? "" : found.group(2);
    String chinese =
        found.group(3) == null ? "" : "<span lang=\"zh-CN\">" + found.group(3) + "</span>";
    return Matcher.quoteReplacement(
        "<mark class=\"unfinished\">" + found.group(1) + "</mark>" + between + chinese);
  }
}
