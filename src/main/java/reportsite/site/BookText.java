package reportsite.site;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report.Translation;
import reportsite.site.Book.Row;
import reportsite.text.Html;

/**
 * The report's full text as a book sets it: title, headings, sub-headings, paragraphs. No run is
 * marked within a sentence: the press would set it behind the others, and search would not find the
 * sentence.
 */
final class BookText {

  /** A sub-heading runs to the first full stop: （一）… in Chinese, (1) … in English. */
  private static final Pattern LEAD =
      Pattern.compile("（[一二三四五六七八九十]+）[^。]{1,60}。|\\(\\d{1,2}\\) [^.]{1,200}\\.(?= )");

  private BookText() {}

  static List<Row> rows(Edition edition) {
    List<Passage> passages = edition.report().source().passages();
    PassageStyles styles = new PassageStyles(passages);
    return passages.stream().map(passage -> row(edition, passage, styles.of(passage))).toList();
  }

  private static Row row(Edition edition, Passage passage, String style) {
    String text =
        switch (edition.lang()) {
          case ZH -> passage.text();
          case EN ->
              edition.report().translation(passage).map(Translation::en).orElse(passage.text());
        };
    Matcher lead = LEAD.matcher(text);
    int end = style.equals("paragraph") && lead.lookingAt() ? lead.end() : 0;
    return new Row(
        passage.number(),
        passage.anchor(),
        style,
        Html.text(text.substring(0, end)),
        Html.text(text.substring(end)));
  }
}
