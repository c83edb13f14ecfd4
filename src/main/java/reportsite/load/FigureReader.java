package reportsite.load;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.Form.Target;
import reportsite.model.Figure;
import reportsite.model.Id;
import reportsite.model.Measure;
import reportsite.model.Waiting;
import reportsite.notation.Kind;
import reportsite.notation.Period;
import reportsite.notation.Unit;
import reportsite.notation.Value;
import reportsite.text.Bilingual;

/** Reads one figure of an indicator. */
final class FigureReader {

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
    Id versus = group.idOf(Target.GROUP);
    Field written = fields.needed("value");
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
    return new Figure(
        id,
        indicator,
        name,
        period,
        kind,
        measure,
        versus,
        value,
        passage,
        quote,
        item.at(),
        quotation.at());
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
