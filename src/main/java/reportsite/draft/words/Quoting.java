package reportsite.draft.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import reportsite.model.Span;
import reportsite.model.ValuePlaces;

/** Chooses the words of a passage that prove something, so that they stand there only once. */
public final class Quoting {

  /** From 分别 up to a number of its list. */
  private static final Pattern LIST = Pattern.compile("[^，。；！？]*");

  /** How far from what it proves a quotation begins and ends, in characters. */
  private static final int REACH = 200;

  /** The same where it begins and ends within words. */
  private static final int REACH_WITHIN_WORDS = 40;

  /** How many clauses it takes in to each side. */
  private static final int MOST_CLAUSES = 20;

  private final String text;

  public Quoting(String text) {
    this.text = text;
  }

  /** The shortest quotation of whole clauses that holds a value once; else of any words. */
  public Optional<Span> ofValue(Span value) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    starts.add(itemStart(value.start()));
    for (int at = value.start(); at >= Math.max(0, value.start() - REACH); at--) {
      if (at == 0 || Clauses.isPause(text, at - 1)) {
        starts.add(at);
      }
    }
    ends.add(value.end());
    ends.add(itemEnd(value.end()));
    for (int at = value.end(); at <= Math.min(text.length(), value.end() + REACH); at++) {
      if (at == text.length() || Clauses.isPause(text, at)) {
        ends.add(at);
      }
    }
    int first = Math.max(0, value.start() - REACH_WITHIN_WORDS);
    int last = Math.min(text.length(), value.end() + REACH_WITHIN_WORDS);
    return fitting(nearest(starts), nearest(ends), value)
        .or(() -> fitting(all(first, value.start()), all(value.end(), last), value));
  }

  private static List<Integer> nearest(List<Integer> places) {
    return places.subList(0, Math.min(places.size(), MOST_CLAUSES));
  }

  private static List<Integer> all(int from, int to) {
    List<Integer> places = new ArrayList<>();
    for (int at = from; at <= to; at++) {
      places.add(at);
    }
    return places;
  }

  private Optional<Span> fitting(List<Integer> starts, List<Integer> ends, Span value) {
    Span best = null;
    int list = listBefore(value);
    for (int start : starts) {
      for (int end : ends) {
        Span span = Clauses.tight(text, start, end);
        boolean shorter = best == null || length(span) < length(best);
        boolean holds = span.start() <= value.start() && value.end() <= span.end();
        boolean names = length(span) >= length(value) + 2 && (list < 0 || span.start() <= list);
        if (holds && shorter && names && isOnce(span) && holdsOnce(span, value)) {
          best = span;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Of a value in a list, the word that says which way it went; else -1. */
  private int listBefore(Span value) {
    int list = text.lastIndexOf("分别", value.start() - 2);
    return list >= 0 && LIST.matcher(text).region(list, value.start()).matches() ? list : -1;
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  /** Whether the words of a span stand nowhere else in the passage. */
  boolean isOnce(Span span) {
    String words = text.substring(span.start(), span.end());
    return text.indexOf(words) == span.start() && text.indexOf(words, span.start() + 1) < 0;
  }

  private boolean holdsOnce(Span span, Span value) {
    String written = text.substring(value.start(), value.end());
    List<Integer> places = ValuePlaces.of(written, text.substring(span.start(), span.end()));
    return places.size() == 1 && places.get(0) == value.start() - span.start();
  }

  private int itemStart(int from) {
    int at = from;
    while (at > 0 && !Clauses.isMark(text, at - 1)) {
      at--;
    }
    return at;
  }

  private int itemEnd(int from) {
    int at = from;
    while (at < text.length() && !Clauses.isMark(text, at)) {
      at++;
    }
    return at;
  }

  /** A span lengthened clause by clause until it stands there only once. */
  public Optional<Span> unique(Span wanted) {
    Span span = wanted;
    while (!isOnce(span)) {
      int start = Math.max(0, span.start() - 1);
      while (start > 0 && !Clauses.isPause(text, start - 1)) {
        start--;
      }
      int end = Math.min(text.length(), span.end() + 1);
      while (end < text.length() && !Clauses.isPause(text, end)) {
        end++;
      }
      boolean forward = start == span.start();
      Span longer = Clauses.tight(text, start, forward ? end : span.end());
      if (longer.equals(span)) {
        return anyAround(wanted);
      }
      span = longer;
    }
    return Optional.of(span);
  }

  /** The shortest unique words around others, wherever they begin and end. */
  private Optional<Span> anyAround(Span wanted) {
    int most = Math.min(text.length(), REACH);
    for (int more = 1; more <= most; more++) {
      for (int before = 0; before <= more; before++) {
        int start = wanted.start() - more + before;
        int end = wanted.end() + before;
        Span span = start < 0 || end > text.length() ? null : new Span(start, end);
        boolean isTight = span != null && span.equals(Clauses.tight(text, start, end));
        if (span != null && isTight && isOnce(span)) {
          return Optional.of(span);
        }
      }
    }
    return Optional.empty();
  }
}
