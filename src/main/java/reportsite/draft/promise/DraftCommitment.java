package reportsite.draft.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.promise.Commitment;
import reportsite.text.Bilingual;

/**
 * Something that the report says will be done.
 *
 * @param beneficiaries ids of audiences
 * @param from the report of which its title is taken; null where it is not
 * @param perhaps the commitment of the report before that it may carry on, though its words do not
 *     prove it; null where none is like it
 */
public record DraftCommitment(
    String id,
    int passage,
    Bilingual title,
    String quote,
    Commitment.Kind kind,
    @Nullable String due,
    List<Id> beneficiaries,
    @Nullable Id from,
    @Nullable Commitment perhaps) {

  public DraftCommitment {
    beneficiaries = List.copyOf(beneficiaries);
  }

  static DraftCommitment of(
      String id,
      int passage,
      Bilingual title,
      String quote,
      Commitment.Kind kind,
      @Nullable String due) {
    return new DraftCommitment(id, passage, title, quote, kind, due, List.of(), null, null);
  }
}
