package reportsite.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reportsite.model.Source.Passage;
import reportsite.model.report.Part.Passages;
import reportsite.model.report.Report;
import reportsite.notation.Designation;
import reportsite.notation.Designation.Sort;
import reportsite.notation.Notation;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * The times that some passages of a report name, with those that belong to the report as a whole:
 * its year, the year before, and the date of its occasion.
 */
record StatedDates(List<Designation> dates, OtherWordings wordings, Passages passages) {

  private static final Set<Sort> TIMES =
      Set.of(Sort.YEAR, Sort.DAY, Sort.QUARTER, Sort.HALF, Sort.SEASON);

  static StatedDates of(Report report, Passages passages) {
    List<Designation> dates = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Passage passage : report.source().passages()) {
      if (passages.contains(passage.number())) {
        dates.addAll(Notation.designations(passage.text(), Lang.ZH));
        words.append(passage.text());
      }
    }
    int year = report.year();
    String frame = (year - 1) + "年、" + year + "年、" + report.occasion().date();
    dates.addAll(Notation.designations(frame, Lang.ZH));
    OtherWordings wordings = new OtherWordings(words.toString(), "", year);
    return new StatedDates(List.copyOf(dates), wordings, passages);
  }

  /** Whether a time is among them; true of all that is no time. */
  boolean has(Designation one) {
    return !TIMES.contains(one.sort())
        || dates.stream().anyMatch(date -> date.saysSame(one) || names(date, one))
        || wordings.inChinese(one, dates);
  }

  /** June says less than the end of June; 30 June says as much. */
  private static boolean names(Designation stated, Designation one) {
    boolean sameMonth = stated.lastMonth() > 0 && stated.lastMonth() == one.lastMonth();
    return sameMonth
        && stated.sort() == Sort.DAY
        && one.sort() == Sort.DAY
        && (one.sense().matches("[0-9]+") || (one.endsMonth() && stated.endsMonth()));
  }

  /** Which passages these are. */
  Bilingual where() {
    return passages.first() == passages.last()
        ? new Bilingual("第{0}段", "passage {0}").with(passages.first())
        : new Bilingual("第{0}至{1}段", "passages {0} to {1}").with(passages.first(), passages.last());
  }

  /** All of them, for a message. */
  Bilingual listed() {
    Set<String> zh = new LinkedHashSet<>();
    Set<String> en = new LinkedHashSet<>();
    for (Designation date : dates) {
      if (TIMES.contains(date.sort())) {
        zh.add(Notation.write(date, Lang.ZH));
        en.add(Notation.write(date, Lang.EN));
      }
    }
    return new Bilingual(String.join("、", zh), String.join(", ", en));
  }
}
