package reportsite.site.text;

import java.util.List;
import java.util.regex.Pattern;
import reportsite.model.Source.Passage;

/** How the passages of a report are set, read off their own form: title, opening, heading, … */
public final class PassageStyles {

  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]+、[^。]{1,40}");
  private static final int LONGEST_TITLE_LINE = 30;

  private final int opening;

  public PassageStyles(List<Passage> passages) {
    this.opening = openingLines(passages);
  }

  /** How many short lines open the report before the first paragraph or salutation. */
  private static int openingLines(List<Passage> passages) {
    int count = 0;
    while (count < passages.size()
        && passages.get(count).text().length() <= LONGEST_TITLE_LINE
        && !passages.get(count).text().matches(".*[：:。]")) {
      count++;
    }
    return count;
  }

  public String of(Passage passage) {
    return passage.number() == 1
        ? "title"
        : passage.number() <= opening
            ? "opening"
            : HEADING.matcher(passage.text()).matches() ? "heading" : "paragraph";
  }
}
