package reportsite.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.text.Bilingual;

/**
 * Figures that probably ought to add up or follow from each other.
 *
 * @param operation the key under which its operands stand
 */
record DraftRelation(
    String id, Bilingual name, String operation, List<String> operands, @Nullable String equals) {

  DraftRelation {
    operands = List.copyOf(operands);
  }
}
