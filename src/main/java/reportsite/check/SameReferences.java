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

  /** Reports, on each side, what it has and the other side lacks, at the first place. */
  static void require(
      NarrativePair pair, Reference.Scheme scheme, Bilingual kind, Diagnostics diagnostics) {
    reportExtra(pair.zh(), pair.en(), scheme, kind, diagnostics);
    reportExtra(pair.en(), pair.zh(), scheme, kind, diagnostics);
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
