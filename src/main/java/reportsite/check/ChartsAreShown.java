package reportsite.check;

import java.util.Set;
import java.util.stream.Collectors;
import reportsite.diag.Diagnostics;
import reportsite.markdown.Reference;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.report.Report;

/** A chart that is declared has its place in a narrative. */
final class ChartsAreShown implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Set<String> shown =
        NarrativePair.of(report).stream()
            .flatMap(pair -> pair.both().stream())
            .flatMap(narrative -> narrative.references().stream())
            .filter(reference -> reference.scheme() == Reference.Scheme.CHART)
            .map(Reference::target)
            .collect(Collectors.toUnmodifiableSet());
    for (ChartSpec chart : report.charts()) {
      if (!shown.contains(chart.id().text())) {
        diagnostics.warning(chart.at(), CheckFault.CHART_NOT_SHOWN, chart.id());
      }
    }
  }
}
