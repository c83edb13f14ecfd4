package reportsite.site.promise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reportsite.markdown.HanSpans;
import reportsite.model.Id;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.promise.Commitment;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.text.Html;

/** What commitments can be sorted by, each value with a page of its own. */
public enum Facet {
  AREA,
  FOR,
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
      case AREA -> edition.promised().areas().keySet().stream();
      case FOR -> edition.report().promises().audiences().stream().map(a -> a.id().text());
      case DUE ->
          edition.promised().commitments().stream()
              .map(commitment -> DueDate.of(edition.report(), commitment))
              .sorted(Comparator.comparing(DueDate::day).thenComparing(DueLabels::value))
              .map(DueLabels::value)
              .distinct();
      case KIND -> Stream.of(Commitment.Kind.values()).map(Facet::word);
    };
  }

  List<String> valuesOf(Edition edition, Commitment commitment) {
    return switch (this) {
      case AREA -> edition.promised().area(commitment).stream().toList();
      case FOR -> commitment.beneficiaries().stream().map(Id::text).toList();
      case DUE -> List.of(DueLabels.value(DueDate.of(edition.report(), commitment)));
      case KIND -> List.of(word(commitment.kind()));
    };
  }

  private String name(Edition edition, String value) {
    return switch (this) {
      case AREA ->
          Optional.ofNullable(edition.promised().areas().get(value))
              .map(place -> edition.in(place.chapter().title()))
              .orElse(value);
      case FOR ->
          edition
              .report()
              .promises()
              .audience(new Id(value))
              .map(audience -> edition.in(audience.name()))
              .orElse(value);
      case DUE -> new DueLabels(edition).nameOf(value);
      // Keys: promise-quantity, promise-completion, promise-start, promise-continuation,
      // promise-qualitative.
      case KIND -> edition.word("promise-" + value);
    };
  }

  Html label(Edition edition, String value) {
    return this == DUE
        ? new DueLabels(edition).labelOf(value)
        : HanSpans.html(name(edition, value), edition.lang());
  }

  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Links to lists of commitments, as templates show them. */
  static final class CommitmentLinks {

    private CommitmentLinks() {}

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
    public record FacetLinks(String facet, List<FacetLink> links) {}

    static FacetLinks of(Facet facet, Page page) {
      Edition edition = page.edition();
      return new FacetLinks(
          facet.word(),
          facet.choices(edition).stream()
              .map(
                  choice ->
                      new FacetLink(
                          choice.value(),
                          choice.label(),
                          page.to(PageKind.FACET, facet.word(), choice.value()),
                          choice.commitments().size()))
              .toList());
    }
  }
}
