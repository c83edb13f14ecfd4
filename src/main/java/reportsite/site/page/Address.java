package reportsite.site.page;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.chart.poster.PosterSheet;
import reportsite.model.Id;
import reportsite.text.Lang;

/**
 * The place of a file in the site. Links are always relative, so that the site works below any path
 * and from a folder. Those of pages are made by {@link PageKind}.
 *
 * @param lang of a page; null for any other file
 * @param report that a page belongs to; null where it belongs to none
 * @param name what follows the folders of both
 */
public record Address(@Nullable Lang lang, @Nullable Id report, String name) {

  /** A file that is no page, by its path from the root. */
  public static Address file(String path) {
    return new Address(null, null, path);
  }

  /** A file for machines and spreadsheets, the same for both languages. */
  public static Address data(Id report, String name) {
    return file("data/" + report + "/" + name);
  }

  /** A chart to keep: a drawing that stands alone. */
  public static Address chart(Id report, Id chart, Lang lang) {
    return data(report, "charts/" + chart + "." + lang.code() + ".svg");
  }

  /** One figure for machines. */
  public static Address figure(Id report, Id figure) {
    return data(report, "figures/" + figure + ".json");
  }

  /** One figure as a picture that other sites can show. */
  public static Address card(Id report, Id figure, Lang lang) {
    return data(report, "cards/" + figure + "." + lang.code() + ".svg");
  }

  /** The one page to share as a drawing that stands alone. */
  public static Address poster(Id report, Lang lang) {
    return data(report, "poster." + lang.code() + ".svg");
  }

  /** The same as a picture. */
  public static Address posterPicture(Id report, Lang lang, PosterSheet.Form form) {
    return edition(report, "poster" + form.suffix() + "." + lang.code() + ".png");
  }

  /** The whole report with its ledger as one document. */
  public static Address book(Id report, Lang lang) {
    return edition(report, report + "." + lang.code() + ".pdf");
  }

  /** The picture that goes with this page of a report when its link is shared. */
  public Address shareCard(ShareCard.Shape shape) {
    String page = name.replaceFirst("\\.html$", "").replace('/', '-');
    String suffix = shape.name().toLowerCase(Locale.ROOT);
    return edition(
        Objects.requireNonNull(report),
        "share/" + page + "." + Objects.requireNonNull(lang).code() + "." + suffix + ".png");
  }

  private static Address edition(Id report, String name) {
    return file("editions/" + report + "/" + name);
  }

  /** From the root of the site. */
  public String path() {
    return (lang == null ? "" : lang.code() + "/") + (report == null ? "" : report + "/") + name;
  }

  /** Where the same page stands in a language. */
  public Address in(Lang other) {
    return new Address(other, report, name);
  }

  /** How a page at this address links to another. */
  public String to(Address other) {
    String here = path();
    String there = other.path();
    int common = there.lastIndexOf('/') + 1;
    while (!here.startsWith(there.substring(0, common))) {
      common = there.lastIndexOf('/', common - 2) + 1;
    }
    StringBuilder way = new StringBuilder();
    for (int up = here.indexOf('/', common); up >= 0; up = here.indexOf('/', up + 1)) {
      way.append("../");
    }
    return way.append(there, common, there.length()).toString();
  }

  /** The same with a fragment; within one page the fragment alone. */
  public String to(Address other, String fragment) {
    return (equals(other) ? "" : to(other)) + "#" + fragment;
  }

  /**
   * Where something stands that has no page of its own.
   *
   * @param address of the page
   * @param fragment where on that page; empty for the whole page
   */
  public record Spot(Address address, String fragment) {

    /** The link to it from a page. */
    public String from(Address here) {
      return fragment.isEmpty() ? here.to(address) : here.to(address, fragment);
    }
  }
}
