package reportsite.model.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reportsite.model.Id;
import reportsite.text.Fingerprint;

/** The indicators of a report with their figures; what is looked up is found at once. */
public final class Ledger implements Fingerprint.Made {

  private final List<Indicator> indicators;
  private final List<Figure> figures;
  private final Map<Id, Indicator> indicatorsById = new HashMap<>();
  private final Map<Id, Figure> figuresById = new HashMap<>();
  private final Map<Integer, List<Figure>> figuresByPassage = new HashMap<>();

  public Ledger(List<Indicator> indicators) {
    this.indicators = List.copyOf(indicators);
    this.figures = indicators.stream().flatMap(indicator -> indicator.figures().stream()).toList();
    indicators.forEach(indicator -> indicatorsById.putIfAbsent(indicator.id(), indicator));
    for (Figure figure : figures) {
      figuresById.putIfAbsent(figure.id(), figure);
      figuresByPassage.computeIfAbsent(figure.passage(), number -> new ArrayList<>()).add(figure);
    }
  }

  @Override
  public Object madeOf() {
    return indicators;
  }

  public List<Indicator> indicators() {
    return indicators;
  }

  /** Every figure, in the order of the indicators. */
  public List<Figure> figures() {
    return figures;
  }

  /** The first of this id. */
  public Optional<Indicator> indicator(Id id) {
    return Optional.ofNullable(indicatorsById.get(id));
  }

  /** The first of this id. */
  public Optional<Figure> figure(Id id) {
    return Optional.ofNullable(figuresById.get(id));
  }

  /** The figures that a passage states, in the same order. */
  public List<Figure> figuresIn(int passage) {
    return figuresByPassage.getOrDefault(passage, List.of());
  }
}
