package reportsite.site.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import reportsite.model.Id;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Subject;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.text.EnumWords;
import reportsite.text.Html;

/** What commitments can be sorted by, each value with a list of its own. */
public enum Facet {
  FOR,
  /** The areas of the place that are named; each stands among the places. */
  PLACE,
  DUE,
  KIND;

  /**
   * A value that some commitments share.
   *
   * @param name in plain words
   * @param label the same as markup
   */
  record Choice(String value, String name, Html label, List<Commitment> commitments) {}

  /** As addresses have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether each value has a page of this facet. */
  boolean hasPages() {
    return this != PLACE;
  }

  /** Every value that some commitment has, in the order in which a reader expects them. */
  List<Choice> choices(Edition edition) {
    Map<String, List<Commitment>> having = new HashMap<>();
    for (Commitment commitment : edition.promised().commitments()) {
      for (String value : Set.copyOf(valuesOf(edition, commitment))) {
        having.computeIfAbsent(value, key -> new ArrayList<>()).add(commitment);
      }
    }
    return values(edition)
        .filter(having::containsKey)
        .map(
            value ->
                new Choice(
                    value,
                    name(edition, value),
                    label(edition, value),
                    List.copyOf(having.getOrDefault(value, List.of()))))
        .toList();
  }

  /** The values in their order. */
  private Stream<String> values(Edition edition) {
    return switch (this) {
      case FOR -> edition.report().promises().audiences().stream().map(a -> a.id().text());
      case PLACE ->
          edition.report().promises().subjects().stream()
              .filter(subject -> subject.kind() == Subject.Kind.AREA)
              .map(subject -> subject.id().text());
      case DUE ->
          edition.promised().commitments().stream()
              .map(commitment -> DueDate.of(edition.report(), commitment))
              .sorted(
                  Comparator.comparing((DueDate due) -> due.named() == null)
                      .thenComparing(DueDate::day)
                      .thenComparing(DueLabels::value))
              .map(DueLabels::value)
              .distinct();
      case KIND -> Stream.of(Commitment.Kind.values()).map(EnumWords::of);
    };
  }

  List<String> valuesOf(Edition edition, Commitment commitment) {
    return switch (this) {
      case FOR -> commitment.beneficiaries().stream().map(Id::text).toList();
      case PLACE ->
          edition.promised().connections().subjects(commitment).stream()
              .filter(subject -> subject.kind() == Subject.Kind.AREA)
              .map(subject -> subject.id().text())
              .toList();
      case DUE -> List.of(DueLabels.value(DueDate.of(edition.report(), commitment)));
      case KIND -> List.of(EnumWords.of(commitment.kind()));
    };
  }

  private String name(Edition edition, String value) {
    return switch (this) {
      case FOR ->
          edition
              .report()
              .promises()
              .audience(new Id(value))
              .map(audience -> edition.in(audience.name()))
              .orElse(value);
      case PLACE -> edition.in(subject(edition, value).name());
      case DUE -> new DueLabels(edition).nameOf(value);
      // Keys: promise-quantity, promise-completion, promise-start, promise-continuation,
      // promise-qualitative.
      case KIND -> edition.word("promise-" + value);
    };
  }

  private static Subject subject(Edition edition, String value) {
    return edition.report().promises().subject(new Id(value)).orElseThrow();
  }

  private String href(Page page, String value) {
    return hasPages()
        ? page.to(PageKind.FACET, word(), value)
        : page.to(page.edition().spot(subject(page.edition(), value)));
  }

  Html label(Edition edition, String value) {
    return this == DUE
        ? new DueLabels(edition).labelOf(value)
        : Html.text(name(edition, value), edition.lang());
  }

  /**
   * A list of commitments that share something.
   *
   * @param value of the facet, as addresses have it
   * @param count how many there are
   */
  public record FacetLink(String value, Html label, String href, int count) {}

  /**
   * All the lists of one facet.
   *
   * @param facet as addresses have it
   */
  public record FacetLinks(String facet, List<FacetLink> links) {

    static FacetLinks of(Facet facet, Page page) {
      return new FacetLinks(
          facet.word(),
          facet.choices(page.edition()).stream()
              .map(
                  choice ->
                      new FacetLink(
                          choice.value(),
                          choice.label(),
                          facet.href(page, choice.value()),
                          choice.commitments().size()))
              .toList());
    }
  }
}
