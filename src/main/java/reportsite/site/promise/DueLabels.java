package reportsite.site.promise;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.promise.Commitment;
import reportsite.notation.value.Deadline;
import reportsite.site.page.Edition;
import reportsite.site.promise.Commitments.CommitmentText.DueText;
import reportsite.text.EnumWords;
import reportsite.text.Html;

/** Writes times by which something is due: the report's own words with their year, and English. */
public record DueLabels(Edition edition) {

  public DueText text(Commitment commitment) {
    DueDate due = DueDate.of(edition.report(), commitment);
    Deadline named = due.named();
    boolean season = named != null && !due.dayStated();
    String day = due.day().toString();
    return new DueText(
        // What is due in a season has no day that the report speaks of.
        time(
            season ? Integer.toString(year()) : day,
            named == null ? edition.word("due-assumed-end", year()) : label(named)),
        named != null,
        season ? time(day, edition.date(due.day())) : null);
  }

  private static Html time(String value, String words) {
    return new Html("<time datetime=\"" + value + "\">" + Html.escape(words) + "</time>");
  }

  /** For those of which the report names no time. */
  private static final String NONE = "none";

  /** What commitments of one due time share, as addresses have it: 2025-06, 2025-autumn. */
  static String value(DueDate due) {
    Deadline named = due.named();
    return named == null
        ? NONE
        : due.dayStated() && named.span() != Deadline.Span.YEAR
            ? YearMonth.from(due.day()).toString()
            : due.day().getYear() + "-" + EnumWords.of(named.span());
  }

  /** The time that such a value stands for. */
  public Html labelOf(String value) {
    return value.equals(NONE)
        ? Html.text(nameOf(value))
        : time(isMonth(value) ? value : value.substring(0, value.indexOf('-')), nameOf(value));
  }

  /** The same in plain words. */
  public String nameOf(String value) {
    if (isMonth(value)) {
      return endOf(YearMonth.parse(value));
    }
    if (value.equals(NONE)) {
      return edition.word("due-none");
    }
    int dash = value.indexOf('-');
    // Keys: due-month, due-end-of-month, due-spring, due-summer, due-autumn, due-first-half,
    // due-first-quarter, due-third-quarter, due-year, due-end-of-year.
    return edition.word("due-" + value.substring(dash + 1), value.substring(0, dash));
  }

  private static boolean isMonth(String value) {
    return Character.isDigit(value.charAt(value.length() - 1));
  }

  /** 2025年6月底, by the end of June 2025; that no time is named where the report names none. */
  public String label(@Nullable Deadline deadline) {
    return deadline == null
        ? edition.word("due-none")
        : switch (edition.lang()) {
          case ZH -> chinese(deadline.words());
          case EN ->
              edition.word(
                  "due-" + EnumWords.of(deadline.span()),
                  year(),
                  month(deadline.last().getValue()));
        };
  }

  /** The last day of a month: what is due by it. */
  private String endOf(YearMonth month) {
    return switch (edition.lang()) {
      case ZH -> month.getYear() + "年" + month.getMonthValue() + "月底";
      case EN -> edition.word("due-end-of-month", month.getYear(), month(month.getMonthValue()));
    };
  }

  private String chinese(String words) {
    return words.startsWith("年") ? year() + words : year() + "年" + words;
  }

  private int year() {
    return edition.report().year();
  }

  private static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
