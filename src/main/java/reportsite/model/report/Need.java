package reportsite.model.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Written;
import reportsite.model.Written.RecordKind;
import reportsite.text.Bilingual;

/**
 * What readers come for, such as seeing a doctor: the words under which they look for it, and what
 * the report says of it.
 *
 * @param isDoor whether the home page has a door to it
 * @param audience those for whom all promises are listed elsewhere; null for nobody in particular
 * @param figures what the search finds first, and what stands behind the door
 * @param commitments the same, behind the figures
 */
public record Need(
    Id id,
    Bilingual name,
    @Written(as = "door") boolean isDoor,
    @Written(as = "for", names = RecordKind.AUDIENCE) @Nullable Id audience,
    @Written(least = 1) List<String> words,
    @Written(names = RecordKind.FIGURE) List<Id> figures,
    @Written(names = RecordKind.COMMITMENT) List<Id> commitments,
    Position at) {

  public Need {
    words = List.copyOf(words);
    figures = List.copyOf(figures);
    commitments = List.copyOf(commitments);
  }
}
