package reportsite.render;

import java.util.List;
import reportsite.site.PlannedPage;
import reportsite.text.Html;

/** The list of pages for search engines, each with its other language. */
final class SiteMap {

  private SiteMap() {}

  /**
   * @param baseUrl where the site will stand, ending in a slash
   */
  static String of(List<PlannedPage> pages, String baseUrl) {
    StringBuilder out =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
            xmlns:xhtml="http://www.w3.org/1999/xhtml">
            """);
    for (PlannedPage page : pages) {
      if (!page.isListed()) {
        continue;
      }
      String here = Html.escape(baseUrl + page.address().path());
      String other = Html.escape(baseUrl + page.other().path());
      out.append("<url><loc>").append(here).append("</loc>");
      out.append(alternate(page.lang().tag(), here));
      out.append(alternate(page.lang().other().tag(), other)).append("</url>\n");
    }
    return out.append("</urlset>\n").toString();
  }

  private static String alternate(String lang, String href) {
    return "<xhtml:link rel=\"alternate\" hreflang=\"" + lang + "\" href=\"" + href + "\"/>";
  }
}
