package reportsite.model.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Written;
import reportsite.text.Bilingual;

/**
 * What the report's one page to share shows beside the highlights and the main targets.
 *
 * @param people what changes for people, by subject
 * @param areas what is promised, by area of work
 * @param dates commitments by the time that the report names
 */
public record Poster(
    @Written(least = 1) List<Section> people,
    @Written(least = 1) List<Section> areas,
    List<Item> dates,
    Position at) {

  public Poster {
    people = List.copyOf(people);
    areas = List.copyOf(areas);
    dates = List.copyOf(dates);
  }

  /** A few things under one heading; the first of them stands out. */
  public record Section(Bilingual title, @Written(least = 1) List<Item> items, Position at) {
    public Section {
      items = List.copyOf(items);
    }
  }

  /** What kind of record an item shows. */
  public enum Of {
    FIGURE,
    COMMITMENT
  }

  /**
   * One thing shown.
   *
   * @param label shorter than the record's own name; else null
   */
  public record Item(@Nullable Bilingual label, Of of, Id id, Position at) {}

  /** Every section, in the order of the sheet. */
  public List<Section> sections() {
    return Stream.concat(people.stream(), areas.stream()).toList();
  }

  /** Every item, in the order of the content. */
  public List<Item> items() {
    return Stream.concat(sections().stream().flatMap(one -> one.items().stream()), dates.stream())
        .toList();
  }
}
