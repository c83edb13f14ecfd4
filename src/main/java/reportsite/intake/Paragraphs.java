package reportsite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.intake.Note.Notes;
import reportsite.text.Han;
import reportsite.text.Patterns;

/** Where paragraphs begin and end: joins lines that were broken, divides text in one line. */
final class Paragraphs {
  private static final Patterns SAID = Patterns.of(Paragraphs.class);

  private static final Pattern START = SAID.pattern("START");
  private static final Pattern NUMBERED = SAID.pattern("NUMBERED");
  private static final Pattern CLOSED = SAID.pattern("CLOSED");
  private static final Pattern RUNNING = Pattern.compile(".*[，。；,].*", Pattern.DOTALL);
  private static final Pattern COMMA = Pattern.compile(".*[，、（(“‘《,]\\s*", Pattern.DOTALL);
  private static final Pattern ENDS_IN_NUMBER = SAID.pattern("ENDS_IN_NUMBER");
  private static final Pattern GOES_ON = SAID.pattern("GOES_ON");
  private static final Pattern CUT_BOUND = SAID.pattern("CUT_BOUND");
  private static final Pattern BOUND_GOES_ON = SAID.pattern("BOUND_GOES_ON");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");

  /** Longer than any paragraph of a report, in characters. */
  private static final int VERY_LONG = 1_500;

  private Paragraphs() {}

  /** Whether a line is one of running text that breaks off. */
  static boolean isOpen(String text) {
    return (RUNNING.matcher(text).matches() || COMMA.matcher(text).matches())
        && !CLOSED.matcher(text).matches();
  }

  /** Whether a line begins like a heading, an item of a list or a note. */
  static boolean isStart(String text) {
    return START.matcher(text).matches();
  }

  /**
   * Whether a number, or a sentence behind one, goes on in the next line.
   *
   * @param next the next line with words in it
   */
  static boolean cutsNumber(String text, String next) {
    boolean ends = isOpen(text) && ENDS_IN_NUMBER.matcher(text).matches();
    return ends && !isStart(next) && !next.isBlank();
  }

  /** Joins lines that were broken to fit a page. */
  static List<Line> join(List<Line> lines, Notes notes) {
    boolean isWrapped = isWrapped(lines);
    int width = isWrapped ? width(lines) : Integer.MAX_VALUE;
    List<Line> out = new ArrayList<>();
    int last = -1;
    int lastWidth = 0;
    int gap = 0;
    boolean isHead = true;
    for (Line line : lines) {
      if (line.isBlank()) {
        out.add(line);
        gap++;
        continue;
      }
      String before = last < 0 ? "" : out.get(last).text();
      boolean joins = last >= 0 && joins(before, lastWidth, line.text(), isWrapped, width);
      // Titles, days and speakers stand in lines of their own, as long as they may be.
      isHead = isHead && !RUNNING.matcher(before).matches();
      joins = joins && !(isHead && !isOpen(before) && !before.strip().startsWith("—"));
      lastWidth = width(line.text());
      if (joins) {
        String seam = joined(before, line.text());
        note(before, line, gap > 0 || jumps(out.get(last), line), notes);
        out.subList(last + 1, out.size()).clear();
        out.set(last, new Line(line.number(), seam));
      } else {
        if (isWrapped && isOpen(before)) {
          notes.add(Note.Kind.LINE_OPEN, out.get(last).number(), tail(before));
        }
        last = out.size();
        out.add(line);
      }
      gap = 0;
    }
    return out;
  }

  /** Whether lines were taken out between two. */
  private static boolean jumps(Line one, Line next) {
    return next.number() > one.number() + 1;
  }

  private static void note(String before, Line line, boolean overPage, Notes notes) {
    String next = line.text().strip();
    notes.add(Note.Kind.LINE_JOINED, line.number() - 1, tail(before) + "⏎" + head(next));
    boolean isWithin = ENDS_IN_NUMBER.matcher(before).matches() && next.matches("(?s)[0-9０-９.．].*");
    if (overPage && isWithin) {
      notes.add(Note.Kind.SEAM, line.number(), tail(before) + head(next));
    }
  }

  private static boolean joins(
      String before, int beforeWidth, String next, boolean isWrapped, int width) {
    if (isStart(next) || before.isBlank()) {
      return before.strip().startsWith("—")
          && !before.strip().endsWith("上")
          && next.strip().endsWith("会议上")
          && !isStart(next);
    }
    if (before.strip().startsWith("—") && next.strip().matches(".{0,16}会议上")) {
      return true;
    }
    if (CUT_BOUND.matcher(before).matches() && BOUND_GOES_ON.matcher(next).matches()) {
      return true;
    }
    if (isWrapped && isIndented(before) && !isIndented(next) && goesOn(before)) {
      return true;
    }
    boolean isNumber = ENDS_IN_NUMBER.matcher(before).matches();
    if (isOpen(before)) {
      boolean isSure = COMMA.matcher(before).matches() || GOES_ON.matcher(next).matches();
      return isWrapped || isNumber || isSure;
    }
    boolean isFull =
        isWrapped
            && !before.strip().startsWith("—")
            && beforeWidth >= width - 2
            && !CLOSED.matcher(before).matches()
            && !(NUMBERED.matcher(before).matches() && before.length() < width / 2);
    return isFull && beforeWidth > 20;
  }

  /** Where paragraphs are indented, a line that is not belongs to the one before it. */
  private static boolean isIndented(String text) {
    return text.length() > 2 && text.substring(0, 2).isBlank();
  }

  private static boolean goesOn(String text) {
    return !CLOSED.matcher(text).matches()
        && !NUMBERED.matcher(text).matches()
        && !text.strip().startsWith("—");
  }

  private static String joined(String before, String next) {
    String one = before.stripTrailing();
    String other = next.strip();
    boolean isLatin =
        !one.isEmpty()
            && LATIN.matcher(one.substring(one.length() - 1)).matches()
            && LATIN.matcher(other.substring(0, 1)).matches();
    return one + (isLatin ? " " : "") + other;
  }

  /** Whether so many lines of running text break off that it was broken to fit a page. */
  private static boolean isWrapped(List<Line> lines) {
    List<String> full = lines.stream().map(Line::text).filter(text -> !text.isBlank()).toList();
    int open = 0;
    int running = 0;
    for (int i = 0; i + 1 < full.size(); i++) {
      boolean runs = RUNNING.matcher(full.get(i)).matches();
      running += runs ? 1 : 0;
      open += runs && isOpen(full.get(i)) && !isStart(full.get(i + 1)) ? 1 : 0;
    }
    return open >= 3 && open * 5 >= running;
  }

  /** The width that full lines have: nearly the widest, since few are wider by punctuation. */
  private static int width(List<Line> lines) {
    List<Integer> widths =
        lines.stream()
            .filter(line -> isOpen(line.text()))
            .map(line -> width(line.text()))
            .sorted()
            .toList();
    return widths.isEmpty() ? Integer.MAX_VALUE : widths.get(widths.size() * 3 / 4);
  }

  private static int width(String text) {
    return text.stripTrailing().codePoints().map(sign -> Han.isWide(sign) ? 2 : 1).sum();
  }

  private static String tail(String text) {
    String plain = text.stripTrailing();
    return plain.substring(Math.max(0, plain.length() - 8));
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), 8));
  }

  /** Divides text that stands in one line, at its headings where they count up. */
  static List<Line> split(List<Line> lines, Notes notes) {
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      boolean isLong = line.text().length() > VERY_LONG || holdsHeadings(line.text());
      List<String> parts = isLong ? Headings.parts(line.text()) : List.of(line.text());
      parts.forEach(part -> out.add(line.with(part)));
      if (parts.size() > 1) {
        notes.add(Note.Kind.LINE_SPLIT, line.number(), parts.get(1));
      } else if (line.text().length() > 2 * VERY_LONG) {
        notes.add(Note.Kind.ONE_LINE, line.number(), line.text());
      }
    }
    return out;
  }

  /** Whether the first two parts of a report begin within the line. */
  private static boolean holdsHeadings(String text) {
    Matcher parts = Pattern.compile("(?:^|[。！？；：\\s])(?:一、|二、)").matcher(text);
    return text.contains("各位代表") && parts.find() && parts.find();
  }

  /** Finds the headings within a text that stands in one line: those that count up. */
  private static final class Headings {

    private static final String COUNT = "一二三四五六七八九十";
    private static final Pattern PART = Pattern.compile("(?<=^|[。！？；：”）\\s])([一二三四五六七八九十]{1,3})、");
    private static final Pattern CHAPTER =
        Pattern.compile("(?<=^|[。！？；：”\\s\\p{IsHan}])[（(]([一二三四五六七八九十]{1,3})[）)]");
    private static final Pattern ADDRESS = Pattern.compile("各位代表[：:]|(?<=[。\\s])各位代表[！!，]");
    private static final Pattern DAY = Pattern.compile("(?<=[\\s告\\p{IsHan}])——(?=[0-9二])");
    private static final Pattern GAP = Pattern.compile("[ \\u3000]+");

    private Headings() {}

    /** The lines of the text; the text alone where nothing is certain. */
    static List<String> parts(String text) {
      NavigableSet<Integer> cuts = new TreeSet<>();
      count(PART, text, 0, text.length(), cuts);
      if (cuts.size() < 2) {
        cuts.clear();
      }
      List<Integer> bounds = new ArrayList<>(cuts);
      bounds.add(text.length());
      int from = 0;
      for (int to : bounds) {
        count(CHAPTER, text, from, to, cuts);
        from = to;
      }
      if (cuts.isEmpty()) {
        return List.of(text);
      }
      Matcher address = ADDRESS.matcher(text);
      while (address.find()) {
        cuts.add(address.start());
        if (text.charAt(address.end() - 1) == '：' || text.charAt(address.end() - 1) == ':') {
          cuts.add(address.end());
        }
      }
      Matcher day = DAY.matcher(text);
      if (day.find() && day.start() < 100) {
        cuts.add(day.start());
      }
      return cut(text, cuts);
    }

    private static void count(
        Pattern form, String text, int from, int to, NavigableSet<Integer> cuts) {
      Matcher found = form.matcher(text).region(from, to).useTransparentBounds(true);
      List<Integer> places = new ArrayList<>();
      while (found.find()) {
        if (number(found.group(1)) == places.size() + 1) {
          places.add(found.start());
        }
      }
      if (places.size() > 1) {
        cuts.addAll(places);
      }
    }

    private static int number(String han) {
      int ten = han.indexOf('十');
      if (ten < 0) {
        return COUNT.indexOf(han) + 1;
      }
      int tens = ten == 0 ? 1 : COUNT.indexOf(han.charAt(0)) + 1;
      return tens * 10 + (ten + 1 < han.length() ? COUNT.indexOf(han.charAt(ten + 1)) + 1 : 0);
    }

    private static List<String> cut(String text, NavigableSet<Integer> cuts) {
      List<String> out = new ArrayList<>();
      int from = 0;
      cuts.add(text.length());
      for (int to : cuts) {
        String part = text.substring(from, to).strip();
        if (!part.isEmpty()) {
          out.addAll(heading(part, out.size() < 3));
        }
        from = to;
      }
      return out;
    }

    /** A heading and its text, where a space stands between them. */
    private static List<String> heading(String part, boolean isHead) {
      Matcher gap = GAP.matcher(part);
      if (gap.find() && gap.start() <= 40 && gap.start() > 2) {
        String before = part.substring(0, gap.start());
        boolean isPart = before.matches("[一二三四五六七八九十]{1,3}、[^，。；]+");
        boolean isTitle = isHead && before.matches(".*(?:报告|上)");
        if (isPart || isTitle) {
          return List.of(before, part.substring(gap.end()));
        }
      }
      return List.of(part);
    }
  }

  /**
   * A line on its way to be mended.
   *
   * @param number its line in the text as it was handed in, from 1
   */
  record Line(int number, String text) {

    Line with(String mended) {
      return new Line(number, mended);
    }

    boolean isBlank() {
      return text.isBlank();
    }
  }
}
