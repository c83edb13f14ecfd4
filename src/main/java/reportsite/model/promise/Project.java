package reportsite.model.promise;

import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.Written;
import reportsite.model.Written.RecordKind;
import reportsite.text.Bilingual;

/**
 * A named undertaking with what the report states of it.
 *
 * @param stage null when the report does not say
 * @param investment id of the figure of its own investment; null when not stated
 * @param size id of the figure of its area or capacity; null when not stated
 * @param list id of the figure that counts the list it is named in; null when in none
 * @param note a neutral remark; else null
 */
public record Project(
    Id id,
    Bilingual name,
    int passage,
    String quote,
    @Nullable Stage stage,
    @Written(names = RecordKind.FIGURE) @Nullable Id investment,
    @Written(names = RecordKind.FIGURE) @Nullable Id size,
    @Written(names = RecordKind.FIGURE) @Nullable Id list,
    @Nullable Bilingual note,
    Position at,
    Position quoteAt)
    implements Quoted {

  /** How far the report says it has come. */
  public enum Stage {
    /** Being applied for. */
    APPLIED,
    /** To be started. */
    NEW,
    /** Under way from before. */
    CONTINUING,
    /** Finished, delivered or in operation. */
    COMPLETED
  }

  /** Equal ones have one id, and the whole of a record is slow to take in. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
