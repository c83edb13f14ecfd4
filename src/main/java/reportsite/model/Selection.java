package reportsite.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the content puts first.
 *
 * @param highlights the figures that the home page shows first
 * @param mainTargets the targets that stand beside last year's results, in this order
 * @param life what changes for people, matter by matter
 * @param poster what the one page to share shows; null where there is no such page
 */
public record Selection(
    List<Id> highlights, List<Id> mainTargets, List<LifeGroup> life, @Nullable Poster poster) {

  public Selection {
    highlights = List.copyOf(highlights);
    mainTargets = List.copyOf(mainTargets);
    life = List.copyOf(life);
  }
}
