package reportsite.model.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Source.Fingerprint;
import reportsite.model.Written;
import reportsite.model.Written.RecordKind;
import reportsite.text.Bilingual;

/**
 * What became known about the commitments since the report, entry after entry; nothing is
 * rewritten.
 *
 * @param checked the day up to which staff have looked for news: the site's only notion of "now",
 *     since a build has no clock; null when nobody has looked since the report
 */
public record Progress(@Nullable LocalDate checked, List<Entry> entries) {

  public Progress {
    entries = List.copyOf(entries);
  }

  /** The entries about one commitment, oldest first. */
  public List<Entry> of(Id commitment) {
    return entries.stream().filter(entry -> entry.commitment().equals(commitment)).toList();
  }

  /** The state that the entries leave a commitment in. */
  public State state(Id commitment) {
    List<Entry> own = of(commitment);
    return own.isEmpty() ? State.ANNOUNCED : own.get(own.size() - 1).state();
  }

  /** Every entry with the seal that it has to bear. */
  public List<Sealed> sealed() {
    Map<Id, String> before = new HashMap<>();
    List<Sealed> sealed = new ArrayList<>();
    for (Entry entry : entries) {
      String due =
          Fingerprint.of(before.getOrDefault(entry.commitment(), "") + "\n" + entry.fingerprint());
      sealed.add(new Sealed(entry, due));
      before.put(entry.commitment(), entry.seal() == null ? due : entry.seal());
    }
    return List.copyOf(sealed);
  }

  /**
   * An entry and its seal.
   *
   * @param seal the fingerprint of the entry and of the seal before it about the same commitment
   */
  public record Sealed(Entry entry, String seal) {

    /** Whether it is not as it was when it was sealed, or what stood before it is not. */
    public boolean broken() {
      return entry.seal() != null && !entry.seal().equals(seal);
    }
  }

  /**
   * One piece of news.
   *
   * @param date of the news, not of the typing
   * @param state the commitment's state from then on
   * @param claim what the responsible side says; null when it says nothing
   * @param evidence what can be seen independently of it; null when nothing is known
   * @param note what else a reader needs, such as what was revised; else null
   * @param source the publication the entry rests on
   * @param seal as entered, so that a later change of the entry is noticed; null while it has none
   */
  public record Entry(
      @Written(names = RecordKind.COMMITMENT) Id commitment,
      LocalDate date,
      State state,
      @Nullable Bilingual claim,
      @Nullable Bilingual evidence,
      @Nullable Bilingual note,
      Origin source,
      @Nullable String seal,
      Position at) {

    /** What tells this entry from any other wording of it. */
    public String fingerprint() {
      return Fingerprint.of(
          Stream.of(
                  commitment,
                  date,
                  state,
                  claim,
                  evidence,
                  note,
                  source.title(),
                  source.publisher(),
                  source.date())
              .map(String::valueOf)
              .collect(Collectors.joining("\n")));
    }
  }

  /**
   * A publication.
   *
   * @param publisher who published it
   * @param date of publication
   */
  public record Origin(Bilingual title, Bilingual publisher, LocalDate date) {}

  /** The states of a commitment; the site publishes what each means. */
  public enum State {
    /** The report says so; no news since. */
    ANNOUNCED,
    IN_PROGRESS,
    DONE,
    PARTLY_DONE,
    /** The due date passed and a source says it was not reached. */
    NOT_MET,
    /** The promise itself was changed. */
    REVISED,
    /** A source was looked for and nothing public lets one tell. */
    NOT_VERIFIABLE
  }
}
