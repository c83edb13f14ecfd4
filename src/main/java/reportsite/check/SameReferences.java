package reportsite.check;

import java.util.LinkedHashMap;
import java.util.Map;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Reference;
import reportsite.text.Bilingual;

/** Compares what the two narratives of a page refer to. */
final class SameReferences {

  private SameReferences() {}

  /**
   * Reports, on each side, what it has and the other side lacks, at the first place. After a slip
   * in a name, which is reported by itself, nothing is compared.
   */
  static void require(
      NarrativePair pair, Reference.Scheme scheme, IdsOfKind known, Diagnostics diagnostics) {
    boolean comparable =
        pair.both().stream()
            .flatMap(narrative -> narrative.references().stream())
            .filter(reference -> reference.scheme() == scheme)
            .allMatch(reference -> known.has(reference.target()));
    if (comparable) {
      reportExtra(pair.zh(), pair.en(), scheme, known.kind(), diagnostics);
      reportExtra(pair.en(), pair.zh(), scheme, known.kind(), diagnostics);
    }
  }

  private static void reportExtra(
      Narrative one,
      Narrative other,
      Reference.Scheme scheme,
      Bilingual kind,
      Diagnostics diagnostics) {
    Map<String, Position> extra = places(one, scheme);
    extra.keySet().removeAll(places(other, scheme).keySet());
    if (!extra.isEmpty()) {
      diagnostics.error(
          extra.values().iterator().next(),
          CheckFault.LANGUAGES_DIFFER,
          Words.language(other.lang()),
          kind,
          String.join(", ", extra.keySet()),
          other.file(),
          Words.language(one.lang()));
    }
  }

  private static Map<String, Position> places(Narrative narrative, Reference.Scheme scheme) {
    Map<String, Position> places = new LinkedHashMap<>();
    for (Reference reference : narrative.references()) {
      if (reference.scheme() == scheme) {
        places.putIfAbsent(reference.target(), reference.at());
      }
    }
    return places;
  }
}
