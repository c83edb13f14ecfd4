package reportsite.draft.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.ledger.Indicator.Better;
import reportsite.notation.value.Noun;
import reportsite.text.Bilingual;

/**
 * An indicator with the figures that have its name.
 *
 * @param noun what is counted; null where nothing is
 * @param isComposed whether its English is put together from single words
 * @param nounIsKnown whether the noun is English, and not the measure word for a person to replace
 * @param from the report of which it takes what it is called; null where it takes nothing
 */
public record DraftIndicator(
    String id,
    Bilingual name,
    boolean isComposed,
    Better better,
    @Nullable Noun noun,
    boolean nounIsKnown,
    @Nullable Id from,
    List<Entry> entries) {

  public static final Bilingual SAME_NAME =
      new Bilingual(
          "名称与另一个数字相同，请改得具体些", "another figure has the same name; make this one more exact");

  /** Figures of one name say so, where that is all that their words gave. */
  public DraftIndicator {
    List<Entry> all = List.copyOf(entries);
    // 老旧小区186个3.2万户: only a letter tells it from another indicator.
    boolean isLettered = name.zh().matches(".*（[a-z][0-9]*）");
    entries =
        all.stream()
            .map(
                one ->
                    (isLettered && one.name() == null) || all.stream().anyMatch(one::sharesNameWith)
                        ? one.doubted()
                        : one)
            .toList();
  }

  /**
   * A figure with its id.
   *
   * @param name its own name where several figures share indicator, aspect and year; else null
   * @param from the report of which the name is taken; null where it is not
   */
  public record Entry(String id, @Nullable Bilingual name, @Nullable Id from, DraftFigure figure) {

    Entry with(String other) {
      return new Entry(other, name, from, figure);
    }

    private Entry doubted() {
      return new Entry(id, name, from, figure.with(SAME_NAME));
    }

    /** Whether only a letter or a sort of number tells its name from another's of its passage. */
    private boolean sharesNameWith(Entry other) {
      return isTold()
          || (other.isTold()
              && other.figure.passage() == figure.passage()
              && other.figure.measure() == figure.measure()
              && other.figure.period().equals(figure.period()));
    }

    private boolean isTold() {
      return name != null && name.zh().matches(".*（(?:[a-z][0-9]*|金额|幅度|数量|面积|长度)）");
    }
  }

  DraftIndicator with(List<Entry> others) {
    return new DraftIndicator(id, name, isComposed, better, noun, nounIsKnown, from, others);
  }

  /** Whether a figure measures the thing itself, or all figures the same aspect of it. */
  boolean isPlain(Entry entry) {
    String aspect = entry.figure().subject().aspect();
    return aspect.isEmpty()
        || entries.stream().allMatch(one -> one.figure().subject().aspect().equals(aspect));
  }

  public int firstPassage() {
    return entries.stream().mapToInt(entry -> entry.figure().passage()).min().orElse(0);
  }
}
