package reportsite.model.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.text.Bilingual;

/**
 * A piece of jargon that the report uses.
 *
 * @param name as the report writes it, and the English used for it
 * @param also other wordings of the report
 * @param renderings other English wordings that translations may use
 * @param standing what is known of their meaning
 * @param explanation null unless they are explained
 */
public record Term(
    Id id,
    Bilingual name,
    List<String> also,
    List<String> renderings,
    Standing standing,
    @Nullable Explanation explanation,
    Position at) {

  public Term {
    also = List.copyOf(also);
    renderings = List.copyOf(renderings);
    if ((standing == Standing.EXPLAINED) != (explanation != null)) {
      throw new IllegalArgumentException("'" + id + "' is not " + standing);
    }
  }

  /** What is known of the meaning of words. */
  public enum Standing {
    /** Explained, with the source. */
    EXPLAINED,
    /** In settled use, without a source recorded here. */
    SETTLED,
    /** A slogan or a name of the place, of which no public definition is known. */
    LOCAL
  }

  /** Every wording of the report for it. */
  public List<String> wordings() {
    return Stream.concat(Stream.of(name.zh()), also.stream()).toList();
  }

  /** Every English wording for it. */
  public List<String> englishWordings() {
    return Stream.concat(Stream.of(name.en()), renderings.stream()).toList();
  }

  /**
   * What it means, by a public source.
   *
   * @param text one plain sentence
   * @param jurisdiction where the words have this meaning
   * @param source the document of the body that gave them the meaning
   */
  public record Explanation(Bilingual text, Jurisdiction jurisdiction, Bilingual source) {}

  /** Where words have a meaning. */
  public enum Jurisdiction {
    NATIONAL,
    PROVINCE,
    CITY,
    DISTRICT
  }
}
