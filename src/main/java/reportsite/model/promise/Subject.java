package reportsite.model.promise;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Written;
import reportsite.model.Written.RecordKind;
import reportsite.text.Bilingual;

/**
 * What a promise names: a place, an estate, a road, a school, a hospital, a company. A commitment
 * is about it when its quotation has the name.
 *
 * @param name its Chinese is the name as the report writes it
 * @param also other wordings of the report
 * @param within id of the area that it is in, where that is known; else null
 */
public record Subject(
    Id id,
    Bilingual name,
    Kind kind,
    List<String> also,
    @Written(as = "in", names = RecordKind.SUBJECT) @Nullable Id within,
    Position at) {

  public Subject {
    also = List.copyOf(also);
  }

  /** What it is. */
  public enum Kind {
    AREA,
    ESTATE,
    VILLAGE,
    ROAD,
    SCHOOL,
    HOSPITAL,
    PARK,
    COMPANY,
    INSTITUTION,
    VENUE,
    FACILITY
  }

  /** Every wording of the report for it. */
  public List<String> wordings() {
    return Stream.concat(Stream.of(name.zh()), also.stream()).toList();
  }

  /** Equal ones have one id, and the whole of a record is slow to take in. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
