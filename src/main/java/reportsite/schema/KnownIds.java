package reportsite.schema;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;

/**
 * The ids of one report that others may name.
 *
 * @param named ids with what they stand for, in alphabetical order
 * @param passages how many passages the report has
 */
record KnownIds(Map<RecordKind, SortedMap<String, Bilingual>> named, int passages) {

  static KnownIds of(Report report) {
    Map<RecordKind, SortedMap<String, Bilingual>> named = new EnumMap<>(RecordKind.class);
    report.groups().forEach(it -> put(named, RecordKind.GROUP, it.id(), it.name()));
    report
        .promises()
        .commitments()
        .forEach(it -> put(named, RecordKind.COMMITMENT, it.id(), it.title()));
    report.promises().subjects().forEach(it -> put(named, RecordKind.SUBJECT, it.id(), it.name()));
    report
        .promises()
        .audiences()
        .forEach(it -> put(named, RecordKind.AUDIENCE, it.id(), it.name()));
    for (Indicator indicator : report.indicators()) {
      for (Figure figure : indicator.figures()) {
        put(named, RecordKind.FIGURE, figure.id(), said(indicator, figure));
      }
    }
    return new KnownIds(named, report.source().passages().size());
  }

  private static void put(
      Map<RecordKind, SortedMap<String, Bilingual>> named,
      RecordKind target,
      Id id,
      Bilingual said) {
    named.computeIfAbsent(target, unseen -> new TreeMap<>()).putIfAbsent(id.text(), said);
  }

  /** As in “地区生产总值 2024 result 297.61亿元”. */
  private static Bilingual said(Indicator indicator, Figure figure) {
    Bilingual name = figure.name() == null ? indicator.name() : figure.name();
    return new Bilingual("{0}，{1}，{2}", "{0}, {1}, {2}")
        .with(
            name,
            figure.kind().name().toLowerCase(Locale.ROOT) + " " + figure.period(),
            figure.value().written());
  }

  private SortedMap<String, Bilingual> all(RecordKind target) {
    return named.getOrDefault(target, new TreeMap<>());
  }

  List<String> ids(RecordKind target) {
    return List.copyOf(all(target).keySet());
  }

  List<String> meanings(RecordKind target) {
    return all(target).values().stream().map(text -> text.zh() + " / " + text.en()).toList();
  }
}
