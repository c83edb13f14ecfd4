package reportsite.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.intake.Note.Notes;
import reportsite.intake.Paragraphs.Line;
import reportsite.text.Patterns;

/** Lines that belong to a page of paper or of the web, and not to the report. */
final class Furniture {
  private static final Patterns SAID = Patterns.of(Furniture.class);

  private static final Pattern PAGE_NUMBER = SAID.pattern("PAGE_NUMBER");
  private static final Pattern ALONE = Pattern.compile("[0-9]{1,3}");
  private static final Pattern PRINTED = SAID.pattern("PRINTED");
  private static final Pattern LICENCE = SAID.pattern("LICENCE");
  private static final Pattern NAVIGATION = SAID.pattern("NAVIGATION");
  private static final Pattern ENDS = Pattern.compile(".*[。！？；：!?;:”』」）)》】…]\\s*");
  private static final int LONGEST = 200;

  private Furniture() {}

  static List<Line> mend(List<Line> lines, Notes notes) {
    Set<String> heads = runningHeads(lines);
    boolean arePages = numbersClimb(lines);
    Set<String> seen = new HashSet<>();
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      String text = line.text().strip();
      Note.Kind kind = kind(text);
      if (kind == null && ALONE.matcher(text).matches()) {
        kind = arePages ? Note.Kind.PAGE_NUMBER : null;
        if (!arePages) {
          notes.add(Note.Kind.NUMBER_ALONE, line.number(), text);
        }
      }
      if (kind == null && heads.contains(text) && !seen.add(text)) {
        kind = Note.Kind.RUNNING_HEAD;
      }
      if (kind == null) {
        out.add(line);
      } else {
        notes.add(kind, line.number(), text);
      }
    }
    return out;
  }

  private static Note.@Nullable Kind kind(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.matches(".*。.*[。，].*")) {
      return null;
    }
    if (PAGE_NUMBER.matcher(text).matches()) {
      return Note.Kind.PAGE_NUMBER;
    }
    if (PRINTED.matcher(text).matches()) {
      return Note.Kind.PRINT_LINE;
    }
    if (text.contains("。")) {
      return null;
    }
    if (LICENCE.matcher(text).matches()) {
      return Note.Kind.LICENCE;
    }
    return NAVIGATION.matcher(text).matches() ? Note.Kind.NAVIGATION : null;
  }

  /** Numbers alone in lines are of pages where each is one more than the one before. */
  private static boolean numbersClimb(List<Line> lines) {
    List<Integer> numbers =
        lines.stream()
            .map(line -> line.text().strip())
            .filter(text -> ALONE.matcher(text).matches())
            .map(Integer::valueOf)
            .toList();
    for (int i = 1; i < numbers.size(); i++) {
      if (numbers.get(i) != numbers.get(i - 1) + 1) {
        return false;
      }
    }
    return numbers.size() > 1;
  }

  /** Short lines that come again, at least once in the middle of a sentence. */
  private static Set<String> runningHeads(List<Line> lines) {
    List<Line> full = lines.stream().filter(line -> !line.isBlank()).toList();
    Map<String, Integer> times = new HashMap<>();
    Set<String> within = new HashSet<>();
    for (int i = 0; i < full.size(); i++) {
      String text = full.get(i).text().strip();
      boolean canBe =
          text.length() > 3
              && text.length() <= 40
              && !ENDS.matcher(text).matches()
              && !Paragraphs.isStart(text);
      if (canBe) {
        times.merge(text, 1, Integer::sum);
        if (i > 0 && Paragraphs.isOpen(before(full, i))) {
          within.add(text);
        }
      }
    }
    Set<String> heads = new HashSet<>();
    times.forEach(
        (text, count) -> {
          if (count > 1 && within.contains(text)) {
            heads.add(text);
          }
        });
    return heads;
  }

  /** The line before, page numbers and the like passed over. */
  private static String before(List<Line> full, int at) {
    int i = at - 1;
    while (i > 0
        && (kind(full.get(i).text().strip()) != null
            || ALONE.matcher(full.get(i).text().strip()).matches())) {
      i--;
    }
    return full.get(i).text();
  }

  /** Marks of notes behind words: out where the note itself stands below, else asked about. */
  static final class Footnotes {

    private static final String SIGN = "[\\[［〔【]\\s*([0-9０-９]{1,3})\\s*[\\]］〕】]|([①-⑳㉑-㉟⓵-⓾])";
    private static final Pattern NOTE =
        Pattern.compile("\\s*(?:" + SIGN + ")\\s*\\S.*", Pattern.DOTALL);

    /** Behind a word: behind a stop it would begin an item of a list. */
    private static final Pattern MARK =
        Pattern.compile(
            "(?<=[\\p{IsHan}0-9０-９A-Za-z%％”’》」）)\\]］])(?:" + SIGN + "|([¹²³⁰⁴-⁹]{1,3}))");

    /** Items of a list within a sentence. */
    private static final Pattern ITEMS = Pattern.compile(".*[；。，：;:、]\\s*[②-⑳].*", Pattern.DOTALL);

    private Footnotes() {}

    static List<Line> mend(List<Line> lines, Notes notes) {
      Map<String, Integer> below = new HashMap<>();
      for (int i = 0; i < lines.size(); i++) {
        Matcher note = NOTE.matcher(lines.get(i).text());
        if (note.matches()) {
          below.put(key(note.group(1), note.group(2), null), i);
        }
      }
      List<Line> out = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        out.add(mended(lines.get(i), i, below, notes));
      }
      return out;
    }

    private static Line mended(Line line, int at, Map<String, Integer> below, Notes notes) {
      Matcher mark = MARK.matcher(line.text());
      StringBuilder out = new StringBuilder();
      int from = 0;
      while (mark.find()) {
        boolean isPower =
            mark.group(3) != null
                && line.text().substring(0, mark.start()).matches("(?s).*(?:[mM米里]|10)$");
        boolean isItem = mark.group(2) != null && ITEMS.matcher(line.text()).matches();
        if (isPower || isItem) {
          continue;
        }
        String key = key(mark.group(1), mark.group(2), mark.group(3));
        if (below.getOrDefault(key, -1) > at) {
          out.append(line.text(), from, mark.start());
          from = mark.end();
          notes.change(Note.Kind.FOOTNOTE_MARK, line.number(), line.text(), mark.start());
        } else {
          notes.change(Note.Kind.FOOTNOTE_ALONE, line.number(), line.text(), mark.start());
        }
      }
      return line.with(out.append(line.text().substring(from)).toString());
    }

    /** The number of a bracketed or raised mark, or the circled sign itself. */
    private static String key(
        @Nullable String bracketed, @Nullable String circled, @Nullable String raised) {
      if (circled != null) {
        return circled;
      }
      return Normalizer.normalize(
          String.valueOf(bracketed == null ? raised : bracketed), Normalizer.Form.NFKC);
    }
  }
}
