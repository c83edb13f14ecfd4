package reportsite.model.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.notation.Notation;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Lang;

/**
 * What stood here and was wrong; nothing that was published is changed without one.
 *
 * @param of what kind of thing was wrong
 * @param subject its id, or the number of the passage
 * @param was the wrong words, as they stood
 * @param now the right ones; null where there are none any more
 * @param since the day from which the wrong ones stood here
 * @param date the day of the correction
 * @param by who decided
 */
public record Correction(
    Of of,
    String subject,
    String was,
    @Nullable String now,
    LocalDate since,
    LocalDate date,
    Bilingual why,
    Bilingual by,
    Position at) {

  /** What can be wrong; each is the field of the files that says which of its kind it is. */
  public enum Of {
    /** A figure's value. */
    FIGURE,
    /**
     * The words that prove a figure, a commitment or a project, and what is entered beside them.
     */
    QUOTATION,
    /** Words of the report, as they are reproduced here. */
    PASSAGE,
    /** Words of the English of a passage. */
    TRANSLATION,
    /** The state of a commitment. */
    STATE,
    /** An entry of progress of a commitment, by its date and state: {@code 2025-07-01 done}. */
    PROGRESS;

    /** Whether it goes by the number of a passage. */
    public boolean isOfPassage() {
      return this == PASSAGE || this == TRANSLATION;
    }

    public static Of of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Whether two corrections are of one thing. */
  public boolean isOfSame(Correction other) {
    return of == other.of && subject.equals(other.subject);
  }

  /** What no other thing of the report that was corrected has: the name by which pages mark it. */
  public String key() {
    return EnumWords.of(of) + "-" + subject;
  }

  /** The first of a report's corrections on the same day of the same thing has no number. */
  public String anchor(List<Correction> all) {
    long before =
        all.subList(0, all.indexOf(this)).stream()
            .filter(one -> one.isOfSame(this) && one.date().equals(date))
            .count();
    return "_" + key() + "-" + date + (before == 0 ? "" : "-" + (before + 1));
  }

  /** A value as it is typed. */
  public static @Nullable Value value(String typed) {
    return Notation.readDirected(typed, false) instanceof Reading.Understood read
        ? read.value()
        : null;
  }

  /** Whether two texts of a value say the same number, with its bound, unit and direction. */
  public static boolean areSame(String one, String other) {
    Value first = value(one);
    Value second = value(other);
    return one.equals(other)
        || (first != null
            && second != null
            && first.direction() == second.direction()
            && Notation.agrees(one, second, null, Lang.ZH));
  }
}
