package reportsite.draft.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.model.Source.Passage;

/**
 * How a passage opens: with a heading, perhaps numbered.
 *
 * @param words the heading without its number
 * @param isAlone whether the heading is the whole passage
 */
public record Opening(Style style, String words, boolean isAlone) {

  /** How headings are numbered; a report mixes several, one for each level. */
  public enum Style {
    PART("第[一二三四五六七八九十]+部分[ \\u3000:：、，]*"),
    HAN("[一二三四五六七八九十]+、"),
    HAN_IN_BRACKETS("(?:[（(][一二三四五六七八九十]+[)）]|[㈠-㈩])、?"),
    DIGITS("[0-9０-９]{1,2}(?:、|[.．](?:(?![0-9])|(?=20[0-9]{2}年)))|[⒈-⒛]"),
    DIGITS_IN_BRACKETS("[（(][0-9０-９]{1,2}[)）]|[⑴-⒇①-⑳]"),
    FIRST("第[一二三四五六七八九十]+[，、]"),
    ONE_IS("[一二三四五六七八九十]+是(?:要)?"),
    DASH("——"),
    /** A line of its own without a number. */
    LINE(""),
    /** A short first sentence. */
    SENTENCE("");

    private final Pattern number;

    Style(String number) {
      this.number = Pattern.compile("[ \\u3000]*(" + number + ")[ \\u3000]*");
    }
  }

  private static final int LONGEST_LINE = 45;
  private static final int LONGEST_SENTENCE = 40;
  private static final Pattern SENTENCE = Pattern.compile("([^。；！？;!?]+)[。！!]");

  /** A sentence of several clauses says something; only one with a number is a heading. */
  private static final Pattern PAUSE = Pattern.compile("[，：,:]");

  /** The opening of a passage; empty where it has no heading. */
  public static Optional<Opening> of(Passage passage) {
    String text = passage.text();
    for (Style style : Style.values()) {
      Matcher number = style.number.matcher(text);
      if (style.compareTo(Style.LINE) < 0 && number.lookingAt()) {
        return heading(style, text.substring(number.end()));
      }
    }
    return heading(Style.LINE, text.strip())
        .filter(found -> found.isAlone() || !PAUSE.matcher(found.words()).find())
        .map(Opening::unnumbered);
  }

  private Opening unnumbered() {
    return isAlone ? this : new Opening(Style.SENTENCE, words, false);
  }

  private static Optional<Opening> heading(Style style, String text) {
    String line = text.strip();
    boolean isLine = line.length() <= LONGEST_LINE && !line.matches(".*[。；！？;!?].*");
    if (isLine) {
      return line.isEmpty() ? Optional.empty() : Optional.of(new Opening(style, line, true));
    }
    Matcher sentence = SENTENCE.matcher(line);
    boolean isShort = sentence.lookingAt() && sentence.group(1).length() <= LONGEST_SENTENCE;
    if (isShort) {
      return Optional.of(new Opening(style, sentence.group(1), sentence.end() == line.length()));
    }
    boolean numbered = style != Style.LINE;
    String clause = line.split("[，。；：！？,;:!?]", 2)[0];
    return numbered && clause.length() <= LONGEST_LINE && !clause.isBlank()
        ? Optional.of(new Opening(style, clause, false))
        : Optional.empty();
  }
}
