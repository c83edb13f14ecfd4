package reportsite.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.site.page.Edition;
import reportsite.site.search.SearchEntries;
import reportsite.site.search.SearchEntries.SearchEntry;
import reportsite.text.Bilingual;
import reportsite.text.Json;

/**
 * What the search looks through, as a script that a page opened from a folder can load too: {@code
 * passages} by number, Chinese and English; {@code entries} as rows of kind, link, name (Chinese,
 * English), other names, value (both), amount, passage, quotation (from, to), text (both), with
 * nothing behind the last column that says something.
 */
final class SearchData {

  private static final String NOTHING = "0";

  private SearchData() {}

  static String of(Edition edition) {
    Report report = edition.report();
    Stream<String> passages =
        report.source().passages().stream().map(passage -> passage(report, passage));
    Stream<String> entries = new SearchEntries(edition).all().stream().map(SearchData::entry);
    return "var reportsiteSearch={passages:["
        + passages.collect(Collectors.joining(",\n"))
        + "],\nentries:["
        + entries.collect(Collectors.joining(",\n"))
        + "]};\n";
  }

  private static String passage(Report report, Passage passage) {
    String english = report.translation(passage).map(Translation::en).orElse("");
    return "[" + string(passage.text()) + "," + string(english) + "]";
  }

  private static String entry(SearchEntry entry) {
    List<String> row = new ArrayList<>();
    row.add(Integer.toString(entry.kind().number()));
    row.add(string(entry.href()));
    addBoth(row, entry.name());
    row.add(entry.others().isEmpty() ? NOTHING : string(String.join("|", entry.others())));
    addBoth(row, entry.value());
    row.add(entry.amount() == null ? NOTHING : entry.amount());
    row.add(entry.passage() == null ? NOTHING : Integer.toString(entry.passage()));
    row.add(entry.quote() == null ? NOTHING : Integer.toString(entry.quote().start()));
    row.add(entry.quote() == null ? NOTHING : Integer.toString(entry.quote().end()));
    addBoth(row, entry.text());
    while (row.get(row.size() - 1).equals(NOTHING)) {
      row.remove(row.size() - 1);
    }
    return "[" + String.join(",", row) + "]";
  }

  private static void addBoth(List<String> row, @Nullable Bilingual text) {
    row.add(text == null ? NOTHING : string(text.zh()));
    row.add(text == null ? NOTHING : string(text.en()));
  }

  /** Older browsers take two separators that JSON allows for ends of line. */
  private static String string(String text) {
    return Json.string(text).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
