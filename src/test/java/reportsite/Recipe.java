package reportsite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One recipe of the staff's guide.
 *
 * @param number as its heading counts
 * @param blocks what stands between fences, in order
 */
record Recipe(int number, List<Block> blocks) {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (?:(\\d+)\\. )?.*$");
  private static final Pattern FENCED =
      Pattern.compile("(?ms)^```(\\S+)(?: ([^\\n]+))?\\n(.*?)^```$");

  /**
   * Something to type or to see.
   *
   * @param kind what the words are written in
   * @param task what is to be done with them, empty when that follows from the kind
   */
  record Block(String kind, String task, String text) {

    /** Without the end of the last line, so that it may be a part of a line. */
    String words() {
      return text.replaceFirst("\\n$", "");
    }

    /** Whether it says what is to be typed, which is the same in both languages. */
    boolean isEdit() {
      return !task.isEmpty();
    }
  }

  /** The recipes of a guide; what stands before the first and behind the last is none. */
  static List<Recipe> in(String guide) {
    List<Recipe> recipes = new ArrayList<>();
    Matcher heading = HEADING.matcher(guide);
    while (heading.find()) {
      if (heading.group(1) != null) {
        int end = guide.indexOf("\n## ", heading.end());
        String body = guide.substring(heading.end(), end < 0 ? guide.length() : end + 1);
        recipes.add(new Recipe(Integer.parseInt(heading.group(1)), blocks(body)));
      }
    }
    return recipes;
  }

  private static List<Block> blocks(String body) {
    List<Block> blocks = new ArrayList<>();
    Matcher fenced = FENCED.matcher(body);
    while (fenced.find()) {
      String task = fenced.group(2) == null ? "" : fenced.group(2);
      blocks.add(new Block(fenced.group(1), task, fenced.group(3)));
    }
    return blocks;
  }

  /** What is to be typed into files. */
  List<Block> edits() {
    return blocks.stream().filter(Block::isEdit).toList();
  }
}
