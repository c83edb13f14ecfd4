package reportsite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings within a text that stands in one line: those that count up. */
final class Headings {

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
