package reportsite.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.model.Better;
import reportsite.model.Measure;
import reportsite.notation.Noun;
import reportsite.notation.Unit.Dimension;
import reportsite.text.Bilingual;

/** Brings the figures that measure the same under one indicator and gives all of them ids. */
final class LedgerDrafter {

  private final Catalogue catalogue;
  private final Set<String> indicatorIds = new HashSet<>();
  private final Set<String> figureIds = new HashSet<>();

  LedgerDrafter(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  List<DraftIndicator> indicators(List<DraftFigure> figures) {
    Map<String, List<DraftFigure>> groups = new LinkedHashMap<>();
    for (DraftFigure figure : figures) {
      groups.computeIfAbsent(key(figure), key -> new ArrayList<>()).add(figure);
    }
    List<DraftIndicator> indicators = new ArrayList<>();
    for (List<DraftFigure> group : groups.values()) {
      indicators.add(indicator(group));
    }
    return indicators;
  }

  private String key(DraftFigure figure) {
    return catalogue
        .indicator(figure.name())
        .or(() -> catalogue.indicator(figure.subject().thing()))
        .map(Catalogue.Entry::id)
        .orElse("=" + figure.subject().thing());
  }

  private DraftIndicator indicator(List<DraftFigure> figures) {
    DraftFigure first = figures.get(0);
    boolean isMixed = figures.stream().map(one -> one.subject().aspect()).distinct().count() > 1;
    String words = isMixed ? first.subject().thing() : first.name();
    Catalogue.Entry known = catalogue.indicator(words).orElse(null);
    String wanted = known == null ? "p" + first.passage() + "-" + "item" : known.id();
    String id = Names.unused(wanted, indicatorIds);
    Bilingual name =
        known == null ? Unfinished.translation(words) : new Bilingual(known.zh(), known.en());
    String measureWord = measureWord(figures);
    Noun noun = measureWord == null ? null : noun(known, words, measureWord);
    boolean isKnown = noun != null;
    if (measureWord != null && noun == null) {
      noun = new Noun("(" + measureWord + ")", "(" + measureWord + ")");
    }
    List<DraftIndicator.Entry> entries = new ArrayList<>();
    Set<String> ownNames = new HashSet<>(List.of(name.zh(), name.en()));
    Set<String> aspects = new HashSet<>();
    for (DraftFigure figure : figures) {
      // Pages call a share by its name alone, as they do an amount.
      boolean isPlain = figure.measure() == Measure.SHARE || figure.measure() == Measure.AMOUNT;
      String aspect =
          (isPlain ? "" : figure.measure()) + " " + figure.kind() + " " + figure.period();
      boolean isAspect = isMixed && !figure.subject().aspect().isEmpty();
      Bilingual own =
          isAspect
              ? Names.distinct(Unfinished.translation(figure.name()), ownNames)
              : aspects.add(aspect) ? null : Names.distinct(name, ownNames);
      entries.add(
          new DraftIndicator.Entry(id(isAspect ? id + "-aspect" : id, figure), own, figure));
    }
    Better better = known == null ? Better.NEITHER : known.better();
    return new DraftIndicator(id, name, better, noun, isKnown, entries);
  }

  private static @Nullable String measureWord(List<DraftFigure> figures) {
    return figures.stream()
        .map(figure -> figure.value().unit())
        .filter(unit -> unit.dimension() == Dimension.COUNT)
        .map(unit -> unit.word())
        .findFirst()
        .orElse(null);
  }

  private @Nullable Noun noun(Catalogue.@Nullable Entry known, String name, String measureWord) {
    if (known != null && known.noun() != null) {
      return known.noun();
    }
    Noun byName = catalogue.nounOf(name);
    return byName == null ? catalogue.nounOfMeasure(measureWord) : byName;
  }

  /** Its indicator, its aspect, its year; numbered where there are several of them. */
  private String id(String indicator, DraftFigure figure) {
    String aspect =
        figure.measure() == Measure.AMOUNT
            ? ""
            : "-" + figure.measure().name().toLowerCase(Locale.ROOT);
    String stem = indicator + aspect;
    String id = stem + "-" + figure.period();
    for (int i = 2; !figureIds.add(id); i++) {
      id = stem + "-" + i + "-" + figure.period();
    }
    return Objects.requireNonNull(id);
  }
}
