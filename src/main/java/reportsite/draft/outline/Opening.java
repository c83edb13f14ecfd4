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
    /** The same words before each heading: 这一年，我们坚持创新驱动. */
    REFRAIN("(?:(?:刚刚)?过去的?|这)?[一五]年(?:来|中|里)?，(?:我们|全[省市县区])"),
    /** The same with what is to be done. */
    WILL("(?:今年，|新的一年，)?我们(?:将|要)(?=着力|全力|大力|聚力|更加|坚持|持续|始终|聚焦|突出|全面|坚定)"),
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

  /** Words with a number state what was done, and head nothing. */
  private static final Pattern STATES = Pattern.compile("[0-9０-９]");

  /** The opening of a passage; empty where it has no heading. */
  public static Optional<Opening> of(Passage passage) {
    String text = passage.text();
    for (Style style : Style.values()) {
      Matcher number = style.number.matcher(text);
      if (style.compareTo(Style.LINE) < 0 && number.lookingAt()) {
        Optional<Opening> found = heading(style, text.substring(number.end()));
        boolean isRefrain = style.compareTo(Style.REFRAIN) >= 0;
        if (!isRefrain || found.filter(one -> !STATES.matcher(one.words()).find()).isPresent()) {
          return found;
        }
      }
    }
    return heading(Style.LINE, text.strip())
        .filter(found -> found.isAlone() || isHead(found.words()))
        .map(Opening::unnumbered);
  }

  private static boolean isHead(String sentence) {
    return !PAUSE.matcher(sentence).find() && !STATES.matcher(sentence).find();
  }

  private Opening unnumbered() {
    return isAlone ? this : new Opening(Style.SENTENCE, words, false);
  }

  private static Optional<Opening> heading(Style style, String text) {
    String line = text.strip();
    if (style == Style.WILL) {
      String act = line.split("[，。；：！？,;:!?]", 2)[0];
      return Optional.of(new Opening(style, act, act.length() == line.length()));
    }
    boolean isLine = line.length() <= LONGEST_LINE && !line.matches(".*[。；！？;!?].*");
    if (isLine) {
      return line.isEmpty() ? Optional.empty() : Optional.of(new Opening(style, line, true));
    }
    Matcher sentence = SENTENCE.matcher(line);
    boolean isShort = sentence.lookingAt() && sentence.group(1).length() <= LONGEST_SENTENCE;
    if (isShort) {
      return Optional.of(new Opening(style, sentence.group(1), sentence.end() == line.length()));
    }
    String clause = line.split("[，。；：！？,;:!?]", 2)[0];
    // 1.新建50家养老中心；新增200个助餐场所: the first deed of several is no heading of the others.
    boolean isListed =
        clause.length() < line.length() && "；;".indexOf(line.charAt(clause.length())) >= 0;
    boolean isHead = style != Style.LINE && !isListed;
    return isHead && clause.length() <= LONGEST_LINE && !clause.isBlank()
        ? Optional.of(new Opening(style, clause, false))
        : Optional.empty();
  }
}
