package reportsite.model.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.Written;
import reportsite.model.Written.RecordKind;
import reportsite.notation.value.Deadline;
import reportsite.text.Bilingual;

/**
 * Something the report says will be done, so that one can come back to it and ask.
 *
 * @param title what is promised, without quantity and date, which the figures and the due date say
 * @param kind what it would take to fulfil it
 * @param due the time the report itself names; null when it names none
 * @param beneficiaries ids of audiences
 * @param subjects ids of subjects that are meant though the quotation does not name them
 * @param continues ids of results that it carries on, beyond those of its figures' indicators
 * @param continuesFrom ids of commitments of the report before that it carries on, as somebody has
 *     confirmed; of nearly the same words nobody need say so
 * @param responsible who the report says is to do it; null when it does not say
 * @param note a neutral remark; else null
 */
public record Commitment(
    Id id,
    Bilingual title,
    int passage,
    String quote,
    Kind kind,
    @Nullable Deadline due,
    @Written(as = "for", names = RecordKind.AUDIENCE) List<Id> beneficiaries,
    @Written(names = RecordKind.SUBJECT) List<Id> subjects,
    @Written(names = RecordKind.FIGURE) List<Id> continues,
    List<Id> continuesFrom,
    @Nullable Bilingual responsible,
    @Nullable Bilingual note,
    Position at,
    Position quoteAt)
    implements Quoted {

  public Commitment {
    beneficiaries = List.copyOf(beneficiaries);
    subjects = List.copyOf(subjects);
    continues = List.copyOf(continues);
    continuesFrom = List.copyOf(continuesFrom);
  }

  /** What it would take to fulfil a commitment. */
  public enum Kind {
    /** A number to be reached. */
    QUANTITY,
    /** A named thing to be finished, opened, delivered or passed. */
    COMPLETION,
    /** Something to be begun. */
    START,
    /** Something to be carried on. */
    CONTINUATION,
    /** Anything else: to strengthen, to improve, to explore. */
    QUALITATIVE
  }

  /** Equal ones have one id, and the whole of a record is slow to take in. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
