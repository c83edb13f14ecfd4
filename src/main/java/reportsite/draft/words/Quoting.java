package reportsite.draft.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import reportsite.model.Span;
import reportsite.model.ValuePlaces;
import reportsite.text.Han;
import reportsite.text.Memo;

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

  /** How long a quotation may become where it is lengthened until it stands there only once. */
  private static final int LONGEST = 1_000;

  private static final String QUOTES = "“”‘’《》";

  private static final Memo<String, Quoting> LAST = new Memo<>(4, Quoting::new);

  private final String text;

  /** Of each place, how many characters from there stand elsewhere as well. */
  private final int[] repeated;

  private Quoting(String text) {
    this.text = text;
    this.repeated = repeated(text);
  }

  public static Quoting of(String text) {
    return LAST.of(text);
  }

  /**
   * Found by sorting what follows each place: where the same words begin, neighbours agree longest.
   */
  private static int[] repeated(String text) {
    int size = text.length();
    int[] rank = text.chars().toArray();
    long[] sorted = new long[size];
    int ranks = 0;
    for (int known = 1; ranks < size; known *= 2) {
      for (int at = 0; at < size; at++) {
        long behind = at + known < size ? rank[at + known] + 1 : 0;
        sorted[at] = ((rank[at] * (1L << 21) + behind) << 21) + at;
      }
      Arrays.sort(sorted);
      ranks = 0;
      for (int i = 0; i < size; i++) {
        ranks += i == 0 || sorted[i] >> 21 != sorted[i - 1] >> 21 ? 1 : 0;
        rank[place(sorted[i])] = ranks - 1;
      }
    }
    int[] repeated = new int[size + 1];
    int same = 0;
    for (int at = 0; at < size; at++) {
      if (rank[at] == 0) {
        same = 0;
        continue;
      }
      int before = place(sorted[rank[at] - 1]);
      while (Math.max(at, before) + same < size
          && text.charAt(at + same) == text.charAt(before + same)) {
        same++;
      }
      repeated[at] = Math.max(repeated[at], same);
      repeated[before] = Math.max(repeated[before], same);
      same = Math.max(0, same - 1);
    }
    return repeated;
  }

  private static int place(long sorted) {
    return (int) (sorted & ((1 << 21) - 1));
  }

  /** A short quotation of whole clauses that holds a value once; else of any words. */
  public Optional<Span> ofValue(Span value) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    starts.add(itemStart(value.start()));
    if (value.start() > 0 && QUOTES.indexOf(text.charAt(value.start() - 1)) >= 0) {
      // “项目突破年”5个专项行动
      starts.add(value.start());
    }
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
    int list = listBefore(value);
    // 分别达100%、78%、100%: with the first of them the last would stand there twice.
    return fitting(nearest(starts), nearest(ends), value, list)
        .or(() -> fitting(all(first, value.start()), all(value.end(), last), value, list))
        .or(() -> fitting(items(first, value.start()), nearest(ends), value, -1));
  }

  /** Where the items begin that stand before a place, the nearest first. */
  private List<Integer> items(int from, int to) {
    List<Integer> places = new ArrayList<>();
    for (int at = to; at > from; at--) {
      if (Clauses.isMark(text, at - 1)) {
        places.add(at);
      }
    }
    return places;
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

  /**
   * @param list where the words begin that say the way of a list; -1 where none have to
   * @param ends in their order, so that of each start the first that fits is the shortest
   */
  private Optional<Span> fitting(List<Integer> starts, List<Integer> ends, Span value, int list) {
    Span best = null;
    int least = Integer.MAX_VALUE;
    Span alone = alone(value);
    for (int start : starts) {
      for (int end : ends) {
        Span span = Clauses.tight(text, start, end);
        if (length(span) >= least || !alone.holds(span)) {
          break;
        }
        boolean holds = span.holds(value);
        boolean names = length(span) >= length(value) + 2 && (list < 0 || span.start() <= list);
        if (holds && names && cost(span, value) < least && isOnce(span) && holdsOnce(span, value)) {
          best = span;
          least = cost(span, value);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How far a quotation is from the best: a short one. One sentence is better than the end of one
   * and the beginning of the next, and 其中12条重点产业链 better than 其中12条.
   */
  private int cost(Span span, Span value) {
    int end = value.end();
    int item = itemStart(value.start());
    String behind = text.substring(end, Math.min(text.length(), end + 1));
    boolean goesOn = Han.hasHan(behind) && !"的和与及".contains(behind);
    boolean isShort = value.start() - Math.max(span.start(), item) <= 2 && span.start() > item;
    boolean isCut =
        Han.isHan(text.charAt(end - 1))
            && Math.min(span.end(), clauseEnd(end)) - end < 2
            && (goesOn || isShort);
    String words = text.substring(span.start(), span.end());
    boolean isHalf = !Names.withoutHalfQuotes(words).equals(words);
    boolean isOfTwo = words.substring(0, words.length() - 1).indexOf('。') >= 0;
    return length(span) + (isCut || isHalf ? LONGEST : 0) + (isOfTwo ? 2 * LONGEST : 0);
  }

  private int clauseEnd(int from) {
    int end = from;
    while (end < text.length() && !Clauses.isPause(text, end)) {
      end++;
    }
    return end;
  }

  /** The text around a value up to where the same value stands again, as far as is looked. */
  private Span alone(Span value) {
    int from = Math.max(0, value.start() - LONGEST);
    int to = Math.min(text.length(), value.end() + LONGEST);
    int first = 0;
    int last = text.length();
    String written = text.substring(value.start(), value.end());
    for (int place : ValuePlaces.of(written, text.substring(from, to))) {
      int at = from + place;
      if (at < value.start()) {
        first = at + 1;
      } else if (at > value.start()) {
        last = at + written.length() - 1;
        break;
      }
    }
    return new Span(first, last);
  }

  /**
   * Of a value in a list, where the clause begins that says which way it went and names all of what
   * went so: 农村居民收入分别达4.5万元 would be another's. Else -1.
   */
  private int listBefore(Span value) {
    int from = Math.max(0, value.start() - LONGEST);
    int list = from + text.substring(from, value.start()).lastIndexOf("分别");
    if (list < from || !LIST.matcher(text).region(list, value.start()).matches()) {
      return -1;
    }
    while (list > from && !Clauses.isPause(text, list - 1)) {
      list--;
    }
    return Clauses.tight(text, list, value.end()).start();
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  /** Whether the words of a span stand nowhere else in the passage. */
  boolean isOnce(Span span) {
    return length(span) > repeated[span.start()];
  }

  private boolean holdsOnce(Span span, Span value) {
    String written = text.substring(value.start(), value.end());
    List<Integer> places = ValuePlaces.of(written, text.substring(span.start(), span.end()));
    return places.size() == 1 && places.get(0) == value.start() - span.start();
  }

  /** Where the item begins; the place itself where none is near. */
  private int itemStart(int from) {
    for (int at = from; at >= Math.max(0, from - LONGEST); at--) {
      if (at == 0 || parts(at - 1)) {
        return at;
      }
    }
    return from;
  }

  /** Whether an item of a list ends there: “小巨人”企业 is one. */
  private boolean parts(int at) {
    return Clauses.isMark(text, at) && QUOTES.indexOf(text.charAt(at)) < 0;
  }

  private int itemEnd(int from) {
    for (int at = from; at <= Math.min(text.length(), from + LONGEST); at++) {
      if (at == text.length() || parts(at)) {
        return at;
      }
    }
    return from;
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
      if (longer.equals(span) || length(longer) > LONGEST) {
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
        boolean isOnce = start >= 0 && end <= text.length() && end - start > repeated[start];
        Span span = isOnce ? new Span(start, end) : null;
        if (span != null && span.equals(Clauses.tight(text, start, end))) {
          return Optional.of(span);
        }
      }
    }
    return Optional.empty();
  }
}
