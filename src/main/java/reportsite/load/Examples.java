package reportsite.load;

import java.util.Map;

/** How a field that consists of several others looks when it is right. */
final class Examples {

  private static final Map<String, String> OF =
      Map.ofEntries(
          Map.entry("noun", "noun: {one: enterprise, many: enterprises}"),
          Map.entry(
              "occasion",
              "occasion: {date: 2024-01-31, body: {zh: …, en: …}, speaker: {zh: …, en: …}}"),
          Map.entry("poster", "poster: {people: …, areas: …, dates: …}"),
          Map.entry("people", "- {title: {zh: 就业, en: Jobs}, items: …}"),
          Map.entry("areas", "- {title: {zh: 产业, en: Industry}, items: …}"),
          Map.entry("items", "- {figure: gdp-2024, label: {zh: …, en: …}}"),
          Map.entry("dates", "- {commitment: build-school, label: {zh: …, en: …}}"),
          Map.entry("rows", "- {figure: gdp-2024}"),
          Map.entry(
              "figures",
              "- {id: gdp-2024, period: 2024, kind: result, value: …, passage: …, quote: …}"),
          Map.entry("groups", "- {id: city, name: {zh: 全市, en: the city}}"),
          Map.entry("chapters", "- {id: economy, title: {zh: …, en: …}, summary: …, passages: 10}"),
          Map.entry("topics", "- {passage: 27, title: {zh: …, en: …}}"),
          Map.entry("parts", "- {id: review, title: {zh: …, en: …}, chapters: …}"),
          Map.entry("indicators", "- {id: gdp, name: {zh: …, en: …}, figures: …}"),
          Map.entry("charts", "- {id: growth, shape: bars, title: …, subtitle: …, rows: …}"),
          Map.entry(
              "commitments",
              "- {id: build-school, title: {zh: …, en: …}, passage: 27, quote: …, kind: completion}"),
          Map.entry("subjects", "- {id: first-school, name: {zh: …, en: …}, kind: school}"),
          Map.entry("projects", "- {id: new-school, name: {zh: …, en: …}, passage: 27, quote: …}"),
          Map.entry("left-out", "- {passage: 26, quote: …, reason: introduction}"),
          Map.entry("audiences", "- {id: students, name: {zh: …, en: …}}"),
          Map.entry(
              "progress",
              "- {commitment: build-school, date: 2025-06-30, state: in-progress, source: …}"),
          Map.entry(
              "source",
              "source: {title: {zh: …, en: …}, publisher: {zh: …, en: …}, date: 2025-06-30}"),
          Map.entry(
              "relations", "- {id: all-schools, name: {zh: …, en: …}, sum: [a, b], equals: c}"),
          Map.entry("terms", "- {id: white-list, zh: 白名单, en: white list}"));

  private Examples() {}

  static String of(String field) {
    return OF.getOrDefault(field, field + ": {…: …, …: …}");
  }
}
