package reportsite.site.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.model.Span;
import reportsite.text.Bilingual;

/**
 * Something that the search can find, in both languages.
 *
 * @param href link from the search page, the same in both languages
 * @param others further names by which it is known
 * @param value what is shown beside its name; null for nothing
 * @param amount a figure's exact number in its base unit; else null
 * @param passage the passage it rests on; null where it rests on none
 * @param quote where in that passage its own words stand; null where it has none
 * @param text what explains it; null for nothing
 */
public record SearchEntry(
    Kind kind,
    String href,
    Bilingual name,
    List<String> others,
    @Nullable Bilingual value,
    @Nullable String amount,
    @Nullable Integer passage,
    @Nullable Span quote,
    @Nullable Bilingual text) {

  public SearchEntry {
    others = List.copyOf(others);
  }

  /** What kind of thing is found; among equally good finds the kinds stand in this order. */
  public enum Kind {
    FIGURE(0),
    SUBJECT(1),
    PROJECT(2),
    COMMITMENT(3),
    TERM(4),
    CHAPTER(5),
    TOPIC(6),
    PASSAGE(7);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /** What stands for it in the data. */
    public int number() {
      return number;
    }
  }
}
