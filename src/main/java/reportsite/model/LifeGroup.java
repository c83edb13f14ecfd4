package reportsite.model;

import java.util.List;
import reportsite.diag.Position;
import reportsite.text.Bilingual;

/**
 * What changes for people in one matter, such as jobs or schools.
 *
 * @param figures shown first, each with its other side
 * @param commitments shown below them
 */
public record LifeGroup(
    Bilingual title,
    @Written(names = RecordKind.FIGURE) List<Id> figures,
    @Written(names = RecordKind.COMMITMENT) List<Id> commitments,
    Position at) {

  public LifeGroup {
    figures = List.copyOf(figures);
    commitments = List.copyOf(commitments);
  }
}
