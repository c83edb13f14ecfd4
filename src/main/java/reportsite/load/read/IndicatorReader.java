package reportsite.load.read;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.LoadFault;
import reportsite.load.read.IndicatorReader.FigureReader.NounState;
import reportsite.load.yaml.Node;
import reportsite.model.Id;
import reportsite.model.ValuePlaces;
import reportsite.model.Written.RecordKind;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Indicator.Better;
import reportsite.model.promise.Promises.Waiting;
import reportsite.notation.Direction;
import reportsite.notation.Directions;
import reportsite.notation.Kind;
import reportsite.notation.Noun;
import reportsite.notation.Period;
import reportsite.notation.Unit;
import reportsite.notation.Value;
import reportsite.text.Bilingual;
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

  static @Nullable Read read(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual name = fields.needed("name").bilingual();
    Bilingual note = fields.optional("note").bilingual();
    Better better = better(fields.optional("better"));
    Field nounField = fields.optional("noun");
    Noun noun = nounField.isAbsent() ? null : RecordReader.read(nounField, Noun.class);
    NounState state = nounField.isAbsent() ? NounState.ABSENT : NounState.GIVEN;
    FigureReader reader = new FigureReader(id, state);
    List<FigureReader.Row> rows = fields.needed("figures").some(reader::row);
    fields.close();
    if (id == null || name == null || better == null || rows == null) {
      return null;
    }
    List<Figure> figures =
        rows.stream().map(FigureReader.Row::figure).filter(Objects::nonNull).toList();
    List<Waiting> waiting =
        rows.stream().map(FigureReader.Row::waiting).filter(Objects::nonNull).toList();
    return new Read(
        figures.isEmpty() ? null : new Indicator(id, name, note, better, noun, figures, item.at()),
        waiting);
  }

  private static @Nullable Better better(Field field) {
    return field.isAbsent() ? Better.NEITHER : field.word(Better.class);
  }

  /** Reads one figure of an indicator. */
  static final class FigureReader {

    private static final Pattern TO_BE_ENTERED = Pattern.compile("…+|\\.{3}");

    /** Whether the indicator says what its counted things are called in English. */
    enum NounState {
      GIVEN,
      ABSENT
    }

    private final @Nullable Id indicator;
    private final NounState noun;

    /**
     * @param indicator whose figures are read; null where its id could not be read, so that its
     *     figures are only looked through for faults
     */
    FigureReader(@Nullable Id indicator, NounState noun) {
      this.indicator = indicator;
      this.noun = noun;
    }

    /** One line of an indicator: a figure, or one whose number is still to be entered. */
    record Row(@Nullable Figure figure, @Nullable Waiting waiting) {}

    @Nullable Row row(Field item) {
      Fields fields = item.fields();
      if (fields == null) {
        return null;
      }
      if (isToBeEntered(fields.optional("value"))) {
        Waiting waiting = waiting(fields);
        return waiting == null ? null : new Row(null, waiting);
      }
      Figure figure = read(item, fields);
      return figure == null ? null : new Row(figure, null);
    }

    /** Three dots stand where something is to be filled in. */
    private static boolean isToBeEntered(Field value) {
      return value.node() instanceof Node.Scalar typed
          && TO_BE_ENTERED.matcher(typed.text().strip()).matches();
    }

    private @Nullable Waiting waiting(Fields fields) {
      Id id = fields.needed("id").id();
      fields.optional("name").bilingual();
      Period period = fields.needed("period").period();
      Kind kind = fields.needed("kind").word(Kind.class);
      Measure measure = measure(fields.optional("measure"));
      fields.optional("versus").id();
      fields.optional("direction").word(Way.class);
      fields.optional("passage");
      fields.optional("quote");
      fields.close();
      return id == null || indicator == null || period == null || kind == null || measure == null
          ? null
          : new Waiting(id, indicator, fields.at());
    }

    private @Nullable Figure read(Field item, Fields fields) {
      Id id = fields.needed("id").id();
      Bilingual name = fields.optional("name").bilingual();
      Period period = fields.needed("period").period();
      Kind kind = fields.needed("kind").word(Kind.class);
      Field measured = fields.optional("measure");
      Measure measure = measure(measured);
      Field group = fields.optional("versus");
      Id versus = group.idOf(RecordKind.GROUP);
      Field written = fields.needed("value");
      Field stated = fields.optional("direction");
      Way way = stated.word(Way.class);
      Integer passage = fields.needed("passage").passage();
      Field quotation = fields.needed("quote");
      String quote = quotation.text();
      Value value = written.value(quote);
      fields.close();
      reportNoun(value, written);
      boolean grouped = measure != null && isGroupRight(measure, measured, group, fields.at());
      if (id == null || period == null || kind == null || measure == null || value == null) {
        return null;
      }
      boolean unfit = !grouped || measure.comparesWithGroup() != (versus != null);
      if (unfit || indicator == null || passage == null || quote == null) {
        return null;
      }
      boolean by = measure == Measure.GROWTH || measure == Measure.CHANGE;
      Value directed = directed(value, way, by, quote, stated);
      if (directed == null) {
        return null;
      }
      return new Figure(
          id,
          indicator,
          name,
          period,
          kind,
          measure,
          versus,
          directed,
          passage,
          quote,
          item.at(),
          quotation.at());
    }

    /** Which way a figure went, in the words that staff type. */
    enum Way {
      RISE,
      FALL,
      LEVEL;

      Direction direction() {
        return switch (this) {
          case RISE -> Direction.RISE;
          case FALL -> Direction.FALL;
          case LEVEL -> Direction.LEVEL;
        };
      }
    }

    /** The value with the direction that was typed, else with a rise that the quotation states. */
    private static @Nullable Value directed(
        Value value, @Nullable Way way, boolean by, String quote, Field stated) {
      Direction typed = value.direction();
      if (way != null) {
        Direction named = by ? way.direction() : way.direction().to();
        if (typed != Direction.NONE && typed.by() != named.by()) {
          stated.diagnostics().error(stated.at(), LoadFault.DIRECTIONS_DIFFER, value.written());
          return null;
        }
        return typed == Direction.NONE ? value.with(named) : value;
      }
      List<Integer> places = ValuePlaces.of(value.written(), quote);
      boolean below = value.number().signum() < 0;
      if (typed == Direction.NONE && by && below) {
        return value.with(Direction.FALL);
      }
      if (typed != Direction.NONE || !by || places.size() != 1) {
        return value;
      }
      int at = places.get(0);
      Directions.Said said = Directions.of(quote, at, at + value.written().length(), Lang.ZH);
      return said.direction() == Direction.RISE ? value.with(Direction.RISE) : value;
    }

    private static @Nullable Measure measure(Field field) {
      return field.isAbsent() ? Measure.AMOUNT : field.word(Measure.class);
    }

    private static boolean isGroupRight(
        Measure measure, Field measured, Field group, Position figureAt) {
      String word = measure.name().toLowerCase(Locale.ROOT);
      if (measure.comparesWithGroup() && group.isAbsent()) {
        group.diagnostics().error(figureAt, LoadFault.VERSUS_MISSING, word);
        return false;
      }
      if (!measure.comparesWithGroup() && !group.isAbsent()) {
        LoadFault fault =
            measured.isAbsent() ? LoadFault.VERSUS_WITHOUT_MEASURE : LoadFault.VERSUS_FORBIDDEN;
        group.diagnostics().error(group.at(), fault, word);
        return false;
      }
      return true;
    }

    private void reportNoun(@Nullable Value value, Field written) {
      if (value != null
          && value.unit().dimension() == Unit.Dimension.COUNT
          && noun == NounState.ABSENT) {
        written
            .diagnostics()
            .error(written.at(), LoadFault.NOUN_MISSING, value.written(), value.unit().word());
      }
    }
  }
}
