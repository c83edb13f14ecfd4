package reportsite.load;

import java.util.Map;

/** How a field that consists of several others looks when it is right. */
final class Examples {

  private static final Map<String, String> OF =
      Map.of(
          "noun", "noun: {one: enterprise, many: enterprises}",
          "occasion", "occasion: {date: 2024-01-31, body: {zh: …, en: …}, speaker: {zh: …, en: …}}",
          "rows", "- {figure: gdp-2024}",
          "figures", "- {id: gdp-2024, period: 2024, kind: result, value: …, passage: …, quote: …}",
          "groups", "- {id: city, name: {zh: 全市, en: the city}}",
          "chapters", "- {id: economy, title: {zh: …, en: …}, summary: …, passages: 10}",
          "parts", "- {id: review, title: {zh: …, en: …}, chapters: …}",
          "indicators", "- {id: gdp, name: {zh: …, en: …}, figures: …}",
          "charts", "- {id: growth, shape: bars, title: …, subtitle: …, rows: …}");

  private Examples() {}

  static String of(String field) {
    return OF.getOrDefault(field, field + ": {…: …, …: …}");
  }
}
