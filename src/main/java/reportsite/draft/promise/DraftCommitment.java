package reportsite.draft.promise;

import org.jspecify.annotations.Nullable;
import reportsite.model.promise.Commitment;
import reportsite.text.Bilingual;

/** Something that the report says will be done. */
public record DraftCommitment(
    String id,
    int passage,
    Bilingual title,
    String quote,
    Commitment.Kind kind,
    @Nullable String due) {}
