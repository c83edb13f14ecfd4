package reportsite.output;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reportsite.text.DataFile;
import reportsite.text.Seen;

/** Words that stand on pages where something is still to be written. */
public final class UnfinishedWords {

  private static final String WORDS =
      DataFile.lines("check/placeholders.txt").stream()
          .map(line -> line.split(" \\| ", 3))
          .filter(cells -> List.of("translation", "text").contains(cells[0]))
          .map(cells -> cells[2])
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern WITH_SOME_BEHIND = Pattern.compile(WORDS + "[^<]{0,24}");

  /** The Chinese that stands in brackets for English, unless it holds markup of its own. */
  private static final Pattern WORDS_AND_CHINESE =
      Pattern.compile("(" + WORDS + ")( \\()?((?<=\\()[^()<]*\\p{IsHan}[^()<]*(?=\\)))?");

  /** What is no text between tags, or holds none that can have markup. */
  private static final Pattern PIECES =
      Pattern.compile("(?s)<(head|svg|script|textarea|option|button)\\b.*?</\\1>|<[^>]*>|[^<]+");

  private UnfinishedWords() {}

  /** The first of them in a text as it is seen, with some of what follows. */
  public static Optional<String> in(String text) {
    Matcher found = WITH_SOME_BEHIND.matcher(Seen.of(text).text());
    return found.find() ? Optional.of(found.group()) : Optional.empty();
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
