package reportsite.output.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reportsite.output.audit.AuditRules.NumeralFinder.TextRange;
import reportsite.text.Fingerprint;
import reportsite.text.Lang;

/**
 * What the audit has to know about the site.
 *
 * @param baseUrl where the site will be published, ending in {@code /}; null if that is not said
 * @param finder finds numerals that need a proof
 * @param names declared names that hold digits and state no quantity
 * @param renderings for every figure all the ways in which it may read
 * @param sizes for every figure of a fall how it reads beside words that say the fall
 * @param falls whether words beside a number say so
 * @param corrected what was published once and is no more, by the name of what it was said of
 * @param drafts the paths of the pages that are in draft; all others are published
 * @param official what a government's own site has to bear; null for any other
 * @param portal what it may lead to; null for a site that is a part of none
 */
public record AuditRules(
    @Nullable String baseUrl,
    NumeralFinder finder,
    Map<Lang, List<String>> names,
    Map<Lang, Map<String, Set<String>>> renderings,
    Map<Lang, Map<String, Set<String>>> sizes,
    Falls falls,
    Map<String, Set<String>> corrected,
    Set<String> drafts,
    @Nullable Government official,
    @Nullable Around portal) {

  /**
   * What a portal puts around every page may lead to.
   *
   * @param root of the portal, from the site's own folder or as a whole address
   * @param hosts beside that of the root
   */
  public record Around(String root, Set<String> hosts) {

    public Around {
      hosts = Set.copyOf(hosts);
    }
  }

  /**
   * What every page of a government's own site bears.
   *
   * @param names of the site
   * @param foot words of its foot
   * @param links beginnings of addresses that its foot leads to
   * @param dates when the page at a path was published, for those that are no lists; empty for what
   *     is in draft
   * @param foreign whether an address is one at which no government answers
   */
  public record Government(
      Map<Lang, String> names,
      String domain,
      String code,
      Map<Lang, List<String>> foot,
      List<String> links,
      Map<String, String> dates,
      Predicate<String> foreign) {

    public Government {
      names = Map.copyOf(names);
      foot = Map.copyOf(foot);
      links = List.copyOf(links);
      dates = Map.copyOf(dates);
    }
  }

  /** Whether the words around a number say that something fell by it, or a sign does. */
  @FunctionalInterface
  public interface Falls {
    boolean areTold(String text, TextRange number, Lang lang);
  }

  public AuditRules {
    if (baseUrl != null && !baseUrl.matches("https?://[^/?#]+/(?:[^?#]*/)?")) {
      throw new IllegalArgumentException("not the address of a site's folder: " + baseUrl);
    }
    Map<Lang, List<String>> ownNames = new EnumMap<>(Lang.class);
    for (Lang lang : Lang.values()) {
      ownNames.put(lang, List.copyOf(names.getOrDefault(lang, List.of())));
    }
    names = Map.copyOf(ownNames);
    renderings = plain(renderings);
    sizes = plain(sizes);
    corrected = ReaderText.plain(corrected);
    drafts = Set.copyOf(drafts);
  }

  private static Map<Lang, Map<String, Set<String>>> plain(
      Map<Lang, Map<String, Set<String>>> typed) {
    Map<Lang, Map<String, Set<String>>> all = new EnumMap<>(Lang.class);
    typed.forEach(
        (lang, figures) -> {
          all.put(lang, ReaderText.plain(figures));
        });
    return Map.copyOf(all);
  }

  List<String> namesIn(Lang lang) {
    return names.getOrDefault(lang, List.of());
  }

  Map<String, Set<String>> renderingsIn(Lang lang) {
    return renderings.getOrDefault(lang, Map.of());
  }

  /** Finds the numerals of a text that must be proved; dates, ordinals and names are left out. */
  @FunctionalInterface
  public interface NumeralFinder {

    /** The places of these numerals, in order. Called from several threads at once. */
    List<TextRange> find(String text, Lang lang);

    /**
     * A part of a text.
     *
     * @param start offset of its first character (UTF-16)
     * @param end offset behind its last character
     */
    record TextRange(int start, int end) {
      public TextRange {
        if (start < 0 || end <= start) {
          throw new IllegalArgumentException("not a part of a text: " + start + " to " + end);
        }
      }

      String in(String text) {
        return text.substring(start, end);
      }
    }
  }

  /**
   * A sum of what pages are held to, but for how figures read and for what the finder and the
   * predicates say, which depends on nothing that changes without the program or the government.
   */
  public String sum() {
    return Fingerprint.of(
        baseUrl,
        names,
        corrected,
        drafts,
        portal,
        hasFalls(),
        official == null
            ? null
            : List.of(
                official.names,
                official.domain,
                official.code,
                official.foot,
                official.links,
                official.dates));
  }

  /** By its id, a sum of all the ways in which a figure may read. */
  public Map<String, String> readings() {
    Set<String> ids = new TreeSet<>();
    renderings.values().forEach(figures -> ids.addAll(figures.keySet()));
    Map<String, String> sums = new HashMap<>();
    for (String id : ids) {
      List<Object> all = new ArrayList<>();
      for (Lang lang : Lang.values()) {
        all.add(renderingsIn(lang).getOrDefault(id, Set.of()));
        all.add(sizesOf(id, lang));
      }
      sums.put(id, Fingerprint.of(all));
    }
    return sums;
  }

  boolean hasFalls() {
    return sizes.values().stream()
        .anyMatch(figures -> figures.values().stream().anyMatch(texts -> !texts.isEmpty()));
  }

  /** The amounts alone of a figure that fell; empty for any other. */
  Set<String> sizesOf(String figure, Lang lang) {
    return sizes.getOrDefault(lang, Map.of()).getOrDefault(figure, Set.of());
  }
}
