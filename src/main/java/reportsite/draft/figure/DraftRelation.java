package reportsite.draft.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.text.Bilingual;

/**
 * Figures that probably ought to add up or follow from each other.
 *
 * @param operation the key under which its operands stand
 */
public record DraftRelation(
    String id, Bilingual name, String operation, List<String> operands, @Nullable String equals) {

  public DraftRelation {
    operands = List.copyOf(operands);
  }
}
