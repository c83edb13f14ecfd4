package reportsite;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.output.AuditRules;
import reportsite.output.NumeralFinder.Span;
import reportsite.site.Site;
import reportsite.text.Lang;

/** What the audit of the finished pages has to know, taken from the publication. */
final class PublicationAudit {

  private final Publication publication;

  PublicationAudit(Publication publication) {
    this.publication = publication;
  }

  AuditRules rules(@Nullable String baseUrl) {
    Map<Lang, List<String>> names = new EnumMap<>(Lang.class);
    Map<Lang, Map<String, Set<String>>> renderings = new EnumMap<>(Lang.class);
    for (Lang lang : Lang.values()) {
      names.put(lang, names(lang));
      renderings.put(lang, renderings(lang));
    }
    return new AuditRules(baseUrl, PublicationAudit::quantities, names, renderings);
  }

  private static List<Span> quantities(String text, Lang lang) {
    return Notation.numerals(text, lang).stream()
        .filter(Numeral::isQuantity)
        .map(numeral -> new Span(numeral.start(), numeral.end()))
        .toList();
  }

  private List<String> names(Lang lang) {
    return publication.reports().stream()
        .flatMap(report -> report.names().stream())
        .map(name -> name.text().in(lang))
        .distinct()
        .toList();
  }

  /** By id; where two reports use one id, what either of them says. */
  private Map<String, Set<String>> renderings(Lang lang) {
    Map<String, Set<String>> all = new TreeMap<>();
    for (Report report : publication.reports()) {
      for (Figure figure : report.figures()) {
        all.computeIfAbsent(figure.id().text(), id -> new TreeSet<>())
            .addAll(Site.readings(publication, report, figure, lang));
      }
    }
    return all;
  }
}
