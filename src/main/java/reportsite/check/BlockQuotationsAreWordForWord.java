package reportsite.check;

import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.markdown.Narrative;
import reportsite.markdown.Narrative.Quotation;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.text.Han;

/**
 * What a narrative sets as a quotation stands so in the report. An English one without Chinese is a
 * translation, which has no original to compare with word for word.
 */
final class BlockQuotationsAreWordForWord implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (NarrativePair pair : NarrativePair.of(report)) {
      for (Narrative narrative : pair.both()) {
        for (Quotation quotation : narrative.quotations()) {
          boolean comparable = narrative == pair.zh() || Han.hasHan(quotation.text());
          if (comparable && !stands(quotation.text(), report)) {
            reportAbsent(quotation, report, diagnostics);
          }
        }
      }
    }
  }

  private static boolean stands(String wording, Report report) {
    return report.source().passages().stream()
        .anyMatch(passage -> passage.text().contains(wording));
  }

  private static void reportAbsent(Quotation quotation, Report report, Diagnostics diagnostics) {
    String wording = quotation.text();
    NearestText nearest = null;
    String text = "";
    int number = 0;
    for (Passage passage : report.source().passages()) {
      @Nullable NearestText there = NearestText.find(wording, passage.text());
      if (there != null && (nearest == null || there.distance() < nearest.distance())) {
        nearest = there;
        text = passage.text();
        number = passage.number();
      }
    }
    if (nearest == null) {
      diagnostics.error(quotation.at(), CheckFault.BLOCK_QUOTATION_NOT_FOUND, wording);
    } else {
      String stated = nearest.whole(text).stretch();
      WordingDifference difference = WordingDifference.between(wording, stated);
      diagnostics.error(
          quotation.at(),
          CheckFault.QUOTATION_DIFFERS,
          number,
          difference.quoted(),
          difference.stated(),
          stated);
    }
  }
}
