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
import reportsite.notation.Directions;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.output.AuditRules;
import reportsite.output.NumeralFinder.Span;
import reportsite.site.Site;
import reportsite.text.Lang;

/** What the audit of the finished pages has to know, taken from the publication. */
final class PublicationAudit {

  private final Publication publication;

  /** Ways in which a figure may read. */
  private interface Wordings {
    List<String> of(Publication publication, Report report, Figure figure, Lang lang);
  }

  PublicationAudit(Publication publication) {
    this.publication = publication;
  }

  AuditRules rules(@Nullable String baseUrl) {
    Map<Lang, List<String>> names = new EnumMap<>(Lang.class);
    Map<Lang, Map<String, Set<String>>> renderings = new EnumMap<>(Lang.class);
    Map<Lang, Map<String, Set<String>>> sizes = new EnumMap<>(Lang.class);
    for (Lang lang : Lang.values()) {
      names.put(lang, names(lang));
      renderings.put(lang, wordings(lang, Site::readings));
      sizes.put(lang, wordings(lang, Site::sizes));
    }
    return new AuditRules(
        baseUrl,
        PublicationAudit::quantities,
        names,
        renderings,
        sizes,
        PublicationAudit::areFalls);
  }

  private static List<Span> quantities(String text, Lang lang) {
    return Notation.numerals(text, lang).stream()
        .filter(Numeral::isQuantity)
        .map(numeral -> new Span(numeral.start(), numeral.end()))
        .toList();
  }

  private static boolean areFalls(String text, Span number, Lang lang) {
    return Directions.tellFall(text, number.start(), number.end(), lang);
  }

  private List<String> names(Lang lang) {
    return publication.reports().stream()
        .flatMap(report -> report.names().stream())
        .map(name -> name.text().in(lang))
        .distinct()
        .toList();
  }

  /** By id; where two reports use one id, what either of them says. */
  private Map<String, Set<String>> wordings(Lang lang, Wordings wordings) {
    Map<String, Set<String>> all = new TreeMap<>();
    for (Report report : publication.reports()) {
      for (Figure figure : report.figures()) {
        all.computeIfAbsent(figure.id().text(), id -> new TreeSet<>())
            .addAll(wordings.of(publication, report, figure, lang));
      }
    }
    return all;
  }
}
