package reportsite.load.read;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.LoadFault;
import reportsite.load.yaml.Node;
import reportsite.model.Id;
import reportsite.model.ValuePlaces;
import reportsite.model.Written;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Indicator.Better;
import reportsite.model.promise.Promises.Waiting;
import reportsite.notation.Directions;
import reportsite.notation.Notation;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Lang;

/** Reads one indicator with its figures. */
final class IndicatorReader {

  /**
   * What is read.
   *
   * @param indicator null where all of its figures still wait
   * @param waiting the figures whose numbers are still to be entered
   */
  record Read(@Nullable Indicator indicator, List<Waiting> waiting) {}

  private IndicatorReader() {}

  /** An indicator as it is typed. */
  record Typed(
      Id id,
      Bilingual name,
      @Written(as = "is") @Nullable Id standard,
      @Nullable Bilingual note,
      @Nullable Better better,
      @Nullable Noun noun,
      List<Row> figures,
      Position at) {}

  static @Nullable Read read(Field item) {
    Typed typed = RecordReader.read(item, Typed.class, Map.of("figures", IndicatorReader::figures));
    if (typed == null) {
      return null;
    }
    List<Figure> figures =
        typed.figures().stream().map(Row::figure).filter(Objects::nonNull).toList();
    Better better = typed.better() == null ? Better.NEITHER : typed.better();
    return new Read(
        figures.isEmpty()
            ? null
            : new Indicator(
                typed.id(),
                typed.name(),
                typed.standard(),
                typed.note(),
                better,
                typed.noun(),
                figures,
                typed.at()),
        typed.figures().stream().map(Row::waiting).filter(Objects::nonNull).toList());
  }

  private static @Nullable List<Row> figures(Fields indicator) {
    String id = indicator.peek("id");
    Id known = id != null && Id.isId(id) ? new Id(id) : null;
    boolean named = indicator.has("noun");
    return indicator
        .needed("figures")
        .readable(1, figure -> FigureReader.row(known, named, figure));
  }

  /** One line of an indicator: a figure, or one whose number is still to be entered. */
  record Row(@Nullable Figure figure, @Nullable Waiting waiting) {}

  /** Reads one figure of an indicator. */
  static final class FigureReader {

    private static final Pattern TO_BE_ENTERED = Pattern.compile("…+|\\.{3}");

    private final @Nullable Id indicator;
    private final boolean hasNoun;
    private final Fields fields;
    private @Nullable Way way;

    /**
     * @param indicator whose figure is read; null where its id could not be read, so that its
     *     figures are only looked through for faults
     * @param hasNoun whether the indicator says what its counted things are called in English
     */
    private FigureReader(@Nullable Id indicator, boolean hasNoun, Fields fields) {
      this.indicator = indicator;
      this.hasNoun = hasNoun;
      this.fields = fields;
    }

    static @Nullable Row row(@Nullable Id indicator, boolean hasNoun, Field item) {
      Fields fields = item.fields();
      if (fields == null) {
        return null;
      }
      FigureReader reader = new FigureReader(indicator, hasNoun, fields);
      if (isToBeEntered(fields.optional("value"))) {
        Waiting waiting = reader.waiting();
        return waiting == null ? null : new Row(null, waiting);
      }
      Figure figure = reader.figure();
      return figure == null ? null : new Row(figure, null);
    }

    /** Three dots stand where something is to be filled in. */
    private static boolean isToBeEntered(Field value) {
      return value.node() instanceof Node.Scalar typed
          && TO_BE_ENTERED.matcher(typed.text().strip()).matches();
    }

    /** Everything is read and noted as in a figure but what is still to be looked up. */
    private @Nullable Waiting waiting() {
      Map<String, Object> read =
          RecordReader.values(
              fields,
              Figure.class,
              Map.of(
                  "indicator", all -> indicator,
                  "measure", all -> measure(all.optional("measure")),
                  "value", all -> all.optional("value"),
                  "passage", all -> all.optional("passage"),
                  "quote", all -> all.optional("quote")));
      fields.optional("direction").word(Way.class);
      fields.close();
      return read == null || indicator == null || !(read.get("id") instanceof Id id)
          ? null
          : new Waiting(id, indicator, fields.at());
    }

    private @Nullable Figure figure() {
      Map<String, RecordReader.Own> own =
          Map.of(
              "indicator", all -> indicator,
              "measure", all -> measure(),
              "value", all -> value());
      Figure figure = RecordReader.read(fields, Figure.class, own);
      fields.close();
      return figure == null ? null : directed(figure.with(shared(figure)));
    }

    /** 8.1 of 8.1:40.2:51.7 is 8.1 percent. */
    private static Value shared(Figure figure) {
      List<Integer> places = ValuePlaces.of(figure.value().written(), figure.quote());
      boolean isPart =
          figure.measure() == Measure.SHARE
              && places.size() == 1
              && !Notation.proportion(figure.quote(), places.get(0)).isEmpty();
      return isPart ? figure.value().asShare() : figure.value();
    }

    private @Nullable Measure measure() {
      Field measured = fields.optional("measure");
      Measure measure = measure(measured);
      return measure != null && isGroupRight(measure, measured) ? measure : null;
    }

    private @Nullable Value value() {
      Field written = fields.needed("value");
      way = fields.optional("direction").word(Way.class);
      Value value = written.value(fields.peek("quote"));
      reportNoun(value, written);
      return value;
    }

    /** Which way a figure went, in the words that staff type. */
    enum Way {
      RISE,
      FALL,
      LEVEL;

      Direction direction() {
        return Direction.valueOf(name());
      }
    }

    /** The figure with the direction that was typed, else with a rise that the quotation states. */
    private @Nullable Figure directed(Figure figure) {
      Value value = figure.value();
      boolean by = figure.measure() == Measure.GROWTH || figure.measure() == Measure.CHANGE;
      Direction typed = value.direction();
      if (way != null) {
        Direction named = by ? way.direction() : way.direction().to();
        if (typed != Direction.NONE && typed.by() != named.by()) {
          Position at = fields.at("direction");
          return fields.diagnostics().refuse(at, LoadFault.DIRECTIONS_DIFFER, value.written());
        }
        return typed == Direction.NONE ? figure.with(value.with(named)) : figure;
      }
      List<Integer> places = ValuePlaces.of(value.written(), figure.quote());
      boolean below = value.number().signum() < 0;
      if (typed == Direction.NONE && by && below) {
        return figure.with(value.with(Direction.FALL));
      }
      if (typed != Direction.NONE || !by || places.size() != 1) {
        return figure;
      }
      int at = places.get(0);
      int end = at + value.written().length();
      Directions.Said said = Directions.of(figure.quote(), at, end, Lang.ZH);
      return said.direction() == Direction.RISE ? figure.with(value.with(Direction.RISE)) : figure;
    }

    private static @Nullable Measure measure(Field field) {
      return field.isAbsent() ? Measure.AMOUNT : field.word(Measure.class);
    }

    private boolean isGroupRight(Measure measure, Field measured) {
      String word = EnumWords.of(measure);
      boolean named = fields.has("versus");
      if (measure.comparesWithGroup() && !named) {
        fields.diagnostics().error(fields.at(), LoadFault.VERSUS_MISSING, word);
        return false;
      }
      if (!measure.comparesWithGroup() && named) {
        LoadFault fault =
            measured.isAbsent() ? LoadFault.VERSUS_WITHOUT_MEASURE : LoadFault.VERSUS_FORBIDDEN;
        fields.diagnostics().error(fields.at("versus"), fault, word);
        return false;
      }
      // A group that cannot be read is reported where it stands.
      String group = fields.peek("versus");
      return !named || (group != null && Id.isId(group));
    }

    private void reportNoun(@Nullable Value value, Field written) {
      if (value != null && value.unit().dimension() == Unit.Dimension.COUNT && !hasNoun) {
        written
            .diagnostics()
            .error(written.at(), LoadFault.NOUN_MISSING, value.written(), value.unit().word());
      }
    }
  }
}
