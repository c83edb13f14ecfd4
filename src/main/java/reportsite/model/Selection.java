package reportsite.model;

import java.util.List;

/**
 * What the content puts first.
 *
 * @param highlights the figures that the home page shows first
 * @param mainTargets the targets that stand beside last year's results, in this order
 * @param life what changes for people, matter by matter
 */
public record Selection(List<Id> highlights, List<Id> mainTargets, List<LifeGroup> life) {

  public Selection {
    highlights = List.copyOf(highlights);
    mainTargets = List.copyOf(mainTargets);
    life = List.copyOf(life);
  }
}
