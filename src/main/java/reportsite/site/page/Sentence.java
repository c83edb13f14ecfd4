package reportsite.site.page;

import org.jspecify.annotations.Nullable;
import reportsite.model.Quoted;
import reportsite.model.Span;
import reportsite.model.report.Report;
import reportsite.text.Html;
import reportsite.text.Lang;

/** The report's own words as proof: a sentence with what matters marked, and how to cite it. */
public final class Sentence {

  private Sentence() {}

  /** The sentence around the marked words, whole, with all of the quotation; its terms noted. */
  public static Html around(Report report, int passage, Span quote, Span marked, TermNotes notes) {
    String text = report.source().passage(passage).orElseThrow().text();
    int start = text.lastIndexOf('。', marked.start()) + 1;
    int stop = text.indexOf('。', Math.max(marked.end() - 1, marked.start()));
    int from = Math.min(start, quote.start());
    int to = Math.max(stop < 0 ? text.length() : stop + 1, quote.end());
    return new Html(
        notes.mark(text.substring(from, marked.start()), Lang.ZH)
            + "<mark>"
            + notes.mark(text.substring(marked.start(), marked.end()), Lang.ZH)
            + "</mark>"
            + notes.mark(text.substring(marked.end(), to), Lang.ZH));
  }

  /** The English of a passage where the page is English and there is one; else null. */
  public static @Nullable Html english(Edition edition, int number) {
    return switch (edition.lang()) {
      case ZH -> null;
      case EN ->
          edition
              .report()
              .source()
              .passage(number)
              .flatMap(edition.report()::translation)
              .map(translation -> Html.text(translation.en(), Lang.EN))
              .orElse(null);
    };
  }

  /** How to cite it, as plain text. */
  public static String plainCitation(Edition edition, Quoted quoted) {
    return source(edition, quoted) + inMarks(quoted.quote());
  }

  static String source(Edition edition, Quoted quoted) {
    Report report = edition.report();
    return edition.word(
        "citation", report.government(), edition.date(report.occasion().date()), quoted.passage());
  }

  public static Html citation(Edition edition, Quoted quoted) {
    return cited(source(edition, quoted), inMarks(quoted.quote()), edition.lang());
  }

  /** Chinese words behind those of a language. */
  static Html cited(String before, String chinese, Lang lang) {
    String words = Html.escape(chinese);
    return new Html(
        Html.escape(before)
            + switch (lang) {
              case ZH -> words;
              case EN -> "<span lang=\"zh-CN\">" + words + "</span>";
            });
  }

  /** Quotation marks within quotation marks would have to change the report's own. */
  static String inMarks(String quote) {
    return quote.contains("“") ? quote : "“" + quote + "”";
  }
}
