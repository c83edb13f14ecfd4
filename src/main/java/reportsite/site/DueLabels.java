package reportsite.site;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Deadline;
import reportsite.text.Html;

/** Writes times by which something is due: the report's own words with their year, and English. */
final class DueLabels {

  private final Edition edition;
  private final int year;

  DueLabels(Edition edition) {
    this.edition = edition;
    this.year = edition.report().year();
  }

  /**
   * @param deadline null where the report names no time
   */
  DueText text(@Nullable Deadline deadline) {
    String day = deadline == null ? year + "-12-31" : deadline.in(year).toString();
    return new DueText(
        new Html("<time datetime=\"" + day + "\">" + Html.escape(label(deadline)) + "</time>"),
        day,
        deadline != null,
        deadline == null ? "" : deadline.words());
  }

  /** 2025年6月底, by the end of June 2025. */
  String label(@Nullable Deadline deadline) {
    return switch (edition.lang()) {
      case ZH -> chinese(deadline == null ? "年底" : deadline.words());
      case EN ->
          deadline == null
              ? edition.word("due-end-of-year", year)
              : edition.word(
                  "due-" + word(deadline.span()), year, month(deadline.last().getValue()));
    };
  }

  /** The last day of a month: what is due by it. */
  String endOf(YearMonth month) {
    return switch (edition.lang()) {
      case ZH -> month.getYear() + "年" + month.getMonthValue() + "月底";
      case EN -> edition.word("due-end-of-month", month.getYear(), month(month.getMonthValue()));
    };
  }

  private String chinese(String words) {
    return words.startsWith("年") ? year + words : year + "年" + words;
  }

  private static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String word(Deadline.Span span) {
    return span.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
