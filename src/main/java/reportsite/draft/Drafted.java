package reportsite.draft;

import java.util.Map;
import java.util.TreeMap;
import reportsite.intake.Intake.Taken;

/**
 * A draft as files.
 *
 * @param content paths within the report's folder, to texts
 * @param taken the report's text, its byte order mark included, and what was mended in it
 * @param tally what was found
 */
public record Drafted(Map<String, String> content, Taken taken, Tally tally) {

  public Drafted {
    content = new TreeMap<>(content);
  }

  /** What becomes the seed. */
  public String seed() {
    return taken.text();
  }

  /**
   * How many of each there are.
   *
   * @param figures numbers that became figures
   * @param named numbers within names that are declared
   * @param left numbers that a person has to enter
   * @param doubts figures with something to be checked
   * @param untranslated indicators whose English is not known
   * @param taken names, terms, titles and passages taken from other reports of the project
   * @param waiting targets of the report before whose results were not found
   */
  public record Tally(
      int figures,
      int indicators,
      int dates,
      int ordinals,
      int names,
      int named,
      int left,
      int commitments,
      int doubts,
      int untranslated,
      int taken,
      int waiting) {}
}
