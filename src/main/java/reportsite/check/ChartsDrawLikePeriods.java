package reportsite.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.report.Report;
import reportsite.notation.Period;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * A number of some months does not stand beside one of a year as if both were of one series. Bars
 * may, where each of them is called after its time.
 */
final class ChartsDrawLikePeriods implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (ChartSpec chart : report.charts()) {
      for (List<Drawn.Mark> marks : Drawn.axes(chart, report)) {
        if (marks.isEmpty() || saysSo(chart, report)) {
          continue;
        }
        Drawn.Mark first = marks.get(0);
        Drawn.Mark other =
            Drawn.firstOther(marks, figure -> figure.period().isLike(first.figure().period()));
        if (other != null) {
          diagnostics.error(
              other.at(),
              CheckFault.CHART_MIXES_PERIODS,
              chart.id(),
              first.figure().id(),
              told(first.figure().period()),
              other.figure().id(),
              told(other.figure().period()));
        }
      }
    }
  }

  private static boolean saysSo(ChartSpec chart, Report report) {
    return chart.shape() == ChartSpec.Shape.BARS
        && Drawn.rows(chart, report).stream()
            .allMatch(drawn -> names(drawn.row().label(), drawn.figure().period()));
  }

  /** The year may be left out: 1—11月. */
  private static boolean names(@Nullable Bilingual label, Period period) {
    if (label == null) {
      return false;
    }
    String year = Integer.toString(period.to().getYear());
    String zh = period.write(Lang.ZH);
    String en = period.write(Lang.EN);
    return label.zh().contains(period.isYear() ? zh : zh.replace(year + "年", ""))
        && label
            .en()
            .contains(period.isYear() ? en : en.replaceFirst(" (?:of )?" + year + "$", ""));
  }

  static Bilingual told(Period period) {
    return new Bilingual(period.write(Lang.ZH), period.write(Lang.EN));
  }
}
