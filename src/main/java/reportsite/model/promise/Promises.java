package reportsite.model.promise;

import java.util.List;
import java.util.Optional;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.text.Bilingual;

/**
 * What the report says will be done, and all that is recorded around it.
 *
 * @param audiences for whom something is promised
 * @param leftOut words of the task part that promise nothing
 * @param waiting results of the year before that are still to be entered
 */
public record Promises(
    List<Commitment> commitments,
    List<Subject> subjects,
    List<Project> projects,
    List<LeftOut> leftOut,
    List<Audience> audiences,
    Progress progress,
    List<Waiting> waiting) {

  public Promises {
    commitments = List.copyOf(commitments);
    subjects = List.copyOf(subjects);
    projects = List.copyOf(projects);
    leftOut = List.copyOf(leftOut);
    audiences = List.copyOf(audiences);
    waiting = List.copyOf(waiting);
  }

  public Optional<Commitment> commitment(Id id) {
    return commitments.stream().filter(commitment -> commitment.id().equals(id)).findFirst();
  }

  public Optional<Subject> subject(Id id) {
    return subjects.stream().filter(subject -> subject.id().equals(id)).findFirst();
  }

  public Optional<Audience> audience(Id id) {
    return audiences.stream().filter(audience -> audience.id().equals(id)).findFirst();
  }

  /** A group of people for whom something is promised. */
  public record Audience(Id id, Bilingual name, Position at) {}

  /** Words of the task part that promise nothing by themselves, with the reason. */
  public record LeftOut(int passage, String quote, Reason reason, Position at, Position quoteAt)
      implements Quoted {

    /** Why words are no commitment. */
    public enum Reason {
      /** They open an area and say under which heading. */
      INTRODUCTION,
      /** They name the aim or the effect of promises beside them. */
      PURPOSE,
      /** They describe a situation. */
      BACKGROUND,
      /** They address the audience. */
      ADDRESS
    }
  }

  /** A figure whose number is still to be looked up in the report and entered. */
  public record Waiting(Id id, Id indicator, Position at) {}
}
