package reportsite.preview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.TextPrinter;
import reportsite.text.Html;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/**
 * What stands in the corner of every page of the preview, and over it when something is wrong.
 *
 * @param guide where the staff's guide is; null where the project has none
 */
record Panel(
    PreviewState shown, Lang lang, String status, List<StaffLink> staff, @Nullable String guide) {

  /** A work list of the staff. */
  record StaffLink(String href, String title) {}

  /** The page with the panel, and with what it needs to follow the content. */
  static String inside(String page, Panel panel) {
    String head =
        """
        <link rel="stylesheet" href="/_preview/preview.css">
        <script src="/_preview/preview.js" defer></script>
        </head>""";
    return page.replace("</head>", head).replace("</body>", panel.html() + "</body>");
  }

  /** A page of its own, where the site has none. */
  String alone(String title) {
    String page =
        """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        </head>
        <body>
        <h1>%s</h1>
        </body>
        </html>
        """
            .formatted(lang.tag(), Html.escape(title), Html.escape(title));
    return inside(page, this);
  }

  String html() {
    StringBuilder out = new StringBuilder("<aside id=\"preview-panel\" lang=\"");
    out.append(lang.tag()).append("\" aria-label=\"").append(Phrases.of("preview/name").in(lang));
    out.append("\" data-version=\"").append(shown.version());
    out.append("\" data-edition=\"").append(shown.edition()).append("\">\n");
    List<Diagnostic> all = shown.all();
    if (!all.isEmpty()) {
      problems(all, out);
    }
    out.append("<p class=\"preview-status\"><strong>")
        .append(Phrases.of("preview/name").in(lang))
        .append("</strong> ");
    out.append("<span id=\"preview-latency\">").append(Html.escape(status)).append("</span>");
    for (StaffLink link : staff) {
      out.append(" <a href=\"").append(Html.escape(link.href())).append("\">");
      out.append(Phrases.of("preview/staff").in(lang));
      out.append(staff.size() > 1 ? " · " + Html.escape(link.title()) : "").append("</a>");
    }
    if (guide != null) {
      out.append(" <a href=\"").append(Html.escape(guide)).append("\">");
      out.append(Phrases.of("preview/guide").in(lang)).append("</a>");
    }
    return out.append("</p>\n</aside>\n").toString();
  }

  private void problems(List<Diagnostic> all, StringBuilder out) {
    long errors = all.stream().filter(one -> one.severity() == Severity.ERROR).count();
    out.append("<details class=\"preview-problems\"").append(errors > 0 ? " open" : "");
    out.append("><summary>")
        .append(Html.escape(Phrases.of("preview/counts", errors, all.size() - errors).in(lang)));
    out.append("</summary>\n<p>")
        .append(
            (shown.isWrong() ? Phrases.of("preview/old") : Phrases.of("preview/still")).in(lang))
        .append("</p>\n<ol>\n");
    Map<String, String> sources = shown.files().texts();
    for (Diagnostic one : all) {
      problem(one, sources, out);
    }
    out.append("</ol>\n</details>\n");
  }

  private void problem(Diagnostic one, Map<String, String> sources, StringBuilder out) {
    List<String> lines = new TextPrinter(lang, sources).print(List.of(one)).lines().toList();
    out.append("<li class=\"").append(one.severity() == Severity.ERROR ? "error" : "warning");
    out.append("\"><p class=\"place\">").append(Html.escape(one.at().toString())).append("</p>\n");
    out.append("<p>")
        .append(Html.escape(one.severity().word().in(lang)))
        .append(lang == Lang.ZH ? "：" : ": ");
    out.append(Html.escape(one.fault().in(lang))).append("</p>\n");
    if (lines.size() > 2) {
      String quoted = String.join("\n", lines.subList(1, lines.size() - 1));
      out.append("<pre>").append(Html.escape(quoted)).append("</pre>\n");
    }
    out.append("<p class=\"cure\">→ ")
        .append(Html.escape(one.cure().in(lang)))
        .append("</p></li>\n");
  }
}
