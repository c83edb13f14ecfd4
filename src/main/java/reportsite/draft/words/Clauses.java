package reportsite.draft.words;

import java.util.ArrayList;
import java.util.List;
import reportsite.model.Span;

/** Cuts a text at its punctuation, half and full width alike. */
public final class Clauses {

  private static final String STOPS = "。；！？;!?";
  private static final String PAUSES = STOPS + "，：,:";
  private static final String MARKS = PAUSES + "、“”‘’（）()《》—";

  private Clauses() {}

  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  /**
   * Whether a clause ends there; the number of an entry (⒈, ⑴, ㈠) is none of its words, and that of
   * 生产总值（预计，下同）goes on.
   */
  public static boolean isPause(String text, int at) {
    char c = text.charAt(at);
    boolean isEntry = ('\u2460' <= c && c <= '\u249B') || ('\u3220' <= c && c <= '\u3229');
    return isEntry
        || (PAUSES.indexOf(c) >= 0
            && !((c == ',' || c == ':' || c == '：') && isBetweenDigits(text, at))
            && !text.startsWith("下同", at + 1));
  }

  /** A dash between digits joins the ends of a range: 3—6岁. */
  static boolean isMark(String text, int at) {
    return isPause(text, at) || (MARKS.indexOf(text.charAt(at)) >= 0 && !isBetweenDigits(text, at));
  }

  private static boolean isBetweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** The sentences of a text, without their stops and the space around them. */
  public static List<Span> sentences(String text) {
    return cut(text, new Span(0, text.length()), true);
  }

  /** The clauses within a part of a text. */
  public static List<Span> clauses(String text, Span within) {
    return cut(text, within, false);
  }

  private static List<Span> cut(String text, Span within, boolean atStopsOnly) {
    List<Span> found = new ArrayList<>();
    int from = within.start();
    for (int at = within.start(); at <= within.end(); at++) {
      boolean ends =
          at == within.end() || (atStopsOnly ? isStop(text.charAt(at)) : isPause(text, at));
      if (ends) {
        Span tight = tight(text, from, at);
        if (tight.start() < tight.end()) {
          found.add(tight);
        }
        from = at + 1;
      }
    }
    return found;
  }

  public static Span tight(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0' || c == '\uFEFF';
  }

  /** The one of some parts, in their order, in which a place lies; the whole text if none. */
  public static Span around(int at, List<Span> parts, String text) {
    int low = 0;
    int high = parts.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      Span part = parts.get(middle);
      if (at < part.start()) {
        high = middle - 1;
      } else if (at >= part.end()) {
        low = middle + 1;
      } else {
        return part;
      }
    }
    return new Span(0, text.length());
  }
}
