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

  private final String text;

  public Quoting(String text) {
    this.text = text;
  }

  /** The shortest quotation of whole clauses that holds a value once; else of any words. */
  public Optional<Span> ofValue(Span value) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    starts.add(itemStart(value.start()));
    for (int at = value.start(); at >= 0; at--) {
      if (at == 0 || Clauses.isPause(text, at - 1)) {
        starts.add(at);
      }
    }
    ends.add(value.end());
    ends.add(itemEnd(value.end()));
    for (int at = value.end(); at <= text.length(); at++) {
      if (at == text.length() || Clauses.isPause(text, at)) {
        ends.add(at);
      }
    }
    return fitting(starts, ends, value)
        .or(() -> fitting(all(0, value.start()), all(value.end(), text.length()), value));
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
    for (int start : starts) {
      for (int end : ends) {
        Span span = Clauses.tight(text, start, end);
        boolean shorter = best == null || length(span) < length(best);
        boolean holds = span.start() <= value.start() && value.end() <= span.end();
        if (holds && shorter && names(span, value) && isOnce(span) && holdsOnce(span, value)) {
          best = span;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** More than the number alone; of a list behind 分别 also the word that says which way it went. */
  private boolean names(Span span, Span value) {
    String before = text.substring(0, value.start());
    int list = before.lastIndexOf("分别");
    boolean isListed = list >= 0 && LIST.matcher(before).region(list, before.length()).matches();
    return length(span) >= length(value) + 2 && (!isListed || span.start() <= list);
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
    int most = text.length();
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
