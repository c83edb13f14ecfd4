package reportsite.site.page;

import java.util.Map;
import reportsite.model.Id;

/** What the checks found out about each report and the site tells its readers. */
public record Proof(Map<Id, Coverage> coverages) {

  /** How many numerals of the report belong to a figure, of all that state a quantity. */
  public record Coverage(int covered, int total) {}

  public Coverage coverage(Id report) {
    return coverages.getOrDefault(report, new Coverage(0, 0));
  }
}
