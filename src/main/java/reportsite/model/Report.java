package reportsite.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.text.Bilingual;

/**
 * One government work report with all that the site says about it. Ids may still be wrong or
 * repeated; the checks tell. Lookups find the first of equal ids.
 *
 * @param selection what the content puts first
 * @param index what was noted of the files of all these
 */
public record Report(
    Id id,
    Heading heading,
    Source source,
    List<Group> groups,
    List<Name> names,
    List<Part> parts,
    Ledger ledger,
    List<ChartSpec> charts,
    List<Translation> translations,
    List<Relation> relations,
    List<Term> terms,
    Promises promises,
    Selection selection,
    Page home,
    Page targets,
    Position at,
    ContentIndex index) {

  public Report {
    groups = List.copyOf(groups);
    names = List.copyOf(names);
    parts = List.copyOf(parts);
    charts = List.copyOf(charts);
    translations = List.copyOf(translations);
    relations = List.copyOf(relations);
    terms = List.copyOf(terms);
  }

  /** Where the fields of all these stand. */
  public Places places() {
    return index.places();
  }

  public Bilingual title() {
    return heading.title();
  }

  public Bilingual government() {
    return heading.government();
  }

  public Bilingual place() {
    return heading.place();
  }

  public int year() {
    return heading.year();
  }

  public Occasion occasion() {
    return heading.occasion();
  }

  /** The government's report before this one; null where there is none here. */
  public @Nullable Id follows() {
    return heading.follows();
  }

  public List<Indicator> indicators() {
    return ledger.indicators();
  }

  /** Every figure, in the order of the ledger. */
  public List<Figure> figures() {
    return ledger.figures();
  }

  /** The figures of a passage, in the order of the ledger. */
  public List<Figure> figuresIn(int passage) {
    return ledger.figuresIn(passage);
  }

  public List<Chapter> chapters() {
    return parts.stream().flatMap(part -> part.chapters().stream()).toList();
  }

  public Optional<Figure> figure(Id id) {
    return ledger.figure(id);
  }

  public Optional<Indicator> indicator(Id id) {
    return ledger.indicator(id);
  }

  public Optional<Group> group(Id id) {
    return groups.stream().filter(group -> group.id().equals(id)).findFirst();
  }

  public Optional<ChartSpec> chart(Id id) {
    return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
  }

  public Optional<Translation> translation(Passage passage) {
    return translations.stream()
        .filter(translation -> translation.passage() == passage.number())
        .findFirst();
  }

  public Optional<Term> term(Id id) {
    return terms.stream().filter(term -> term.id().equals(id)).findFirst();
  }

  /** Every record that quotes the report. */
  public List<Quoted> quotations() {
    List<Quoted> quotations = new ArrayList<>(figures());
    quotations.addAll(promises.commitments());
    quotations.addAll(promises.projects());
    quotations.addAll(promises.leftOut());
    return List.copyOf(quotations);
  }

  /** Where a quotation stands in its passage. */
  public Optional<Span> quoteSpan(Quoted quoted) {
    return source
        .passage(quoted.passage())
        .map(passage -> passage.text().indexOf(quoted.quote()))
        .filter(start -> start >= 0)
        .map(start -> new Span(start, start + quoted.quote().length()));
  }

  /** Where a figure's value stands in its passage: within its quotation, as a number of its own. */
  public Optional<Span> valueSpan(Figure figure) {
    String value = figure.value().written();
    return ValuePlaces.of(value, figure.quote()).stream()
        .findFirst()
        .flatMap(
            within ->
                quoteSpan(figure)
                    .map(quote -> quote.start() + within)
                    .map(start -> new Span(start, start + value.length())));
  }

  /** Equal ones have one id, and the whole of a report is slow to take in. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
